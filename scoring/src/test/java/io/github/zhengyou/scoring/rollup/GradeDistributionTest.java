package io.github.zhengyou.scoring.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.EvaluationPeriod;
import io.github.zhengyou.scoring.scheme.SchemeFixture;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.scoring.scheme.VetoEffect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GradeDistributionTest {

    private static final Evaluation GOOD = SchemeFixture.evaluate(scheme(), SchemeFixture.evidence());
    private static final Evaluation UNSCORED = SchemeFixture.evaluate(scheme(), List.of());
    private static final Evaluation BAD = SchemeFixture.evaluate(
            scheme(), List.of(SchemeFixture.judgement("x", "leadership", SchemeFixture.SELF, "101", "100")));
    private static final Evaluation UNGRADED = SchemeFixture.evaluate(scheme(), weak());

    @Property(tries = 200)
    void mergedPartsAreTheWhole(
            @ForAll("evaluations") List<Evaluation> a,
            @ForAll("evaluations") List<Evaluation> b,
            @ForAll("evaluations") List<Evaluation> c) {
        List<Evaluation> all = new ArrayList<>(a);
        all.addAll(b);
        all.addAll(c);
        GradeDistribution whole = count(all);

        assertThat(count(a).plus(count(b)).plus(count(c))).isEqualTo(whole);
        assertThat(count(a).plus(count(b).plus(count(c)))).isEqualTo(whole);
        assertThat(count(c).plus(count(a)).plus(count(b))).isEqualTo(whole);
        assertThat(all.parallelStream().collect(GradeDistribution.counting())).isEqualTo(whole);
        assertThat(whole.plus(GradeDistribution.EMPTY)).isEqualTo(whole);
        assertThat(GradeDistribution.EMPTY.plus(whole)).isEqualTo(whole);
    }

    @Property(tries = 200)
    void everySubjectIsCountedOnce(@ForAll("evaluations") List<Evaluation> evaluations) {
        GradeDistribution counted = count(evaluations);
        assertThat(counted.subjects()).isEqualTo(evaluations.size());
        long graded =
                counted.grades().values().stream().mapToLong(count -> count).sum();
        assertThat(graded + counted.ungraded()).isEqualTo(counted.scored());
    }

    @Test
    void countsGradesAndReasonsForNone() {
        GradeDistribution counted = count(List.of(GOOD, GOOD, UNGRADED, UNSCORED, BAD));
        assertThat(counted.count(GradeCode.of("good"))).isEqualTo(2);
        assertThat(counted.count(GradeCode.of("excellent"))).isZero();
        assertThat(counted.ungraded()).isEqualTo(1);
        assertThat(counted.scored()).isEqualTo(3);
        assertThat(counted.unscored())
                .containsExactly(Map.entry(ResultKind.NOT_CHECKED, 1L), Map.entry(ResultKind.ERROR, 1L));
        assertThat(counted.subjects()).isEqualTo(5);
    }

    @Test
    void itsMeanIsThatOfTheRoundedScores() {
        assertThat(count(List.of(GOOD, GOOD, UNSCORED)).mean()).contains(Points.of(8684, 100));
        assertThat(GradeDistribution.EMPTY.mean()).isEmpty();
        assertThat(count(List.of(UNSCORED)).mean()).isEmpty();
    }

    @Test
    void refusesOtherSchemesAndPeriods() {
        GradeDistribution distribution = GradeDistribution.of(GOOD);
        Evaluation other = SchemeFixture.evaluate(
                scheme().toBuilder()
                        .period(new EvaluationPeriod.CalendarYear(2012))
                        .build(),
                List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> distribution.plus(GradeDistribution.of(other)))
                .withMessage("distributions must have the same scheme, period and as-of day to be merged, got "
                        + GOOD.schemeHash() + " 2011-01-01..2011-12-31 as of " + GOOD.asOf() + " and "
                        + other.schemeHash() + " 2012-01-01..2012-12-31 as of " + other.asOf());
    }

    @Test
    void equalsByItsCounts() {
        new EqualsTester()
                .addEqualityGroup(count(List.of(GOOD, BAD)), count(List.of(BAD, GOOD)))
                .addEqualityGroup(count(List.of(GOOD, UNSCORED)))
                .addEqualityGroup(GradeDistribution.EMPTY, count(List.of()))
                .testEquals();
    }

    private static ScoringScheme scheme() {
        return SchemeFixture.scheme().toBuilder()
                .vetoes(List.of(SchemeFixture.veto("floor", "leadership", "89", new VetoEffect.NoGrade())))
                .build();
    }

    /** The evidence of the example, with a lower judgement of leadership. */
    private static List<Appraisal> weak() {
        List<Appraisal> evidence = new ArrayList<>(SchemeFixture.evidence());
        evidence.set(0, SchemeFixture.judgement("leadership-self", "leadership", SchemeFixture.SELF, "50", "100"));
        return evidence;
    }

    private static GradeDistribution count(List<Evaluation> evaluations) {
        return evaluations.stream().collect(GradeDistribution.counting());
    }

    @Provide
    Arbitrary<List<Evaluation>> evaluations() {
        return Arbitraries.of(GOOD, UNSCORED, BAD, UNGRADED).list().ofMaxSize(8);
    }
}
