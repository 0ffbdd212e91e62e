/**
 * Summaries of many evaluations, mergeable. Start with {@link io.github.zhengyou.scoring.rollup.GradeDistribution}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.scoring.rollup;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
