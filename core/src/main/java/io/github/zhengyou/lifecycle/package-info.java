/**
 * One small state machine for all processes: the definition is data, a move is a value. Start with
 * {@link io.github.zhengyou.lifecycle.Lifecycle}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
package io.github.zhengyou.lifecycle;

import org.jspecify.annotations.NullMarked;
