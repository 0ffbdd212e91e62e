package io.github.zhengyou.planted.scoring.model;

import io.github.zhengyou.planted.scoring.scheme.KnowsExplanation;

/** Lies among the models and knows a scheme. */
public class KnowsScheme {
    KnowsExplanation upwards = new KnowsExplanation();
}
