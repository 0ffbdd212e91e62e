/**
 * What a campaign wants to reach, how far it is, and how places are shared out. Start with
 * {@link io.github.zhengyou.target.TargetLedger}; places are shared out by {@link io.github.zhengyou.target.Apportionment}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.target;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
