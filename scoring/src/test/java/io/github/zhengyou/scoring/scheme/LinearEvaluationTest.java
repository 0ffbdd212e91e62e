package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.GradeBand;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.GradeScale;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindTable;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.ParameterScope;
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
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.junit.jupiter.api.Test;

/** The short way through linear schemes gives what the long way gives, number for number. */
class LinearEvaluationTest {

    private static final Decimal FAR = Decimal.of(100_000_000);

    private static final Extensions LONG_WAY = Extensions.builder()
            .model("weighted-mean@1", parameters -> model("weighted-mean"))
            .model("sum@1", parameters -> model("sum"))
            .build();

    private static Model model(String id) {
        Model model = StandardModels.all()
                .get(id)
                .apply(new Parameters(ParameterValue.Fields.NONE, Place.in("scheme"), ParameterScope.none()));
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

    @Property(tries = 3000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void agreesWithTheLongWay(@ForAll Random random) {
        ScoringScheme scheme = scheme(random);
        Evaluator fast = Evaluator.compile(scheme, PLAN, Extensions.none());
        Evaluator slow =
                Evaluator.compile(scheme.toBuilder().root(slow(scheme.root())).build(), PLAN, LONG_WAY);
        assertThat(slow.isLinear()).isFalse();
        List<Evaluation> expected = new ArrayList<>();
        List<List<Rating>> subjects = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<Rating> ratings = new ArrayList<>();
            for (Indicator leaf : scheme.leaves()) {
                ratings.add(rating(random, scheme.maximumOf(leaf)));
            }
            Evaluation other = slow.evaluateRatings(SUBJECT, ratings, AS_OF);
            assertSame(fast.evaluateRatings(SUBJECT, ratings, AS_OF), other);
            if (ratings.stream().allMatch(LinearEvaluationTest::isOfColumns)) {
                subjects.add(ratings);
                expected.add(other);
            }
        }
        assertSame(fast.evaluateColumns(columns(scheme, subjects)), expected, scheme);
        collect(scheme, fast, expected);
    }

    private static void assertSame(Evaluation fast, Evaluation other) {
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

    private static void assertSame(ScoreColumns columns, List<Evaluation> expected, ScoringScheme scheme) {
        for (int i = 0; i < expected.size(); i++) {
            Evaluation alone = expected.get(i);
            assertThat(columns.score(i))
                    .isEqualTo(
                            alone.outcome() instanceof Outcome.Scored scored
                                    ? Optional.of(scored.score().rounded())
                                    : Optional.empty());
            assertThat(columns.grade(i)).isEqualTo(alone.grade());
            assertThat(columns.rank(i))
                    .isEqualTo(alone.grade()
                            .map(grade -> scheme.grades().orElseThrow().rank(grade.code()))
                            .orElse(-1));
            assertThat(columns.eligible(i)).isEqualTo(alone.eligible());
        }
    }

    private static boolean isOfColumns(Rating rating) {
        return rating instanceof Rating.Rated rated && rated.points().thousandths(-1) >= 0;
    }

    private static List<long[]> columns(ScoringScheme scheme, List<List<Rating>> subjects) {
        return IntStream.range(0, scheme.leaves().size())
                .mapToObj(leaf -> subjects.stream()
                        .mapToLong(ratings ->
                                ((Rating.Rated) ratings.get(leaf)).points().thousandths(-1))
                        .toArray())
                .toList();
    }

    /** What must occur among the schemes for the property to say anything. */
    private static void collect(ScoringScheme scheme, Evaluator fast, List<Evaluation> evaluations) {
        List<Veto> ofRoot = scheme.vetoes().stream()
                .filter(veto -> veto.indicator().equals(IndicatorId.ROOT))
                .toList();
        boolean far = scheme.grades()
                .filter(grades -> grades.bands().stream()
                        .anyMatch(band -> band.lower().abs().compareTo(FAR) >= 0))
                .isPresent();
        boolean zeroed = evaluations.stream()
                .flatMap(evaluation -> evaluation.vetoes().stream())
                .anyMatch(veto -> veto.state() == Gate.State.FELL
                        && ofRoot.stream()
                                .anyMatch(of -> of.id().equals(veto.veto()) && of.effect() instanceof VetoEffect.Zero));
        often("linear", 50, fast.isLinear());
        often("linear with bounds far beyond", 10, fast.isLinear() && far);
        often("linear with vetoes on the root", 10, fast.isLinear() && ofRoot.size() > 1);
        often(
                "linear with vetoes on the root and on parts",
                10,
                fast.isLinear()
                        && !ofRoot.isEmpty()
                        && ofRoot.size() < scheme.vetoes().size());
        often("linear, and made zero by a veto on the root", 3, fast.isLinear() && zeroed);
    }

    private static void often(String what, int percent, boolean occurs) {
        Statistics.label(what).collect(occurs);
        Statistics.label(what).coverage(all -> all.check(true).percentage(share -> share > percent));
    }

    /** By the factors that it declares, and by them alone: it is never asked to combine. */
    @Test
    void aModelOfTheHostThatIsLinearGoesTheShortWay() {
        Function<List<Points>, Model> twice = factors -> new Model() {
            @Override
            public Rating combine(Parts parts) {
                throw new IllegalStateException("asked");
            }

            @Override
            public List<Points> factors(Parts parts) {
                return factors;
            }
        };
        Points half = Points.of(1, 2);
        assertThat(twoLeaves(twice.apply(List.of(half, half))).isLinear()).isTrue();
        assertThat(twoLeaves(twice.apply(List.of(half, half)))
                        .evaluateColumns(List.of(new long[] {60_000}, new long[] {81_000}))
                        .unscaled(0))
                .isEqualTo(7050);
        assertThat(twoLeaves(twice.apply(List.of())).isLinear()).isFalse();
        assertThat(twoLeaves(twice.apply(List.of(half))).isLinear()).isFalse();
        assertThat(twoLeaves(twice.apply(List.of(half, half.negate()))).isLinear())
                .isFalse();
        // would leave its bounds, which must be found for each subject
        assertThat(twoLeaves(twice.apply(List.of(half, Points.ONE))).isLinear()).isFalse();
    }

    @Test
    void aModelThatFailsToSayItsFactorsGoesTheLongWay() {
        Model fails = new Model() {
            @Override
            public Rating combine(Parts parts) {
                return Rating.of(parts.all().get(0).points());
            }

            @Override
            public List<Points> factors(Parts parts) {
                throw new IllegalStateException("no factors");
            }
        };
        Evaluator evaluator = twoLeaves(fails);
        assertThat(evaluator.isLinear()).isFalse();
        assertThat(evaluator
                        .evaluateColumns(List.of(new long[] {60_000}, new long[] {81_000}))
                        .unscaled(0))
                .isEqualTo(6000);
    }

    private static Evaluator twoLeaves(Model model) {
        ScoringScheme scheme = SchemeFixture.scheme().toBuilder()
                .root(SchemeFixture.root(List.of(
                                SchemeFixture.criterion("leadership", "1"), SchemeFixture.criterion("membership", "1")))
                        .toBuilder()
                        .model(Reference.to("ours@1"))
                        .build())
                .vetoes(List.of())
                .build();
        return Evaluator.compile(
                scheme,
                PLAN,
                Extensions.builder().model("ours@1", parameters -> model).build());
    }

    @Test
    void aBandThatBeginsBeyondAllScoresIsNeverReached() {
        GradeScale grades = new GradeScale(List.of(
                SchemeFixture.band("poor", "较差", "Poor", "-100000000000", "60", false),
                SchemeFixture.band("good", "较好", "Good", "60", "100000000", false),
                SchemeFixture.band("far", "远", "Far", "100000000", "1000000000000000000000", false)));
        ScoringScheme scheme = SchemeFixture.scheme().toBuilder()
                .rounding(Rounding.parse("12 half-up"))
                .grades(grades)
                .vetoes(List.of())
                .build();
        Evaluator evaluator = SchemeFixture.evaluator(scheme);
        assertThat(evaluator.isLinear()).isTrue();
        ScoreColumns scores = evaluator.evaluateColumns(Collections.nCopies(5, new long[] {59_999, 60_000, 100_000}));
        assertThat(scores.rank(0)).isEqualTo(0);
        assertThat(scores.rank(1)).isEqualTo(1);
        assertThat(scores.rank(2)).isEqualTo(1);
        assertThat(scores.unscaled(2)).isEqualTo(100_000_000_000_000L);
    }

    @Test
    void aVetoOnTheRoundedTotalGoesTheShortWay() {
        ScoringScheme scheme = SchemeFixture.scheme().toBuilder()
                .rounding(Rounding.parse("0 half-up"))
                .vetoes(List.of(
                        SchemeFixture.veto("no-grade", "root", "60", new VetoEffect.NoGrade()),
                        SchemeFixture.veto("nothing", "root", "59", new VetoEffect.Zero()),
                        SchemeFixture.veto("fair", "root", "30", new VetoEffect.CapGrade(SchemeFixture.fair()))))
                .build();
        Evaluator evaluator = SchemeFixture.evaluator(scheme);
        assertThat(evaluator.isLinear()).isTrue();
        ScoreColumns scores = evaluator.evaluateColumns(Collections.nCopies(5, new long[] {59_500, 59_499, 58_499}));
        assertThat(scores.unscaled(0)).isEqualTo(60);
        assertThat(scores.rank(0)).isEqualTo(1);
        assertThat(scores.eligible(0)).isTrue();
        assertThat(scores.unscaled(1)).isEqualTo(59);
        assertThat(scores.rank(1)).isEqualTo(-1);
        assertThat(scores.eligible(1)).isFalse();
        assertThat(scores.unscaled(2)).isEqualTo(0);
        Evaluation last = scores.evaluation(2, SUBJECT, AS_OF);
        // the third looks at 58, not at the 0 that the second left
        assertThat(last.vetoes())
                .extracting(VetoResult::state)
                .containsExactly(Gate.State.FELL, Gate.State.FELL, Gate.State.SAFE);
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

    /** Means and sums of means of leaves with maxima of their own, under vetoes on the whole and on a part. */
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
        Decimal highest = Decimal.of(sum ? 3_000_000 : 100);
        Indicator root = SchemeFixture.root(parts).toBuilder()
                .model(Reference.to(sum ? "sum" : "weighted-mean"))
                .highest(sum ? Optional.of(highest) : Optional.empty())
                .build();
        Optional<GradeScale> grades = random.nextInt(4) == 0 ? Optional.empty() : Optional.of(grades(random, highest));
        List<Veto> vetoes = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            vetoes.add(veto(random, "veto-" + i, grades));
        }
        return SchemeFixture.scheme().toBuilder()
                .root(root)
                .rounding(Rounding.parse((random.nextInt(5) == 0 ? random.nextInt(13) : random.nextInt(4)) + " "
                        + List.of("half-up", "half-even", "ceiling").get(random.nextInt(3))))
                .grades(grades)
                .vetoes(vetoes)
                .build();
    }

    private static Veto veto(Random random, String id, Optional<GradeScale> grades) {
        List<VetoEffect> effects =
                new ArrayList<>(List.of(new VetoEffect.Zero(), new VetoEffect.NoGrade(), new VetoEffect.NotEligible()));
        grades.ifPresent(scale -> effects.add(new VetoEffect.CapGrade(
                scale.bands().get(random.nextInt(scale.bands().size())).grade().code())));
        VetoEffect effect = effects.get(random.nextInt(effects.size()));
        Decimal points = random.nextInt(10) == 0 ? far(random) : Decimal.of(random.nextInt(100_000), 3);
        return SchemeFixture.veto(id, random.nextBoolean() ? "root" : "part-0", "0", effect).toBuilder()
                .gate(Reference.to(random.nextBoolean() ? "below" : "above").with("points", ParameterValue.of(points)))
                .build();
    }

    /** Grades with bounds between zero and the highest points and far beyond, each on a random side. */
    private static GradeScale grades(Random random, Decimal highest) {
        TreeSet<Decimal> bounds = new TreeSet<>(List.of(Decimal.ZERO, highest));
        for (int i = random.nextInt(4); i > 0; i--) {
            bounds.add(highest.times(Decimal.of(random.nextInt(100_001), 5)));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            bounds.add(far(random));
        }
        List<GradeBand> bands = new ArrayList<>();
        boolean inclusive = true;
        Decimal lower = bounds.first();
        for (Decimal upper : bounds.tailSet(lower, false)) {
            boolean top = upper.equals(bounds.last()) || random.nextBoolean();
            String code = "grade-" + bands.size();
            bands.add(GradeBand.builder()
                    .grade(new Grade(GradeCode.of(code), LocalizedText.of(code, code)))
                    .lower(lower)
                    .lowerInclusive(inclusive)
                    .upper(upper)
                    .upperInclusive(top)
                    .build());
            lower = upper;
            inclusive = !top;
        }
        return new GradeScale(bands);
    }

    /** Beyond all scores, and some of it beyond a {@code long}, on either side. */
    private static Decimal far(Random random) {
        Decimal far = FAR;
        for (int i = random.nextInt(25); i > 0; i--) {
            far = far.times(Decimal.of(10));
        }
        return random.nextBoolean() ? far : far.negate();
    }

    private static Weight weight(Random random) {
        return Weight.of(random.nextBoolean() ? Decimal.ONE : Decimal.of(1 + random.nextInt(1000), random.nextInt(4)));
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
