package io.github.zhengyou.scoring;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.quantity.Decimal;
import java.util.ArrayList;
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
        List<String> wrong = new ArrayList<>();
        if (bands.isEmpty()) {
            wrong.add("it has no band");
        }
        Set<GradeCode> codes = new HashSet<>();
        for (GradeBand band : bands) {
            if (!codes.add(band.grade().code())) {
                wrong.add("grade '" + band.grade().code() + "' stands twice");
            }
        }
        for (int i = 1; i < bands.size(); i++) {
            checkJoint(bands.subList(0, i), bands.get(i), wrong);
        }
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException(
                    "bands of a grade scale must follow one another without gap or overlap, got: "
                            + String.join("; ", wrong));
        }
    }

    /** Names every band below that overlaps with a band, or the gap between it and all of them. */
    private static void checkJoint(List<GradeBand> below, GradeBand band, List<String> wrong) {
        boolean joined = false;
        GradeBand nearest = below.get(0);
        for (GradeBand other : below) {
            int order = other.upper().compareTo(band.lower());
            if (order > 0 || (order == 0 && other.upperInclusive() && band.lowerInclusive())) {
                wrong.add("an overlap of " + names(other, band));
            }
            joined |= order > 0 || (order == 0 && (other.upperInclusive() || band.lowerInclusive()));
            if (other.upper().compareTo(nearest.upper()) >= 0) {
                nearest = other;
            }
        }
        if (!joined) {
            wrong.add("a gap between " + names(nearest, band));
        }
    }

    private static String names(GradeBand below, GradeBand above) {
        return "'" + below.grade().code() + "' " + below + " and '"
                + above.grade().code() + "' " + above;
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

    /** Whether every value between two bounds, both inclusive, has a grade. */
    public boolean covers(Decimal lowest, Decimal highest) {
        return grade(lowest).isPresent() && grade(highest).isPresent();
    }
}
