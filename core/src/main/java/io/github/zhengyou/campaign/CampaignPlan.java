package io.github.zhengyou.campaign;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.pledge.PledgeDuty;
import io.github.zhengyou.pledge.PledgeProcess;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was promised: criteria, stages, pledge processes 活动方案.
 *
 * <p>What it names is resolved by {@link CampaignRules#RESOLUTION}.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class CampaignPlan {

    CampaignPlan() {}

    /** The id. */
    public abstract CampaignId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** Who issued it; empty if none is stated. */
    public abstract Optional<LocalizedText> issuer();

    /** The day it was issued; empty if none is stated. */
    public abstract Optional<LocalDate> issued();

    /** What its readers should know. */
    public abstract Optional<LocalizedText> note();

    /** When it runs. */
    public abstract Timeline timeline();

    /** The national criteria sets it uses, by id; see {@link CriteriaSets}. */
    public abstract List<CriteriaSetId> referenceSets();

    /** The criteria sets of its own. */
    public abstract List<CriteriaSet> criteriaSets();

    /** The process by which its pledges move; empty where it has no pledges. */
    public abstract Optional<PledgeProcess> pledgeProcess();

    /** What it demands of its pledges besides the process, in the order given; may be empty. */
    public abstract List<PledgeDuty> pledgeDuties();

    /** The procedures by which its candidates, exemplars and problems move, in the order given; may be empty. */
    public abstract List<Procedure> procedures();

    /** The procedure of that id; empty if the plan has none. */
    public Optional<Procedure> procedure(ProcessId id) {
        return procedures().stream()
                .filter(procedure -> procedure.id().equals(id))
                .findFirst();
    }

    /** The national sets it uses that exist, then its own. */
    public List<CriteriaSet> allCriteriaSets() {
        ImmutableList.Builder<CriteriaSet> sets = ImmutableList.builder();
        referenceSets().forEach(id -> CriteriaSets.find(id).ifPresent(sets::add));
        return sets.addAll(criteriaSets()).build();
    }

    /** The criteria set of that id among those it uses; empty if it does not use it. */
    public Optional<CriteriaSet> criteriaSet(CriteriaSetId id) {
        return allCriteriaSets().stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this plan. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link CampaignPlan}; id, name and timeline are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCampaignPlan.Builder {
        Builder() {}
    }
}
