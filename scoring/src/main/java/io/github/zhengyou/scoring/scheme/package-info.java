/**
 * A scoring scheme as data, and its evaluator. Start with {@link io.github.zhengyou.scoring.scheme.ScoringScheme}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
