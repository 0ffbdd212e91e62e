package io.github.zhengyou.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.WorkAspect;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AlignmentStatusTest {
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);

    private static AlignmentSet.Builder set(String id, WorkAspect... aspects) {
        AlignmentSet.Builder set =
                AlignmentSet.builder().id(AlignmentSetId.of(id)).name(LocalizedText.of("同", "Set"));
        Stream.of(aspects)
                .forEach(aspect -> set.addAspect(new AlignedAspect(aspect, LocalizedText.of("环节", aspect.code()))));
        return set;
    }

    @Provide
    Arbitrary<List<Period>> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(0, 5))
                .as((from, days) -> Period.of(FIRST.plusDays(from), FIRST.plusDays(from + days)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static List<WorkItem> work(Line line, List<Period> periods) {
        List<WorkItem> work = new ArrayList<>();
        for (Period period : periods) {
            work.add(WorkItem.builder()
                    .id(EntryId.of(line.code() + work.size()))
                    .line(line)
                    .aspect(WorkAspect.PLAN)
                    .period(period)
                    .build());
        }
        return work;
    }

    @Property
    void daysApartAreThoseOfTheNearestWorks(
            @ForAll("periods") List<Period> leaders, @ForAll("periods") List<Period> led) {
        List<WorkItem> work = new ArrayList<>(work(Line.PARTY, leaders));
        work.addAll(work(Line.YOUTH_LEAGUE, led));
        long expected = leaders.stream()
                .flatMapToLong(one -> led.stream().mapToLong(other -> gap(one, other)))
                .min()
                .orElseThrow();
        AlignmentStatus status = AlignmentStatus.of(
                        set("s", WorkAspect.PLAN).withinDays(2).build(), work, item -> Optional.empty())
                .get(0);
        assertThat(status.aspects().get(0).days()).hasValue(expected);
        assertThat(status.aspects().get(0).state())
                .isEqualTo(expected <= 2 ? AlignmentState.TOGETHER : AlignmentState.APART);
    }

    private static long gap(Period one, Period other) {
        return Math.max(
                0,
                Math.max(
                        ChronoUnit.DAYS.between(one.through(), other.from()),
                        ChronoUnit.DAYS.between(other.through(), one.from())));
    }

    @Test
    void everyAspectHasOneState() {
        AlignmentStatus status = AlignmentStatus.of(
                        set("s", WorkAspect.STUDY, WorkAspect.PLAN)
                                .line(Line.YOUTH_LEAGUE)
                                .build(),
                        work(Line.YOUTH_LEAGUE, List.of(Period.of(FIRST, FIRST))),
                        item -> Optional.empty())
                .get(0);
        assertThat(status.aspects())
                .extracting(AlignmentStatus.Step::state)
                .containsExactly(AlignmentState.ABSENT, AlignmentState.LED_ALONE);
        assertThat(status.missing()).hasSize(2);
    }

    @Test
    void setsAreComparedByCodes() {
        AlignmentSet first = set("a", WorkAspect.STUDY, WorkAspect.PLAN, WorkAspect.ADVANCE)
                .wording(AlignmentWording.SAME_TIME)
                .build();
        AlignmentSet second = set("b", WorkAspect.PLAN, WorkAspect.DEPLOY, WorkAspect.ADVANCE, WorkAspect.IMPLEMENT)
                .wording(AlignmentWording.IN_STEP)
                .build();
        AlignmentComparison comparison = AlignmentComparison.of(first, second);
        assertThat(comparison.aspects().common()).containsExactly(WorkAspect.PLAN, WorkAspect.ADVANCE);
        assertThat(comparison.aspects().onlyFirst()).containsExactly(WorkAspect.STUDY);
        assertThat(comparison.aspects().onlySecond()).containsExactly(WorkAspect.DEPLOY, WorkAspect.IMPLEMENT);
        assertThat(comparison.leads().common()).isEmpty();
        assertThat(comparison.sameName()).isTrue();
        assertThat(comparison.sameWording()).isFalse();
        assertThat(comparison.sameLine()).isTrue();
    }

    @Test
    void whatCannotBeASetIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set("s", WorkAspect.PLAN, WorkAspect.PLAN).build())
                .withMessage("aspect must be unique in alignment set 's', got 'plan' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set("s").withinDays(-1).build())
                .withMessage("days of alignment set 's' must be zero or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> set("s").line(Line.PARTY).build())
                .withMessage("line of alignment set 's' must not be the line that leads, got 'party' for both");
    }
}
