package io.github.zhengyou.scoring.rater;

import com.google.common.collect.Sets;
import io.github.zhengyou.evidence.Activity;
import io.github.zhengyou.evidence.Attendance;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A part of a whole, as a share of the points 按比例赋分: who came of those due, or what was measured in percent. */
final class Proportion {

    /** Of what. */
    private enum Of {
        ATTENDANCE,
        PERCENT
    }

    private Proportion() {}

    static Rater from(Parameters parameters) {
        return parameters.choice("of", Of.ATTENDANCE) == Of.ATTENDANCE
                ? new OfAttendance(parameters)
                : new OfMeasure(Measure.ofPercent(parameters), new OfPercent());
    }

    private static final class OfAttendance implements Rater {

        private static final Set<EvidenceForm> FORMS = Sets.immutableEnumSet(EvidenceForm.ACTIVITY);

        private final Optional<Population> population; // empty: all together

        OfAttendance(Parameters parameters) {
            this.population = parameters.has("population")
                    ? Optional.of(parameters.code("population", Population::of))
                    : Optional.empty();
        }

        @Override
        public Set<EvidenceForm> forms() {
            return FORMS;
        }

        @Override
        public Set<Population> populations() {
            return population.map(Set::of).orElse(Set.of());
        }

        @Override
        public Rating rate(CriterionEvidence evidence) {
            List<Attendance> counted = counted(evidence);
            if (counted.isEmpty()) {
                return Unratable.NO_EVIDENCE;
            }
            Points present = Points.ZERO;
            Points due = Points.ZERO;
            for (Attendance attendance : counted) {
                if (!attendance.isWithinRoll()) {
                    return Unratable.BAD_EVIDENCE;
                }
                present = present.plus(Points.of(attendance.present()));
                due = due.plus(Points.of(attendance.due()));
            }
            return due.signum() == 0
                    ? Unratable.NOTHING_DUE
                    : Rating.of(present.times(evidence.maximum()).dividedBy(due));
        }

        private List<Attendance> counted(CriterionEvidence evidence) {
            return evidence.all(Activity.class)
                    .flatMap(activity -> attendance(activity).stream())
                    .toList();
        }

        @Override
        public Optional<Formula> formula(CriterionEvidence evidence) {
            List<Attendance> counted = counted(evidence);
            return Optional.of(sum(counted.stream().map(Attendance::present))
                    .dividedBy(sum(counted.stream().map(Attendance::due)))
                    .times(Formula.of(evidence.maximum())));
        }

        private static Formula sum(Stream<Long> counts) {
            return Formula.sum(counts.map(Formula::of).toList());
        }

        private Optional<Attendance> attendance(Activity activity) {
            return population.isPresent()
                    ? activity.attendance(population.get())
                    : Optional.of(activity.total())
                            .filter(total -> !activity.attendance().isEmpty());
        }
    }

    private record OfPercent() implements OfMeasure.Rule {

        @Override
        public Rating rate(Points percent, CriterionEvidence evidence) {
            return percent.signum() < 0 || percent.compareTo(Points.HUNDRED) > 0
                    ? Unratable.OUT_OF_BOUNDS
                    : Rating.of(percent.times(evidence.maximum()).dividedBy(Points.HUNDRED));
        }

        @Override
        public Optional<Formula> formula(Formula percent, CriterionEvidence evidence) {
            return Optional.of(percent.dividedBy(Formula.of(Points.HUNDRED)).times(Formula.of(evidence.maximum())));
        }
    }
}
