package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.MASSES;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SD_2008;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.ballots;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evaluate;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.group;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scale;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BallotPoolingTest {

    private static final BallotScale PLAIN = scale("plain", "100", "60", "0");

    @Test
    void sixtyThirtyTenAreWorth88OnTheScaleOf2008() {
        assertThat(exact(SD_2008, ballots("b", "leadership", 60, 30, 10, 0))).isEqualTo(Points.of(88));
    }

    @Test
    void sixtyThirtyTenAreWorth78OnAScaleThatTheSchemeDefines() {
        assertThat(exact(PLAIN, on(PLAIN, ballots("b", "leadership", 60, 30, 10, 0))))
                .isEqualTo(Points.of(78));
    }

    @Test
    void abstentionsChangeNothing() {
        assertThat(exact(SD_2008, ballots("b", "leadership", 60, 30, 10, 5))).isEqualTo(Points.of(88));
        assertThat(exact(PLAIN, on(PLAIN, ballots("b", "leadership", 60, 30, 10, 5))))
                .isEqualTo(Points.of(78));
    }

    @Test
    void anOptionWorthZeroIsValidAndCountsAsZero() {
        assertThat(exact(PLAIN, on(PLAIN, ballots("b", "leadership", 1, 0, 3, 0))))
                .isEqualTo(Points.of(25));
    }

    @Test
    void talliesOfAGroupCountByTheirBallotsNotByTheirNumber() {
        assertThat(exact(
                        PLAIN,
                        on(PLAIN, ballots("a", "leadership", 9, 0, 0, 0)),
                        on(PLAIN, ballots("b", "leadership", 0, 0, 1, 0))))
                .isEqualTo(Points.of(90));
    }

    @Test
    void ballotsBeyondEveryLongStillCount() {
        BallotTally many = ballots("a", "leadership", 1, 0, 0, 0).toBuilder()
                .electorate(Long.MAX_VALUE)
                .counts(Map.of(BallotOption.SATISFIED, Long.MAX_VALUE))
                .build();
        BallotTally others = many.toBuilder()
                .id(EntryId.of("b"))
                .counts(Map.of(BallotOption.BASICALLY_SATISFIED, Long.MAX_VALUE))
                .build();
        assertThat(exact(SD_2008, many, others)).isEqualTo(Points.of(175, 2));
    }

    @Test
    void withoutAValidBallotItCannotBeTold() {
        Outcome unknown = new Outcome.Unscored(ResultKind.UNKNOWN, ReasonCode.NO_VALID_BALLOT);
        assertThat(outcome(SD_2008, ballots("b", "leadership", 0, 0, 0, 5))).isEqualTo(unknown);
        assertThat(outcome(SD_2008, ballots("b", "leadership", 0, 0, 0, 0))).isEqualTo(unknown);
    }

    private static BallotTally on(BallotScale scale, BallotTally tally) {
        return tally.toBuilder().scale(scale.id()).build();
    }

    private static Points exact(BallotScale scale, BallotTally... tallies) {
        return ((Outcome.Scored) outcome(scale, tallies)).score().exact();
    }

    private static Outcome outcome(BallotScale scale, BallotTally... tallies) {
        ScoringScheme scheme = scheme().toBuilder()
                .root(SchemeFixture.root(List.of(criterion("leadership", "1"))))
                .raterGroups(List.of(group(MASSES, "1", SchemeFixture.onScale(scale.id()))))
                .ballotScales(List.of(SD_2008, PLAIN))
                .vetoes(List.of())
                .build();
        return evaluate(scheme, List.of(tallies)).outcome();
    }
}
