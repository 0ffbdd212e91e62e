package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindTable;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.Weight;
import io.github.zhengyou.scoring.model.StandardModels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The short way through linear schemes gives what the long way gives, number for number. */
class LinearEvaluationTest {

    private static final Extensions LONG_WAY = Extensions.builder()
            .model("weighted-mean@1", parameters -> model("weighted-mean"))
            .model("sum@1", parameters -> model("sum"))
            .build();

    private static Model model(String id) {
        Model model = StandardModels.all()
                .get(id)
                .apply(new Parameters(ParameterValue.Fields.NONE, Place.in("scheme"), Parameters.Scope.NONE));
        return new Model() {
            @Override
            public Rating combine(Parts parts) {
                return model.combine(parts);
            }

            @Override
            public KindTable kinds() {
                return model.kinds();
            }
        };
    }

    @Property(tries = 2000)
    void agreesWithTheLongWay(@ForAll Random random) {
        ScoringScheme scheme = scheme(random);
        List<Rating> ratings = new ArrayList<>();
        for (Indicator leaf : scheme.leaves()) {
            ratings.add(rating(random, scheme.maximumOf(leaf)));
        }
        ScoringScheme slow = scheme.toBuilder().root(slow(scheme.root())).build();

        Evaluation fast = Evaluator.compile(scheme, PLAN, Extensions.none()).evaluateRatings(SUBJECT, ratings, AS_OF);
        assertThat(Evaluator.compile(slow, PLAN, LONG_WAY).isLinear()).isFalse();
        Evaluation other = Evaluator.compile(slow, PLAN, LONG_WAY).evaluateRatings(SUBJECT, ratings, AS_OF);

        assertThat(fast.grade()).isEqualTo(other.grade());
        assertThat(fast.eligible()).isEqualTo(other.eligible());
        assertThat(fast.vetoes()).isEqualTo(other.vetoes());
        assertThat(fast.indicators()).isEqualTo(other.indicators());
        assertThat(fast.outcome().getClass()).isEqualTo(other.outcome().getClass());
        if (fast.outcome() instanceof Outcome.Scored) {
            assertThat(EvaluatorTest.score(fast).exact())
                    .isEqualTo(EvaluatorTest.score(other).exact());
            assertThat(EvaluatorTest.score(fast).rounded())
                    .isEqualTo(EvaluatorTest.score(other).rounded());
            assertThat(EvaluatorTest.score(fast).maximum())
                    .isEqualTo(EvaluatorTest.score(other).maximum());
        }
    }

    /** Over 100,000 scores that lie on a bound, or beside it by the smallest step there is. */
    @Test
    void aScoreAtABoundIsNeverPutOnTheWrongSide() {
        ScoringScheme scheme = SchemeFixture.scheme().toBuilder()
                .rounding(Rounding.parse("3 half-up"))
                .root(SchemeFixture.root(List.of(
                        SchemeFixture.criterion("leadership", "0.3"), SchemeFixture.criterion("membership", "0.7"))))
                .vetoes(List.of())
                .build();
        Evaluator evaluator = Evaluator.compile(scheme, PLAN, Extensions.none());
        assertThat(evaluator.isLinear()).isTrue();
        int checked = 0;
        for (int bound : new int[] {60, 80, 90}) {
            for (int step = -2; step <= 2; step++) {
                // 0.3 a + 0.7 b = the bound and the step, in thousandths: a moves by 7 where b moves by 3
                long target = bound * 1000L + step;
                for (long a = target * 10 % 3 == 0 ? 0 : 1; a <= 100_000; a++) {
                    long rest = target * 10 - 3 * a;
                    if (rest < 0 || rest % 7 != 0 || rest / 7 > 100_000) {
                        continue;
                    }
                    Evaluation evaluation = evaluator.evaluateRatings(
                            SUBJECT,
                            List.of(Rating.of(Points.of(a, 1000)), Rating.of(Points.of(rest / 7, 1000))),
                            AS_OF);
                    Decimal rounded = EvaluatorTest.score(evaluation).rounded();
                    assertThat(rounded).isEqualTo(Decimal.of(target, 3));
                    String grade = target < 60_000
                            ? "poor"
                            : target < 80_000 ? "fair" : target < 90_000 ? "good" : "excellent";
                    assertThat(evaluation.grade().orElseThrow().code()).hasToString(grade);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(100_000);
    }

    @Test
    void takesRatingsByTheirIndicatorsAndSaysWhatItDoesNotKnow() {
        Evaluator evaluator = SchemeFixture.evaluator(SchemeFixture.scheme());
        assertThat(evaluator.evaluateRatings(SUBJECT, Map.of(), AS_OF).outcome())
                .isEqualTo(new Outcome.Unscored(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.evaluateRatings(
                        SUBJECT, Map.of(IndicatorId.of("charm"), Rating.of(Points.ONE)), AS_OF))
                .withMessage("ratings must be of leaves of scheme 'county-example', which are [leadership, membership,"
                        + " mechanism, performance, public-regard], got [charm]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.evaluateRatings(SUBJECT, List.of(), AS_OF))
                .withMessage("there must be one rating for each of 5 leaves of scheme 'county-example', got 0");
    }

    private static Rating rating(Random random, Decimal maximum) {
        return switch (random.nextInt(40)) {
            case 0 -> Rating.unrated(ResultKind.EXEMPT, ReasonCode.EXEMPT_KIND);
            case 1 -> Rating.of(Points.from(maximum).times(Points.of(1, 3)));
            case 2 -> Rating.of(Points.from(maximum).plus(Points.ONE));
            case 3, 4 -> Rating.of(Points.from(maximum));
            case 5 -> Rating.of(Points.ZERO);
            default -> Rating.of(Points.from(maximum).times(Points.of(random.nextInt(1001), 1000)));
        };
    }

    /** Means and sums of means of leaves with maxima of their own, under a veto on some indicator. */
    private static ScoringScheme scheme(Random random) {
        List<Indicator> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            List<Indicator> leaves = new ArrayList<>();
            for (int k = 0; k <= random.nextInt(4); k++) {
                leaves.add(Indicator.builder()
                        .id(IndicatorId.of("leaf-" + i + "-" + k))
                        .criterion(SchemeFixture.GOODS.get(k))
                        .weight(weight(random))
                        .maximum(Decimal.of(List.of(100, 10, 30, 7).get(random.nextInt(4))))
                        .build());
            }
            parts.add(Indicator.builder()
                    .id(IndicatorId.of("part-" + i))
                    .weight(weight(random))
                    .maximum(Decimal.of(random.nextBoolean() ? 100 : 20))
                    .parts(leaves)
                    .build());
        }
        boolean sum = random.nextBoolean();
        Indicator root = SchemeFixture.root(parts).toBuilder()
                .model(Reference.to(sum ? "sum" : "weighted-mean"))
                .highest(sum ? Optional.of(Decimal.of(3_000_000)) : Optional.empty())
                .build();
        ScoringScheme.Builder scheme = SchemeFixture.scheme().toBuilder();
        String gate = random.nextBoolean() ? "below" : "above";
        return scheme.root(root)
                .rounding(Rounding.parse(random.nextInt(4) + " "
                        + List.of("half-up", "half-even", "ceiling").get(random.nextInt(3))))
                .grades(sum ? Optional.empty() : Optional.of(SchemeFixture.grades()))
                .vetoes(List.of(SchemeFixture.veto("v", "part-0", "0", new VetoEffect.NotEligible()).toBuilder()
                        .gate(Reference.to(gate)
                                .with("points", ParameterValue.of(Decimal.of(random.nextInt(100_000), 3))))
                        .build()))
                .build();
    }

    private static Weight weight(Random random) {
        return Weight.of(Decimal.of(1 + random.nextInt(1000), random.nextInt(4)));
    }

    private static Indicator slow(Indicator indicator) {
        return indicator.isLeaf()
                ? indicator
                : indicator.toBuilder()
                        .model(Reference.to(indicator.model().id() + "@1"))
                        .parts(indicator.parts().stream()
                                .map(LinearEvaluationTest::slow)
                                .toList())
                        .build();
    }
}
