/**
 * What documents of a campaign contain, what they only name, and what they call things. Start with {@link io.github.zhengyou.document.DocumentOutline}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.document;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
