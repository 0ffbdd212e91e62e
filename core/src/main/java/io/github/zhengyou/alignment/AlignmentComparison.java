package io.github.zhengyou.alignment;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.evidence.WorkAspect;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What two alignment sets have in common, and in what they differ 比较. Codes are compared, names are not.
 *
 * @param aspects the aspects in which they ask for keeping in step
 * @param leads in what they ask for leading along
 * @param sameName whether they have the same Chinese name
 * @param sameLine whether they are asked of the same line
 * @param sameWording whether they ask in the same words
 * @since 0.1
 */
public record AlignmentComparison(
        Shared<WorkAspect> aspects, Shared<LeadCode> leads, boolean sameName, boolean sameLine, boolean sameWording) {

    /**
     * What two lists share.
     *
     * @param common what both have, in the order of the first
     * @param onlyFirst what only the first has, in its order
     * @param onlySecond what only the second has, in its order
     * @since 0.1
     */
    public record Shared<C>(List<C> common, List<C> onlyFirst, List<C> onlySecond) {
        /** Keeps unmodifiable copies. */
        public Shared {
            common = List.copyOf(common);
            onlyFirst = List.copyOf(onlyFirst);
            onlySecond = List.copyOf(onlySecond);
        }

        private static <T, C> Shared<C> of(List<T> first, List<T> second, Function<T, C> code) {
            Set<C> one = codes(first, code);
            Set<C> other = codes(second, code);
            return new Shared<>(
                    one.stream().filter(other::contains).toList(),
                    one.stream().filter(c -> !other.contains(c)).toList(),
                    other.stream().filter(c -> !one.contains(c)).toList());
        }

        private static <T, C> Set<C> codes(List<T> list, Function<T, C> code) {
            Set<C> codes = new LinkedHashSet<>();
            list.forEach(element -> codes.add(code.apply(element)));
            return codes;
        }
    }

    /** Refuses {@code null}. */
    public AlignmentComparison {
        requireNonNull(aspects, "aspects");
        requireNonNull(leads, "leads");
    }

    /** Compares two sets. */
    public static AlignmentComparison of(AlignmentSet first, AlignmentSet second) {
        return new AlignmentComparison(
                Shared.of(first.aspects(), second.aspects(), AlignedAspect::aspect),
                Shared.of(first.leads(), second.leads(), Lead::code),
                first.name().zh().equals(second.name().zh()),
                first.line().equals(second.line()),
                first.wording().equals(second.wording()));
    }
}
