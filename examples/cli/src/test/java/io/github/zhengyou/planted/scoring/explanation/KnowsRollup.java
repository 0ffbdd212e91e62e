package io.github.zhengyou.planted.scoring.explanation;

import io.github.zhengyou.planted.scoring.rollup.KnowsSelection;

/** Lies among the explanations and knows a roll-up, which stands beside it. */
public class KnowsRollup {
    KnowsSelection sideways = new KnowsSelection();
}
