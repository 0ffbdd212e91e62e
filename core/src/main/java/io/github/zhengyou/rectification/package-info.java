/**
 * Problems and their closing: what was found, what answers it, how it stands, and what was carried over from an earlier
 * campaign. Start with {@link io.github.zhengyou.rectification.Problem}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.rectification;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
