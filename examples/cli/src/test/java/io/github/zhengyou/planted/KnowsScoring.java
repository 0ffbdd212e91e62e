package io.github.zhengyou.planted;

import io.github.zhengyou.planted.scoring.KnowsJson;

/** Lies in core and knows scoring. */
class KnowsScoring {
    KnowsJson upwards = new KnowsJson();
}
