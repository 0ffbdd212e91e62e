package io.github.zhengyou.campaign;

import io.github.zhengyou.criteria.Counterparts;
import io.github.zhengyou.criteria.CriteriaComparison;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.CriterionPair;
import io.github.zhengyou.criteria.DeclaredKind;
import io.github.zhengyou.criteria.KindHierarchy;
import io.github.zhengyou.criteria.SetApplication;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules over the criteria of a plan: what it names in vain, and what it should not ask of whom. */
final class CriteriaPlanRules {

    private static final Place PLAN = Place.in("plan");
    private static final Place KINDS = PLAN.at("subjectKinds");
    private static final Place APPLICATIONS = PLAN.at("applications");
    private static final Place COUNTERPARTS = PLAN.at("counterparts");

    private static final Rule<CampaignPlan> KIND_CIRCULAR =
            Rule.of("criteria.kind-circular", Severity.ERROR, Source.PROJECT, CriteriaPlanRules::circularKinds);

    private static final Rule<CampaignPlan> APPLICATION_UNKNOWN = Rule.of(
            "criteria.application-unknown", Severity.ERROR, Source.PROJECT, CriteriaPlanRules::unknownApplications);

    private static final Rule<CampaignPlan> COUNTERPART_UNKNOWN = Rule.of(
            "criteria.counterpart-unknown", Severity.ERROR, Source.PROJECT, CriteriaPlanRules::unknownCounterparts);

    /** What the criteria of a plan name and does not exist. */
    static final RuleBook<CampaignPlan> RESOLUTION =
            RuleBook.of(KIND_CIRCULAR, APPLICATION_UNKNOWN, COUNTERPART_UNKNOWN);

    private static final Rule<CampaignPlan> UNADAPTED =
            Rule.of("criteria.unadapted", Severity.WARNING, Source.PROJECT, CriteriaPlanRules::unadapted);

    private static final Rule<CampaignPlan> SETS_DIFFER =
            Rule.of("criteria.sets-differ", Severity.INFO, Source.PROJECT, CriteriaPlanRules::differences);

    /** What the criteria of a plan should not be. */
    static final RuleBook<CampaignPlan> BOOK = RuleBook.of(UNADAPTED, SETS_DIFFER);

    private CriteriaPlanRules() {}

    private static List<Observation> circularKinds(CampaignPlan plan) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < plan.subjectKinds().size(); i++) {
            DeclaredKind kind = plan.subjectKinds().get(i);
            List<SubjectKind> lineage = plan.kinds().lineage(kind.kind());
            if (kind.within().isPresent() && plan.kinds().isCircular(kind.kind())) {
                observations.add(Observation.of(kind.kind())
                        .with("kinds", lineage)
                        .at(KINDS.at(i).at("within")));
            }
        }
        return observations;
    }

    private static List<Observation> unknownApplications(CampaignPlan plan) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < plan.applications().size(); i++) {
            SetApplication application = plan.applications().get(i);
            Optional<CriteriaSet> set = plan.criteriaSet(application.set());
            if (set.isEmpty()) {
                observations.add(
                        unknownSet(plan, application.set(), APPLICATIONS.at(i).at("set")));
                continue;
            }
            for (CriterionCode code : application.adapted().keySet()) {
                if (set.get().criterion(code).isEmpty()) {
                    observations.add(unknownCriterion(
                            set.get(), code, APPLICATIONS.at(i).at("adapted").at(code.code())));
                }
            }
        }
        return observations;
    }

    private static List<Observation> unknownCounterparts(CampaignPlan plan) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < plan.counterparts().size(); i++) {
            Counterparts counterparts = plan.counterparts().get(i);
            Place place = COUNTERPARTS.at(i);
            Optional<CriteriaSet> set = plan.comparableSet(counterparts.set());
            Optional<CriteriaSet> other = plan.comparableSet(counterparts.other());
            if (set.isEmpty()) {
                observations.add(unknownSet(plan, counterparts.set(), place.at("set")));
            }
            if (other.isEmpty()) {
                observations.add(unknownSet(plan, counterparts.other(), place.at("other")));
            }
            counterparts.pairs().forEach((criterion, counterpart) -> {
                Place pair = place.at("pairs").at(criterion.code());
                set.filter(one -> one.criterion(criterion).isEmpty())
                        .ifPresent(one -> observations.add(unknownCriterion(one, criterion, pair)));
                other.filter(one -> one.criterion(counterpart).isEmpty())
                        .ifPresent(one -> observations.add(unknownCriterion(one, counterpart, pair)));
            });
        }
        return observations;
    }

    private static Observation unknownSet(CampaignPlan plan, CriteriaSetId id, Place place) {
        return Observation.of(id)
                .with("name", id)
                .with(
                        "known",
                        plan.allCriteriaSets().stream().map(CriteriaSet::id).toList())
                .at(place);
    }

    private static Observation unknownCriterion(CriteriaSet set, CriterionCode code, Place place) {
        return Observation.of(set.id())
                .with("name", code)
                .with("known", set.criteria().stream().map(Criterion::code).toList())
                .at(place);
    }

    private static List<Observation> unadapted(CampaignPlan plan) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < plan.applications().size(); i++) {
            SetApplication application = plan.applications().get(i);
            Place place = APPLICATIONS.at(i);
            plan.criteriaSet(application.set()).ifPresent(set -> {
                for (int j = 0; j < set.criteria().size(); j++) {
                    Criterion criterion = set.criteria().get(j);
                    if (!application.adapted().containsKey(criterion.code())
                            && isForeign(plan.kinds(), criterion, application.kind())) {
                        observations.add(observe(set, j, application.kind()).at(place));
                    }
                }
            });
        }
        for (int i = 0; i < plan.criteriaSets().size(); i++) {
            CriteriaSet set = plan.criteriaSets().get(i);
            for (int j = 0; j < set.criteria().size(); j++) {
                Criterion criterion = set.criteria().get(j);
                if (isForeign(plan.kinds(), criterion, criterion.subjectKind())) {
                    observations.add(observe(set, j, criterion.subjectKind())
                            .at(PLAN.at("criteriaSets").at(i).at("criteria").at(j)));
                }
            }
        }
        return observations;
    }

    private static boolean isForeign(KindHierarchy kinds, Criterion criterion, SubjectKind kind) {
        return criterion
                .concerns()
                .filter(population -> kinds.isForeign(population, kind))
                .isPresent();
    }

    private static Observation observe(CriteriaSet set, int position, SubjectKind kind) {
        Criterion criterion = set.criteria().get(position);
        return Observation.of(set.id())
                .with("set", set.name())
                .with("position", position + 1)
                .with("code", criterion.code())
                .with("criterion", criterion.name())
                .with("concerns", criterion.concerns().orElseThrow())
                .with("kind", kind);
    }

    private static List<Observation> differences(CampaignPlan plan) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < plan.counterparts().size(); i++) {
            Counterparts counterparts = plan.counterparts().get(i);
            Place place = COUNTERPARTS.at(i);
            plan.compare(counterparts)
                    .filter(comparison -> !comparison.isSame())
                    .map(comparison -> observe(comparison).at(place))
                    .ifPresent(observations::add);
        }
        return observations;
    }

    private static Observation observe(CriteriaComparison comparison) {
        return Observation.of(comparison.other().id())
                .with("other", comparison.other().name())
                .with("set", comparison.set().name())
                .with("correspondences", comparison.correspondences().size())
                .with("identical", comparison.identical().size())
                .with("near", comparison.near().size())
                .withNames("replaced", comparison.names(comparison.replaced()))
                .withNames("replacements", comparison.otherNames(comparison.replacements()))
                .withNames("missing", comparison.names(comparison.missing()))
                .withNames("added", comparison.otherNames(comparison.added()))
                .withNames(
                        "moved",
                        comparison.otherNames(comparison.moved().stream()
                                .map(CriterionPair::counterpart)
                                .toList()));
    }
}
