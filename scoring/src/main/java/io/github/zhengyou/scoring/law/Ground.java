package io.github.zhengyou.scoring.law;

import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the laws need to know of a kind of rule: how to ask it, and which inputs compare with an input.
 *
 * @param <S> what the rule is asked about
 */
interface Ground<S> {

    /** Asks the rule itself. */
    Rating rate(S input);

    /** The nominal maximum. */
    Points maximum(S input);

    /** The most that can be reached. */
    Points most(S input);

    /** What it says of how it came to the points of an input. */
    Optional<Formula> formula(S input);

    /** The parts or entries, each as a text that is the same in every language; may be empty. */
    List<String> written(S input);

    /** The same parts or entries in other orders: each pair of neighbours exchanged makes all orders. */
    Stream<S> reordered(S input);

    /** The same but for one part or entry, which is better. */
    Stream<S> better(S input);

    /** The same with nothing but the worst; empty if it cannot be told. */
    Optional<S> worst(S input);

    /** The same with nothing but the best; empty if it cannot be told. */
    Optional<S> best(S input);
}
