/**
 * What a plan asks of organizations of a line and a sector 分类指导. Start with {@link io.github.zhengyou.guidance.Guidance}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.guidance;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
