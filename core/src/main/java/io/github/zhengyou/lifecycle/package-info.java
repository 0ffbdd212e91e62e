/**
 * One small state machine for all processes: the definition is data, a move is a value. Start with
 * {@link io.github.zhengyou.lifecycle.Lifecycle},
 * and for what needs no type of its own with {@link io.github.zhengyou.lifecycle.Procedure}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.lifecycle;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
