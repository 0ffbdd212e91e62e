package io.github.zhengyou.campaign;

import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.lifecycle.ProcedureEvent;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.recognition.Decision;
import io.github.zhengyou.recognition.Election;
import io.github.zhengyou.recognition.Nomination;
import io.github.zhengyou.recognition.Notice;
import io.github.zhengyou.rectification.Problem;
import io.github.zhengyou.target.TargetReport;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What happened in a campaign: entries in any order, each with an id unique in the record 活动记录.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class CampaignRecord {

    CampaignRecord() {}

    /** The last day that the record covers, inclusive 记录截止日; empty if none is stated. */
    public abstract Optional<LocalDate> through();

    /** What was seen of subjects, in the order given; may be empty. */
    public abstract List<Evidence> evidence();

    /** What happened to pledges, in the order given; may be empty. */
    public abstract List<PledgeEvent> pledgeEvents();

    /** What happened to candidates, exemplars and problems by the procedures of the plan, in the order given; may be empty. */
    public abstract List<ProcedureEvent> procedureEvents();

    /** What is to be put right, in the order given; may be empty. */
    public abstract List<Problem> problems();

    /** The pieces of work that were done, in the order given; may be empty. */
    public abstract List<WorkItem> workItems();

    /** What was reported of the plan's targets, in the order given; may be empty. */
    public abstract List<TargetReport> targetReports();

    /** Who was nominated for awards, in the order given; may be empty. */
    public abstract List<Nomination> nominations();

    /** Who was elected for awards, in the order given; may be empty. */
    public abstract List<Election> elections();

    /** Who was given awards, in the order given; may be empty. */
    public abstract List<Decision> decisions();

    /** What was made public about awards, in the order given; may be empty. */
    public abstract List<Notice> notices();

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
