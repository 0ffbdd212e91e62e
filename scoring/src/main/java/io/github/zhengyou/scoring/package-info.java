/**
 * What scores are made of. {@link io.github.zhengyou.scoring.Points} are exact;
 * {@link io.github.zhengyou.scoring.Rounding} is the only way to fewer digits, and is always declared.
 *
 * <p>Nothing here uses floating point. Every type is immutable and thread-safe; {@code null} is neither accepted nor
 * returned.
 *
 * @since 0.1
 */
@NullMarked
package io.github.zhengyou.scoring;

import org.jspecify.annotations.NullMarked;
