package io.github.zhengyou.planted;

import java.time.Instant;
import java.util.function.Supplier;

/** Asks for the time by a method reference. */
class ClockReference {
    Supplier<Instant> time = Instant::now;
}
