package io.github.zhengyou.planted;

import java.util.List;

/** Holds floating point inside a generic type. */
class FloatingField {
    List<Double> weights = List.of();
}
