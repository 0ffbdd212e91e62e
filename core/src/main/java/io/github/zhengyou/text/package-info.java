/**
 * Texts for people in Chinese and English. Start with {@link io.github.zhengyou.text.Catalogue}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
package io.github.zhengyou.text;

import org.jspecify.annotations.NullMarked;
