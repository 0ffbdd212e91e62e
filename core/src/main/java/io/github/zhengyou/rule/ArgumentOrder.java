package io.github.zhengyou.rule;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;

/** The order of the values of findings, consistent with equals: by name, then by kind, then by value, numbers as numbers. */
final class ArgumentOrder {

    private static final Comparator<Iterable<String>> TEXTS =
            Comparators.lexicographical(Comparator.<String>naturalOrder());

    private static final Comparator<Iterable<Map.Entry<String, Argument>>> ENTRIES = Comparators.lexicographical(
            Map.Entry.<String, Argument>comparingByKey().thenComparing(Map.Entry::getValue, ArgumentOrder::compare));

    private ArgumentOrder() {}

    static int compare(Map<String, Argument> a, Map<String, Argument> b) {
        return ENTRIES.compare(
                ImmutableSortedMap.copyOf(a).entrySet(),
                ImmutableSortedMap.copyOf(b).entrySet());
    }

    private static int compare(Argument a, Argument b) {
        if (a instanceof Argument.Text left && b instanceof Argument.Text right) {
            return left.value().compareTo(right.value());
        }
        if (a instanceof Argument.Amount left && b instanceof Argument.Amount right) {
            return left.value().compareTo(right.value());
        }
        if (a instanceof Argument.Name left && b instanceof Argument.Name right) {
            int byChinese = left.value().zh().compareTo(right.value().zh());
            return byChinese != 0
                    ? byChinese
                    : left.value().en().compareTo(right.value().en());
        }
        if (a instanceof Argument.Texts left && b instanceof Argument.Texts right) {
            return TEXTS.compare(left.values(), right.values());
        }
        return Integer.compare(kind(a), kind(b));
    }

    private static int kind(Argument argument) {
        return argument instanceof Argument.Amount
                ? 0
                : argument instanceof Argument.Text ? 1 : argument instanceof Argument.Name ? 2 : 3;
    }
}
