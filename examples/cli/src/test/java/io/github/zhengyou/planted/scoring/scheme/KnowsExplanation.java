package io.github.zhengyou.planted.scoring.scheme;

import io.github.zhengyou.planted.scoring.explanation.KnowsRollup;

/** Lies among the schemes and knows an explanation. */
public class KnowsExplanation {
    KnowsRollup sideways = new KnowsRollup();
}
