package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.HIGHER;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.MASSES;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SELF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.ballots;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evaluate;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evaluator;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evidence;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.judgement;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of evidence that does not fit: left out, or bad, and never silently. */
class EvidenceFitTest {

    @Test
    void whatLiesOutsideThePeriodIsLeftOut() {
        assertLeftOut(
                judgement("x", "leadership", SELF, "0", "100").toBuilder()
                        .date(LocalDate.of(2010, 12, 31))
                        .build(),
                "evaluation.outside-period",
                Severity.WARNING,
                "记录“x”（branch-1，2010-12-31）不在评价期间（2011-01-01 至 2011-12-31）内，不计入",
                "entry 'x' (on branch-1, 2010-12-31) lies outside the period of evaluation (2011-01-01 to 2011-12-31)"
                        + " and does not count");
    }

    @Test
    void theFirstAndTheLastDayOfThePeriodCount() {
        for (LocalDate day : List.of(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31))) {
            Evaluation evaluation = evaluate(
                    scheme(),
                    with(judgement("x", "leadership", SELF, "0", "100").toBuilder()
                            .date(day)
                            .build()));
            assertThat(evaluation.findings()).isEmpty();
            assertThat(evaluation.outcome())
                    .isNotEqualTo(evaluate(scheme(), evidence()).outcome());
        }
    }

    @Test
    void whatIsLaterThanTheAsOfDateIsLeftOut() {
        Appraisal late = judgement("x", "leadership", SELF, "0", "100").toBuilder()
                .date(LocalDate.of(2011, 7, 2))
                .build();
        LocalDate asOf = LocalDate.of(2011, 7, 1);
        Evaluation evaluation = evaluator(scheme()).evaluate(SUBJECT, with(late), asOf);
        assertThat(SchemeFixture.leaves(evaluation)).isEqualTo(SchemeFixture.leaves(evaluate(scheme(), evidence())));
        assertFinding(
                evaluation,
                "evaluation.after-as-of",
                Severity.INFO,
                "记录“x”（2011-07-02）晚于截止日 2011-07-01，不计入",
                "entry 'x' (2011-07-02) is later than the as-of date 2011-07-01 and does not count");
        assertThat(evaluator(scheme())
                        .evaluate(SUBJECT, with(late), LocalDate.of(2011, 7, 2))
                        .findings())
                .isEmpty();
    }

    @Test
    void anUnknownCriterionIsLeftOut() {
        assertLeftOut(
                judgement("x", "charm", SELF, "0", "100"),
                "evaluation.criterion-not-scored",
                Severity.WARNING,
                "记录“x”（branch-1）所评的标准项“charm”不在评分之列，不计入；"
                        + "评分的有：leadership、membership、mechanism、performance、public-regard",
                "entry 'x' (on branch-1) speaks to the criterion 'charm', which the scheme does not score, and does not"
                        + " count; it scores: leadership, membership, mechanism, performance, public-regard");
    }

    @Test
    void anUnknownGroupIsLeftOut() {
        assertLeftOut(
                judgement("x", "leadership", RaterGroup.PEERS, "0", "100"),
                "evaluation.group-not-scored",
                Severity.WARNING,
                "记录“x”（branch-1）的评价主体“互评”不在评分之列，不计入；评分的有：self、higher-level、masses",
                "entry 'x' (on branch-1) comes from the rater group 'peers', which the scheme does not score, and does"
                        + " not count; it scores: self, higher-level, masses");
    }

    @Test
    void aJudgementInABallotsGroupIsBad() {
        assertBad(
                judgement("x", "leadership", MASSES, "50", "100"),
                "evaluation.form-differs",
                "记录“x”（branch-1，leadership，群众评议）是打分，而其评分规则采用测评统计；据此的评价出错，请更正记录、评价主体或方案",
                "entry 'x' (on branch-1, leadership) by 'masses' is a judgement, but its rater takes a ballot"
                        + " tally: what rests on it is an error, correct the entry, its group or the scheme");
    }

    @Test
    void aTallyInAGroupOfJudgementsIsBad() {
        assertBad(
                tally().raterGroup(HIGHER).build(),
                "evaluation.form-differs",
                "记录“x”（branch-1，leadership，上级评价）是测评统计，而其评分规则采用打分；据此的评价出错，请更正记录、评价主体或方案",
                "entry 'x' (on branch-1, leadership) by 'higher level' is a ballot tally, but its rater takes"
                        + " a judgement: what rests on it is an error, correct the entry, its group or the scheme");
    }

    @Test
    void anotherScaleIsBad() {
        assertBad(
                tally().scale(BallotScaleId.of("plain")).build(),
                "evaluation.scale-differs",
                "记录“x”（branch-1，leadership）使用测评表“plain”，方案规定为“sd-2008”；该项评价无效，请更正记录或方案",
                "entry 'x' (on branch-1, leadership) uses the ballot scale 'plain', the scheme asks for 'sd-2008': what"
                        + " rests on it is an error, correct the entry or the scheme");
    }

    @Test
    void anUnknownOptionIsBad() {
        assertBad(
                tally().putCount(BallotOption.of("delighted"), 1L).build(),
                "evaluation.option-unknown",
                "记录“x”（branch-1，leadership）含测评表“sd-2008”没有的选项 delighted，"
                        + "现有：satisfied、basically-satisfied、dissatisfied、do-not-know；该项评价无效，请更正选项",
                "entry 'x' (on branch-1, leadership) has the options delighted, which the ballot scale 'sd-2008' does"
                        + " not have; there are: satisfied, basically-satisfied, dissatisfied, do-not-know: what rests"
                        + " on it is an error, correct the options");
    }

    @Test
    void aTallyAboveItsElectorateIsBad() {
        assertBad(
                tally().electorate(2).build(),
                "evidence.above-electorate",
                "测评“x”收到 3 票，超过应参加人数 2，多 1 票；该项评价无效，请核对",
                "ballot tally 'x' counts 3 ballots of an electorate of 2, 1 too many: it cannot be used, check the"
                        + " counts");
    }

    @Test
    void aJudgementAboveItsMaximumIsBad() {
        assertBad(
                judgement("x", "leadership", SELF, "101", "100"),
                "evidence.out-of-range",
                "打分“x”为 101 分，不在 0 至 100 之间；该项评价无效，请核对",
                "judgement 'x' gives 101 points, not between 0 and 100: it cannot be used, check the points");
        assertBad(
                judgement("x", "leadership", SELF, "-0.5", "100"),
                "evidence.out-of-range",
                "打分“x”为 -0.5 分，不在 0 至 100 之间；该项评价无效，请核对",
                "judgement 'x' gives -0.5 points, not between 0 and 100: it cannot be used, check the points");
    }

    @Test
    void aRepeatedIdWithDifferingContentIsBad() {
        assertBad(
                judgement("leadership-self", "leadership", SELF, "94", "100"),
                "evidence.repeated",
                "记录标识“leadership-self”重复且内容不同；请更换标识或删去一条",
                "entry id 'leadership-self' is repeated with differing content: give one of them another id, or leave"
                        + " one out");
    }

    @Test
    void aRepeatedIdSpoilsEveryCriterionThatItSpeaksTo() {
        Evaluation evaluation = evaluate(scheme(), with(judgement("leadership-self", "membership", SELF, "94", "100")));
        assertThat(SchemeFixture.leaves(evaluation))
                .extracting(result -> result.rating().kind())
                .containsExactly(
                        ResultKind.ERROR, ResultKind.ERROR, ResultKind.RATED, ResultKind.RATED, ResultKind.RATED);
    }

    @Test
    void anEqualEntryTwiceCountsOnce() {
        Evaluation once = evaluate(scheme(), evidence());
        for (Appraisal entry : evidence()) {
            assertThat(evaluate(scheme(), with(entry))).isEqualTo(once);
        }
    }

    @Test
    void badEvidenceOfAGroupThatIsNotScoredSpoilsNothing() {
        Evaluation evaluation = evaluate(scheme(), with(judgement("x", "leadership", RaterGroup.PEERS, "101", "100")));
        assertThat(evaluation.outcome())
                .isEqualTo(evaluate(scheme(), evidence()).outcome());
        assertThat(evaluation.findings())
                .extracting(Finding::rule)
                .containsExactly("evaluation.group-not-scored", "evidence.out-of-range");
    }

    @Test
    void badEvidenceLeavesTheOtherCriteriaRated() {
        ScoringScheme lenient = scheme().toBuilder()
                .root(SchemeFixture.root(SchemeFixture.FIVE, Map.of(ResultKind.ERROR, KindEffect.LEAVE_OUT)))
                .build();
        Evaluation evaluation = evaluate(lenient, with(judgement("x", "leadership", SELF, "101", "100")));
        assertThat(evaluation.outcome()).isInstanceOf(Outcome.Scored.class);
        assertThat(SchemeFixture.leaves(evaluation).get(0).effective().signum()).isZero();
    }

    @Test
    void checkFindsTheSameAtTheirPlacesInTheRecord() {
        List<Appraisal> record = with(judgement("x", "charm", SELF, "0", "100"));
        record.add(judgement("y", "leadership", MASSES, "50", "100"));
        assertThat(evaluator(scheme()).check(record))
                .extracting(finding -> finding.place().orElseThrow() + " " + finding.rule() + " " + finding.subject())
                .containsExactly(
                        "record#/evidence/19 evaluation.criterion-not-scored x",
                        "record#/evidence/20 evaluation.form-differs y");
        assertThat(evaluator(scheme()).check(evidence())).isEmpty();
    }

    private static BallotTally.Builder tally() {
        return ballots("x", "leadership", 1, 1, 1, 0).toBuilder();
    }

    private static List<Appraisal> with(Appraisal entry) {
        List<Appraisal> all = new ArrayList<>(evidence());
        all.add(entry);
        return all;
    }

    private static void assertLeftOut(Appraisal entry, String rule, Severity severity, String zh, String en) {
        Evaluation evaluation = evaluate(scheme(), with(entry));
        Evaluation without = evaluate(scheme(), evidence());
        assertThat(evaluation.outcome()).isEqualTo(without.outcome());
        assertThat(SchemeFixture.leaves(evaluation)).isEqualTo(SchemeFixture.leaves(without));
        assertFinding(evaluation, rule, severity, zh, en);
    }

    /** Bad evidence on leadership: that is an error, so is the whole, and nothing else is. */
    private static void assertBad(Appraisal entry, String rule, String zh, String en) {
        Evaluation evaluation = evaluate(scheme(), with(entry));
        assertThat(evaluation.outcome()).isEqualTo(new Outcome.Unscored(ResultKind.ERROR, ReasonCode.BAD_EVIDENCE));
        List<Rating> sound = ratings(evaluate(scheme(), evidence()));
        assertThat(ratings(evaluation).get(0)).isEqualTo(Rating.unrated(ResultKind.ERROR, ReasonCode.BAD_EVIDENCE));
        assertThat(ratings(evaluation).subList(1, 5)).isEqualTo(sound.subList(1, 5));
        EvaluationTrace trace = evaluator(scheme()).trace(SUBJECT, with(entry), AS_OF);
        for (EvaluationTrace.GroupStep group : trace.steps().get(1).groups()) {
            assertThat(group.rating().kind())
                    .isEqualTo(
                            group.scoring().group().equals(entry.raterGroup()) ? ResultKind.ERROR : ResultKind.RATED);
        }
        assertFinding(evaluation, rule, Severity.ERROR, zh, en);
        assertThat(entry.criterion()).isEqualTo(CriterionCode.of("leadership"));
    }

    private static List<Rating> ratings(Evaluation evaluation) {
        return SchemeFixture.leaves(evaluation).stream()
                .map(result -> result.rating())
                .toList();
    }

    private static void assertFinding(Evaluation evaluation, String rule, Severity severity, String zh, String en) {
        assertThat(evaluation.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(rule);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.message(ScoringMessages.catalogue(), Language.ZH))
                    .isEqualTo(zh);
            assertThat(finding.message(ScoringMessages.catalogue(), Language.EN))
                    .isEqualTo(en);
        });
    }
}
