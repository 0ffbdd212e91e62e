package io.github.zhengyou.scoring.rater;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.scoring.ParameterException;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.timeline.TaskId;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What each entry is worth, zero or more: by its kind, or by the level that gave an honour, or each the same; or each work
 * item, by its task.
 *
 * @param code the kind or level of an entry; empty if it has none
 * @param listed the worth by kind, level or task; may be empty
 * @param each what any other is worth; empty where the scheme does not say it
 */
record Prices(Function<Evidence, ? extends Optional<?>> code, ImmutableMap<?, Points> listed, Optional<Points> each) {

    /** Reads {@code each}, above zero. */
    static Prices each(Parameters parameters) {
        Points each = Numbers.aboveZero(parameters, "each", parameters.decimal("each"));
        return new Prices(entry -> Optional.empty(), ImmutableMap.of(), Optional.of(each));
    }

    /** Reads {@code each}, or {@code eachByKind} with {@code each} for the other kinds. */
    static Prices byKind(Parameters parameters) {
        return parameters.has("eachByKind")
                ? by(parameters, "eachByKind", EvidenceKind::of, Evidence::kind)
                : each(parameters);
    }

    /** Reads {@code each}, or {@code eachByLevel} or {@code eachByKind} with {@code each} for the others. */
    static Prices byLevelOrKind(Parameters parameters) {
        if (!parameters.has("eachByLevel")) {
            return byKind(parameters);
        }
        if (parameters.has("eachByKind")) {
            throw parameters.refuseByCode("eachByKind", "absent-beside", "eachByLevel");
        }
        return by(
                parameters,
                "eachByLevel",
                Level::of,
                entry -> entry instanceof Honour honour ? honour.level() : Optional.empty());
    }

    /** Reads {@code each}, or {@code eachByTask} with {@code each} for the other work items. */
    static Prices byTask(Parameters parameters) {
        return parameters.has("eachByTask")
                ? by(parameters, "eachByTask", TaskId::of, entry -> Optional.empty())
                : each(parameters);
    }

    private static <C> Prices by(
            Parameters parameters, String name, Function<String, C> vocabulary, Function<Evidence, Optional<C>> code) {
        ImmutableMap.Builder<C, Points> listed = ImmutableMap.builder();
        Parameters prices = parameters.object(name).orElseThrow();
        for (String key : prices.names()) {
            try {
                listed.put(vocabulary.apply(key), Numbers.zeroOrMore(prices, key));
            } catch (ParameterException e) {
                throw e;
            } catch (IllegalArgumentException e) {
                throw parameters.refuseByCode(name, "by-codes", key);
            }
        }
        return new Prices(
                code,
                listed.buildOrThrow(),
                parameters.has("each") ? Optional.of(Numbers.zeroOrMore(parameters, "each")) : Optional.empty());
    }

    /** What an entry is worth; empty where the scheme does not say it. */
    Optional<Points> of(Evidence entry) {
        return code.apply(entry).map(listed::get).or(() -> each);
    }

    /** What a work item is worth each time; empty where the scheme does not say it. */
    Optional<Points> of(WorkItem item) {
        return item.task().map(listed::get).or(() -> each);
    }

    /** The tasks that are listed. */
    Set<TaskId> tasks() {
        return ImmutableSet.copyOf(Iterables.filter(listed.keySet(), TaskId.class));
    }

    /** What a count of things without kind is worth together. */
    Points times(Points count) {
        return each.orElseThrow().times(count);
    }
}
