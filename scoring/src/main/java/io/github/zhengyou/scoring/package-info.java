/**
 * Exact scores, ratings and grades, and the interfaces by which a host extends scoring. Start with {@link io.github.zhengyou.scoring.Rater}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.scoring;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
