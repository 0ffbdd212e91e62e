package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.GradeBand;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.Score;
import io.github.zhengyou.scoring.explanation.Explanation;
import io.github.zhengyou.text.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EvaluatorPropertyTest {

    @Property(tries = 1000)
    void agreesWithANaiveEvaluation(@ForAll("cases") SchemeFixture.Case example) {
        ScoringScheme scheme = example.scheme().toBuilder().vetoes(List.of()).build();
        Evaluation evaluation = SchemeFixture.evaluate(scheme, example.evidence());

        String result = evaluation.outcome() instanceof Outcome.Unscored unscored
                ? unscored.kind() + " " + unscored.reason()
                : EvaluatorTest.score(evaluation).exact().toString();
        assertThat(result).isEqualTo(new NaiveEvaluation(scheme, example.evidence()).result());
    }

    @Property(tries = 300)
    void doesNotDependOnTheOrderOfEvidence(@ForAll("cases") SchemeFixture.Case example, @ForAll Random random) {
        List<Appraisal> permuted = new ArrayList<>(example.evidence());
        Collections.shuffle(permuted, random);

        EvaluationTrace trace = example.evaluator().trace(SUBJECT, example.evidence(), AS_OF);
        EvaluationTrace other = example.evaluator().trace(SUBJECT, permuted, AS_OF);

        assertThat(other).isEqualTo(trace);
        for (Language language : Language.values()) {
            assertThat(Explanation.of(other, example.scheme()).lines(language))
                    .isEqualTo(Explanation.of(trace, example.scheme()).lines(language));
        }
    }

    @Property(tries = 500)
    void staysBetweenZeroAndTheMaximum(@ForAll("cases") SchemeFixture.Case example) {
        Evaluation evaluation = example.evaluate();
        if (evaluation.outcome() instanceof Outcome.Scored scored) {
            assertThat(scored.score().exact())
                    .isBetween(Points.ZERO, Points.from(example.scheme().maximum()));
            assertThat(scored.score().rounded())
                    .isBetween(Decimal.ZERO, example.scheme().maximum());
        }
        Points shares = Points.ZERO;
        for (IndicatorResult result : SchemeFixture.leaves(evaluation)) {
            shares = shares.plus(result.effective());
        }
        assertThat(shares).isIn(Points.ZERO, Points.ONE);
    }

    @Property(tries = 500)
    void aRaisedJudgementNeverLowersTheScore(@ForAll("cases") SchemeFixture.Case example, @ForAll boolean odd) {
        List<Appraisal> raised = new ArrayList<>();
        for (Appraisal entry : example.evidence()) {
            if (entry instanceof Judgement judgement) {
                // the same for an entry that stands twice, else the two would contradict each other
                boolean raise = (judgement.id().hashCode() & 1) == (odd ? 1 : 0);
                raised.add(
                        raise
                                ? judgement.toBuilder()
                                        .points(judgement
                                                .points()
                                                .plus(judgement.maximum())
                                                .times(Decimal.parse("0.5")))
                                        .build()
                                : judgement);
            } else {
                raised.add(entry);
            }
        }
        Evaluation before = example.evaluate();
        Evaluation after = SchemeFixture.evaluate(example.scheme(), raised);
        if (before.outcome() instanceof Outcome.Scored) {
            Score higher = EvaluatorTest.score(after);
            assertThat(higher.exact())
                    .isGreaterThanOrEqualTo(EvaluatorTest.score(before).exact());
            assertThat(higher.compareWith(EvaluatorTest.score(before))).isNotNegative();
        } else {
            assertThat(after.outcome()).isEqualTo(before.outcome());
        }
    }

    @Property(tries = 500)
    void theGradeIsThatOfTheRoundedScore(@ForAll("cases") SchemeFixture.Case example) {
        ScoringScheme scheme = example.scheme().toBuilder().vetoes(List.of()).build();
        Evaluation evaluation = SchemeFixture.evaluate(scheme, example.evidence());
        if (evaluation.outcome() instanceof Outcome.Scored scored) {
            assertThat(scored.score().rounded())
                    .isEqualTo(scheme.rounding().apply(scored.score().exact()));
            List<Grade> holding = scheme.grades().orElseThrow().bands().stream()
                    .filter(band -> band.contains(scored.score().rounded()))
                    .map(GradeBand::grade)
                    .toList();
            assertThat(holding).hasSize(1);
            assertThat(evaluation.grade()).isEqualTo(Optional.of(holding.get(0)));
        } else {
            assertThat(evaluation.grade()).isEmpty();
            assertThat(evaluation.eligible()).isFalse();
        }
    }

    @Property(tries = 300)
    void ratesEachCriterionFromItsOwnEvidenceAlone(@ForAll("cases") SchemeFixture.Case example) {
        for (Indicator leaf : example.scheme().leaves()) {
            List<Appraisal> own = example.evidence().stream()
                    .filter(entry -> Optional.of(entry.criterion()).equals(leaf.criterion()))
                    .toList();
            assertThat(rating(SchemeFixture.evaluate(example.scheme(), own), leaf))
                    .isEqualTo(rating(example.evaluate(), leaf));
        }
    }

    @Property(tries = 300)
    void laterEvidenceDoesNotChangeAnEarlierResult(@ForAll("cases") SchemeFixture.Case example) {
        List<Appraisal> more = new ArrayList<>(example.evidence());
        for (Appraisal entry : example.evidence()) {
            if (entry instanceof Judgement judgement) {
                more.add(judgement.toBuilder()
                        .date(AS_OF.plusDays(1))
                        .points(Decimal.ZERO)
                        .build());
            }
        }
        Evaluation before = example.evaluate();
        Evaluation after = SchemeFixture.evaluate(example.scheme(), more);
        assertThat(after.outcome()).isEqualTo(before.outcome());
        assertThat(SchemeFixture.leaves(after)).isEqualTo(SchemeFixture.leaves(before));
        assertThat(after.grade()).isEqualTo(before.grade());
    }

    private static Rating rating(Evaluation evaluation, Indicator leaf) {
        return evaluation.indicator(leaf.id()).orElseThrow().rating();
    }

    @Provide
    Arbitrary<SchemeFixture.Case> cases() {
        return SchemeFixture.cases();
    }
}
