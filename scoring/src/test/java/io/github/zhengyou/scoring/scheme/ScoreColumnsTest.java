package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.Score;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ScoreColumnsTest {

    @Property(tries = 200)
    void everySubjectIsScoredAsAlone(@ForAll Random random) {
        List<Veto> vetoes = new ArrayList<>();
        List<VetoEffect> effects = List.of(
                new VetoEffect.Zero(),
                new VetoEffect.NoGrade(),
                new VetoEffect.NotEligible(),
                new VetoEffect.CapGrade(SchemeFixture.fair()));
        for (int i = random.nextInt(4); i > 0; i--) {
            vetoes.add(SchemeFixture.veto("veto-" + i, "leadership", "90", effects.get(random.nextInt(4))).toBuilder()
                    .indicator(IndicatorId.of(
                            List.of("leadership", "mechanism", "root").get(random.nextInt(3))))
                    .gate(SchemeFixture.below(Decimal.of(random.nextInt(100))))
                    .build());
        }
        Indicator root = SchemeFixture.scheme().root().toBuilder()
                .model(Reference.to(random.nextInt(4) == 0 ? "minimum" : "weighted-mean"))
                .kinds(random.nextBoolean() ? Map.of() : Map.of(ResultKind.NOT_CHECKED, KindEffect.LEAVE_OUT))
                .build();
        ScoringScheme scheme =
                SchemeFixture.scheme().toBuilder().root(root).vetoes(vetoes).build();
        Evaluator evaluator = SchemeFixture.evaluator(scheme);
        int subjects = random.nextInt(1300);
        List<long[]> columns = new ArrayList<>();
        for (int leaf = 0; leaf < scheme.leaves().size(); leaf++) {
            long[] column = new long[subjects];
            for (int i = 0; i < subjects; i++) {
                column[i] = random.nextInt(50) == 0
                        ? List.of(ScoreColumns.NOT_CHECKED, -1L, 100_001L, Long.MAX_VALUE)
                                .get(random.nextInt(4))
                        : random.nextInt(100_001);
            }
            columns.add(column);
        }

        ScoreColumns scores = evaluator.evaluateColumns(columns);

        assertThat(scores.size()).isEqualTo(subjects);
        for (int i = 0; i < subjects; i++) {
            List<Rating> ratings = new ArrayList<>();
            for (long[] column : columns) {
                ratings.add(
                        column[i] == ScoreColumns.NOT_CHECKED
                                ? Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE)
                                : Rating.of(Points.of(column[i], 1000)));
            }
            Evaluation alone = evaluator.evaluateRatings(SUBJECT, ratings, AS_OF);
            Optional<Decimal> score = alone.outcome() instanceof Outcome.Scored scored
                    ? Optional.of(scored.score()).map(Score::rounded)
                    : Optional.empty();
            assertThat(scores.score(i)).isEqualTo(score);
            assertThat(scores.isScored(i)).isEqualTo(score.isPresent());
            assertThat(scores.grade(i)).isEqualTo(alone.grade());
            assertThat(scores.rank(i))
                    .isEqualTo(alone.grade()
                            .map(Grade::code)
                            .map(SchemeFixture.grades()::rank)
                            .orElse(-1));
            assertThat(scores.eligible(i)).isEqualTo(alone.eligible());
            assertThat(scores.evaluation(i, SUBJECT, AS_OF)).isEqualTo(alone);
        }
    }

    @Test
    void givesScoresAsWholeNumbersAndSaysWhereThereIsNone() {
        Evaluator evaluator = SchemeFixture.evaluator(SchemeFixture.scheme());
        List<long[]> columns = new ArrayList<>();
        for (int leaf = 0; leaf < 5; leaf++) {
            columns.add(new long[] {86_840, ScoreColumns.NOT_CHECKED});
        }
        ScoreColumns scores = evaluator.evaluateColumns(columns);
        assertThat(scores.unscaled(0)).isEqualTo(8684);
        assertThat(scores.score(1)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.unscaled(1))
                .withMessage("subject at 1 must have a score to be taken from it");
    }

    @Test
    void columnsAreOnesOfTheLeavesAndOfOneLength() {
        Evaluator evaluator = SchemeFixture.evaluator(SchemeFixture.scheme());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.evaluateColumns(List.of(new long[1])))
                .withMessage("there must be one column for each of 5 leaves of scheme 'county-example', got 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.evaluateColumns(
                        List.of(new long[2], new long[2], new long[2], new long[1], new long[2])))
                .withMessage("columns must be of one length, got 2 and, for leaf 'performance', 1");
    }

    @Test
    void refusesScoresThatDoNotFitColumns() {
        ScoringScheme.Builder scheme = SchemeFixture.scheme().toBuilder().vetoes(List.of());
        List<long[]> columns = Collections.nCopies(5, new long[] {100_000});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemeFixture.evaluator(
                                scheme.rounding(Rounding.parse("17 half-up")).build())
                        .evaluateColumns(columns))
                .withMessage("scores of scheme 'county-example' up to 100 with 17 decimal places do not fit columns:"
                        + " round to fewer, or evaluate one by one");
        // 100 fits with 16 places, but this model gives points out of the weights, which sum to 1000
        Indicator flat = SchemeFixture.root(SchemeFixture.FIVE.stream()
                .map(leaf ->
                        leaf.toBuilder().weight(SchemeFixture.weight("200")).build())
                .toList());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemeFixture.evaluator(scheme.rounding(Rounding.parse("16 half-up"))
                                .root(flat.toBuilder()
                                        .model(Reference.to("xccdf-flat"))
                                        .build())
                                .build())
                        .evaluateColumns(columns))
                .withMessage("scores of scheme 'county-example' up to 1000 with 16 decimal places do not fit columns:"
                        + " round to fewer, or evaluate one by one");
    }

    @Property(tries = 20_000)
    void aQuotientIsRoundedAsBigNumbersAre(
            @ForAll @LongRange(min = -(1L << 62) + 1, max = (1L << 62) - 1) long dividend,
            @ForAll @LongRange(min = 2, max = (1L << 62) - 1) long divisor,
            @ForAll RoundingMode mode) {
        if (mode != RoundingMode.UNNECESSARY) {
            BigDecimal expected = new BigDecimal(BigInteger.valueOf(dividend))
                    .divide(new BigDecimal(BigInteger.valueOf(divisor)), 0, mode);
            assertThat(new RoundedQuotient(divisor, mode).of(dividend)).isEqualTo(expected.longValueExact());
        }
    }
}
