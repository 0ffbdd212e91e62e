package io.github.zhengyou.scoring.law;

import static io.github.zhengyou.scoring.law.LawsFixture.chinese;
import static io.github.zhengyou.scoring.law.LawsFixture.message;
import static io.github.zhengyou.scoring.law.LawsFixture.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.KindTable;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.ParameterScope;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.model.StandardModels;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ModelLawsTest {

    /** Sound: no weight at all cannot be told. */
    private static final Model MEAN = parts -> parts.weight().signum() == 0
            ? Rating.unrated(ResultKind.UNKNOWN, ReasonCode.INDETERMINATE)
            : Rating.of(share(parts).times(parts.maximum()));

    @Test
    void aSoundModelGivesNoFinding() {
        assertThat(ModelLaws.of("mean@1", MEAN).monotone().check()).isEmpty();
        assertThat(ModelLaws.of("mean@1", MEAN)
                        .monotone()
                        .parts(2, 12)
                        .samples(200)
                        .seed(7)
                        .check())
                .isEmpty();
    }

    @Test
    void theMinimumOfTheLibraryGivesNoFinding() {
        assertThat(ModelLaws.of("minimum", minimum()).monotone().check()).isEmpty();
    }

    /** A mean that also says by what it multiplies its parts. */
    private static Model declaring(Function<Parts, List<Points>> factors) {
        return new Model() {
            @Override
            public Rating combine(Parts parts) {
                return MEAN.combine(parts);
            }

            @Override
            public List<Points> factors(Parts parts) {
                return factors.apply(parts);
            }
        };
    }

    private static List<Points> ofMean(Parts parts) {
        return parts.weight().signum() == 0
                ? List.of()
                : parts.all().stream()
                        .map(part -> part.weight()
                                .times(parts.maximum())
                                .dividedBy(part.maximum())
                                .dividedBy(parts.weight()))
                        .toList();
    }

    @Test
    void factorsThatAreTrueGiveNoFinding() {
        assertThat(ModelLaws.of("mean@1", declaring(ModelLawsTest::ofMean)).check())
                .isEmpty();
        assertThat(ModelLaws.of("weighted-mean", standard("weighted-mean")).check())
                .isEmpty();
        assertThat(ModelLaws.of("sum", standard("sum"))
                        .addsUp()
                        .openEnds()
                        .between(Points.ZERO, Points.of(1_000_000_000_000L))
                        .check())
                .isEmpty();
    }

    @Test
    void factorsThatAreNotTrueAreFound() {
        Findings wrong = ModelLaws.of(
                        "even@1",
                        declaring(parts -> parts.all().stream()
                                .map(part -> parts.maximum()
                                        .dividedBy(part.maximum())
                                        .dividedBy(Points.of(parts.all().size())))
                                .toList()))
                .check();
        assertThat(rules(wrong)).containsExactly("law.linear");
        assertThat(message(wrong))
                .isEqualTo("model 'even@1' gives unknown (indeterminate) out of 10 for part-1 2 (0..3) ×0, but by the"
                        + " factors that it declares this would be 20/3 out of 10: let it declare none where it is not"
                        + " linear");
        assertThat(chinese(wrong))
                .isEqualTo("计分模型“even@1”对输入 part-1 2 (0..3) ×0 给出 unknown (indeterminate)（满分 10），"
                        + "而按其声明的系数应为 20/3（满分 10）；不是线性的模型不应声明系数");
        assertThat(message(ModelLaws.of("one@1", declaring(parts -> List.of(Points.ONE)))
                        .parts(2, 2)
                        .check()))
                .contains("its factors must be one for each of 2 parts, got [1]");
        assertThat(rules(ModelLaws.of(
                                "by-points@1",
                                declaring(parts -> parts.all().get(0).points().signum() == 0
                                        ? parts.all().stream()
                                                .map(part -> Points.ONE)
                                                .toList()
                                        : ofMean(parts)))
                        .check()))
                .containsExactly("law.linear");
    }

    @Test
    void aModelThatIsLinearButForItsMaximumIsFound() {
        Model outOfWeights = new Model() {
            @Override
            public Rating combine(Parts parts) {
                return Rating.of(ofWeight(parts));
            }

            @Override
            public Points maximum(Parts parts) {
                return parts.weight().signum() == 0 ? parts.maximum() : parts.weight();
            }

            @Override
            public List<Points> factors(Parts parts) {
                return parts.all().stream()
                        .map(part -> part.weight().dividedBy(part.maximum()))
                        .toList();
            }

            private Points ofWeight(Parts parts) {
                return parts.all().stream()
                        .map(part -> part.weight().times(part.share()))
                        .reduce(Points.ZERO, Points::plus);
            }
        };
        assertThat(message(ModelLaws.of("flat@1", outOfWeights)
                        .notApplicableCounts()
                        .check()))
                .isEqualTo("model 'flat@1' gives 0 out of 30 for part-1 0 (0..3) ×30, but by the factors that it"
                        + " declares this would be 0 out of 1: let it declare none where it is not linear");
    }

    @Test
    void anExceptionIsFoundWithItsInput() {
        Model divides = parts -> Rating.of(share(parts).times(parts.maximum()));
        Findings findings = ModelLaws.of("divides@1", divides).check();
        assertThat(rules(findings)).containsExactly("law.always-answers");
        assertThat(findings.list().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(message(findings))
                .isEqualTo("rule 'divides@1' does not answer but ends with java.lang.ArithmeticException: divisor "
                        + "must not be zero, got 0 divided by 0 (input: part-1 2 (0..3) ×0; maximum: 10): let it "
                        + "answer what cannot be told with a rating that is not rated");
        assertThat(chinese(findings))
                .isEqualTo("评分规则“divides@1”没有给出结果，而是出错：java.lang.ArithmeticException: divisor must "
                        + "not be zero, got 0 divided by 0（输入：part-1 2 (0..3) " + "×0；满分：10）；无法判定的应给出未评的结果");
    }

    @Test
    @SuppressWarnings("NullAway") // a model in another language, or without checks, may do this
    void noRatingAndNoMaximumAreFoundToo() {
        assertThat(message(ModelLaws.of("null@1", parts -> null).check()))
                .isEqualTo("rule 'null@1' does not answer but ends with java.lang.NullPointerException: its rating "
                        + "was null (input: part-1 1 (0..3) ×1; maximum: 1): let it answer what cannot be told with "
                        + "a rating that is not rated");
        assertThat(message(ModelLaws.of("null@1", new Model() {
                            @Override
                            public Rating combine(Parts parts) {
                                return MEAN.combine(parts);
                            }

                            @Override
                            public Points maximum(Parts parts) {
                                return null;
                            }
                        })
                        .check()))
                .isEqualTo("rule 'null@1' does not answer but ends with java.lang.NullPointerException: its maximum "
                        + "was null (input: part-1 1 (0..3) ×1; maximum: 1): let it answer what cannot be told with "
                        + "a rating that is not rated");
    }

    @Test
    void chanceIsFoundAndNothingThatComparesIsSaidOfIt() {
        Random random = new Random(1);
        Findings findings = ModelLaws.of(
                        "dice@1",
                        parts -> Rating.of(Points.of(random.nextInt(1000), 1000).times(parts.maximum())))
                .monotone()
                .openEnds()
                .check();
        assertThat(rules(findings)).containsExactly("law.deterministic");
        assertThat(message(findings))
                .isEqualTo("rule 'dice@1' first gives 0.985 and then 0.847 for the same input part-1 1 (0..3) ×1 with "
                        + "the maximum 1: let it rest on nothing but its input");
        assertThat(chinese(findings))
                .isEqualTo("评分规则“dice@1”对同一输入 part-1 1 (0..3) ×1（满分 1）先给出 0.985，后给出 " + "0.847；结果只应取决于输入");
    }

    @Test
    void pointsAboveTheMaximumAreFound() {
        Model one = parts -> plus(MEAN.combine(parts), Points.ONE);
        Findings findings = ModelLaws.of("one-more@1", one).openEnds().check();
        assertThat(rules(findings)).containsExactly("law.bounded");
        assertThat(message(findings))
                .isEqualTo("rule 'one-more@1' gives 4/3, not from 0 to 1, for part-1 1 (0..3) ×1 with the maximum 1");
        assertThat(chinese(findings)).isEqualTo("评分规则“one-more@1”对输入 part-1 1 (0..3) ×1（满分 1）给出 4/3，不在 0 至 1 之间");
    }

    @Test
    void pointsBelowZeroAreFoundUnlessTheyAreDeclared() {
        Model deducts = parts -> MEAN.combine(parts) instanceof Rating.Rated rated
                ? Rating.of(rated.points().minus(parts.maximum().dividedBy(Points.of(5))))
                : MEAN.combine(parts);
        ModelLaws laws = ModelLaws.of("deducts@1", deducts).openEnds();
        assertThat(message(laws.check()))
                .isEqualTo("rule 'deducts@1' gives -0.2, not from 0 to 1, for part-1 0 (0..3) ×30 with the maximum 1");
        assertThat(laws.between(Points.of(-1, 5), Points.of(4, 5)).check()).isEmpty();
        assertThat(rules(laws.between(Points.of(-1, 5), Points.of(79, 100)).check()))
                .containsExactly("law.bounded");
    }

    @Test
    void theBoundIsWhatTheModelSaysCanBeReached() {
        Model sum = new Model() {
            @Override
            public Rating combine(Parts parts) {
                return Rating.of(parts.all().stream().map(Part::points).reduce(Points.ZERO, Points::plus));
            }

            @Override
            public Points maximum(Parts parts) {
                return parts.all().stream().map(Part::maximum).reduce(Points.ZERO, Points::plus);
            }

            @Override
            public boolean weighs() {
                return false;
            }
        };
        assertThat(ModelLaws.of("sum@1", sum).monotone().check()).isEmpty();
        ModelLaws lambda =
                ModelLaws.of("sum@1", sum::combine).zeroWeightCounts().monotone();
        assertThat(rules(lambda.check())).containsExactly("law.bounded", "law.exact-ends", "law.left-out");
        assertThat(rules(lambda.addsUp().check())).containsExactly("law.left-out"); // it loses what does not apply
        assertThat(lambda.notApplicableCounts().check()).isEmpty();
    }

    @Test
    void anOrderThatMattersIsFoundUnlessItIsDeclared() {
        Model first = parts -> Rating.of(parts.all().get(0).share().times(parts.maximum()));
        ModelLaws laws = ModelLaws.of("first@1", first).monotone();
        Findings findings = laws.check();
        assertThat(rules(findings)).containsExactly("law.order-independent");
        assertThat(message(findings))
                .isEqualTo("rule 'first@1' gives 0 for part-1 0 (0..100) ×2, part-2 50 (0..100) ×2 with the maximum "
                        + "1, but 0.5 in another order: part-2 50 (0..100) ×2, part-1 0 (0..100) ×2");
        assertThat(chinese(findings))
                .isEqualTo("评分规则“first@1”对输入 part-1 0 (0..100) ×2、part-2 50 (0..100) ×2（满分 1）给出 "
                        + "0，换一种顺序则给出 0.5：part-2 50 (0..100) ×2、part-1 0 (0..100) ×2");
        assertThat(laws.ordered().check()).isEmpty();
    }

    @Test
    void fewerPointsForABetterPartAreFoundWhereRisingIsDeclared() {
        Model odd = parts -> Rating.of(
                parts.all().stream()
                                        .map(Part::share)
                                        .filter(share -> share.compareTo(Points.of(1, 3)) > 0
                                                && share.compareTo(Points.of(2, 3)) < 0)
                                        .count()
                                > 0
                        ? parts.maximum()
                        : Points.ZERO);
        ModelLaws laws = ModelLaws.of("odd@1", odd).openEnds().zeroWeightCounts();
        assertThat(laws.check()).isEmpty();
        Findings findings = laws.monotone().check();
        assertThat(rules(findings)).containsExactly("law.monotone");
        assertThat(message(findings))
                .isEqualTo("rule 'odd@1' gives 2.5 for part-1 1.5 (0..3) ×30 with the maximum 2.5, but less, 0, for "
                        + "what is better: part-1 3 (0..3) ×30");
        assertThat(chinese(findings))
                .isEqualTo("评分规则“odd@1”对输入 part-1 1.5 (0..3) ×30（满分 2.5）给出 2.5，对更好的输入反而只给出 " + "0：part-1 3 (0..3) ×30");
    }

    @Test
    void roundingAtTheEndIsFoundUnlessItIsDeclared() {
        Model rounds = parts -> MEAN.combine(parts) instanceof Rating.Rated rated
                ? Rating.of(Points.from(rated.points().round(Rounding.parse("0 floor"))))
                : MEAN.combine(parts);
        ModelLaws laws = ModelLaws.of("rounds@1", rounds).monotone();
        Findings findings = laws.check();
        assertThat(rules(findings)).containsExactly("law.exact-ends");
        assertThat(message(findings))
                .isEqualTo("rule 'rounds@1' gives 2 instead of 2.5 at the end of its range, for part-1 3 (0..3) ×1 "
                        + "with the maximum 2.5");
        assertThat(chinese(findings)).isEqualTo("评分规则“rounds@1”对处于两端的输入 part-1 3 (0..3) ×1（满分 2.5）给出 2，应为 2.5");
        assertThat(laws.openEnds().check()).isEmpty();
    }

    @Test
    void pointsForNothingButTheWorstAreFound() {
        Model kind = parts -> MEAN.combine(parts) instanceof Rating.Rated rated
                ? Rating.of(rated.points().plus(parts.maximum()).dividedBy(Points.of(2)))
                : MEAN.combine(parts);
        assertThat(message(ModelLaws.of("kind@1", kind).check()))
                .isEqualTo("rule 'kind@1' gives 0.5 instead of 0 at the end of its range, for part-1 0 (0..3) ×1 with "
                        + "the maximum 1");
    }

    @Test
    void aPartThatWeighsNothingAndCountsIsFoundUnlessItIsDeclared() {
        ModelLaws laws = ModelLaws.of("minimum@1", minimum()::combine).monotone();
        Findings findings = laws.check();
        assertThat(rules(findings)).containsExactly("law.zero-weight");
        assertThat(message(findings))
                .isEqualTo("model 'minimum@1' gives 1/3 for part-1 1 (0..3) ×1 with the maximum 1, but 0 with one "
                        + "part more that weighs nothing: part-1 1 (0..3) ×1, part-2 0 (0..1) ×0");
        assertThat(chinese(findings))
                .isEqualTo("计分模型“minimum@1”对输入 part-1 1 (0..3) ×1（满分 1）给出 "
                        + "1/3，增加一个权重为零的项则给出 0：part-1 1 (0..3) ×1、part-2 0 (0..1) ×0");
        assertThat(laws.zeroWeightCounts().check()).isEmpty();
    }

    @Test
    void whatDoesNotApplyMustBeLeftOut() {
        Model harsh = new Model() {
            @Override
            public Rating combine(Parts parts) {
                return MEAN.combine(parts);
            }

            @Override
            public KindTable kinds() {
                return KindTable.STRICT.with(Map.of(ResultKind.NOT_APPLICABLE, KindEffect.ZERO));
            }
        };
        ModelLaws laws = ModelLaws.of("harsh@1", harsh);
        Findings findings = laws.check();
        assertThat(rules(findings)).containsExactly("law.not-applicable");
        assertThat(message(findings))
                .isEqualTo("model 'harsh@1' does not leave out what is not applicable; its effect is: counts as zero");
        assertThat(chinese(findings)).isEqualTo("计分模型“harsh@1”没有剔除不适用的项，其处理为：计零分");
        assertThat(laws.notApplicableCounts().check()).isEmpty();
    }

    @Test
    void pointsBetweenTheOnlyOnesThatAModelNamesAreFound() {
        Model few = new Model() {
            @Override
            public Rating combine(Parts parts) {
                return MEAN.combine(parts);
            }

            @Override
            public Set<Points> onlyPoints(Points maximum) {
                return Set.of(Points.ZERO, maximum);
            }
        };
        Findings findings = ModelLaws.of("few@1", few).monotone().check();
        assertThat(rules(findings)).containsExactly("law.only-points");
        assertThat(message(findings))
                .isEqualTo(
                        "model 'few@1' gives 1/3 for part-1 1 (0..3) ×1 with the maximum 1, but says that it comes to"
                                + " nothing but 0, 1");
        assertThat(chinese(findings)).isEqualTo("计分模型“few@1”对输入 part-1 1 (0..3) ×1（满分 1）给出 1/3，但其声明只会得出 0、1");
    }

    @Test
    void aFormulaThatComesToOtherPointsIsFound() {
        Model forgetful = new Model() {
            @Override
            public Rating combine(Parts parts) {
                return MEAN.combine(parts);
            }

            @Override
            public Optional<Formula> formula(Parts parts) {
                return Optional.of(Formula.of(share(parts)).times(Formula.of(100)));
            }
        };
        Findings findings = ModelLaws.of("forgetful@1", forgetful).monotone().check();
        assertThat(rules(findings)).containsExactly("law.formula");
        assertThat(message(findings))
                .isEqualTo(
                        "rule 'forgetful@1' gives 1/3 for part-1 1 (0..3) ×1 with the maximum 1, but its formula comes to"
                                + " 100/3: 1/3 × 100");
        assertThat(chinese(findings))
                .isEqualTo("评分规则“forgetful@1”对输入 part-1 1 (0..3) ×1（满分 1）给出 1/3，而其算式得出 100/3：1/3 × 100");
        assertThat(ModelLaws.of("weighted-mean", standard("weighted-mean"))
                        .monotone()
                        .check())
                .isEmpty();
    }

    @Test
    void whatTakesAwayIsBetterWhereItIsLess() {
        Model deducts = parts -> Rating.of(parts.all().stream()
                .map(part -> Points.ONE.minus(part.share()))
                .reduce(Points.ONE, Points::min)
                .times(parts.maximum()));
        assertThat(rules(ModelLaws.of("deducts@1", deducts)
                        .monotone()
                        .zeroWeightCounts()
                        .check()))
                .contains("law.monotone", "law.exact-ends");
        Model declared = new Model() {
            @Override
            public Rating combine(Parts parts) {
                return deducts.combine(parts);
            }

            @Override
            public boolean weighs() {
                return false;
            }

            @Override
            public boolean takesAway(IndicatorId part) {
                return true;
            }
        };
        assertThat(ModelLaws.of("deducts@1", declared).monotone().check()).isEmpty();
    }

    @Test
    void aModelThatNeverRatesIsFound() {
        Rating unknown = Rating.unrated(ResultKind.UNKNOWN, ReasonCode.of("under-investigation"));
        Findings findings =
                ModelLaws.of("silent@1", parts -> unknown).samples(10).check();
        assertThat(rules(findings)).containsExactly("law.never-rated");
        assertThat(message(findings))
                .isEqualTo("rule 'silent@1' rates none of the 10 inputs tried, so that hardly anything was checked; "
                        + "it gives unknown (under-investigation) (input: part-1 1 (0..1) ×0.25; maximum: 3): try "
                        + "input that it can rate");
        assertThat(chinese(findings))
                .isEqualTo("评分规则“silent@1”对所试的 10 个输入都没有评出分数，几乎无从检验；其结果如 unknown "
                        + "(under-investigation)（输入：part-1 1 (0..1) ×0.25；满分：3）；请提供它能评的输入");
    }

    @Test
    void theSameDeclarationsGiveTheSameFindings() {
        Model first = parts -> Rating.of(parts.all().get(0).share().times(parts.maximum()));
        assertThat(ModelLaws.of("first@1", first).check())
                .isEqualTo(ModelLaws.of("first@1", first).check());
        assertThat(ModelLaws.of("first@1", first).seed(1).check())
                .isNotEqualTo(ModelLaws.of("first@1", first).seed(2).check());
    }

    @Test
    void refusesWhatCannotBeTried() {
        ModelLaws laws = ModelLaws.of("mean@1", MEAN);
        assertThatThrownBy(() -> laws.parts(0, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parts to try of rule 'mean@1' must be from 1 to 100, got 0");
        assertThatThrownBy(() -> laws.parts(3, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("parts to try of rule 'mean@1' must be from 3 to 100, got 2");
        assertThatThrownBy(() -> laws.samples(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("samples to try of rule 'mean@1' must be from 1 to 1000000, got 0");
        assertThatThrownBy(() -> laws.between(Points.ONE, Points.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bounds of rule 'mean@1' must be the lowest and then the highest share, got 1 and 0");
    }

    private static Points share(Parts parts) {
        Points sum = Points.ZERO;
        for (Part part : parts.all()) {
            sum = sum.plus(part.share().times(part.weight()));
        }
        return sum.dividedBy(parts.weight());
    }

    private static Rating plus(Rating rating, Points more) {
        return rating instanceof Rating.Rated rated ? Rating.of(rated.points().plus(more)) : rating;
    }

    private static Model minimum() {
        return standard("minimum");
    }

    private static Model standard(String id) {
        return StandardModels.all()
                .get(id)
                .apply(new Parameters(ParameterValue.Fields.NONE, Place.in("scheme"), ParameterScope.none()));
    }
}
