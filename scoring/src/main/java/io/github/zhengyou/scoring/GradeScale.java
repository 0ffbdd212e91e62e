package io.github.zhengyou.scoring;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.RefusedException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Grades by bands that follow one another without a gap or an overlap 等级标准.
 *
 * @param bands the bands, lowest first; at least one, each grade once
 * @since 0.1
 */
public record GradeScale(List<GradeBand> bands) {

    /**
     * Sorts the bands, lowest first.
     *
     * @throws IllegalArgumentException naming every gap, overlap and repeated grade
     */
    public GradeScale {
        bands = ImmutableList.sortedCopyOf(
                Comparator.comparing(GradeBand::lower).thenComparing(GradeBand::upper), bands);
        RefusedException.Reasons wrong = new RefusedException.Reasons(ScoringMessages::catalogue);
        if (bands.isEmpty()) {
            wrong.add("", "no-band");
        }
        Set<GradeCode> codes = new HashSet<>();
        for (GradeBand band : bands) {
            if (!codes.add(band.grade().code())) {
                wrong.add("", "grade-twice", band.grade().code());
            }
        }
        for (int i = 1; i < bands.size(); i++) {
            checkJoint(bands.subList(0, i), bands.get(i), wrong);
        }
        wrong.throwIfAny("grade-scale");
    }

    /** Names every band below that overlaps with a band, or the gap between it and all of them. */
    private static void checkJoint(List<GradeBand> below, GradeBand band, RefusedException.Reasons wrong) {
        boolean joined = false;
        GradeBand nearest = below.get(0);
        for (GradeBand other : below) {
            int order = other.upper().compareTo(band.lower());
            if (order > 0 || (order == 0 && other.upperInclusive() && band.lowerInclusive())) {
                add(wrong, "bands-overlap", other, band);
            }
            joined |= order > 0 || (order == 0 && (other.upperInclusive() || band.lowerInclusive()));
            if (other.upper().compareTo(nearest.upper()) >= 0) {
                nearest = other;
            }
        }
        if (!joined) {
            add(wrong, "bands-gap", nearest, band);
        }
    }

    private static void add(RefusedException.Reasons wrong, String key, GradeBand below, GradeBand above) {
        wrong.add("", key, below.grade().code(), below, above.grade().code(), above);
    }

    /** The grade of some points; empty if they lie below the lowest or above the highest band. */
    public Optional<Grade> grade(Decimal points) {
        int rank = rank(points);
        return rank < 0 ? Optional.empty() : Optional.of(bands.get(rank).grade());
    }

    /** The rank, from the lowest, 0, of the grade of some points; -1 if they have none. */
    public int rank(Decimal points) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).contains(points)) {
                return i;
            }
        }
        return -1;
    }

    /** The rank of a grade from the lowest, 0; -1 if the scale does not have it. */
    public int rank(GradeCode code) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).grade().code().equals(code)) {
                return i;
            }
        }
        return -1;
    }

    /** The grade of that code; empty if the scale does not have it. */
    public Optional<Grade> find(GradeCode code) {
        int rank = rank(code);
        return rank < 0 ? Optional.empty() : Optional.of(bands.get(rank).grade());
    }

    /**
     * The points between two bounds, both inclusive, that have no grade, as intervals such as {@code (95, 100]} or as
     * single points, lowest first; empty where all have one.
     */
    public List<String> uncovered(Decimal lowest, Decimal highest) {
        GradeBand first = bands.get(0);
        GradeBand last = bands.get(bands.size() - 1);
        if (isBelow(highest, first) || isAbove(lowest, last)) {
            return List.of("[" + lowest + ", " + highest + "]");
        }
        ImmutableList.Builder<String> uncovered = ImmutableList.builder();
        if (isBelow(lowest, first)) {
            uncovered.add(
                    lowest.equals(first.lower())
                            ? lowest.toString()
                            : "[" + lowest + ", " + first.lower() + (first.lowerInclusive() ? ")" : "]"));
        }
        if (isAbove(highest, last)) {
            uncovered.add(
                    highest.equals(last.upper())
                            ? highest.toString()
                            : (last.upperInclusive() ? "(" : "[") + last.upper() + ", " + highest + "]");
        }
        return uncovered.build();
    }

    private static boolean isBelow(Decimal points, GradeBand band) {
        int order = points.compareTo(band.lower());
        return order < 0 || (order == 0 && !band.lowerInclusive());
    }

    private static boolean isAbove(Decimal points, GradeBand band) {
        int order = points.compareTo(band.upper());
        return order > 0 || (order == 0 && !band.upperInclusive());
    }
}
