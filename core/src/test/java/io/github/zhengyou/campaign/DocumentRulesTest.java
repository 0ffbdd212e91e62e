package io.github.zhengyou.campaign;

import static io.github.zhengyou.campaign.PlanFindings.argument;
import static io.github.zhengyou.campaign.PlanFindings.campaign;
import static io.github.zhengyou.campaign.PlanFindings.name;
import static io.github.zhengyou.campaign.PlanFindings.of;
import static io.github.zhengyou.campaign.PlanFindings.one;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.document.Completeness;
import io.github.zhengyou.document.Designation;
import io.github.zhengyou.document.DesignationId;
import io.github.zhengyou.document.DesignationKind;
import io.github.zhengyou.document.DesignationUse;
import io.github.zhengyou.document.DocumentId;
import io.github.zhengyou.document.DocumentKind;
import io.github.zhengyou.document.DocumentOutline;
import io.github.zhengyou.document.DocumentPart;
import io.github.zhengyou.document.DocumentProfile;
import io.github.zhengyou.document.Mention;
import io.github.zhengyou.evidence.Commentary;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.figure.Figure;
import io.github.zhengyou.figure.FigureId;
import io.github.zhengyou.figure.FigureValue;
import io.github.zhengyou.figure.Figures;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.figure.ReportId;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.recognition.Award;
import io.github.zhengyou.recognition.AwardId;
import io.github.zhengyou.recognition.Recipient;
import io.github.zhengyou.rectification.Problem;
import io.github.zhengyou.rectification.ProblemId;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.timeline.Boundary;
import io.github.zhengyou.timeline.Cadence;
import io.github.zhengyou.timeline.Event;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Span;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.StageTask;
import io.github.zhengyou.timeline.TaskId;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentRulesTest {
    private static final DocumentKind LINE_PLAN = DocumentKind.of("line-plan");

    private static CampaignPlan bare() {
        return CampaignPlan.builder()
                .id(CampaignId.of("c"))
                .name(name("活动", "Campaign"))
                .timeline(CampaignFixture.plan().timeline())
                .build();
    }

    @Test
    void aReportWithoutATimelineIsSoundButTheTimelineIsNotedAsAbsent() {
        CampaignPlan report = bare().toBuilder()
                .timeline(Optional.empty())
                .documentKind(DocumentKind.PROGRESS_REPORT)
                .addParts(DocumentPart.FIGURES, DocumentPart.CRITERIA, DocumentPart.PROBLEMS)
                .build();
        assertThat(CampaignRules.RESOLUTION.check(Campaign.of(report))).isEmpty();
        assertThat(CampaignRules.BOOK.check(campaign(report))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("document.part-expected");
            assertThat(argument(finding, "missing")).isEqualTo("timeline");
        });
    }

    @Test
    void aPlanWithoutAKindIsNotJudged() {
        Campaign campaign = campaign(bare());
        assertThat(CampaignRules.BOOK.check(campaign)).isEmpty();
        assertThat(campaign.completeness()).isEmpty();
    }

    @Test
    void namesEveryPartThatAPlanMustHaveAndHasNot() {
        Campaign campaign =
                campaign(bare().toBuilder().documentKind(DocumentKind.PLAN).build());
        Finding finding = one(
                campaign,
                "document.part-absent",
                Severity.WARNING,
                "c",
                "plan#/documentKind",
                "'Campaign' (plan) has 1 of the 6 parts that a document of its kind must have; absent: criteria, targets,"
                        + " pledge process, appraisal, recognition. Add what is absent, or list under"
                        + " parts what stands in words only");
        assertThat(argument(finding, "missing")).isEqualTo("criteria, targets, pledge-process, appraisal, recognition");
        assertThat(argument(finding, "have")).isEqualTo("1");
        assertThat(argument(finding, "of")).isEqualTo("6");
        assertThat(campaign.completeness().map(Completeness::absent).map(List::size))
                .contains(5);
    }

    @Test
    void whatACampaignHoldsOrDeclaresIsThere() {
        Campaign campaign = Campaign.builder()
                .plan(CampaignFixture.plan().toBuilder()
                        .documentKind(DocumentKind.PLAN)
                        .addParts(DocumentPart.TARGETS, DocumentPart.RECOGNITION)
                        .build())
                .organizations(CampaignFixture.organizations())
                .record(CampaignFixture.record())
                .build();
        assertThat(of(campaign, "document.part-absent")).isEmpty();
        assertThat(of(campaign, "document.part-expected")).isEmpty();
        assertThat(campaign.completeness().map(Completeness::isComplete)).contains(true);
        assertThat(campaign.parts())
                .containsExactly(
                        DocumentPart.TARGETS,
                        DocumentPart.RECOGNITION,
                        DocumentPart.TIMELINE,
                        DocumentPart.CRITERIA,
                        DocumentPart.PLEDGE_PROCESS,
                        DocumentPart.APPRAISAL,
                        DocumentPart.ORGANIZATION);
    }

    @Test
    void awardsCountAsRecognition() {
        assertThat(campaign(bare()).parts()).doesNotContain(DocumentPart.RECOGNITION);
        CampaignPlan plan = bare().toBuilder()
                .addAward(Award.builder()
                        .id(AwardId.of("a"))
                        .name(name("优秀党员", "Outstanding member"))
                        .recipient(Recipient.INDIVIDUAL)
                        .build())
                .build();
        assertThat(campaign(plan).parts()).contains(DocumentPart.RECOGNITION);
    }

    @Test
    void figuresCountAsAPart() {
        CampaignPlan plan =
                bare().toBuilder().documentKind(DocumentKind.YEAR_SUMMARY).build();
        assertThat(of(campaign(plan), "document.part-absent")).hasSize(1);
        Figures figures = Figures.builder()
                .id(ReportId.of("r"))
                .name(name("总结", "Summary"))
                .addFigure(Figure.builder()
                        .id(FigureId.of("f"))
                        .name(name("件数", "Items"))
                        .value(new FigureValue.Identifier("1"))
                        .unit(MeasureUnit.ITEM)
                        .build())
                .build();
        assertThat(of(Campaign.builder().plan(plan).figures(figures).build(), "document.part-absent"))
                .isEmpty();
    }

    @Test
    void tasksWithoutAnyTimeAreNoTimeline() {
        StageTask task =
                StageTask.builder().id(TaskId.of("t")).name(name("任务", "Task")).build();
        assertThat(parts(task)).containsExactly(DocumentPart.TASKS);
        assertThat(parts(task.toBuilder()
                        .due(new Boundary.ByReference(name("规定时限", "the time limit")))
                        .build()))
                .containsExactly(DocumentPart.TASKS);
        assertThat(parts(task.toBuilder().due(Boundary.parse("2010-11")).build()))
                .containsExactly(DocumentPart.TIMELINE, DocumentPart.TASKS);
        assertThat(parts(task.toBuilder().cadence(Cadence.MONTHLY).build()))
                .containsExactly(DocumentPart.TIMELINE, DocumentPart.TASKS);
    }

    private static Set<DocumentPart> parts(StageTask task) {
        return campaign(bare().toBuilder()
                        .timeline(Timeline.builder().addTask(task).build())
                        .build())
                .parts();
    }

    @Test
    void awardsAreAPart() {
        CampaignPlan plan = bare().toBuilder()
                .addAward(Award.builder()
                        .id(AwardId.of("a"))
                        .name(name("先进", "Advanced"))
                        .recipient(Recipient.COLLECTIVE)
                        .build())
                .build();
        assertThat(campaign(plan).parts()).containsExactly(DocumentPart.TIMELINE, DocumentPart.RECOGNITION);
    }

    @Test
    void problemsOnRecordAreAPart() {
        Campaign campaign = Campaign.builder()
                .plan(bare())
                .record(CampaignRecord.builder()
                        .addProblem(Problem.builder()
                                .id(ProblemId.of("p"))
                                .text("问题")
                                .build())
                        .build())
                .build();
        assertThat(campaign.parts()).containsExactly(DocumentPart.TIMELINE, DocumentPart.PROBLEMS);
    }

    @Test
    void whatIsUsualButAbsentIsANote() {
        Campaign campaign = campaign(
                bare().toBuilder().documentKind(DocumentKind.STAGE_SUMMARY).build());
        one(
                campaign,
                "document.part-expected",
                Severity.INFO,
                "c",
                "plan#/documentKind",
                "'Campaign' (summary of a stage) does not tell: problems. Documents of its kind usually do; this is no"
                        + " error: add it where it is known");
        assertThat(CampaignRules.RESOLUTION.check(campaign)).isEmpty();
    }

    @Test
    void nothingIsRequiredOfASpeechThoughSpeechesUsuallySayWhatIsWantedAndWhoLeads() {
        CampaignPlan speech =
                bare().toBuilder().documentKind(DocumentKind.SPEECH).build();
        one(
                campaign(speech),
                "document.part-expected",
                Severity.INFO,
                "c",
                "plan#/documentKind",
                "'Campaign' (speech) does not tell: goals and requirements, organization, recognition. Documents of"
                        + " its kind usually do; this is no error: add it where it is known");
        assertThat(of(campaign(speech), "document.part-absent")).isEmpty();
        assertThat(CampaignRules.BOOK.check(campaign(speech.toBuilder()
                        .addParts(DocumentPart.GOALS, DocumentPart.ORGANIZATION, DocumentPart.RECOGNITION)
                        .build())))
                .isEmpty();
    }

    @Test
    void essaysMayContainAnything() {
        assertThat(CampaignRules.BOOK.check(campaign(
                        bare().toBuilder().documentKind(DocumentKind.ESSAY).build())))
                .isEmpty();
    }

    @Test
    void onlyAppraisalsAndCommentariesAreAppraisal() {
        Honour honour = Honour.builder()
                .id(EntryId.of("h-1"))
                .subject(SubjectId.of("b-1"))
                .date(CampaignFixture.DECEMBER)
                .name(name("先进", "Advanced"))
                .build();
        assertThat(holding(honour).parts()).doesNotContain(DocumentPart.APPRAISAL);
        assertThat(holding(CampaignFixture.judgement("j-1", "b-1")).parts()).contains(DocumentPart.APPRAISAL);
        Commentary commentary = Commentary.builder()
                .id(EntryId.of("k-1"))
                .subject(SubjectId.of("b-1"))
                .date(CampaignFixture.DECEMBER)
                .by(RaterGroup.HIGHER_LEVEL)
                .build();
        assertThat(holding(commentary).parts()).contains(DocumentPart.APPRAISAL);
    }

    private static Campaign holding(Evidence entry) {
        return Campaign.builder()
                .plan(bare())
                .record(CampaignRecord.builder().addEvidence(entry).build())
                .build();
    }

    private static CampaignPlan withDocument(DocumentOutline... documents) {
        return bare().toBuilder()
                .addProfile(DocumentProfile.builder()
                        .kind(LINE_PLAN)
                        .addLine(Line.TRADE_UNION)
                        .addRequired(DocumentPart.THEME, DocumentPart.CONTENT, DocumentPart.CARRIER)
                        .build())
                .addProfile(DocumentProfile.builder()
                        .kind(LINE_PLAN)
                        .addRequired(DocumentPart.GOALS, DocumentPart.METHODS_AND_STEPS)
                        .build())
                .addDocuments(documents)
                .build();
    }

    private static DocumentOutline outline(String id, Line line, DocumentPart... parts) {
        return DocumentOutline.builder()
                .id(DocumentId.of(id))
                .name(name("方案", "Plan of " + line))
                .kind(LINE_PLAN)
                .line(line)
                .addParts(parts)
                .build();
    }

    @Test
    void judgesTheDocumentsOfAPlanByItsOwnProfiles() {
        Campaign campaign = campaign(withDocument(
                outline("full", Line.PARTY, DocumentPart.GOALS, DocumentPart.METHODS_AND_STEPS),
                outline("union", Line.TRADE_UNION, DocumentPart.THEME, DocumentPart.CARRIER)));
        Finding finding = one(
                campaign,
                "document.part-absent",
                Severity.WARNING,
                "union",
                "plan#/documents/1",
                "'Plan of trade-union' (line-plan) has 2 of the 3 parts that a document of its kind must have; absent:"
                        + " content. Add what is absent, or list under parts what stands in words only");
        assertThat(argument(finding, "missing")).isEqualTo("content");
    }

    @Test
    void theFirstProfileThatFitsCounts() {
        Campaign campaign = campaign(withDocument(outline("party", Line.PARTY, DocumentPart.GOALS)));
        assertThat(of(campaign, "document.part-absent"))
                .singleElement()
                .satisfies(finding -> assertThat(argument(finding, "missing")).isEqualTo("methods-and-steps"));
    }

    @Test
    void aDocumentWhoseContentsAreNotWrittenDownIsNotJudged() {
        assertThat(of(campaign(withDocument(outline("union", Line.TRADE_UNION))), "document.part-absent"))
                .isEmpty();
    }

    @Test
    void aLabelIsNotTakenForTheNationalSet() {
        CampaignPlan plan = bare().toBuilder()
                .addReferenced(Mention.of(DocumentPart.CRITERIA, CriteriaSets.FIVE_GOODS.name()))
                .build();
        one(
                campaign(plan),
                "document.referenced-not-defined",
                Severity.WARNING,
                "c",
                "plan#/referenced/0",
                "'Campaign' names 'Five Goods' (criteria) without saying what it is; nothing is put in its place: define it"
                        + " under that name, or say where it is defined");
        assertThat(plan.allCriteriaSets()).isEmpty();
        CampaignPlan defined =
                plan.toBuilder().addReferenceSet(CriteriaSets.FIVE_GOODS.id()).build();
        assertThat(of(campaign(defined), "document.referenced-not-defined")).isEmpty();
    }

    @Test
    void aPartThatIsOnlyNamedIsNotAbsent() {
        CampaignPlan plan = bare().toBuilder()
                .documentKind(DocumentKind.PLAN)
                .addReferenced(Mention.of(DocumentPart.PLEDGE_PROCESS, name("公开承诺", "Public pledge")))
                .build();
        assertThat(of(campaign(plan), "document.part-absent")).singleElement().satisfies(finding -> {
            assertThat(argument(finding, "missing")).doesNotContain("pledge-process");
            assertThat(argument(finding, "mentioned")).isEqualTo("pledge-process");
        });
        assertThat(of(campaign(plan), "document.referenced-not-defined")).hasSize(1);
        CampaignPlan defined =
                plan.toBuilder().pledgeProcess(CampaignFixture.process()).build();
        assertThat(of(campaign(defined), "document.referenced-not-defined")).isEmpty();
    }

    @Test
    void whatADocumentOfThePlanOnlyNamesIsFoundThere() {
        DocumentOutline outline = outline("union", Line.TRADE_UNION).toBuilder()
                .addReferenced(Mention.of(DocumentPart.THEME, name("主题", "Theme")))
                .build();
        assertThat(of(campaign(withDocument(outline)), "document.referenced-not-defined"))
                .extracting(finding -> finding.subject() + " " + finding.place().orElseThrow())
                .containsExactly("union plan#/documents/0/referenced/0");
    }

    private static CampaignPlan summary() {
        return summary("2011-05-01", "2011-05-02");
    }

    private static CampaignPlan summary(String from, String through) {
        Event event = Event.builder()
                .id(StageId.of("e"))
                .name(name("会", "Meeting"))
                .span(Span.of(Boundary.parse(from), Boundary.parse(through)))
                .build();
        return CampaignFixture.plan().toBuilder()
                .documentKind(DocumentKind.STAGE_SUMMARY)
                .timeline(Timeline.builder()
                        .period(Period.of(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31)))
                        .addEvent(event)
                        .build())
                .build();
    }

    @Test
    void aDocumentWithoutADateIsLaterThanWhatItTellsOf() {
        Campaign campaign = campaign(summary());
        assertThat(campaign.earliestIssue()).contains(LocalDate.of(2011, 5, 2));
        one(
                campaign,
                "document.undated",
                Severity.INFO,
                "year-2011",
                "plan#/documentKind",
                "'A year' (summary of a stage) has no date; it speaks of 2011-05-02, so it was issued on that day at the"
                        + " earliest: add the day it was issued if it is known");
        Campaign recorded = Campaign.builder()
                .plan(summary())
                .record(CampaignFixture.record())
                .build();
        assertThat(recorded.earliestIssue()).contains(CampaignFixture.DECEMBER);
    }

    @Test
    void aDayThatWasCorrectedTellsNothingOfTheDocument() {
        Judgement misdated = CampaignFixture.judgement("e-1", "b-1").toBuilder()
                .date(LocalDate.of(2111, 12, 20))
                .build();
        Judgement corrected = CampaignFixture.judgement("e-2", "b-1").toBuilder()
                .supersedes(misdated.id())
                .build();
        assertThat(Campaign.builder()
                        .plan(summary())
                        .record(CampaignRecord.builder()
                                .addEvidence(misdated, corrected)
                                .build())
                        .build()
                        .earliestIssue())
                .contains(CampaignFixture.DECEMBER);
    }

    @Test
    void anEventDatedByTheMonthMayHaveEndedOnItsFirstDay() {
        assertThat(campaign(summary("2011-04", "2011-05")).earliestIssue()).contains(LocalDate.of(2011, 5, 1));
        assertThat(campaign(summary("2011-05-09", "2011-05")).earliestIssue()).contains(LocalDate.of(2011, 5, 9));
    }

    @Test
    void aDocumentThatReportsNothingIsNotDatedByTheRecord() {
        for (DocumentKind kind : List.of(
                DocumentKind.PLAN, DocumentKind.GUIDELINE, DocumentKind.SPEECH, DocumentKind.ESSAY, LINE_PLAN)) {
            Campaign ahead = Campaign.builder()
                    .plan(summary().toBuilder().documentKind(kind).build())
                    .record(CampaignFixture.record())
                    .build();
            assertThat(ahead.earliestIssue()).isEmpty();
            assertThat(of(ahead, "document.undated")).isEmpty();
        }
    }

    @Test
    void aDatedDocumentIsOfItsDay() {
        Campaign dated =
                campaign(summary().toBuilder().issued(LocalDate.of(2011, 6, 1)).build());
        assertThat(dated.earliestIssue()).contains(LocalDate.of(2011, 6, 1));
        assertThat(of(dated, "document.undated")).isEmpty();
    }

    private static Campaign called(DesignationKind kind, boolean same, DesignationUse... uses) {
        return campaign(bare().toBuilder()
                .addDesignation(Designation.builder()
                        .id(DesignationId.of("d"))
                        .kind(kind)
                        .addUses(uses)
                        .same(same)
                        .build())
                .build());
    }

    private static DesignationUse use(String en, Level... levels) {
        return DesignationUse.builder()
                .name(name("名" + en, en))
                .addLevels(levels)
                .build();
    }

    @Test
    void differingNamesAreNotMerged() {
        Campaign campaign = called(DesignationKind.UNIT, false, use("A"), use("B"), use("A"), use("C"));
        one(
                campaign,
                "document.designation-differs",
                Severity.WARNING,
                "d",
                "plan#/designations/0/uses",
                "'d' (unit) goes by 3 names: A, B, C. Whether they mean one is not known, so they are kept apart: use one"
                        + " name, or declare them the same");
        assertThat(campaign.plan().designations().get(0).isResolved()).isFalse();
    }

    @Test
    void oneNameOrADeclarationSettlesIt() {
        assertThat(CampaignRules.BOOK.check(called(DesignationKind.UNIT, false, use("A"), use("A"))))
                .isEmpty();
        assertThat(CampaignRules.BOOK.check(called(DesignationKind.UNIT, true, use("A"), use("B"))))
                .isEmpty();
        assertThat(CampaignRules.BOOK.check(
                        called(DesignationKind.AUTHORITY, true, use("A", Level.PROVINCE), use("B", Level.PREFECTURE))))
                .isEmpty();
    }

    @Test
    void anAuthorityAtDifferingLevelsIsFound() {
        Finding finding = one(
                called(
                        DesignationKind.AUTHORITY,
                        false,
                        use("A", Level.NATIONAL, Level.PROVINCE),
                        use("B", Level.NATIONAL, Level.PREFECTURE)),
                "document.authority-differs",
                Severity.WARNING,
                "d",
                "plan#/designations/0/uses",
                "'d' (superior authority) is placed at differing levels: province, prefecture-level city are not named"
                        + " everywhere (A, B). Correct the level, or declare them the same");
        assertThat(argument(finding, "levels")).isEqualTo("province, prefecture");
        Campaign agreed = called(DesignationKind.AUTHORITY, false, use("A", Level.PROVINCE), use("A", Level.PROVINCE));
        assertThat(CampaignRules.BOOK.check(agreed)).isEmpty();
    }

    @Test
    void idsOfAPlanAreUniqueWithinTheirList() {
        CampaignPlan plan = withDocument(outline("x", Line.PARTY), outline("x", Line.TRADE_UNION));
        assertThat(CampaignRules.RESOLUTION.check(Campaign.of(plan)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("campaign.plan-id-repeated");
                    assertThat(finding.subject()).isEqualTo("x");
                    assertThat(finding.place()).hasToString("Optional[plan#/documents/1/id]");
                    assertThat(finding.message(Catalogue.core(), Language.EN))
                            .isEqualTo(
                                    "id 'x' stands twice in the plan, among its documents: give one of them another id");
                });
        assertThat(CampaignRules.RESOLUTION.check(Campaign.of(withDocument(outline("x", Line.PARTY)))))
                .isEmpty();
    }
}
