package io.github.zhengyou.campaign;

import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.pledge.PledgeEvent;
import java.util.List;
import org.immutables.value.Value;

/**
 * What happened in a campaign: entries in any order, each with an id unique in the record 活动记录.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class CampaignRecord {

    CampaignRecord() {}

    /** The judgements and ballot tallies, in the order given; may be empty. */
    public abstract List<Evidence> evidence();

    /** What happened to pledges, in the order given; may be empty. */
    public abstract List<PledgeEvent> pledgeEvents();

    /** A builder without any entry. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these entries. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link CampaignRecord}.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCampaignRecord.Builder {
        Builder() {}
    }
}
