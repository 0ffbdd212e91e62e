package io.github.zhengyou.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.scoring.Rating;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one would write by hand for schemes of this form: the scheme as data, points in a whole number of small parts, and
 * a loop. Exact as long as weights are whole percents.
 */
final class SchemeLoop {

    /**
     * Points.
     *
     * @param parts how many ten-millionths of a point
     */
    record Scaled(long parts) {
        static final long POINT = 10_000_000;

        /** Half up to a number of parts. */
        Scaled roundedTo(long step) {
            return new Scaled(Math.floorDiv(parts + step / 2, step) * step);
        }

        boolean isBelow(Scaled other) {
            return parts < other.parts;
        }
    }

    /** A grade and from where on it is earned. */
    record Band(String grade, Scaled from) {}

    /** A veto on a criterion, which takes the grade below some points. */
    record Floor(String id, int criterion, Scaled points) {}

    /** Whether a veto fell, and what was lost. */
    record FloorResult(
            String id,
            boolean fell,
            @Nullable Scaled scoreBefore,
            @Nullable String gradeBefore) {}

    /** What came out for a subject. */
    record Result(
            SubjectId subject,
            Scaled exact,
            Scaled rounded,
            @Nullable String grade,
            boolean eligible,
            List<FloorResult> floors,
            List<Scaled> criteria) {

        ScoringWork.Verdict verdict() {
            return new ScoringWork.Verdict(
                    rounded.parts() / (Scaled.POINT / 100),
                    grade == null ? "" : grade,
                    eligible,
                    floors.get(0).fell());
        }
    }

    private final long[] criterionWeights; // in percent
    private final long[][] groupWeights; // in percent, of each criterion
    private final Scaled highestBonus;
    private final Scaled highest;
    private final long step; // of the rounding
    private final List<Band> bands; // highest first
    private final List<Floor> floors;
    private final List<FloorResult> allSafe;

    SchemeLoop(
            long[] criterionWeights,
            long[][] groupWeights,
            Scaled highestBonus,
            Scaled highest,
            long step,
            List<Band> bands,
            List<Floor> floors) {
        this.criterionWeights = criterionWeights;
        this.groupWeights = groupWeights;
        this.highestBonus = highestBonus;
        this.highest = highest;
        this.step = step;
        this.bands = ImmutableList.copyOf(bands);
        this.floors = ImmutableList.copyOf(floors);
        this.allSafe = floors.stream()
                .map(floor -> new FloorResult(floor.id(), false, null, null))
                .collect(ImmutableList.toImmutableList());
    }

    /** The scheme of the benchmark. */
    static SchemeLoop ofWork() {
        long[][] groups = new long[ScoringWork.CRITERIA][];
        Arrays.fill(groups, Longs.toArray(ScoringWork.GROUP_WEIGHTS));
        List<Band> bands = new ArrayList<>();
        for (int i = ScoringWork.GRADES.size() - 1; i >= 0; i--) {
            bands.add(new Band(ScoringWork.GRADES.get(i), points(ScoringWork.GRADE_BOUNDS.get(i))));
        }
        return new SchemeLoop(
                Longs.toArray(ScoringWork.CRITERION_WEIGHTS),
                groups,
                points(ScoringWork.HIGHEST_BONUS),
                points(ScoringWork.HIGHEST),
                Scaled.POINT / 100,
                bands,
                List.of(new Floor("floor", ScoringWork.CRITERIA - 1, points(ScoringWork.FLOOR))));
    }

    private static Scaled points(int points) {
        return new Scaled(points * Scaled.POINT);
    }

    Result score(SubjectId subject, List<Rating> ratings) {
        Scaled[] criteria = new Scaled[criterionWeights.length];
        long sum = 0;
        int place = 0;
        for (int i = 0; i < criteria.length; i++) {
            long criterion = 0; // in hundred-thousandths
            for (long weight : groupWeights[i]) {
                criterion += weight * ScoringWork.thousandths(ratings.get(place++));
            }
            criteria[i] = new Scaled(criterion * 100);
            sum += criterionWeights[i] * criterion;
        }
        long bonus = ScoringWork.thousandths(ratings.get(place)) * (Scaled.POINT / 1000);
        Scaled exact = new Scaled(Math.min(sum + Math.min(bonus, highestBonus.parts()), highest.parts()));
        Scaled rounded = exact.roundedTo(step);
        String grade = grade(rounded);
        boolean eligible = true;
        List<FloorResult> results = allSafe;
        for (int i = 0; i < floors.size(); i++) {
            Floor floor = floors.get(i);
            if (criteria[floor.criterion()].isBelow(floor.points())) {
                if (results == allSafe) {
                    results = new ArrayList<>(allSafe);
                }
                results.set(i, new FloorResult(floor.id(), true, rounded, grade));
                grade = null;
                eligible = false;
            }
        }
        return new Result(subject, exact, rounded, grade, eligible, List.copyOf(results), List.of(criteria));
    }

    private @Nullable String grade(Scaled rounded) {
        for (int i = 0; i < bands.size(); i++) {
            if (!rounded.isBelow(bands.get(i).from())) {
                return bands.get(i).grade();
            }
        }
        return null;
    }
}
