package io.github.zhengyou.scoring.law;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A rule and what it answered, the smallest input first: what the laws look at.
 *
 * @param <S> what the rule is asked about
 */
final class Trial<S> {

    /** An input, and what the rule said of it. */
    record Answer<S>(S input, Rating rating) {}

    static final RuleBook<Trial<?>> LAWS = RuleBook.of(
            law("law.deterministic", Trial::deterministic),
            law("law.bounded", Trial::bounded),
            law("law.order-independent", Trial::orderIndependent),
            law("law.monotone", Trial::monotone),
            law("law.exact-ends", Trial::exactEnds),
            law("law.formula", Trial::formula),
            law("law.never-rated", Trial::neverRated),
            law("law.always-answers", Trial::alwaysAnswers)); // the last, as it tells of whatever the others asked

    private final Laws<?> declared;
    private final Ground<S> ground;
    private final ImmutableList<Answer<S>> answers;
    private final Optional<Observation> changed;
    private @Nullable Observation failure;

    Trial(Laws<?> declared, Ground<S> ground, List<S> inputs) {
        this.declared = declared;
        this.ground = ground;
        this.answers = inputs.stream()
                .sorted(Comparator.<S>comparingInt(
                                input -> ground.written(input).size())
                        .thenComparingInt(this::length))
                .flatMap(input -> ask(input).stream())
                .collect(ImmutableList.toImmutableList());
        this.changed = first(answer -> ask(answer.input())
                .filter(again -> !again.rating().equals(answer.rating()))
                .map(again -> told(answer).with("otherwise", text(again.rating()))));
    }

    static <T> Rule<T> law(String id, Function<? super T, Optional<Observation>> broken) {
        return Rule.of(
                id,
                Severity.ERROR,
                Source.PROJECT,
                trial -> broken.apply(trial).map(List::of).orElse(List.of()));
    }

    /** The first answer that breaks a law where some inputs must have the same rating as the one they are made from. */
    Optional<Observation> unequal(Function<? super S, Stream<S>> same) {
        return compared(same, (answer, other) -> !other.rating().equals(answer.rating()));
    }

    /** The first answer with other points than the only ones that there may be for its input; if none are named, any may be. */
    Optional<Observation> noneOf(Function<? super S, Set<Points>> only) {
        return first(answer -> {
            Set<Points> few = only.apply(answer.input());
            return few.isEmpty() || !(answer.rating() instanceof Rating.Rated rated) || few.contains(rated.points())
                    ? Optional.empty()
                    : Optional.of(told(answer)
                            .with(
                                    "only",
                                    few.stream().sorted().map(Formula::text).toList()));
        });
    }

    /** The first answer that is not the points expected of it, where some are, or not out of its nominal maximum. */
    Optional<Observation> unlike(Function<? super S, Optional<Points>> expected) {
        return first(answer -> {
            boolean rated = answer.rating() instanceof Rating.Rated;
            Points most = rated ? ground.most(answer.input()) : ground.maximum(answer.input());
            return expected.apply(answer.input())
                    .filter(points -> !(answer.rating() instanceof Rating.Rated some
                            && some.points().equals(points)
                            && most.equals(ground.maximum(answer.input()))))
                    .map(points ->
                            told(answer).with("most", Formula.text(most)).with("expected", Formula.text(points)));
        });
    }

    /** The first input for which the rule gives points, of those made from its inputs. */
    Optional<Observation> rated(Function<? super S, S> unratable) {
        return first(answer -> ask(unratable.apply(answer.input()))
                .filter(other -> other.rating() instanceof Rating.Rated)
                .map(this::told));
    }

    Observation rule() {
        return Observation.of(declared.id());
    }

    private interface Breach<S> {
        boolean test(Answer<S> answer, Answer<S> other);
    }

    private Optional<Observation> compared(Function<? super S, Stream<S>> others, Breach<S> breach) {
        if (changed.isPresent()) {
            return Optional.empty(); // what changes by itself tells nothing when it is compared
        }
        return first(answer -> others.apply(answer.input())
                .flatMap(other -> ask(other).stream())
                .filter(other -> breach.test(answer, other))
                .findFirst()
                .map(other -> told(answer)
                        .with("other", ground.written(other.input()))
                        .with("otherwise", text(other.rating()))));
    }

    private Optional<Observation> first(Function<Answer<S>, Optional<Observation>> breach) {
        return answers.stream().flatMap(answer -> breach.apply(answer).stream()).findFirst();
    }

    private Optional<Observation> deterministic() {
        return changed;
    }

    private Optional<Observation> bounded() {
        return first(answer -> {
            if (!(answer.rating() instanceof Rating.Rated rated)) {
                return Optional.empty();
            }
            Points most = ground.most(answer.input());
            Points from = declared.lowest().times(most);
            Points through = declared.highest().times(most);
            return rated.points().compareTo(from) >= 0 && rated.points().compareTo(through) <= 0
                    ? Optional.empty()
                    : Optional.of(told(answer).with("from", Formula.text(from)).with("through", Formula.text(through)));
        });
    }

    private Optional<Observation> orderIndependent() {
        return declared.mayBeOrdered() ? Optional.empty() : unequal(ground::reordered);
    }

    private Optional<Observation> monotone() {
        return declared.isMonotone()
                ? compared(
                        ground::better,
                        (answer, other) -> answer.rating() instanceof Rating.Rated before
                                && other.rating() instanceof Rating.Rated after
                                && after.points().compareTo(before.points()) < 0)
                : Optional.empty();
    }

    private Optional<Observation> exactEnds() {
        return declared.hasOpenEnds()
                ? Optional.empty()
                : first(answer -> Stream.of(
                                end(ground.worst(answer.input()), worst -> Points.ZERO),
                                end(ground.best(answer.input()), ground::most))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private Optional<Observation> end(Optional<S> input, Function<? super S, Points> expected) {
        return input.flatMap(this::ask)
                .filter(answer -> answer.rating() instanceof Rating.Rated rated
                        && !rated.points().equals(expected.apply(answer.input())))
                .map(answer -> told(answer).with("expected", Formula.text(expected.apply(answer.input()))));
    }

    private Optional<Observation> formula() {
        return first(answer -> answer.rating() instanceof Rating.Rated rated
                ? ground.formula(answer.input())
                        .filter(formula -> !formula.value().equals(rated.points()))
                        .map(formula -> told(answer)
                                .with("formula", formula.toString())
                                .with("result", Formula.text(formula.value())))
                : Optional.empty());
    }

    private Optional<Observation> neverRated() {
        return answers.isEmpty() || answers.stream().anyMatch(answer -> answer.rating() instanceof Rating.Rated)
                ? Optional.empty()
                : Optional.of(told(answers.get(0)).with("tried", answers.size()));
    }

    private Optional<Observation> alwaysAnswers() {
        return Optional.ofNullable(failure);
    }

    private Optional<Answer<S>> ask(S input) {
        try {
            return Optional.of(new Answer<>(input, requireNonNull(ground.rate(input), "its rating was null")));
        } catch (RuntimeException e) {
            if (failure == null) {
                failure = asked(input).with("error", e.toString());
            }
            return Optional.empty();
        }
    }

    private int length(S input) {
        return Formula.text(ground.maximum(input)).length()
                + String.join("", ground.written(input)).length();
    }

    private Observation told(Answer<S> answer) {
        return asked(answer.input()).with("rating", text(answer.rating()));
    }

    private Observation asked(S input) {
        return rule().with("input", ground.written(input)).with("maximum", Formula.text(ground.maximum(input)));
    }

    /** The points, or the kind; and the reason where it says more. */
    private static String text(Rating rating) {
        String text = rating instanceof Rating.Rated rated
                ? Formula.text(rated.points())
                : rating.kind().code();
        return rating.reason().equals(ReasonCode.RATED) ? text : text + " (" + rating.reason() + ")";
    }
}
