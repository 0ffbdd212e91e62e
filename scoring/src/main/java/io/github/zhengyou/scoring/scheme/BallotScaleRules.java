package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.scheme.SchemeReview.Cell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules over ballot scales. Two are mixed where the same criterion, or the same group of raters, is voted on by both and
 * some option is worth another share on the one than on the other: 60, 30 and 10 ballots for satisfied, basically satisfied and
 * dissatisfied are 88 points on one published scale and 78 on another, so that what is compared then is the scales.
 */
final class BallotScaleRules {

    private static final Rule<SchemeReview> MIXED =
            Rule.of("scheme.ballot-scales-mixed", Severity.WARNING, Source.PROJECT, BallotScaleRules::mixed);

    private static final Rule<SchemeReview> IDLE =
            Rule.of("scheme.ballot-scale-idle", Severity.INFO, Source.PROJECT, BallotScaleRules::idle);

    static final RuleBook<SchemeReview> BOOK = RuleBook.of(MIXED, IDLE);

    private BallotScaleRules() {}

    /** That somebody votes on something, on a scale. */
    private record Vote(
            CriterionCode criterion,
            Optional<RaterGroup> group,
            BallotScale scale,
            Map<BallotOption, Optional<Points>> worth,
            Place place) {

        static Vote of(Cell cell, BallotScale scale) {
            Map<BallotOption, Optional<Points>> worth = new HashMap<>();
            scale.choices()
                    .forEach(choice -> worth.put(
                            choice.option(),
                            choice.points()
                                    .map(points -> Points.from(points).dividedBy(Points.from(scale.maximum())))));
            return new Vote(
                    cell.leaf().criterion().code(),
                    cell.group().map(RaterGroupScoring::group),
                    scale,
                    worth,
                    cell.placeOf(scale.id().code(), "scale"));
        }

        boolean isMixedWith(Vote other) {
            return !worth.equals(other.worth)
                    && (criterion.equals(other.criterion) || (group.isPresent() && group.equals(other.group)));
        }
    }

    private static List<Observation> mixed(SchemeReview review) {
        List<Vote> votes = new ArrayList<>();
        for (Cell cell : review.cells()) {
            review.scale(cell).ifPresent(scale -> votes.add(Vote.of(cell, scale)));
        }
        List<Observation> observations = new ArrayList<>();
        Set<Place> seen = new HashSet<>();
        for (int i = 1; i < votes.size(); i++) {
            Vote vote = votes.get(i);
            votes.subList(0, i).stream()
                    .filter(vote::isMixedWith)
                    .findFirst()
                    .filter(other -> seen.add(vote.place()))
                    .ifPresent(other -> observations.add(observe(vote, other)));
        }
        return observations;
    }

    private static Observation observe(Vote vote, Vote other) {
        Observation observation = Observation.of(vote.scale().id())
                .with("other", other.scale().id())
                .with("otherPlace", other.place())
                .at(vote.place());
        return vote.criterion().equals(other.criterion())
                ? observation.with("criterion", vote.criterion())
                : observation.with("group", vote.group().orElseThrow());
    }

    private static List<Observation> idle(SchemeReview review) {
        Set<String> named = review.cells().stream()
                .flatMap(cell -> cell.rater().ballotScale().stream())
                .map(BallotScaleId::code)
                .collect(Collectors.toCollection(HashSet::new));
        silent(review)
                .map(Reference::parameters)
                .flatMap(BallotScaleRules::texts)
                .forEach(named::add);
        List<Observation> observations = new ArrayList<>();
        List<BallotScale> scales = review.scheme().ballotScales();
        for (int i = 0; i < scales.size(); i++) {
            if (!named.contains(scales.get(i).id().code())) {
                observations.add(Observation.of(scales.get(i).id())
                        .at(SchemeReview.SCHEME.at("ballotScales").at(i)));
            }
        }
        return observations;
    }

    /** The rules of the host that do not say on which scale they count, so that any text of theirs may name it. */
    private static Stream<Reference> silent(SchemeReview review) {
        return Stream.of(
                        review.cells().stream()
                                .filter(cell -> cell.rater().ballotScale().isEmpty())
                                .map(Cell::reference),
                        review.nodes().stream().map(node -> node.indicator().model()),
                        review.scheme().vetoes().stream().map(Veto::gate))
                .flatMap(references -> references)
                .filter(reference -> reference.id().contains("@"));
    }

    /** The texts in a parameter, at any depth. */
    static Stream<String> texts(ParameterValue value) {
        if (value instanceof ParameterValue.Text text) {
            return Stream.of(text.value());
        }
        if (value instanceof ParameterValue.Items items) {
            return items.values().stream().flatMap(BallotScaleRules::texts);
        }
        if (value instanceof ParameterValue.Fields fields) {
            return fields.values().values().stream().flatMap(BallotScaleRules::texts);
        }
        return Stream.empty();
    }
}
