package io.github.zhengyou.criteria;

import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One criteria set held against another 标准比较: what is in both, what stands in place of what, and what stands elsewhere.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class CriteriaComparison {

    CriteriaComparison() {}

    /** The one set. */
    public abstract CriteriaSet set();

    /** The other set. */
    public abstract CriteriaSet other();

    /** What has the same core in both, in the order of the one set. */
    public abstract List<CriterionPair> identical();

    /** What was declared to be near and is not identical, in the order of the one set. */
    public abstract List<CriterionPair> near();

    /** What the one set has without a counterpart in the other, in its order. */
    public abstract List<CriterionCode> unmatched();

    /** What the other set has without a counterpart in the one, in its order. */
    public abstract List<CriterionCode> otherUnmatched();

    /**
     * What stands in another order in the other set, in the order of the one: as few as will do, so that the rest keep
     * their order among themselves. What was left out or put in moves nothing. It looks at what corresponds, and at the one
     * criterion in place of another where only one was replaced.
     */
    public abstract List<CriterionPair> moved();

    /** What corresponds: identical and near, in the order of the one set. */
    public List<CriterionPair> correspondences() {
        Map<CriterionCode, CriterionPair> pairs = new HashMap<>();
        identical().forEach(pair -> pairs.put(pair.criterion(), pair));
        near().forEach(pair -> pairs.put(pair.criterion(), pair));
        return set().criteria().stream()
                .map(Criterion::code)
                .filter(pairs::containsKey)
                .map(pairs::get)
                .toList();
    }

    /** What the other set replaces by {@link #replacements()}; which by which is not guessed where there are several. */
    public List<CriterionCode> replaced() {
        return otherUnmatched().isEmpty() ? List.of() : unmatched();
    }

    /** What stands in place of what was replaced. */
    public List<CriterionCode> replacements() {
        return unmatched().isEmpty() ? List.of() : otherUnmatched();
    }

    /** What the other set leaves out and puts nothing in its place. */
    public List<CriterionCode> missing() {
        return otherUnmatched().isEmpty() ? unmatched() : List.of();
    }

    /** What the other set adds, in place of nothing. */
    public List<CriterionCode> added() {
        return unmatched().isEmpty() ? otherUnmatched() : List.of();
    }

    /** Whether the order is another; see {@link #moved()}. */
    public boolean isOrderChanged() {
        return !moved().isEmpty();
    }

    /** Whether both have the same criteria in the same order. */
    public boolean isSame() {
        return near().isEmpty() && unmatched().isEmpty() && otherUnmatched().isEmpty() && moved().isEmpty();
    }

    /**
     * The names of criteria of the one set.
     *
     * @throws NoSuchElementException if it does not have one of them
     */
    public List<LocalizedText> names(List<CriterionCode> codes) {
        return names(set(), codes);
    }

    /**
     * The names of criteria of the other set.
     *
     * @throws NoSuchElementException if it does not have one of them
     */
    public List<LocalizedText> otherNames(List<CriterionCode> codes) {
        return names(other(), codes);
    }

    private static List<LocalizedText> names(CriteriaSet set, List<CriterionCode> codes) {
        return codes.stream()
                .map(code -> set.criterion(code).orElseThrow().name())
                .toList();
    }

    static CriteriaComparison of(CriteriaSet set, CriteriaSet other, Map<CriterionCode, CriterionCode> declared) {
        Map<String, CriterionCode> byCore = new HashMap<>();
        Map<CriterionCode, Integer> positions = new HashMap<>();
        for (int i = 0; i < other.criteria().size(); i++) {
            byCore.putIfAbsent(
                    other.criteria().get(i).core().zh(), other.criteria().get(i).code());
            positions.put(other.criteria().get(i).code(), i);
        }
        List<CriterionPair> identical = new ArrayList<>();
        Set<CriterionCode> taken = new HashSet<>();
        Set<CriterionCode> matched = new HashSet<>();
        for (Criterion criterion : set.criteria()) {
            CriterionCode same = byCore.get(criterion.core().zh());
            if (same != null && taken.add(same)) {
                identical.add(new CriterionPair(criterion.code(), same));
                matched.add(criterion.code());
            }
        }
        List<CriterionPair> near = new ArrayList<>();
        List<CriterionCode> unmatched = new ArrayList<>();
        for (Criterion criterion : set.criteria()) {
            CriterionCode counterpart = declared.get(criterion.code());
            if (matched.contains(criterion.code())) {
                continue;
            }
            if (counterpart != null && positions.containsKey(counterpart) && taken.add(counterpart)) {
                near.add(new CriterionPair(criterion.code(), counterpart));
                matched.add(criterion.code());
            } else {
                unmatched.add(criterion.code());
            }
        }
        Builder comparison = new Builder()
                .set(set)
                .other(other)
                .identical(identical)
                .near(near)
                .unmatched(unmatched)
                .otherUnmatched(other.criteria().stream()
                        .map(Criterion::code)
                        .filter(code -> !taken.contains(code))
                        .toList());
        Map<CriterionCode, CriterionCode> pairs = new HashMap<>();
        identical.forEach(pair -> pairs.put(pair.criterion(), pair.counterpart()));
        near.forEach(pair -> pairs.put(pair.criterion(), pair.counterpart()));
        if (unmatched.size() == 1 && taken.size() == other.criteria().size() - 1) {
            positions.keySet().stream()
                    .filter(code -> !taken.contains(code))
                    .forEach(replacement -> pairs.put(unmatched.get(0), replacement));
        }
        List<CriterionPair> ordered = new ArrayList<>();
        for (Criterion criterion : set.criteria()) {
            CriterionCode counterpart = pairs.get(criterion.code());
            if (counterpart != null) {
                ordered.add(new CriterionPair(criterion.code(), counterpart));
            }
        }
        Set<Integer> kept = longestRise(ordered.stream()
                .map(pair -> positions.getOrDefault(pair.counterpart(), 0))
                .toList());
        for (int i = 0; i < ordered.size(); i++) {
            if (!kept.contains(i)) {
                comparison.addMoved(ordered.get(i));
            }
        }
        return comparison.build();
    }

    /** The indexes of a longest run of rising values, not necessarily side by side; the values are distinct. */
    private static Set<Integer> longestRise(List<Integer> values) {
        List<Integer> lowestValues = new ArrayList<>(); // the lowest value that ends a run of length i + 1
        List<Integer> ends = new ArrayList<>(); // and its index
        int[] before = new int[values.size()];
        for (int i = 0; i < values.size(); i++) {
            int found = Collections.binarySearch(lowestValues, values.get(i));
            int length = found < 0 ? -found - 1 : found;
            before[i] = length == 0 ? -1 : ends.get(length - 1);
            if (length == ends.size()) {
                lowestValues.add(values.get(i));
                ends.add(i);
            } else {
                lowestValues.set(length, values.get(i));
                ends.set(length, i);
            }
        }
        Set<Integer> run = new HashSet<>();
        for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = before[i]) {
            run.add(i);
        }
        return run;
    }

    static final class Builder extends ImmutableCriteriaComparison.Builder {
        Builder() {}
    }
}
