/**
 * How evidence becomes the rating of one criterion. Start with {@link io.github.zhengyou.scoring.rater.StandardRaters}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
