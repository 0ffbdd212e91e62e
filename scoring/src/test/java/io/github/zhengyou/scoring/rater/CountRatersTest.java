package io.github.zhengyou.scoring.rater;

import static io.github.zhengyou.scoring.rater.RaterFixture.DAY;
import static io.github.zhengyou.scoring.rater.RaterFixture.activity;
import static io.github.zhengyou.scoring.rater.RaterFixture.assertRefused;
import static io.github.zhengyou.scoring.rater.RaterFixture.error;
import static io.github.zhengyou.scoring.rater.RaterFixture.evidence;
import static io.github.zhengyou.scoring.rater.RaterFixture.honour;
import static io.github.zhengyou.scoring.rater.RaterFixture.incident;
import static io.github.zhengyou.scoring.rater.RaterFixture.item;
import static io.github.zhengyou.scoring.rater.RaterFixture.measured;
import static io.github.zhengyou.scoring.rater.RaterFixture.notChecked;
import static io.github.zhengyou.scoring.rater.RaterFixture.number;
import static io.github.zhengyou.scoring.rater.RaterFixture.object;
import static io.github.zhengyou.scoring.rater.RaterFixture.points;
import static io.github.zhengyou.scoring.rater.RaterFixture.rater;
import static io.github.zhengyou.scoring.rater.RaterFixture.unknown;
import static io.github.zhengyou.scoring.rater.RaterFixture.work;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Misfit;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CountRatersTest {

    @Test
    void eachIncidentTakesAwayAsOftenAsItHappened() {
        Rater deduct = rater("deduct-per-unit", "each", number("2.5"));
        assertThat(deduct.forms()).containsExactly(EvidenceForm.INCIDENT);
        assertThat(deduct.needsEntries()).isFalse();
        assertThat(deduct.rate(evidence())).isEqualTo(points(100));
        assertThat(deduct.rate(evidence(incident("a", 1)))).isEqualTo(points(195, 2));
        assertThat(deduct.rate(evidence(incident("a", 3, "petition"), incident("b", 1))))
                .isEqualTo(points(90));
    }

    @Test
    void nothingIsTakenAwayBelowTheFloor() {
        assertThat(rater("deduct-per-unit", "each", 30).rate(evidence(incident("a", 4))))
                .isEqualTo(points(0));
        Rater floored = rater("deduct-per-unit", "each", 30, "floor", 40);
        assertThat(floored.rate(evidence(incident("a", 2)))).isEqualTo(points(40));
        assertThat(floored.rate(evidence(incident("a", Long.MAX_VALUE), incident("b", Long.MAX_VALUE))))
                .isEqualTo(points(40));
        assertRefused(
                "'floor' must be a number from 0 to 100, the maximum of indicator 'leadership' (scheme#/root), got 101,"
                        + " at scheme#/parameters/floor",
                "deduct-per-unit",
                "each",
                1,
                "floor",
                101);
    }

    @Test
    void incidentsOfEachKindTakeAwayWhatTheSchemeSays() {
        Rater graded = rater("deduct-per-unit", "eachByKind", object("petition", 3, "discipline", number("0.5")));
        assertThat(graded.rate(evidence(incident("a", 2, "petition"), incident("b", 1, "discipline"))))
                .isEqualTo(points(187, 2));
        assertThat(graded.rate(evidence(incident("a", 1, "petition"), incident("b", 1, "accident"))))
                .isEqualTo(unknown(ReasonCode.NOT_LISTED));
        assertThat(graded.rate(evidence(incident("b", 1)))).isEqualTo(unknown(ReasonCode.NOT_LISTED));
        Rater others = rater("deduct-per-unit", "eachByKind", object("petition", 3), "each", 0);
        assertThat(others.rate(evidence(incident("a", 1, "petition"), incident("b", 9, "accident"))))
                .isEqualTo(points(97));
    }

    @Test
    void whatWasMeasuredTakesAwayByItsUnits() {
        Rater late = rater("deduct-per-unit", "of", "measurements", "each", 2, "unit", "day");
        assertThat(late.forms()).containsExactly(EvidenceForm.MEASUREMENT);
        assertThat(late.needsEntries()).isTrue();
        assertThat(late.rate(evidence())).isEqualTo(notChecked());
        assertThat(late.rate(evidence(measured("a", number("1.5"), "day", DAY))))
                .isEqualTo(points(97));
        assertThat(late.rate(evidence(measured("a", number("-1"), "day", DAY))))
                .isEqualTo(error(ReasonCode.OUT_OF_BOUNDS));
        assertThat(late.misfit(measured("a", "1"))).contains(new Misfit.OtherUnit(MeasureUnit.DAY, MeasureUnit.ITEM));
    }

    @Test
    void aDeductionSaysWhatItTakesAway() {
        assertRefused("'each' must be a number, got nothing, at scheme#/parameters/each", "deduct-per-unit");
        assertRefused(
                "'each' must be a number above zero, got 0, at scheme#/parameters/each", "deduct-per-unit", "each", 0);
        assertRefused(
                "'floor' must be a number from 0 to 100, the maximum of indicator 'leadership' (scheme#/root), got -1, at"
                        + " scheme#/parameters/floor",
                "deduct-per-unit",
                "each",
                1,
                "floor",
                -1);
        assertRefused(
                "'petition' must be a number of zero or more, got -3, at scheme#/parameters/eachByKind/petition",
                "deduct-per-unit",
                "eachByKind",
                object("petition", -3));
        assertRefused(
                "'eachByKind' must be an object by codes of lower-case letters, also instead of 'Petition', got the object"
                        + " {\"Petition\": 3}, at scheme#/parameters/eachByKind",
                "deduct-per-unit",
                "eachByKind",
                object("Petition", 3));
        assertRefused(
                "'of' must be one of the known words, got 'honours'; there are: incidents, measurements, at scheme#/parameters/of",
                "deduct-per-unit",
                "of",
                "honours");
    }

    @Test
    void honoursEarnPointsByTheLevelThatGaveThem() {
        Rater bonus = rater("points-per-unit", "eachByLevel", object("national", 40, "province", 20));
        assertThat(bonus.forms()).containsExactly(EvidenceForm.HONOUR);
        assertThat(bonus.needsEntries()).isFalse();
        assertThat(bonus.rate(evidence())).isEqualTo(points(0));
        assertThat(bonus.rate(evidence(honour("a", "national"), honour("b", "province"))))
                .isEqualTo(points(60));
        assertThat(bonus.rate(evidence(honour("a", "national"), honour("b", "national"), honour("c", "national"))))
                .isEqualTo(points(100));
        assertThat(bonus.rate(evidence(honour("a", "county")))).isEqualTo(unknown(ReasonCode.NOT_LISTED));
        assertThat(bonus.rate(evidence(honour("a")))).isEqualTo(unknown(ReasonCode.NOT_LISTED));
        Rater others = rater("points-per-unit", "eachByLevel", object("national", 40), "each", 1);
        assertThat(others.rate(evidence(honour("a", "county"), honour("b")))).isEqualTo(points(2));
    }

    @Test
    void whateverCanBeCountedEarnsPoints() {
        var kind = honour("k").toBuilder().kind(EvidenceKind.of("model")).build();
        assertThat(rater("points-per-unit", "eachByKind", object("model", 3)).rate(evidence(kind)))
                .isEqualTo(points(3));
        assertThat(rater("points-per-unit", "of", "activities", "each", number("0.5"))
                        .rate(evidence(activity("a", Map.of()), honour("b"))))
                .isEqualTo(points(1, 2));
        assertThat(rater("points-per-unit", "of", "incidents", "each", 2).rate(evidence(incident("a", 7))))
                .isEqualTo(points(14));
        Rater items = rater("points-per-unit", "of", "work-items", "each", 2);
        assertThat(items.forms()).isEmpty();
        assertThat(items.rate(work(item("a", 7), item("b", 1)))).isEqualTo(points(16));
        assertThat(items.rate(evidence(honour("b")))).isEqualTo(points(0));
    }

    @Test
    void workItemsEarnPointsByTheirTask() {
        Rater listed = rater("points-per-unit", "of", "work-items", "eachByTask", object("service", 2, "visit", 3));
        assertThat(listed.rate(work(item("a", 2, "service"), item("b", 1, "visit"))))
                .isEqualTo(points(7));
        assertThat(listed.rate(work(item("a", 2, "service"), item("b", 1, "plan"))))
                .isEqualTo(unknown(ReasonCode.NOT_LISTED));
        assertThat(listed.rate(work(item("b", 1)))).isEqualTo(unknown(ReasonCode.NOT_LISTED));
        Rater alone = rater("points-per-unit", "of", "work-items", "eachByTask", object("service", 2), "each", 0);
        assertThat(alone.rate(work(item("a", 2, "service"), item("b", 9, "visit"), item("c", 9))))
                .isEqualTo(points(4));
        assertRefused(
                "'service' must be a number of zero or more, got -2, at scheme#/parameters/eachByTask/service",
                "points-per-unit",
                "of",
                "work-items",
                "eachByTask",
                object("service", -2));
    }

    @Test
    void aBonusIsByKindOrByLevel() {
        assertRefused(
                "'eachByKind' must be absent where 'eachByLevel' stands, got the object {\"model\": 3}, at"
                        + " scheme#/parameters/eachByKind",
                "points-per-unit",
                "eachByKind",
                object("model", 3),
                "eachByLevel",
                object("county", 3));
        assertRefused(
                "'of' must be one of the known words, got 'likes'; there are: honours, activities, incidents, work-items, at"
                        + " scheme#/parameters/of",
                "points-per-unit",
                "of",
                "likes");
    }

    @Test
    void aTaskCountsUpToTheTimesItIsToBeDone() {
        Rater checklist = rater(
                "task-checklist",
                "tasks",
                List.of(object("task", "plan"), object("task", "meeting", "times", 4, "weight", 3)));
        assertThat(checklist.forms()).isEmpty();
        assertThat(checklist.needsEntries()).isFalse();
        assertThat(checklist.rate(evidence())).isEqualTo(notChecked());
        assertThat(checklist.rate(work(item("a", 1, "plan")))).isEqualTo(points(25));
        assertThat(checklist.rate(work(item("a", 1, "plan"), item("b", 2, "meeting"), item("c", 1, "meeting"))))
                .isEqualTo(points(325, 4));
        assertThat(checklist.rate(work(item("a", 9, "plan"), item("b", 9, "meeting"))))
                .isEqualTo(points(100));
        assertThat(checklist.rate(work(item("a", 9, "other"), item("b", 1)))).isEqualTo(points(0));
    }

    @Test
    void aChecklistHasEachTaskOnce() {
        assertRefused(
                "'tasks' must be a list of at least one task, got nothing, at scheme#/parameters/tasks",
                "task-checklist");
        assertRefused(
                "'task' must be another task in each entry, got 'plan', at scheme#/parameters/tasks/1/task",
                "task-checklist",
                "tasks",
                List.of(object("task", "plan"), object("task", "plan")));
        assertRefused(
                "'task' must be the id of a task, got ' ', at scheme#/parameters/tasks/0/task",
                "task-checklist",
                "tasks",
                List.of(object("task", " ")));
        assertRefused(
                "'times' must be a whole number from 1 to 1000000, got 0, at scheme#/parameters/tasks/0/times",
                "task-checklist",
                "tasks",
                List.of(object("task", "plan", "times", 0)));
        assertRefused(
                "'weight' must be a number above zero, got 0, at scheme#/parameters/tasks/0/weight",
                "task-checklist",
                "tasks",
                List.of(object("task", "plan", "weight", 0)));
    }
}
