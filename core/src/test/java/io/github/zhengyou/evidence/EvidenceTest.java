package io.github.zhengyou.evidence;

import static io.github.zhengyou.evidence.EvidenceArbitraries.judgement;
import static io.github.zhengyou.evidence.EvidenceArbitraries.tally;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.quantity.Decimal;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
    @ParameterizedTest
    @CsvSource({"-0.01, false", "0, true", "50, true", "100, true", "100.01, false"})
    void isInRangeFromZeroThroughTheMaximum(String points, boolean inRange) {
        assertThat(judgement("e1").points(Decimal.parse(points)).build().isInRange())
                .isEqualTo(inRange);
    }

    @Property
    void countsAllBallotsCast(@ForAll("tallies") BallotTally tally) {
        long sum = tally.counts().values().stream().mapToLong(Long::longValue).sum();
        assertThat(tally.cast()).isEqualTo(sum);
        assertThat(tally.isWithinElectorate()).isEqualTo(sum <= tally.electorate());
    }

    @Test
    void mayCountNoBallotsOfNoElectors() {
        BallotTally empty = tally("e1").electorate(0).build();
        assertThat(empty.cast()).isZero();
        assertThat(empty.isWithinElectorate()).isTrue();
    }

    @Test
    void keepsOptionsInTheOrderGivenAndCountsUpToTheLargestNumber() {
        BallotTally tally = tally("e1")
                .putCount(BallotOption.of("zebra"), Long.MAX_VALUE - 1)
                .putCount(BallotOption.SATISFIED, 1L)
                .putCount(BallotOption.DO_NOT_KNOW, 0L)
                .build();
        assertThat(tally.counts().keySet())
                .containsExactly(BallotOption.of("zebra"), BallotOption.SATISFIED, BallotOption.DO_NOT_KNOW);
        assertThat(tally.cast()).isEqualTo(Long.MAX_VALUE);
        assertThat(tally.isWithinElectorate()).isFalse();
    }

    @Test
    void equalsJudgementsByEachAttribute() {
        new EqualsTester()
                .addEqualityGroup(
                        judgement("e1").build(),
                        judgement("e1").points(Decimal.parse("80.0")).build(),
                        judgement("e1").build().toBuilder().build())
                .addEqualityGroup(judgement("e2").build())
                .addEqualityGroup(judgement("e1").subject(SubjectId.of("o2")).build())
                .addEqualityGroup(
                        judgement("e1").criterion(CriterionCode.of("other")).build())
                .addEqualityGroup(judgement("e1").raterGroup(RaterGroup.SELF).build())
                .addEqualityGroup(judgement("e1").date(LocalDate.of(2011, 7, 2)).build())
                .addEqualityGroup(judgement("e1").points(Decimal.ONE).build())
                .addEqualityGroup(judgement("e1").maximum(Decimal.of(90)).build())
                .testEquals();
    }

    @Test
    void equalsTalliesByEachAttribute() {
        new EqualsTester()
                .addEqualityGroup(
                        tally("e1").build(), tally("e1").build().toBuilder().build())
                .addEqualityGroup(tally("e2").build())
                .addEqualityGroup(tally("e1").subject(SubjectId.of("o2")).build())
                .addEqualityGroup(
                        tally("e1").criterion(CriterionCode.of("other")).build())
                .addEqualityGroup(tally("e1").raterGroup(RaterGroup.SELF).build())
                .addEqualityGroup(tally("e1").date(LocalDate.of(2011, 7, 2)).build())
                .addEqualityGroup(tally("e1").scale(BallotScaleId.of("other")).build())
                .addEqualityGroup(tally("e1").electorate(11).build())
                .addEqualityGroup(
                        tally("e1").putCount(BallotOption.SATISFIED, 0L).build())
                .testEquals();
    }

    @Test
    void rejectsAMaximumThatIsNotAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judgement("e1").maximum(Decimal.ZERO).build())
                .withMessage("maximum of judgement 'e1' must be above zero, got 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judgement("e1").maximum(Decimal.parse("-0.5")).build())
                .withMessage("maximum of judgement 'e1' must be above zero, got -0.5");
    }

    @Test
    void rejectsANegativeElectorateOrCount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally("e1").electorate(-1).build())
                .withMessage("electorate of ballot tally 'e1' must be zero or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> tally("e1").putCount(BallotOption.SATISFIED, -2L).build())
                .withMessage("count of option 'satisfied' in ballot tally 'e1' must be zero or more, got -2");
    }

    @Test
    void rejectsCountsThatAddUpToMoreThanALong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally("e1")
                        .putCount(BallotOption.SATISFIED, Long.MAX_VALUE)
                        .putCount(BallotOption.DISSATISFIED, 1L)
                        .build())
                .withMessage("counts of ballot tally 'e1' must add up to at most 9223372036854775807, got"
                        + " {satisfied=9223372036854775807, dissatisfied=1}");
    }

    @Test
    void rejectsMissingAttributes() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Judgement.builder().build())
                .withMessage("Cannot build Judgement, some of required attributes are not set [id, subject, criterion,"
                        + " raterGroup, date, points, maximum]");
        assertThatIllegalStateException()
                .isThrownBy(() -> BallotTally.builder().build())
                .withMessage("Cannot build BallotTally, some of required attributes are not set [id, subject,"
                        + " criterion, raterGroup, date, scale, electorate]");
    }

    @Provide
    Arbitrary<BallotTally> tallies() {
        return EvidenceArbitraries.tallies();
    }
}
