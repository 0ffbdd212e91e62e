package io.github.zhengyou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.scoring.scheme.SchemeFixture;
import io.github.zhengyou.timeline.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriterionEvidenceTest {

    private static final CriterionCode LEADERSHIP = CriterionCode.of("leadership");

    private final Judgement second = SchemeFixture.judgement("b", "leadership", SchemeFixture.SELF, "1", "2");
    private final BallotTally first = SchemeFixture.ballots("a", "leadership", 1, 0, 0, 0);
    private final Judgement third = SchemeFixture.judgement("c", "leadership", SchemeFixture.HIGHER, "2", "2");
    private final CriterionEvidence evidence = of(List.of(third, first, second));

    @Test
    void standsInTheOrderOfItsIds() {
        assertThat(evidence.all()).containsExactly(first, second, third);
        assertThat(evidence.judgements()).containsExactly(second, third);
        assertThat(evidence.tallies()).containsExactly(first);
        assertThat(evidence.from(SchemeFixture.HIGHER).all()).containsExactly(third);
        assertThat(evidence.from(SchemeFixture.HIGHER).maximum()).isEqualTo(Points.HUNDRED);
        assertThat(evidence.subject()).isEqualTo(SchemeFixture.SUBJECT);
        assertThat(evidence.criterion()).isEqualTo(LEADERSHIP);
    }

    @Test
    void itsMaximumIsAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(List.of()).toBuilder().maximum(Points.ZERO).build())
                .withMessage("maximum of a criterion must be above zero, got 0");
    }

    @Test
    void whatIsReadOfAGroupAloneIsReadAndNothingElse() {
        CriterionEvidence worked = evidence.toBuilder()
                .peers(PeerValues.of(Points.ONE))
                .addWorkItems(WorkItem.builder()
                        .id(EntryId.of("w"))
                        .subject(SchemeFixture.SUBJECT)
                        .period(Period.of(SchemeFixture.DAY, SchemeFixture.DAY))
                        .build())
                .build();
        CriterionEvidence judged = worked.readBy(read ->
                Rating.of(Points.of(read.from(SchemeFixture.SELF).judgements().size())));
        assertThat(judged.all()).isEqualTo(evidence.all());
        assertThat(judged.workItems()).isEmpty();
        assertThat(judged.peers()).isEmpty();
        CriterionEvidence counted = worked.readBy(read ->
                Rating.of(Points.of(read.from(SchemeFixture.SELF).workItems().size())));
        assertThat(counted.workItems()).hasSize(1);
        assertThat(counted.peers()).isEmpty();
    }

    @Test
    void whatIsCopiedCountsAsRead() {
        CriterionEvidence worked =
                evidence.toBuilder().peers(PeerValues.of(Points.ONE)).build();
        assertThat(worked.readBy(read ->
                                Rating.of(read.toBuilder().build().peers().isPresent() ? Points.ONE : Points.ZERO))
                        .peers())
                .contains(PeerValues.of(Points.ONE));
    }

    private static CriterionEvidence of(List<Appraisal> evidence) {
        return CriterionEvidence.builder()
                .subject(SchemeFixture.SUBJECT)
                .criterion(LEADERSHIP)
                .maximum(Points.HUNDRED)
                .asOf(SchemeFixture.AS_OF)
                .all(evidence)
                .build();
    }
}
