/**
 * The laws that raters and models should keep, checked without a test framework. Start with {@link
 * io.github.zhengyou.scoring.law.RaterLaws} or {@link io.github.zhengyou.scoring.law.ModelLaws}. {@code null} is neither
 * accepted nor returned.
 */
@NullMarked
package io.github.zhengyou.scoring.law;

import org.jspecify.annotations.NullMarked;
