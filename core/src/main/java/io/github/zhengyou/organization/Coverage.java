package io.github.zhengyou.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.zhengyou.quantity.Ratio;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which unit has organizations of which line: the matrix of coverage 组织覆盖矩阵.
 *
 * <p>A unit has an organization that it hosts, and a joint organization 联合组织 that covers it. Every line but the Party's
 * counts as one of mass organizations. Coverage is of the rows as they are given; for a day, take
 * {@link Organizations#asOf}. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Coverage {

    private final ImmutableMap<UnitId, Unit> units; // in the order given
    private final ImmutableSortedSet<Line> lines;
    private final Map<UnitId, Map<Line, ImmutableList<OrganizationId>>> matrix;
    private final Map<UnitId, Set<Line>> serving;
    private final ImmutableList<OrganizationId> joint;

    private Coverage(Organizations rows) {
        Map<UnitId, Unit> first = new LinkedHashMap<>();
        rows.units().forEach(unit -> first.putIfAbsent(unit.id(), unit));
        this.units = ImmutableMap.copyOf(first);
        Set<Line> found =
                new TreeSet<>(Set.of(Line.PARTY, Line.TRADE_UNION, Line.YOUTH_LEAGUE, Line.WOMENS_FEDERATION));
        Map<UnitId, Map<Line, ImmutableList.Builder<OrganizationId>>> cells = new HashMap<>();
        Map<OrganizationId, Line> lineOf = new HashMap<>();
        ImmutableList.Builder<OrganizationId> several = ImmutableList.builder();
        for (Organization row : rows.organizations()) {
            found.add(row.line());
            if (lineOf.putIfAbsent(row.id(), row.line()) != null) {
                continue; // repeats are findings of their own
            }
            Set<UnitId> covered = new HashSet<>(row.alsoCovers());
            row.unit().ifPresent(covered::add);
            covered.retainAll(units.keySet());
            for (UnitId unit : covered) {
                cells.computeIfAbsent(unit, key -> new HashMap<>())
                        .computeIfAbsent(row.line(), key -> ImmutableList.builder())
                        .add(row.id());
            }
            if (covered.size() > 1) {
                several.add(row.id());
            }
        }
        this.lines = ImmutableSortedSet.copyOf(found);
        this.joint = several.build();
        this.matrix = new HashMap<>();
        cells.forEach((unit, byLine) -> {
            Map<Line, ImmutableList<OrganizationId>> row = new HashMap<>();
            byLine.forEach((line, ids) -> row.put(line, ids.build()));
            matrix.put(unit, row);
        });
        this.serving = new HashMap<>();
        for (Unit unit : units.values()) {
            for (OrganizationId id : unit.servedBy()) {
                Line line = lineOf.get(id);
                if (line != null) {
                    serving.computeIfAbsent(unit.id(), key -> new HashSet<>()).add(line);
                }
            }
        }
    }

    /** The coverage of some rows. */
    public static Coverage of(Organizations rows) {
        return new Coverage(rows);
    }

    /** The units, in the order given, each once. */
    public List<Unit> units() {
        return units.values().asList();
    }

    /** The lines that have a column: those of the organizations and the four well-known ones, in the order of their codes. */
    public List<Line> lines() {
        return lines.asList();
    }

    /**
     * The organizations of a line that a unit hosts or that cover it, in the order given; empty if it has none.
     *
     * @throws IllegalArgumentException if there is no such unit
     */
    public List<OrganizationId> organizations(UnitId unit, Line line) {
        return row(unit).getOrDefault(line, ImmutableList.of());
    }

    /**
     * The lines of which a unit has an organization, in the order of their codes.
     *
     * @throws IllegalArgumentException if there is no such unit
     */
    public Set<Line> linesIn(UnitId unit) {
        return ImmutableSortedSet.copyOf(row(unit).keySet());
    }

    private Map<Line, ImmutableList<OrganizationId>> row(UnitId unit) {
        if (!units.containsKey(unit)) {
            throw new IllegalArgumentException("unit '" + unit + "' must be among the units, it is not");
        }
        return matrix.getOrDefault(unit, Map.of());
    }

    /**
     * The class of a unit: what it has and lacks.
     *
     * @throws IllegalArgumentException if there is no such unit
     */
    public CoverageClass classOf(UnitId unit) {
        return CoverageClass.of(row(unit).keySet());
    }

    /** The matrix written out, unit by unit. */
    public CoverageTable table() {
        return new CoverageTable(units.keySet().stream()
                .map(unit -> new CoverageTable.Row(unit, classOf(unit), new HashMap<>(row(unit))))
                .toList());
    }

    /** The units of a class, in the order given. */
    public List<UnitId> unitsOf(CoverageClass coverageClass) {
        return units.keySet().stream()
                .filter(unit -> classOf(unit) == coverageClass)
                .toList();
    }

    /** The number of units of each class, zeros included; together they are all units. */
    public Map<CoverageClass, Long> classes() {
        return table().classes();
    }

    /** Organizational coverage 组织覆盖: the units that have an organization of a line, out of all. */
    public Ratio organizational(Line line) {
        return share(unit -> has(unit, line));
    }

    /** Work coverage 工作覆盖: the units that have an organization of a line or are served by one, out of all. */
    public Ratio work(Line line) {
        return share(
                unit -> has(unit, line) || serving.getOrDefault(unit, Set.of()).contains(line));
    }

    private boolean has(UnitId unit, Line line) {
        return row(unit).containsKey(line);
    }

    private Ratio share(Predicate<UnitId> counted) {
        return new Ratio(units.keySet().stream().filter(counted).count(), units.size());
    }

    /** The joint organizations: those that cover more than one unit, in the order given. */
    public List<OrganizationId> joint() {
        return joint;
    }

    /**
     * How the number of organizations of a line moved, month by month 月度变动; each month's opening is the closing of the
     * month before.
     *
     * @param line the line; empty counts all lines
     * @throws IllegalArgumentException if the last month is before the first
     */
    public static List<CoverageMovement> movement(
            Organizations rows, Optional<Line> line, YearMonth from, YearMonth through) {
        if (through.isBefore(from)) {
            throw new IllegalArgumentException(
                    "months of a movement must not end before they begin, got " + from + " to " + through);
        }
        long opening = 0;
        Map<YearMonth, Long> begun = new HashMap<>();
        Map<YearMonth, Long> ended = new HashMap<>();
        Set<OrganizationId> seen = new HashSet<>();
        for (Organization row : rows.organizations()) {
            if (line.filter(asked -> !asked.equals(row.line())).isPresent() || !seen.add(row.id())) {
                continue;
            }
            row.established().ifPresent(day -> begun.merge(YearMonth.from(day), 1L, Long::sum));
            Optional<YearMonth> gone = row.dissolved().map(day -> YearMonth.from(day.plusDays(1)));
            gone.ifPresent(month -> ended.merge(month, 1L, Long::sum));
            boolean before =
                    row.established().map(day -> day.isBefore(from.atDay(1))).orElse(true);
            opening += before && gone.map(month -> !month.isBefore(from)).orElse(true) ? 1 : 0;
        }
        ImmutableList.Builder<CoverageMovement> months = ImmutableList.builder();
        for (YearMonth month = from; !month.isAfter(through); month = month.plusMonths(1)) {
            CoverageMovement movement =
                    new CoverageMovement(month, opening, begun.getOrDefault(month, 0L), ended.getOrDefault(month, 0L));
            months.add(movement);
            opening = movement.closing();
        }
        return months.build();
    }

    /** The numbers of units, and of each class. */
    @Override
    public String toString() {
        return "Coverage[" + units.size() + " units, " + classes() + "]";
    }
}
