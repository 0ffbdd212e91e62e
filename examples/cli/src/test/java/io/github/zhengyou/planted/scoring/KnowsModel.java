package io.github.zhengyou.planted.scoring;

import io.github.zhengyou.planted.scoring.model.KnowsScheme;

/** Lies in scoring itself and knows a model. */
class KnowsModel {
    KnowsScheme upwards = new KnowsScheme();
}
