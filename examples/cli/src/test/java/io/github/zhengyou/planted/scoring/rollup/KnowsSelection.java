package io.github.zhengyou.planted.scoring.rollup;

import io.github.zhengyou.planted.scoring.selection.Selected;

/** Lies among the roll-ups and knows a selection. */
public class KnowsSelection {
    Selected upwards = new Selected();
}
