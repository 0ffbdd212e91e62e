package io.github.zhengyou.organization;

import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules over units and a plan's rules of coverage; each unit gives at most one observation for each of these. */
final class CoverageRules {

    private static final Place UNITS = Place.in("organizations").at("units");

    private static final Rule<OrganizationReview> UNMET = Rule.of(
            "organization.coverage-unmet", Severity.WARNING, Source.PROJECT, review -> unmet(review, Obligation.SHALL));

    private static final Rule<OrganizationReview> ADVICE = Rule.of(
            "organization.coverage-advice", Severity.INFO, Source.PROJECT, review -> unmet(review, Obligation.SHOULD));

    static final RuleBook<OrganizationReview> BOOK = RuleBook.of(UNMET, ADVICE);

    private CoverageRules() {}

    private static List<Observation> unmet(OrganizationReview review, Obligation obligation) {
        List<CoverageRule> rules = review.coverageRules().stream()
                .filter(rule -> rule.obligation() == obligation)
                .filter(rule -> rule.source()
                        .map(source -> source.appliesAsOf(review.asOf()))
                        .orElse(true))
                .toList();
        if (rules.isEmpty()) {
            return List.of();
        }
        List<Observation> observations = new ArrayList<>();
        Set<UnitId> seen = new HashSet<>();
        List<Unit> units = review.current().units();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            if (!seen.add(unit.id())) {
                continue; // repeats are findings of their own
            }
            Set<Line> present = review.coverage().linesIn(unit.id());
            for (CoverageRule rule : rules) {
                if (speaksOf(rule, unit, present, review)) {
                    observe(rule, unit, present, review, UNITS.at(i), observations);
                }
            }
        }
        return observations;
    }

    private static boolean speaksOf(CoverageRule rule, Unit unit, Set<Line> present, OrganizationReview review) {
        return (rule.sectors().isEmpty()
                        || unit.sector()
                                .filter(sector -> review.sectorGroups().hold(rule.sectors(), sector))
                                .isPresent())
                && present.containsAll(rule.having())
                && rule.lacking().stream().noneMatch(present::contains)
                && rule.heads()
                        .map(heads -> review.headsIn(unit, heads.population())
                                .filter(heads::isReachedBy)
                                .isPresent())
                        .orElse(true);
    }

    private static void observe(
            CoverageRule rule,
            Unit unit,
            Set<Line> present,
            OrganizationReview review,
            Place place,
            List<Observation> observations) {
        Set<Line> missing = new LinkedHashSet<>(rule.allOf());
        missing.removeAll(present);
        Set<Line> oneOf = rule.anyOf().stream().anyMatch(present::contains) ? Set.of() : rule.anyOf();
        List<Population> nobody = rule.populated().stream()
                .filter(population -> review.headsIn(unit, population)
                        .filter(heads -> heads == 0)
                        .isPresent())
                .toList();
        if (!missing.isEmpty() || !oneOf.isEmpty() || !nobody.isEmpty()) {
            Observation observation = Observation.of(unit.id())
                    .with("unit", unit.name())
                    .with("requirement", rule.id())
                    .with("name", rule.name())
                    .at(place);
            observation = withHeads(observation, rule, unit, review);
            observation = withAny(observation, "missing", missing);
            observation = withAny(observation, "oneOf", oneOf);
            observations.add(withAny(observation, "nobody", nobody));
        }
    }

    /** The heads that make the rule speak of the unit. */
    private static Observation withHeads(
            Observation observation, CoverageRule rule, Unit unit, OrganizationReview review) {
        if (rule.heads().isEmpty()) {
            return observation;
        }
        Population population = rule.heads().get().population();
        return review.headsIn(unit, population)
                .map(count -> observation.with("population", population).with("count", count))
                .orElse(observation);
    }

    private static Observation withAny(Observation observation, String name, Collection<?> values) {
        return values.isEmpty() ? observation : observation.with(name, values);
    }
}
