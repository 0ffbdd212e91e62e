/**
 * Exact numbers and counts. Start with {@link io.github.zhengyou.quantity.Decimal}, the number of every value in the
 * campaign domain; {@link io.github.zhengyou.quantity.Ratio} keeps a share as its two counts.
 *
 * <p>Nothing here uses floating point. Every type is immutable and thread-safe; {@code null} is neither accepted nor
 * returned.
 *
 * @since 0.1
 */
@NullMarked
package io.github.zhengyou.quantity;

import org.jspecify.annotations.NullMarked;
