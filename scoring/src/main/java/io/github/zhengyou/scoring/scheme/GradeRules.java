package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.GradeBand;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.Points;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules over what is given for points: grades that nobody can have, and titles that everybody has. */
final class GradeRules {

    private static final Rule<SchemeReview> BAND_UNREACHABLE =
            Rule.of("scheme.band-unreachable", Severity.WARNING, Source.PROJECT, GradeRules::unreachable);

    private static final Rule<SchemeReview> TITLE_FOR_EVERYBODY = Rule.of(
            "scheme.title-for-everybody",
            Severity.WARNING,
            Source.PROJECT,
            review -> review.leaves().stream()
                    .filter(leaf -> leaf.indicator()
                            .titleFrom()
                            .filter(from -> Points.from(from).compareTo(leaf.compiled().lowest) <= 0)
                            .isPresent())
                    .map(leaf -> Observation.of(leaf.indicator().id())
                            .with("from", leaf.indicator().titleFrom().orElseThrow())
                            .at(leaf.place().at("titleFrom")))
                    .toList());

    static final RuleBook<SchemeReview> BOOK = RuleBook.of(BAND_UNREACHABLE, TITLE_FOR_EVERYBODY);

    private GradeRules() {}

    private static List<Observation> unreachable(SchemeReview review) {
        ScoringScheme scheme = review.scheme();
        if (scheme.grades().isEmpty()) {
            return List.of();
        }
        Decimal lowest =
                scheme.rounding().apply(Points.from(scheme.root().lowest().orElse(Decimal.ZERO)));
        Decimal highest = scheme.rounding().apply(Points.from(scheme.highestOf(scheme.root())));
        List<Decimal> only = only(review);
        Set<GradeCode> byVeto =
                scheme.vetoes().stream().flatMap(veto -> capped(veto).stream()).collect(Collectors.toSet());
        return scheme.grades().get().bands().stream()
                .filter(band -> !byVeto.contains(band.grade().code()))
                .filter(band -> only.isEmpty()
                        ? !holdsScore(band, lowest, highest, scheme.rounding().scale())
                        : only.stream().noneMatch(band::contains))
                .map(band -> observe(band, only)
                        .with("lowest", lowest)
                        .with("highest", highest)
                        .with("places", scheme.rounding().scale())
                        .at(SchemeReview.SCHEME.at("grades")))
                .toList();
    }

    private static Observation observe(GradeBand band, List<Decimal> only) {
        Observation observation = Observation.of(band.grade().code()).with("band", band);
        return only.isEmpty() ? observation : observation.with("only", only);
    }

    /** The only scores that the model of the whole leaves, and zero where a veto may take all; empty where it leaves any. */
    private static List<Decimal> only(SchemeReview review) {
        CompiledIndicator whole = review.evaluator().indicator(0);
        Set<Points> few = Objects.requireNonNull(whole.model).onlyPoints(whole.maximum);
        boolean mayBeZero =
                review.scheme().vetoes().stream().anyMatch(veto -> veto.effect() instanceof VetoEffect.Zero);
        return few.isEmpty()
                ? List.of()
                : Stream.concat(few.stream(), mayBeZero ? Stream.of(Points.ZERO) : Stream.empty())
                        .map(review.scheme().rounding()::apply)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private static Optional<GradeCode> capped(Veto veto) {
        return veto.effect() instanceof VetoEffect.CapGrade cap ? Optional.of(cap.grade()) : Optional.empty();
    }

    /** Whether a band holds a number of so many places between two that are rounded to them. */
    private static boolean holdsScore(GradeBand band, Decimal lowest, Decimal highest, int places) {
        Decimal first = band.lower().round(places, RoundingMode.CEILING).max(lowest);
        Decimal next = first.plus(Decimal.of(1, places));
        return (band.contains(first) && first.compareTo(highest) <= 0)
                || (band.contains(next) && next.compareTo(highest) <= 0);
    }
}
