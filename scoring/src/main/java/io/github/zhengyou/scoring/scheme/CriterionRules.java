package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.scheme.SchemeReview.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules over which criteria are rated, and of whom. */
final class CriterionRules {

    private static final Place CRITERIA_SET = SchemeReview.SCHEME.at("criteriaSet");

    private static final Rule<SchemeReview> NOT_RATED =
            Rule.of("scheme.criterion-not-rated", Severity.WARNING, Source.PROJECT, CriterionRules::notRated);

    private static final Rule<SchemeReview> OTHER_KIND =
            Rule.of("scheme.criterion-of-other-kind", Severity.WARNING, Source.PROJECT, CriterionRules::otherKind);

    private static final Rule<SchemeReview> FOR_NOBODY =
            Rule.of("scheme.indicator-for-nobody", Severity.WARNING, Source.PROJECT, CriterionRules::forNobody);

    private static final Rule<SchemeReview> RATED_TWICE =
            Rule.of("scheme.criterion-rated-twice", Severity.WARNING, Source.PROJECT, CriterionRules::ratedTwice);

    static final RuleBook<SchemeReview> BOOK = RuleBook.of(NOT_RATED, OTHER_KIND, FOR_NOBODY, RATED_TWICE);

    private CriterionRules() {}

    /** What the set asks of others than the scheme assesses need not be rated. */
    private static List<Observation> notRated(SchemeReview review) {
        Set<CriterionCode> rated =
                review.leaves().stream().map(leaf -> leaf.criterion().code()).collect(Collectors.toSet());
        return review.set().criteria().stream()
                .filter(criterion -> !rated.contains(criterion.code()) && review.mayBeAsked(criterion))
                .map(criterion -> Observation.of(criterion.code())
                        .with("name", criterion.name())
                        .with("set", review.set().id())
                        .at(CRITERIA_SET))
                .toList();
    }

    private static List<Observation> otherKind(SchemeReview review) {
        Map<SubjectKind, TreeSet<CriterionCode>> others = new LinkedHashMap<>();
        for (Node leaf : review.leaves()) {
            Criterion criterion = leaf.criterion();
            if (!review.mayBeAsked(criterion)) {
                others.computeIfAbsent(criterion.subjectKind(), kind -> new TreeSet<>())
                        .add(criterion.code());
            }
        }
        return others.entrySet().stream()
                .map(other -> Assessed.told(
                                Observation.of(review.set().id()),
                                review.scheme().subjects())
                        .with("criteria", other.getValue())
                        .with("asked", other.getKey())
                        .at(CRITERIA_SET))
                .toList();
    }

    /** The indicators that apply to none of those who are assessed, or from which all are exempt. */
    private static List<Observation> forNobody(SchemeReview review) {
        List<Organization> assessed = review.assessed().stream()
                .flatMap(record -> record.organization().stream())
                .distinct()
                .toList();
        return review.nodes().stream()
                .filter(node -> !assessed.isEmpty()
                        && assessed.stream().allMatch(organization -> isLeftOut(node.indicator(), organization)))
                .map(node -> Observation.of(node.indicator().id())
                        .with("subjects", review.assessed().size())
                        .at(node.place()))
                .toList();
    }

    private static boolean isLeftOut(Indicator indicator, Organization organization) {
        return indicator.notFor().stream().anyMatch(condition -> condition.matches(organization))
                || indicator.exempt().stream().anyMatch(condition -> condition.matches(organization));
    }

    /** The leaves that rate of everybody what an earlier one rates in the same way. */
    private static List<Observation> ratedTwice(SchemeReview review) {
        record Way(
                CriterionCode criterion,
                Optional<Reference> rater,
                List<RaterGroupScoring> groups,
                Set<EvidenceKind> kinds) {}
        Map<Way, Node> seen = new HashMap<>();
        List<Observation> observations = new ArrayList<>();
        for (Node leaf : review.leaves()) {
            Indicator indicator = leaf.indicator();
            if (indicator.notFor().isEmpty() && indicator.exempt().isEmpty()) {
                Way way = new Way(
                        leaf.criterion().code(), indicator.rater(), indicator.raterGroups(), indicator.evidenceKinds());
                Node earlier = seen.putIfAbsent(way, leaf);
                if (earlier != null) {
                    observations.add(Observation.of(indicator.id())
                            .with("criterion", way.criterion())
                            .with("other", earlier.indicator().id())
                            .at(leaf.place()));
                }
            }
        }
        return observations;
    }
}
