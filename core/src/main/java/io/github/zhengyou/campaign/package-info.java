/**
 * A campaign as a whole: its plan, its record, and the rules over them. Start with {@link io.github.zhengyou.campaign.Campaign}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.campaign;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
