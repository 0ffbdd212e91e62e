package io.github.zhengyou.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.quantity.Ratio;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityTest {
    private static final Population ACTIVISTS = Population.of("activists");

    private static Activity.Builder meeting() {
        Activity.Builder builder = Activity.builder();
        builder.id(EntryId.of("e1")).subject(SubjectId.of("o1")).date(LocalDate.of(2010, 9, 1));
        return builder;
    }

    @Test
    void countsAttendanceByPopulationAndInAll() {
        Activity activity = meeting()
                .putAttendance(Population.PARTY_MEMBERS, Attendance.of(15, 15))
                .putAttendance(ACTIVISTS, Attendance.of(1, 2))
                .build();
        assertThat(activity.total()).isEqualTo(Attendance.of(16, 17)).hasToString("16/17");
        assertThat(activity.total().rate()).isEqualTo(new Ratio(16, 17));
        assertThat(activity.attendance(Population.PARTY_MEMBERS)).contains(Attendance.of(15, 15));
        assertThat(activity.attendance(Population.EMPLOYEES)).isEmpty();
        assertThat(EvidenceRules.BOOK.check(List.of(activity))).isEmpty();
        assertThat(meeting().build().total().rate().isDefined()).isFalse();
    }

    @Test
    void isFoundWithMorePresentThanDue() {
        Activity activity =
                meeting().putAttendance(ACTIVISTS, Attendance.of(3, 2)).build();
        assertThat(EvidenceRules.BOOK.check(List.of(activity)))
                .containsExactly(Finding.of(
                        "evidence.attendance-above-roll",
                        Severity.ERROR,
                        Observation.of("e1")
                                .with("assessed", "o1")
                                .with("population", "activists")
                                .with("present", 3)
                                .with("due", 2)
                                .at(Place.in("record").at("evidence").at(0))));
        assertThat(EvidenceRules.BOOK.check(List.of(activity)).list().get(0).message(Catalogue.core(), Language.EN))
                .isEqualTo("activity 'e1' of o1 counts 3 present of 2 due among activists: check the counts");
    }

    @Test
    void refusesCountsThatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attendance.of(-1, 2))
                .withMessage("attendance must be zero or more, got -1 present of 2 due");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Attendance.of(Long.MAX_VALUE, 2).plus(Attendance.of(1, 2)))
                .withMessageContaining("attendance must add up to at most");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> {
                    Incident.Builder builder = Incident.builder();
                    builder.id(EntryId.of("e2"))
                            .subject(SubjectId.of("o1"))
                            .date(LocalDate.of(2010, 9, 1))
                            .count(0)
                            .build();
                })
                .withMessage("count of incident 'e2' must be one or more, got 0");
    }
}
