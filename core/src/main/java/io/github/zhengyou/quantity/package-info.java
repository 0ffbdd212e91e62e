/** Exact numbers. Start with {@link io.github.zhengyou.quantity.Decimal}. */
@NullMarked
package io.github.zhengyou.quantity;

import org.jspecify.annotations.NullMarked;
