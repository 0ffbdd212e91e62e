/**
 * Pledges: what was promised, the process it moves by, and the ledger of fulfilment. Start with
 * {@link io.github.zhengyou.pledge.PledgeProcess}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.pledge;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
