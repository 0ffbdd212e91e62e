package io.github.zhengyou.organization;

import io.github.zhengyou.internal.Texts;

/**
 * The id of an organization 组织标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record OrganizationId(String value) implements Comparable<OrganizationId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public OrganizationId {
        Texts.id("organization id", value);
    }

    /** The id of that text. */
    public static OrganizationId of(String value) {
        return new OrganizationId(value);
    }

    @Override
    public int compareTo(OrganizationId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
