package io.github.zhengyou.campaign;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.AskedCriterion;
import io.github.zhengyou.criteria.Counterparts;
import io.github.zhengyou.criteria.CriteriaComparison;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.DeclaredKind;
import io.github.zhengyou.criteria.KindHierarchy;
import io.github.zhengyou.criteria.NamedSet;
import io.github.zhengyou.criteria.SetApplication;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.pledge.PledgeProcess;
import io.github.zhengyou.target.Target;
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

    /** The criteria sets of which it gives the name alone; may be empty. */
    public abstract List<NamedSet> namedSets();

    /** The kinds of subjects that it declares; may be empty. */
    public abstract List<DeclaredKind> subjectKinds();

    /** The sets that it applies to kinds they were not made for; may be empty. */
    public abstract List<SetApplication> applications();

    /** Which criteria of two sets it takes to be near; may be empty. Either set may be a national one that it does not use. */
    public abstract List<Counterparts> counterparts();

    /** The process by which its pledges move; empty where it has no pledges. */
    public abstract Optional<PledgeProcess> pledgeProcess();

    /** What it wants to reach, in order; may be empty. */
    public abstract List<Target> targets();

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

    /** The criteria set of that id among those it uses, else the national one; empty if there is neither. */
    public Optional<CriteriaSet> comparableSet(CriteriaSetId id) {
        return criteriaSet(id).or(() -> CriteriaSets.find(id));
    }

    /** How the two sets of some counterparts differ; empty where one of them does not exist. */
    public Optional<CriteriaComparison> compare(Counterparts counterparts) {
        return comparableSet(counterparts.set())
                .flatMap(set -> comparableSet(counterparts.other()).map(other -> set.compare(other, counterparts)));
    }

    /** Which kinds lie within which: the well-known ones, and what it declares. */
    @Value.Lazy
    public KindHierarchy kinds() {
        return KindHierarchy.of(subjectKinds());
    }

    /**
     * All that it asks of a kind of subject, set by set in order: criteria asked of that kind or a wider one, and of sets
     * applied to it. Criteria of two sets stay two, however alike.
     */
    public List<AskedCriterion> criteriaFor(SubjectKind kind) {
        List<SubjectKind> lineage = kinds().lineage(kind);
        ImmutableList.Builder<AskedCriterion> asked = ImmutableList.builder();
        for (CriteriaSet set : allCriteriaSets()) {
            Optional<SetApplication> application = applications().stream()
                    .filter(one -> one.set().equals(set.id()) && lineage.contains(one.kind()))
                    .findFirst();
            for (Criterion criterion : set.criteria()) {
                if (application.isPresent()) {
                    LocalizedText name = application.get().adapted().getOrDefault(criterion.code(), criterion.name());
                    asked.add(new AskedCriterion(set.id(), criterion, name));
                } else if (lineage.contains(criterion.subjectKind())) {
                    asked.add(new AskedCriterion(set.id(), criterion, criterion.name()));
                }
            }
        }
        return asked.build();
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
