/**
 * Whether lines lead one another along and keep in step 带群建、同步. Start with {@link io.github.zhengyou.alignment.AlignmentSet}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.alignment;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
