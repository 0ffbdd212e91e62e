/**
 * Why a score is what it is. Start with {@link io.github.zhengyou.scoring.explanation.Explanation}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.scoring.explanation;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
