package io.github.zhengyou.organization;

import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generators of valid organizations: whole forests, and rows that are each valid but need not fit together. */
final class OrganizationArbitraries {
    private OrganizationArbitraries() {}

    static OrganizationId id(String value) {
        return OrganizationId.of(value);
    }

    static Organization root(String id) {
        return base(id).build();
    }

    static Organization row(String id, String parent) {
        return base(id).parent(id(parent)).build();
    }

    static Organization.Builder base(String id) {
        return Organization.builder()
                .id(id(id))
                .name(LocalizedText.of("组织" + id, "Organization " + id))
                .line(Line.PARTY)
                .tier(Tier.BRANCH);
    }

    /** Forests of up to some hundreds of organizations, shallow ones, deep ones and mixed ones, rows in random order. */
    static Arbitrary<List<Organization>> forests() {
        return Combinators.combine(
                        Arbitraries.frequency(Tuple.of(3, 30), Tuple.of(1, 400))
                                .flatMap(max -> Arbitraries.integers().between(0, max)),
                        Arbitraries.of(1, 3, 1000),
                        Arbitraries.randomValue(Random::nextLong))
                .as((size, reach, seed) -> forest(size, reach, new Random(seed)))
                .withoutEdgeCases();
    }

    /** A parent is one of the last few organizations before: a small reach makes the forest deep. */
    private static List<Organization> forest(int size, int reach, Random random) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, random); // so that the order of ids is not that of the tree
        List<Organization> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean root = i == 0 || random.nextInt(20) == 0;
            String id = "o" + numbers.get(i);
            rows.add(root ? root(id) : row(id, "o" + numbers.get(i - 1 - random.nextInt(Math.min(i, reach)))));
        }
        Collections.shuffle(rows, random);
        return rows;
    }

    /** Rows with orphans, repeats, differing rows under one id, and cycles of every length. */
    static Arbitrary<List<Organization>> rows() {
        return Arbitraries.of(3, 8, 40).flatMap(ids -> {
            Arbitrary<Organization> row = Combinators.combine(
                            Arbitraries.integers().between(0, ids - 1),
                            Arbitraries.integers().between(0, ids + ids / 4).optional(0.85),
                            Arbitraries.frequency(Tuple.of(9, Tier.BRANCH), Tuple.of(1, Tier.GROUP)))
                    .as((id, parent, tier) -> base("o" + id)
                            .tier(tier)
                            .parent(parent.map(number -> id("o" + number)))
                            .build());
            return row.list().ofMaxSize(ids).withoutEdgeCases();
        });
    }

    /** Rows whose ids differ, so that each has its place, an orphan's or a cycle's; repeats of equal rows among them. */
    static Arbitrary<List<Organization>> rowsOfDistinctIds() {
        return Combinators.combine(rows(), Arbitraries.integers().between(0, 3)).as((rows, repeats) -> {
            List<Organization> distinct = new ArrayList<>();
            Set<OrganizationId> ids = new HashSet<>();
            for (Organization row : rows) {
                if (ids.add(row.id())) {
                    distinct.add(row);
                }
            }
            distinct.addAll(List.copyOf(distinct.subList(0, Math.min(repeats, distinct.size()))));
            return distinct;
        });
    }
}
