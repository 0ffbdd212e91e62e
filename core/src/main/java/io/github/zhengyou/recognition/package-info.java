/**
 * Who is to be commended, how many, by whom they are nominated, elected and decided, and what was made public. Start with
 * {@link io.github.zhengyou.recognition.Award}. Every type is immutable and thread-safe; {@code null} is neither accepted
 * nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.recognition;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
