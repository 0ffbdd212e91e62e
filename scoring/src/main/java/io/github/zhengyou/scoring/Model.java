package io.github.zhengyou.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Combines the parts of an indicator into its rating; a lambda will do. Pure and thread-safe: same parts, same rating
 * 计分模型.
 *
 * <p>A host registers a model of its own under an id, and the scheme names that id:
 *
 * <pre>{@code
 * Extensions.builder()
 *     .model("first-part@1", parameters -> parts ->
 *         Rating.of(parts.all().get(0).share().times(parts.maximum())))
 *     .build();
 * }</pre>
 *
 * <p>What it declares without being given parts is asked once for each indicator, when the scheme is compiled.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Model {

    /**
     * Combines parts, at least one. What cannot be told is {@link Rating.Unrated}, never an exception; an exception becomes
     * a rating of kind error, and so do points outside the bounds of the indicator.
     */
    Rating combine(Parts parts);

    /** What is done with parts that are not rated; a scheme may say otherwise unless {@link #kindsAreFixed}. */
    default KindTable kinds() {
        return KindTable.STRICT;
    }

    /** Whether a standard fixes {@link #kinds}, so that a scheme must not change it. */
    default boolean kindsAreFixed() {
        return false;
    }

    /** Whether the weights of parts matter; else a weight other than 1 is a mistake in the scheme. */
    default boolean weighs() {
        return true;
    }

    /**
     * Whether weights count in proportion to those beside them, as in a mean, so that a part has a share of the whole; else
     * each, where weights matter, multiplies the points of its own part, as in a sum.
     */
    default boolean sharesWeight() {
        return weighs();
    }

    /** What a part weighs in it: what the scheme says, unless a standard has it otherwise. */
    default Points weight(Part part) {
        return part.weight();
    }

    /**
     * By what the points of each part are multiplied, in the order of the parts, if the whole is the sum of the products out of
     * its nominal maximum, whatever points the parts have and as long as all of them count; empty unless the model is linear
     * like that. Where no factor is below zero, an evaluation may then go a short way and not ask the model at all.
     *
     * <pre>{@code
     * public List<Points> factors(Parts parts) { // half of the points of each
     *     return parts.all().stream().map(part -> Points.of(1, 2)).toList();
     * }
     * }</pre>
     *
     * @param parts the parts, none of them left out; their points say nothing
     */
    default List<Points> factors(Parts parts) {
        return List.of();
    }

    /** Whether it says what comes out where all weights are zero; else such weights are a mistake in the scheme. */
    default boolean definesZeroWeight() {
        return false;
    }

    /** Whether it takes the leaves of its whole subtree for parts, passing over the indicators between. */
    default boolean rangesOverLeaves() {
        return false;
    }

    /**
     * The only points that it can come to, where they are few, so that grades between them can be told to be out of reach;
     * empty where it can come to any within its bounds.
     *
     * <pre>{@code
     * public Set<Points> onlyPoints(Points maximum) { // all or nothing
     *     return Set.of(Points.ZERO, maximum);
     * }
     * }</pre>
     *
     * @param maximum the nominal maximum of the indicator
     */
    default Set<Points> onlyPoints(Points maximum) {
        return Set.of();
    }

    /**
     * Whether a part takes points away, so that the more it has the less has the whole, as with a penalty.
     *
     * <pre>{@code
     * public boolean takesAway(IndicatorId part) { // all but the one that it starts from
     *     return !part.equals(base);
     * }
     * }</pre>
     */
    default boolean takesAway(IndicatorId part) {
        return false;
    }

    /**
     * What the whole is where every part is left out: not applicable, as nothing was rated.
     *
     * @param maximum the nominal maximum of the indicator
     * @param root whether the indicator is the root of its scheme
     */
    default Rating ofNothing(Points maximum, boolean root) {
        return Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.NOTHING_RATED);
    }

    /**
     * The most that can be reached over some parts: that of the indicator, unless the model reports points out of what
     * counted, as a flat sum of weights does.
     *
     * @param parts the parts that count
     */
    default Points maximum(Parts parts) {
        return parts.maximum();
    }

    /**
     * What took points away or gave them, by reason, the largest first; none unless the model ranks reasons.
     *
     * @param parts the parts that count
     */
    default List<RankedReason> reasons(Parts parts) {
        return List.of();
    }

    /**
     * How its rating follows from the parts, for explanations; empty where no formula says it. Unless the model has another
     * one, the sum of {@link #factors} × points where it declares these and no part is left out.
     *
     * @param parts the parts that count, for which it gives points; its value is these points, else it is not shown
     */
    default Optional<Formula> formula(Parts parts) {
        List<Points> factors = parts.leftOut().isEmpty() ? factors(parts) : List.of();
        return factors.isEmpty()
                ? Optional.empty()
                : Optional.of(Formula.sum(IntStream.range(0, factors.size())
                        .mapToObj(i -> Formula.of(factors.get(i))
                                .times(Formula.of(parts.all().get(i).points())))
                        .toList()));
    }
}
