package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.law.ModelLaws;
import io.github.zhengyou.scoring.law.RaterLaws;
import io.github.zhengyou.scoring.scheme.SchemeFixture;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.TaskId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a rule of a host may say of itself beyond its points, and what comes of it. */
class OwnDeclarationsTest {

    /** One part, less the points of all the others. */
    record LessFaults(IndicatorId base) implements Model {

        @Override
        public Rating combine(Parts parts) {
            return Rating.of(parts.all().stream()
                    .map(part -> factor(part).times(part.points()))
                    .reduce(Points.ZERO, Points::plus));
        }

        /** Lets an explanation show the sum and, were none below zero, an evaluation go the short way. */
        @Override
        public List<Points> factors(Parts parts) {
            return parts.all().stream().map(this::factor).toList();
        }

        /** Lets the lint find a veto that takes the points of a fault, and so spares it. */
        @Override
        public boolean takesAway(IndicatorId part) {
            return !part.equals(base);
        }

        @Override
        public boolean weighs() {
            return false;
        }

        private Points factor(Part part) {
            return takesAway(part.indicator()) ? Points.of(-1) : Points.ONE;
        }
    }

    /** All or nothing: the maximum where no part has lost a point. */
    record Spotless() implements Model {

        @Override
        public Rating combine(Parts parts) {
            return Rating.of(
                    parts.all().stream().allMatch(part -> part.points().equals(part.maximum()))
                            ? parts.maximum()
                            : Points.ZERO);
        }

        /** Lets the lint find grades between them, which nobody can reach. */
        @Override
        public Set<Points> onlyPoints(Points maximum) {
            return Set.of(Points.ZERO, maximum);
        }

        @Override
        public boolean weighs() {
            return false;
        }
    }

    /** A tenth of the maximum for each time that a task was done, up to all of it. */
    record Done(TaskId task) implements Rater {

        @Override
        public Rating rate(CriterionEvidence evidence) {
            long done = evidence.workItems().stream()
                    .filter(item -> item.task().equals(Optional.of(task)))
                    .mapToLong(WorkItem::count)
                    .sum();
            return Rating.of(evidence.maximum().times(Points.of(Math.min(done, 10), 10)));
        }

        /** Lets the lint find that the plan has no such task. */
        @Override
        public Set<TaskId> tasks() {
            return Set.of(task);
        }

        @Override
        public Set<EvidenceForm> forms() {
            return Set.of();
        }

        @Override
        public boolean needsEntries() {
            return false;
        }
    }

    private static Part part(String id, long points) {
        return new Part(IndicatorId.of(id), Points.of(points), Points.HUNDRED, Points.ONE, ReasonCode.RATED);
    }

    @Test
    void aLinearModelIsHeldToItsFactorsAndExplainsItselfByThem() {
        Model model = new LessFaults(IndicatorId.of("part-1"));
        assertThat(ModelLaws.of("less-faults@1", model)
                        .monotone()
                        .ordered()
                        .openEnds()
                        .notApplicableCounts()
                        .addsUp()
                        .between(Points.of(-1), Points.ONE)
                        .check())
                .isEmpty();
        Parts parts = new Parts(Points.HUNDRED, List.of(part("part-1", 90), part("late", 5), part("absent", 2)));
        assertThat(model.combine(parts)).isEqualTo(Rating.of(Points.of(83)));
        assertThat(model.formula(parts).map(Formula::toString)).contains("90 + (-1) × 5 + (-1) × 2");
        Parts some =
                new Parts(Points.HUNDRED, parts.all().subList(0, 2), parts.all().subList(2, 3));
        assertThat(model.formula(some)).isEmpty(); // factors hold where all parts count
    }

    @Test
    void aModelOfFewPointsIsHeldToThem() {
        assertThat(ModelLaws.of("spotless@1", new Spotless())
                        .monotone()
                        .notApplicableCounts()
                        .check())
                .isEmpty();
    }

    @Test
    void aRaterOfATaskIsCheckedOnWorkOfItsOwn() {
        List<CriterionEvidence> work = Stream.of(0, 3, 10, 12)
                .map(count -> CriterionEvidence.builder()
                        .subject(SchemeFixture.SUBJECT)
                        .criterion(SchemeFixture.GOODS.get(0))
                        .maximum(Points.HUNDRED)
                        .asOf(SchemeFixture.AS_OF)
                        .workItems(count == 0 ? List.of() : List.of(lectures(count)))
                        .build())
                .toList();
        Rater rater = new Done(TaskId.of("lecture"));
        assertThat(RaterLaws.of("done@1", rater).evidence(work).check()).isEmpty();
        assertThat(work.stream().map(rater::rate))
                .containsExactly(
                        Rating.of(Points.ZERO),
                        Rating.of(Points.of(30)),
                        Rating.of(Points.HUNDRED),
                        Rating.of(Points.HUNDRED));
    }

    private static WorkItem lectures(long count) {
        return WorkItem.builder()
                .id(EntryId.of("w"))
                .subject(SchemeFixture.SUBJECT)
                .period(Period.of(SchemeFixture.DAY, SchemeFixture.DAY))
                .task(TaskId.of("lecture"))
                .count(count)
                .build();
    }
}
