/**
 * Who takes part: organizations, host units and members. Start with {@link io.github.zhengyou.organization.OrganizationTree}.
 * Every type is immutable and thread-safe; {@code null} is neither accepted nor returned.
 */
@NullMarked
@ZhengyouStyle
package io.github.zhengyou.organization;

import io.github.zhengyou.internal.ZhengyouStyle;
import org.jspecify.annotations.NullMarked;
