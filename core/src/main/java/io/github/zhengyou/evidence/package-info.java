/**
 * What was seen of a subject: judgements and ballots. Start with {@link io.github.zhengyou.evidence.Evidence}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.evidence;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
