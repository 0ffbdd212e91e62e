package io.github.zhengyou.pledge;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.lifecycle.State;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * How two pledge processes differ: the phases that both have, with what each calls its steps there, and those that only
 * one has 流程比较.
 *
 * @param both the phases of both, in their usual order
 * @param onlyFirst the phases of the first alone, in their usual order
 * @param onlySecond the phases of the second alone, in their usual order
 * @since 0.1
 */
public record ProcessComparison(List<Steps> both, List<Steps> onlyFirst, List<Steps> onlySecond) {

    /**
     * What two processes call their steps in a phase.
     *
     * @param phase the phase
     * @param first the labels of the states of the first, in its order, or their codes where none has a label; without its
     *     start, unless the phase has no other state; empty where it lacks the phase
     * @param second the same of the second
     * @since 0.1
     */
    public record Steps(PledgePhase phase, List<LocalizedText> first, List<LocalizedText> second) {
        /** Keeps unmodifiable copies. */
        public Steps {
            requireNonNull(phase, "phase");
            first = ImmutableList.copyOf(first);
            second = ImmutableList.copyOf(second);
        }

        /** Whether both have the phase and call it differently, as 提诺 and 定诺. */
        public boolean isSynonym() {
            return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
        }
    }

    /** Keeps unmodifiable copies. */
    public ProcessComparison {
        both = ImmutableList.copyOf(both);
        onlyFirst = ImmutableList.copyOf(onlyFirst);
        onlySecond = ImmutableList.copyOf(onlySecond);
    }

    static ProcessComparison of(PledgeProcess first, PledgeProcess second) {
        List<Steps> both = new ArrayList<>();
        List<Steps> onlyFirst = new ArrayList<>();
        List<Steps> onlySecond = new ArrayList<>();
        for (PledgePhase phase : PledgePhase.values()) {
            Steps steps = new Steps(phase, names(first, phase), names(second, phase));
            if (!steps.first().isEmpty() && !steps.second().isEmpty()) {
                both.add(steps);
            } else if (!steps.first().isEmpty()) {
                onlyFirst.add(steps);
            } else if (!steps.second().isEmpty()) {
                onlySecond.add(steps);
            }
        }
        return new ProcessComparison(both, onlyFirst, onlySecond);
    }

    /** The start names a step only where its phase has no other state: it is what a pledge is before any step. */
    private static List<LocalizedText> names(PledgeProcess process, PledgePhase phase) {
        List<State> all = process.states().stream()
                .filter(state -> process.phase(state) == phase)
                .toList();
        List<State> steps =
                all.stream().filter(state -> !state.equals(process.start())).toList();
        List<State> named = steps.isEmpty() ? all : steps;
        List<LocalizedText> labels = named.stream()
                .flatMap(state -> process.label(state).stream())
                .distinct()
                .toList();
        return labels.isEmpty()
                ? named.stream().map(state -> process.lifecycle().name(state)).toList()
                : labels;
    }

    /** The phases of both that the two call differently, in their usual order. */
    public List<Steps> synonyms() {
        return both.stream().filter(Steps::isSynonym).toList();
    }
}
