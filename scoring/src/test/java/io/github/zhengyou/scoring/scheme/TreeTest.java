package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.DAY;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.veto;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhengyou.evidence.Activity;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.rollup.GradeDistribution;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What holds of indicators inside a tree: conditions, bounds, rounding, vetoes on parts, what counts of work. */
class TreeTest {

    private static final IndicatorId BASE = IndicatorId.of("base");

    /** A base of two leaves beside a third. */
    private static ScoringScheme.Builder tree(Indicator.Builder base) {
        return SchemeFixture.scheme().toBuilder()
                .root(SchemeFixture.root(List.of(
                        base.id(BASE)
                                .addPart(criterion("leadership", "1"))
                                .addPart(criterion("membership", "1"))
                                .build(),
                        criterion("mechanism", "1"))))
                .vetoes(List.of());
    }

    private static Evaluation evaluate(ScoringScheme.Builder scheme, String... points) {
        return SchemeFixture.evaluator(scheme.build())
                .evaluateRatings(
                        SUBJECT,
                        List.of(points).stream()
                                .map(text -> text.equals("-")
                                        ? Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE)
                                        : Rating.of(Points.from(Decimal.parse(text))))
                                .toList(),
                        AS_OF);
    }

    private static String exact(Evaluation evaluation) {
        return EvaluatorTest.score(evaluation).exact().toString();
    }

    @Test
    void whatDoesNotApplyToAWholeAppliesToNoneOfItsParts() {
        OrganizationCondition schools =
                OrganizationCondition.builder().addSector(Sector.of("school")).build();
        ScoringScheme scheme = tree(Indicator.builder().addNotFor(schools))
                .raterGroups(List.of(SchemeFixture.group(SchemeFixture.SELF, "1", SchemeFixture.MEAN)))
                .build();
        Evaluator evaluator = SchemeFixture.evaluator(scheme);
        SubjectRecord record = SubjectRecord.builder()
                .subject(SUBJECT)
                .organization(branch("school"))
                .addEvidence(
                        SchemeFixture.judgement("a", "leadership", SchemeFixture.SELF, "10", "100"),
                        SchemeFixture.judgement("b", "membership", SchemeFixture.SELF, "20", "100"),
                        SchemeFixture.judgement("c", "mechanism", SchemeFixture.SELF, "90", "100"))
                .build();
        Evaluation school = evaluator.evaluate(record, AS_OF);
        assertThat(exact(school)).isEqualTo("90");
        assertThat(school.indicator(BASE).orElseThrow().rating())
                .isEqualTo(Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.NOTHING_RATED));
        assertThat(exact(evaluator.evaluate(
                        record.toBuilder().organization(branch("village")).build(), AS_OF)))
                .isEqualTo("105/2");
        assertThat(evaluator
                        .evaluate(
                                record.toBuilder()
                                        .organization(Optional.empty())
                                        .build(),
                                AS_OF)
                        .outcome())
                .isEqualTo(new Outcome.Unscored(ResultKind.UNKNOWN, ReasonCode.ORGANIZATION_NOT_GIVEN));
    }

    @Test
    void aVetoTakesThePointsOfAPartAndTheWholeTakesItsZero() {
        ScoringScheme.Builder scheme = tree(Indicator.builder())
                .vetoes(List.of(veto("floor", "leadership", "60", new VetoEffect.Zero(Optional.of(BASE)))));
        Evaluation fell = evaluate(scheme, "50", "90", "80");
        assertThat(exact(fell)).isEqualTo("40");
        assertThat(fell.eligible()).isTrue();
        assertThat(fell.vetoes())
                .extracting(VetoResult::state, result -> result.scoreBefore().map(Object::toString))
                .containsExactly(tuple(Gate.State.FELL, Optional.of("70")));
        assertThat(exact(evaluate(scheme, "60", "90", "80"))).isEqualTo("155/2");
    }

    @Test
    void vetoesOnOnePartDoNotSeeWhatEachOtherTook() {
        List<Veto> vetoes = List.of(
                veto("first", "leadership", "60", new VetoEffect.Zero(Optional.of(BASE))),
                veto("second", "base", "60", new VetoEffect.Zero(Optional.of(BASE))),
                veto("third", "base", "60", new VetoEffect.NotEligible()));
        Evaluation evaluation = evaluate(tree(Indicator.builder()).vetoes(vetoes), "50", "90", "80");
        assertThat(evaluation.vetoes())
                .extracting(VetoResult::state)
                .containsExactly(Gate.State.FELL, Gate.State.SAFE, Gate.State.SAFE);
        assertThat(evaluation.eligible()).isTrue();
    }

    @Test
    void aVetoNeverRaisesAScore() {
        ScoringScheme.Builder scheme = SchemeFixture.scheme().toBuilder()
                .root(SchemeFixture.root(List.of(
                                criterion("leadership", "1").toBuilder()
                                        .lowest(Decimal.of(-10))
                                        .build(),
                                criterion("membership", "1")))
                        .toBuilder()
                        .lowest(Decimal.of(-10))
                        .build())
                .grades(Optional.empty())
                .vetoes(List.of(veto("floor", "membership", "60", new VetoEffect.Zero())));
        assertThat(exact(evaluate(scheme, "-10", "0"))).isEqualTo("-5");
        assertThat(exact(evaluate(scheme, "10", "10"))).isEqualTo("0");
    }

    @Test
    void whoseVetoCannotBeToldIsNotEligible() {
        for (VetoEffect effect :
                List.of(new VetoEffect.Zero(), new VetoEffect.NoGrade(), new VetoEffect.NotEligible())) {
            ScoringScheme.Builder scheme = SchemeFixture.scheme().toBuilder()
                    .root(SchemeFixture.root(
                            List.of(criterion("leadership", "1"), criterion("membership", "1")),
                            Map.of(ResultKind.NOT_CHECKED, KindEffect.LEAVE_OUT)))
                    .vetoes(List.of(veto("floor", "membership", "60", effect)));
            assertThat(evaluate(scheme, "80", "-").eligible()).as(effect.code()).isFalse();
            assertThat(evaluate(scheme, "80", "80").eligible())
                    .as(effect.code())
                    .isTrue();
        }
    }

    @Test
    void anIndicatorThatRoundsIsSeenRoundedByItsWholeAndByGates() {
        ScoringScheme.Builder scheme = tree(Indicator.builder().rounding(Rounding.parse("0 half-up")))
                .vetoes(List.of(veto("floor", "base", "80", new VetoEffect.NotEligible())));
        Evaluation evaluation = evaluate(scheme, "79.5", "79.5", "90");
        assertThat(exact(evaluation)).isEqualTo("85");
        assertThat(evaluation.eligible()).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tree(Indicator.builder()
                                .maximum(Decimal.parse("12.5"))
                                .rounding(Rounding.parse("0 half-up")))
                        .build())
                .withMessage("scheme 'county-example': maximum of indicator 'base' must have at most the decimal places"
                        + " that are rounded to (0 half-up), got 12.5");
    }

    @Test
    void aVetoCannotTakeWhatTheModelPassesOver() {
        ScoringScheme scheme = tree(Indicator.builder())
                .grades(Optional.empty())
                .vetoes(List.of(veto("floor", "leadership", "60", new VetoEffect.Zero(Optional.of(BASE)))))
                .build();
        ScoringScheme flat = scheme.toBuilder()
                .root(scheme.root().toBuilder()
                        .model(Reference.to("xccdf-flat"))
                        .build())
                .build();
        assertThat(Evaluator.problems(flat, PLAN, Extensions.none()))
                .extracting(
                        Finding::rule, finding -> finding.place().orElseThrow().toString())
                .containsExactly(tuple("scheme.veto-passed-over", "scheme#/vetoes/0/effect/part"));
    }

    @Test
    void theSharesOfAFlatModelAreThoseThatCount() {
        ScoringScheme.Builder scheme = tree(Indicator.builder()).grades(Optional.empty());
        ScoringScheme flat = scheme.build().toBuilder()
                .root(scheme.build().root().toBuilder()
                        .model(Reference.to("xccdf-flat-unweighted"))
                        .parts(List.of(
                                criterion("leadership", "1"),
                                criterion("membership", "1"),
                                criterion("mechanism", "10")))
                        .build())
                .build();
        Evaluation evaluation = evaluate(flat.toBuilder(), "100", "0", "0");
        assertThat(evaluation.indicators())
                .extracting(IndicatorResult::effective)
                .containsExactly(Points.ONE, Points.of(1, 3), Points.of(1, 3), Points.of(1, 3));
        assertThat(EvaluatorTest.score(evaluation).maximum()).hasToString("3");
    }

    @Test
    void aMaximumFinerThanTheRoundingIsAnErrorNotAGradeOfItsOwn() {
        ScoringScheme.Builder scheme = SchemeFixture.scheme().toBuilder()
                .root(
                        SchemeFixture.root(List.of(criterion("leadership", "0.5"), criterion("membership", "1.25")))
                                .toBuilder()
                                .model(Reference.to("xccdf-flat"))
                                .build())
                .rounding(Rounding.parse("0 half-up"))
                .vetoes(List.of());
        Evaluation evaluation = evaluate(scheme, "100", "100");
        assertThat(evaluation.outcome()).isEqualTo(new Outcome.Unscored(ResultKind.ERROR, ReasonCode.MODEL_FAILED));
        assertThat(evaluation.findings()).extracting(Finding::rule).containsExactly("evaluation.model-failed");
        assertThat(evaluate(scheme.rounding(Rounding.parse("2 half-up")), "100", "100")
                        .grade()
                        .orElseThrow()
                        .code())
                .hasToString("excellent");
    }

    @Test
    void scoresWithDifferentMaximaHaveNoMean() {
        ScoringScheme.Builder scheme = SchemeFixture.scheme().toBuilder()
                .root(
                        SchemeFixture.root(List.of(criterion("leadership", "1"), criterion("membership", "2")))
                                .toBuilder()
                                .model(Reference.to("xccdf-flat"))
                                .build())
                .vetoes(List.of());
        GradeDistribution three = GradeDistribution.of(evaluate(scheme, "100", "50"));
        GradeDistribution one = GradeDistribution.of(evaluate(scheme, "100", "-"));
        assertThat(three.mean()).contains(Points.of(2));
        assertThat(three.plus(one).mean()).isEmpty();
        assertThat(three.plus(one).scored()).isEqualTo(2);
    }

    @Test
    void workThatStandsTwiceCountsOnceAndWorkOutsideThePeriodNotAtAll() {
        WorkItem item = work("w-1", DAY);
        SubjectRecord record = SubjectRecord.builder()
                .subject(SUBJECT)
                .addWorkItems(item, item, work("w-2", DAY.minusYears(1)), work("w-3", DAY))
                .addWorkItem(work("w-3", DAY.plusDays(1)))
                .build();
        Evaluation evaluation = SchemeFixture.evaluator(twoForEachWork()).evaluate(record, AS_OF);
        assertThat(exact(evaluation)).isEqualTo("2");
        assertThat(evaluation.findings())
                .extracting(Finding::rule, Finding::subject)
                .containsExactly(tuple("evaluation.outside-period", "w-2"), tuple("evidence.repeated", "w-3"));
    }

    @Test
    void workDoneAfterTheDayDoesNotContradictWhatWasDoneBefore() {
        SubjectRecord record = SubjectRecord.builder()
                .subject(SUBJECT)
                .addWorkItems(work("w-1", DAY), work("w-1", DAY.plusDays(2)))
                .build();
        Evaluation before = SchemeFixture.evaluator(twoForEachWork()).evaluate(record, DAY.plusDays(1));
        assertThat(exact(before)).isEqualTo("2");
        assertThat(before.findings())
                .extracting(Finding::rule, Finding::subject)
                .containsExactly(tuple("evaluation.after-as-of", "w-1"));
        Evaluation after = SchemeFixture.evaluator(twoForEachWork()).evaluate(record, DAY.plusDays(2));
        assertThat(after.findings())
                .extracting(Finding::rule, Finding::subject)
                .containsExactly(tuple("evidence.repeated", "w-1"));
    }

    private static ScoringScheme twoForEachWork() {
        return SchemeFixture.scheme().toBuilder()
                .root(SchemeFixture.root(List.of(criterion(
                        "leadership",
                        "1",
                        Reference.to("points-per-unit")
                                .with("of", ParameterValue.of("work-items"))
                                .with("each", ParameterValue.of(Decimal.of(2)))))))
                .vetoes(List.of())
                .build();
    }

    @Test
    void anEntryOfAKindThatNobodyUsesInItsFormIsFound() {
        EvidenceKind complaint = EvidenceKind.of("complaint");
        ScoringScheme scheme = SchemeFixture.scheme().toBuilder()
                .root(SchemeFixture.root(List.of(criterion(
                                "leadership",
                                "1",
                                Reference.to("deduct-per-unit").with("each", ParameterValue.of(Decimal.ONE)))
                        .toBuilder()
                        .addEvidenceKind(complaint)
                        .build())))
                .vetoes(List.of())
                .build();
        Activity.Builder activity = Activity.builder();
        activity.id(EntryId.of("a")).subject(SUBJECT).date(DAY).kind(complaint);
        Evaluation evaluation = SchemeFixture.evaluator(scheme).evaluate(SUBJECT, List.of(activity.build()), AS_OF);
        assertThat(evaluation.findings())
                .extracting(Finding::rule, Finding::subject)
                .containsExactly(tuple("evaluation.kind-not-scored", "a"));
    }

    @Test
    void groupsThatAreAllExemptMakeTheCriterionExempt() {
        ScoringScheme scheme = SchemeFixture.scheme().toBuilder()
                .root(SchemeFixture.root(List.of(criterion("leadership", "1"), criterion("membership", "1"))))
                .raterGroups(List.of(SchemeFixture.group(SchemeFixture.SELF, "1", Reference.to("own@1"))))
                .vetoes(List.of())
                .build();
        Extensions extensions = Extensions.builder()
                .rater(
                        "own@1",
                        parameters -> evidence -> evidence.criterion().code().equals("leadership")
                                ? Rating.unrated(ResultKind.EXEMPT, ReasonCode.EXEMPT_KIND)
                                : Rating.of(Points.of(70)))
                .build();
        Evaluation evaluation = Evaluator.compile(scheme, PLAN, extensions)
                .evaluate(
                        SUBJECT,
                        List.of(
                                SchemeFixture.judgement("a", "leadership", SchemeFixture.SELF, "1", "1"),
                                SchemeFixture.judgement("b", "membership", SchemeFixture.SELF, "1", "1")),
                        AS_OF);
        assertThat(exact(evaluation)).isEqualTo("70");
        assertThat(evaluation.indicators().get(1).rating())
                .isEqualTo(Rating.unrated(ResultKind.EXEMPT, ReasonCode.EXEMPT_KIND));
    }

    @Test
    void aWholeWithoutAnIdIsToldByItsParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchemeFixture.scheme().toBuilder()
                        .root(SchemeFixture.root(List.of(
                                SchemeFixture.root(List.of(criterion("leadership", "1"))),
                                criterion("mechanism", "1"))))
                        .vetoes(List.of())
                        .build())
                .withMessage(
                        "scheme 'county-example': indicator must stand once, got 'root' twice; a whole below the root"
                                + " must have an id of its own, got none for that of [leadership]");
    }

    @Test
    void columnsRefuseScoresThatDoNotFitThem() {
        Evaluator evaluator = SchemeFixture.evaluator(SchemeFixture.scheme().toBuilder()
                .rounding(Rounding.parse("18 half-up"))
                .build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.evaluateColumns(
                        List.of(new long[1], new long[1], new long[1], new long[1], new long[1])))
                .withMessage(
                        "scores of scheme 'county-example' up to 100 with 18 decimal places do not fit columns: round"
                                + " to fewer, or evaluate one by one");
    }

    private static Organization branch(String sector) {
        return Organization.builder()
                .id(OrganizationId.of(SUBJECT.value()))
                .name(LocalizedText.of("支部", "Branch"))
                .line(Line.PARTY)
                .tier(Tier.BRANCH)
                .sector(Sector.of(sector))
                .build();
    }

    private static WorkItem work(String id, LocalDate day) {
        return WorkItem.builder()
                .id(EntryId.of(id))
                .subject(SUBJECT)
                .period(Period.of(day, day))
                .build();
    }
}
