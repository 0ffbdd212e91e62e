package io.github.zhengyou.scoring.model;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the composite measures of a population are computed from, compatible with the composite measure scoring of FHIR
 * 复合指标汇总. Merging is associative and commutative, and the memory does not grow with the subjects.
 *
 * <p>A component with improvement notation decrease counts a subject's absence from its numerator as what is wanted, for every
 * method. Results are exact shares from 0 to 1.
 *
 * @since 0.1
 */
public final class CompositeTally {

    /**
     * A component measure of the composite.
     *
     * @param indicator its id, unique in the composite
     * @param weight what it weighs in {@link #weighted()}; zero or more
     * @param decrease whether a lower score is better: improvement notation decrease
     * @since 0.1
     */
    public record Component(IndicatorId indicator, Points weight, boolean decrease) {
        /** @throws IllegalArgumentException if the weight is below zero */
        public Component {
            requireNonNull(indicator, "indicator");
            if (weight.signum() < 0) {
                throw new IllegalArgumentException(
                        "weight of component '" + indicator + "' must be zero or more, got " + weight);
            }
        }
    }

    /**
     * Where one subject stands in one component, after exclusions and exceptions.
     *
     * @since 0.1
     */
    public enum State {
        /** Not in the denominator: the component does not count for the subject. */
        NOT_IN_DENOMINATOR,
        /** In the denominator, not in the numerator. */
        NOT_IN_NUMERATOR,
        /** In the numerator, and so in the denominator. */
        IN_NUMERATOR
    }

    private final ImmutableList<Component> components;
    private final ImmutableList<Long> denominators; // by component
    private final ImmutableList<Long> wanted; // by component
    private final long subjects; // those in some denominator
    private final long complete; // those of whom every component is as wanted
    private final Points shares; // the sum over subjects of wanted ÷ denominators

    private CompositeTally(
            ImmutableList<Component> components,
            List<Long> denominators,
            List<Long> wanted,
            long subjects,
            long complete,
            Points shares) {
        this.components = components;
        this.denominators = ImmutableList.copyOf(denominators);
        this.wanted = ImmutableList.copyOf(wanted);
        this.subjects = subjects;
        this.complete = complete;
        this.shares = shares;
    }

    /**
     * Of no subject at all.
     *
     * @throws IllegalArgumentException if there are fewer than two components, or two with one id
     */
    public static CompositeTally none(List<Component> components) {
        ImmutableList<Component> copy = ImmutableList.copyOf(components);
        long ids = copy.stream().map(Component::indicator).distinct().count();
        if (copy.size() < 2 || ids < copy.size()) {
            throw new IllegalArgumentException(
                    "a composite must have at least two components with different ids, got " + copy);
        }
        List<Long> zeros = copy.stream().map(component -> 0L).toList();
        return new CompositeTally(copy, zeros, zeros, 0, 0, Points.ZERO);
    }

    /**
     * Of one subject.
     *
     * @param components the components
     * @param states a state for each component, in the same order
     * @throws IllegalArgumentException as {@link #none} does, or if there are more or fewer states than components
     */
    public static CompositeTally of(List<Component> components, List<State> states) {
        CompositeTally none = none(components);
        if (states.size() != components.size()) {
            throw new IllegalArgumentException(
                    "there must be one state for each of " + components.size() + " components, got " + states);
        }
        List<Long> denominators = new ArrayList<>();
        List<Long> wanted = new ArrayList<>();
        long due = 0;
        long done = 0;
        for (int i = 0; i < states.size(); i++) {
            State state = states.get(i);
            boolean counts = state != State.NOT_IN_DENOMINATOR;
            boolean isWanted = counts
                    && (state == State.IN_NUMERATOR) != none.components.get(i).decrease();
            denominators.add(counts ? 1L : 0L);
            wanted.add(isWanted ? 1L : 0L);
            due += counts ? 1 : 0;
            done += isWanted ? 1 : 0;
        }
        return new CompositeTally(
                none.components,
                denominators,
                wanted,
                due > 0 ? 1 : 0,
                due > 0 && done == due ? 1 : 0,
                due > 0 ? Points.of(done, due) : Points.ZERO);
    }

    /**
     * Of the subjects of both; no subject may be in both.
     *
     * @throws IllegalArgumentException if the components differ
     */
    public CompositeTally plus(CompositeTally other) {
        if (!components.equals(other.components)) {
            throw new IllegalArgumentException(
                    "tallies of different components do not merge, got " + components + " and " + other.components);
        }
        return new CompositeTally(
                components,
                sums(denominators, other.denominators),
                sums(wanted, other.wanted),
                Math.addExact(subjects, other.subjects),
                Math.addExact(complete, other.complete),
                shares.plus(other.shares));
    }

    private static List<Long> sums(List<Long> left, List<Long> right) {
        List<Long> sums = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            sums.add(Math.addExact(left.get(i), right.get(i)));
        }
        return sums;
    }

    /** The components, in their order. */
    public List<Component> components() {
        return components;
    }

    /** How many subjects are in the denominator of at least one component. */
    public long subjects() {
        return subjects;
    }

    /** Subjects of whom every component that counts is as wanted ÷ subjects; empty where there is no subject. */
    public Optional<Points> allOrNothing() {
        return share(complete, subjects);
    }

    /** Wanted results ÷ all results, over subjects and components; empty where there is no subject. */
    public Optional<Points> opportunity() {
        return share(sum(wanted), sum(denominators));
    }

    /** The mean over the subjects of each one's wanted results ÷ results; empty where there is no subject. */
    public Optional<Points> linear() {
        return subjects == 0 ? Optional.empty() : Optional.of(shares.dividedBy(Points.of(subjects)));
    }

    /**
     * The weighted mean of the scores of the components. A component in whose denominator nobody is has no score, and the
     * others carry its weight; empty where the weights of those with a score sum to zero.
     */
    public Optional<Points> weighted() {
        return mean(components.stream().map(Component::weight).toList());
    }

    /** The plain mean of the scores of the components: {@link #weighted()} with all weights 1. */
    public Optional<Points> componentLinear() {
        return mean(components.stream().map(component -> Points.ONE).toList());
    }

    /**
     * The score of a component; empty where nobody is in its denominator.
     *
     * @throws IllegalArgumentException if there is no such component
     */
    public Optional<Points> component(IndicatorId indicator) {
        for (int i = 0; i < components.size(); i++) {
            if (components.get(i).indicator().equals(indicator)) {
                return share(wanted.get(i), denominators.get(i));
            }
        }
        throw new IllegalArgumentException("the composite has no component '" + indicator + "', got " + components);
    }

    private Optional<Points> mean(List<Points> weights) {
        Points sum = Points.ZERO;
        Points total = Points.ZERO;
        for (int i = 0; i < weights.size(); i++) {
            Points weight = weights.get(i);
            Optional<Points> score = share(wanted.get(i), denominators.get(i));
            if (score.isPresent()) {
                sum = sum.plus(weight.times(score.get()));
                total = total.plus(weight);
            }
        }
        return total.signum() == 0 ? Optional.empty() : Optional.of(sum.dividedBy(total));
    }

    private static Optional<Points> share(long part, long whole) {
        return whole == 0 ? Optional.empty() : Optional.of(Points.of(part, whole));
    }

    private static long sum(List<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum = Math.addExact(sum, count);
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CompositeTally that
                && components.equals(that.components)
                && denominators.equals(that.denominators)
                && wanted.equals(that.wanted)
                && subjects == that.subjects
                && complete == that.complete
                && shares.equals(that.shares);
    }

    @Override
    public int hashCode() {
        return Objects.hash(components, denominators, wanted, subjects, complete, shares);
    }

    /** For people: the subjects, and wanted ÷ denominator of each component. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("subjects ").append(subjects);
        for (int i = 0; i < components.size(); i++) {
            text.append(", ").append(components.get(i).indicator()).append(' ');
            text.append(wanted.get(i)).append('/').append(denominators.get(i));
        }
        return text.toString();
    }
}
