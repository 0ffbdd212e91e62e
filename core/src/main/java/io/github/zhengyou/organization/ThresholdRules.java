package io.github.zhengyou.organization;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The rules over numbers of heads: who should have an organization or a committee, which is too small or too large. */
final class ThresholdRules {

    private static final Place DOCUMENT = Place.in("organizations");

    private static final Rule<OrganizationReview> NOT_ESTABLISHED = Rule.of(
            "organization.not-established",
            Severity.WARNING,
            Source.PROJECT,
            review -> unestablished(review, Obligation.SHALL));

    private static final Rule<OrganizationReview> SHOULD_BE_ESTABLISHED = Rule.of(
            "organization.should-be-established",
            Severity.INFO,
            Source.PROJECT,
            review -> unestablished(review, Obligation.SHOULD));

    private static final Rule<OrganizationReview> MAY_BE_ESTABLISHED = Rule.of(
            "organization.may-be-established",
            Severity.INFO,
            Source.PROJECT,
            review -> unestablished(review, Obligation.MAY));

    private static final Rule<OrganizationReview> TOO_FEW = Rule.of(
            "organization.too-few-members",
            Severity.WARNING,
            Source.PROJECT,
            review -> sized(review, (rule, count) -> rule.fewest().filter(fewest -> count < fewest)));

    private static final Rule<OrganizationReview> TOO_MANY = Rule.of(
            "organization.too-many-members",
            Severity.WARNING,
            Source.PROJECT,
            review -> sized(review, (rule, count) -> rule.most().filter(most -> count > most)));

    private static final Rule<OrganizationReview> COMMITTEE_MISSING = Rule.of(
            "organization.committee-missing", Severity.WARNING, Source.PROJECT, ThresholdRules::missingCommittees);

    private static final Rule<OrganizationReview> COMMITTEE_SIZE =
            Rule.of("organization.committee-size", Severity.WARNING, Source.PROJECT, ThresholdRules::sizesOfCommittees);

    static final RuleBook<OrganizationReview> BOOK = RuleBook.of(
            NOT_ESTABLISHED,
            SHOULD_BE_ESTABLISHED,
            MAY_BE_ESTABLISHED,
            TOO_FEW,
            TOO_MANY,
            COMMITTEE_MISSING,
            COMMITTEE_SIZE);

    private ThresholdRules() {}

    private static List<Observation> unestablished(OrganizationReview review, Obligation obligation) {
        List<EstablishmentRule> rules = ImmutableList.<EstablishmentRule>builder()
                .addAll(EstablishmentRules.NATIONAL)
                .addAll(review.establishmentRules())
                .build()
                .stream()
                .filter(rule -> rule.obligation() == obligation && rule.source().appliesAsOf(review.asOf()))
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
            Set<Sector> sectors =
                    unit.sector().map(review.sectorGroups()::widened).orElse(Set.of());
            for (EstablishmentRule rule : rules) {
                Optional<Long> count = rule.sectors().isEmpty()
                                || sectors.stream().anyMatch(rule.sectors()::contains)
                        ? review.headsIn(unit, rule.heads().population()).filter(rule::speaksOf)
                        : Optional.empty();
                if (count.isPresent() && !established(rule, unit, review)) {
                    observations.add(Observation.of(unit.id())
                            .with("unit", unit.name())
                            .with("line", rule.line())
                            .with("tiers", rule.tiers())
                            .with("rule", rule.id())
                            .with("count", count.get())
                            .with("population", rule.heads().population())
                            .with("comparison", rule.heads().comparison().code())
                            .with("threshold", rule.heads().heads())
                            .with("source", rule.source())
                            .at(DOCUMENT.at("units").at(i)));
                }
            }
        }
        return observations;
    }

    private static boolean established(EstablishmentRule rule, Unit unit, OrganizationReview review) {
        return review.coverage().organizations(unit.id(), rule.line()).stream()
                .map(review.existing()::get)
                .anyMatch(row ->
                        row != null && (rule.tiers().isEmpty() || rule.tiers().contains(row.tier())));
    }

    private static List<Observation> sized(
            OrganizationReview review, BiFunction<SizeRule, Long, Optional<Long>> brokenBound) {
        List<SizeRule> rules = EstablishmentRules.SIZES.stream()
                .filter(rule -> rule.source().appliesAsOf(review.asOf()))
                .toList();
        List<Observation> observations = new ArrayList<>();
        eachExisting(review, (row, place) -> {
            for (SizeRule rule : rules) {
                Optional<Long> count =
                        rule.line().equals(row.line()) && rule.tiers().contains(row.tier())
                                ? review.headsIn(row, rule.population())
                                : Optional.empty();
                Optional<Long> bound = count.flatMap(heads -> brokenBound.apply(rule, heads));
                if (bound.isPresent()) {
                    observations.add(Observation.of(row.id())
                            .with("name", row.name())
                            .with("tier", row.tier())
                            .with("rule", rule.id())
                            .with("count", count.orElseThrow())
                            .with("population", rule.population())
                            .with("bound", bound.get())
                            .with("source", rule.source())
                            .at(place));
                }
            }
        });
        return observations;
    }

    private interface Look {
        void at(Organization row, Place place);
    }

    /** Looks at each organization that exists on the day, at the place of its row. */
    private static void eachExisting(OrganizationReview review, Look look) {
        Map<OrganizationId, Organization> open = new HashMap<>(review.existing());
        List<Organization> given = review.organizations().organizations();
        for (int i = 0; i < given.size() && !open.isEmpty(); i++) {
            if (review.asOf().map(given.get(i)::existsOn).orElse(true)) {
                Organization row = open.remove(given.get(i).id());
                if (row != null) {
                    look.at(row, DOCUMENT.at("organizations").at(i));
                }
            }
        }
    }

    private static List<Observation> missingCommittees(OrganizationReview review) {
        List<Observation> observations = new ArrayList<>();
        for (CommitteeRule rule : EstablishmentRules.COMMITTEES) {
            Set<OrganizationId> having = new HashSet<>();
            boolean told = false; // where no committee is told of, they are not recorded rather than missing
            for (Body body : review.current().bodies()) {
                if (body.kind().equals(rule.kind())) {
                    told = true;
                    having.addAll(body.parties());
                }
            }
            if (!told || !rule.source().appliesAsOf(review.asOf())) {
                continue;
            }
            eachExisting(review, (row, place) -> {
                Optional<Long> count = speaksOf(rule, row)
                        ? review.headsIn(row, rule.heads().population()).filter(rule.heads()::isReachedBy)
                        : Optional.empty();
                if (count.isPresent() && !having.contains(row.id())) {
                    observations.add(Observation.of(row.id())
                            .with("name", row.name())
                            .with("kind", rule.kind())
                            .with("rule", rule.id())
                            .with("count", count.get())
                            .with("population", rule.heads().population())
                            .with("comparison", rule.heads().comparison().code())
                            .with("threshold", rule.heads().heads())
                            .with("source", rule.source())
                            .at(place));
                }
            });
        }
        return observations;
    }

    private static boolean speaksOf(CommitteeRule rule, Organization row) {
        return rule.line().equals(row.line()) && rule.tier().equals(row.tier());
    }

    private static List<Observation> sizesOfCommittees(OrganizationReview review) {
        List<Observation> observations = new ArrayList<>();
        List<Body> bodies = review.current().bodies();
        for (CommitteeRule rule : EstablishmentRules.COMMITTEES) {
            if (!rule.source().appliesAsOf(review.asOf())) {
                continue;
            }
            for (int i = 0; i < bodies.size(); i++) {
                Body body = bodies.get(i);
                int persons = body.persons();
                if (body.kind().equals(rule.kind())
                        && !body.posts().isEmpty()
                        && (persons < rule.fewest() || persons > rule.most())
                        && body.parties().stream()
                                .map(review.existing()::get)
                                .anyMatch(row -> row != null && speaksOf(rule, row))) {
                    observations.add(Observation.of(body.id())
                            .with("name", body.name())
                            .with("rule", rule.id())
                            .with("persons", persons)
                            .with("fewest", rule.fewest())
                            .with("most", rule.most())
                            .with("source", rule.source())
                            .at(DOCUMENT.at("bodies").at(i).at("posts")));
                }
            }
        }
        return observations;
    }
}
