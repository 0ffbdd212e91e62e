package io.github.zhengyou.planted.scoring;

import io.github.zhengyou.planted.json.KnowsExamples;

/** Lies in scoring and knows JSON. */
public class KnowsJson {
    KnowsExamples upwards = new KnowsExamples();
}
