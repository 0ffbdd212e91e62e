/**
 * What was seen of a subject: appraisals, measurements, honours, incidents, commentaries, activities; and the work that was
 * done. Start with {@link io.github.zhengyou.evidence.Evidence}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.evidence;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
