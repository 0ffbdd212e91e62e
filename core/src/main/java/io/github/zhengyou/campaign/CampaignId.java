package io.github.zhengyou.campaign;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a campaign 活动标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record CampaignId(String value) implements Comparable<CampaignId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public CampaignId {
        Texts.id("campaign id", value);
    }

    /** The id of that text. */
    public static CampaignId of(String value) {
        return new CampaignId(value);
    }

    @Override
    public int compareTo(CampaignId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
