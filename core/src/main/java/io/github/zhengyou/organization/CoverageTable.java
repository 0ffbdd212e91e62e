package io.github.zhengyou.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.zhengyou.quantity.Ratio;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The matrix of coverage written out 组织覆盖表: unit by unit, its class and its organizations by line.
 *
 * @param rows the units, in the order given
 * @since 0.1
 */
public record CoverageTable(List<Row> rows) {

    /**
     * A unit.
     *
     * @param unit its id
     * @param coverageClass what it has and lacks
     * @param organizations the organizations that it hosts or that cover it, by line; a line without any is not in it
     * @since 0.1
     */
    public record Row(UnitId unit, CoverageClass coverageClass, Map<Line, List<OrganizationId>> organizations) {
        /**
         * Keeps unmodifiable copies.
         *
         * @throws IllegalArgumentException if a line has no organization, or the class is not that of the lines
         */
        public Row {
            requireNonNull(unit, "unit");
            ImmutableSortedMap.Builder<Line, List<OrganizationId>> byLine = ImmutableSortedMap.naturalOrder();
            organizations.forEach((line, ids) -> {
                Preconditions.checkArgument(
                        !ids.isEmpty(),
                        "organizations of unit '%s' must not be none, got none of line '%s'",
                        unit,
                        line);
                byLine.put(line, ImmutableList.copyOf(ids));
            });
            organizations = byLine.buildOrThrow();
            CoverageClass told = CoverageClass.of(organizations.keySet());
            Preconditions.checkArgument(
                    coverageClass == told,
                    "class of unit '%s' must be that of its lines, '%s', got '%s'",
                    unit,
                    told.code(),
                    coverageClass.code());
        }
    }

    /**
     * Keeps an unmodifiable copy.
     *
     * @throws IllegalArgumentException if a unit has two rows
     */
    public CoverageTable {
        rows = ImmutableList.copyOf(rows);
        Set<UnitId> seen = new HashSet<>();
        rows.forEach(row -> Preconditions.checkArgument(
                seen.add(row.unit()), "unit '%s' must have one row in a table of coverage, got two", row.unit()));
    }

    /** The number of units of each class, zeros included. */
    public Map<CoverageClass, Long> classes() {
        Map<CoverageClass, Long> counts = new EnumMap<>(CoverageClass.class);
        for (CoverageClass each : CoverageClass.values()) {
            counts.put(each, 0L);
        }
        rows.forEach(row -> counts.merge(row.coverageClass(), 1L, Long::sum));
        return ImmutableMap.copyOf(counts);
    }

    /** Organizational coverage 组织覆盖: the units that have an organization of a line, out of all; of no units it has no value. */
    public Ratio organizational(Line line) {
        return new Ratio(
                rows.stream()
                        .filter(row -> row.organizations().containsKey(line))
                        .count(),
                rows.size());
    }
}
