package io.github.zhengyou.scoring;

import io.github.zhengyou.timeline.Period;

/**
 * What a score belongs to. Scores of different contexts cannot be compared 评分口径.
 *
 * @param schemeHash the hash of the scheme that was used
 * @param node the place in the scheme's tree of criteria, {@code root} for the whole
 * @param period the days whose evidence counted
 * @since 0.1
 */
public record ScoreContext(String schemeHash, String node, Period period) {}
