/**
 * What was reported: published figures, the relations claimed between them, and the audit of both. Start with
 * {@link io.github.zhengyou.figure.Figures} and {@link io.github.zhengyou.figure.FigureAudit}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.figure;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
