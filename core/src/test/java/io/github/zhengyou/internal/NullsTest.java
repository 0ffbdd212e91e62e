package io.github.zhengyou.internal;

import com.google.common.testing.NullPointerTester;
import com.google.common.testing.NullPointerTester.Visibility;
import io.github.zhengyou.alignment.AlignedAspect;
import io.github.zhengyou.alignment.AlignmentSet;
import io.github.zhengyou.alignment.AlignmentSetId;
import io.github.zhengyou.alignment.AlignmentStatus;
import io.github.zhengyou.alignment.AlignmentWording;
import io.github.zhengyou.alignment.Lead;
import io.github.zhengyou.alignment.LeadCode;
import io.github.zhengyou.campaign.FormId;
import io.github.zhengyou.campaign.GuidanceId;
import io.github.zhengyou.campaign.TaskStatus;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.document.DesignationId;
import io.github.zhengyou.document.DesignationKind;
import io.github.zhengyou.document.DesignationUse;
import io.github.zhengyou.document.DocumentId;
import io.github.zhengyou.document.DocumentKind;
import io.github.zhengyou.document.DocumentPart;
import io.github.zhengyou.document.DocumentProfiles;
import io.github.zhengyou.document.Mention;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.Corrections;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.evidence.WorkAspect;
import io.github.zhengyou.figure.Bounds;
import io.github.zhengyou.figure.Quantity;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.EventSequences;
import io.github.zhengyou.lifecycle.Lifecycle;
import io.github.zhengyou.lifecycle.LifecycleDefect;
import io.github.zhengyou.lifecycle.Move;
import io.github.zhengyou.lifecycle.Move.Rejected;
import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.lifecycle.ProcedureEntry;
import io.github.zhengyou.lifecycle.ProcedureEvent;
import io.github.zhengyou.lifecycle.ProcedureGuard;
import io.github.zhengyou.lifecycle.ProcedureReplay;
import io.github.zhengyou.lifecycle.Proceeding;
import io.github.zhengyou.lifecycle.ProcessDiagram;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Refusal;
import io.github.zhengyou.lifecycle.Rejection;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.lifecycle.State;
import io.github.zhengyou.lifecycle.StepKind;
import io.github.zhengyou.lifecycle.Transition;
import io.github.zhengyou.organization.BodyId;
import io.github.zhengyou.organization.BodyKind;
import io.github.zhengyou.organization.CoverageTable;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.MemberId;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.OrganizationTree;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.organization.Post;
import io.github.zhengyou.organization.RequirementId;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.Threshold;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.organization.UnitId;
import io.github.zhengyou.pledge.PledgeDutyId;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeGuard;
import io.github.zhengyou.pledge.PledgeGuards;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgeItemId;
import io.github.zhengyou.pledge.PledgeLedger;
import io.github.zhengyou.pledge.PledgeProcess;
import io.github.zhengyou.pledge.PledgeReplay;
import io.github.zhengyou.pledge.PledgeTerm;
import io.github.zhengyou.pledge.PledgerKind;
import io.github.zhengyou.pledge.ProcessComparison;
import io.github.zhengyou.pledge.PublicationChannel;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.recognition.AwardId;
import io.github.zhengyou.recognition.Notice;
import io.github.zhengyou.recognition.PoolId;
import io.github.zhengyou.recognition.ProvisionId;
import io.github.zhengyou.recognition.Quota;
import io.github.zhengyou.rectification.CarriedOver;
import io.github.zhengyou.rectification.Measure;
import io.github.zhengyou.rectification.MeasureId;
import io.github.zhengyou.rectification.Problem;
import io.github.zhengyou.rectification.ProblemId;
import io.github.zhengyou.rectification.ProblemSource;
import io.github.zhengyou.rectification.ProblemStanding;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Boundary;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.RecurrentDay;
import io.github.zhengyou.timeline.RequiredTask;
import io.github.zhengyou.timeline.SeriesId;
import io.github.zhengyou.timeline.Span;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.StageTask;
import io.github.zhengyou.timeline.TaskId;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No public constructor or factory takes {@code null}. */
class NullsTest {
    private static final LocalDate DAY = LocalDate.of(2011, 7, 1);

    static List<Class<?>> types() {
        return List.of(
                Action.class,
                AlignedAspect.class,
                AlignmentSetId.class,
                AlignmentStatus.Step.class,
                AlignmentWording.class,
                Argument.Amount.class,
                Argument.Name.class,
                Argument.Text.class,
                Argument.Texts.class,
                AwardId.class,
                BallotOption.class,
                BallotScale.Choice.class,
                BallotScaleId.class,
                BodyId.class,
                BodyKind.class,
                Boundary.AtEvent.class,
                Boundary.ByReference.class,
                Boundary.Until.class,
                Boundary.UntilAfter.class,
                Bounds.Bound.class,
                CarriedOver.class,
                Catalogue.class,
                Corrections.class,
                CoverageTable.class,
                CoverageTable.Row.class,
                CriteriaSetId.class,
                CriteriaSets.class,
                CriterionCode.class,
                DesignationId.class,
                DesignationKind.class,
                DesignationUse.class,
                DocumentId.class,
                DocumentKind.class,
                DocumentPart.class,
                DocumentProfiles.class,
                EntryId.class,
                EventSequences.class,
                EvidenceKind.class,
                Finding.class,
                Findings.class,
                FormId.class,
                GuidanceId.class,
                Lead.class,
                LeadCode.class,
                Level.class,
                Lifecycle.class,
                LifecycleDefect.class,
                Line.class,
                LocalizedText.class,
                Measure.class,
                MeasureId.class,
                Member.class,
                MemberId.class,
                Mention.class,
                Move.Moved.class,
                Move.Rejected.class,
                Notice.Objection.class,
                Observation.class,
                OrganizationId.class,
                OrganizationTree.class,
                Period.class,
                Place.class,
                PledgeDutyId.class,
                PledgeGuard.ActionsTaken.class,
                PledgeGuard.ItemsState.class,
                PledgeGuard.PublishedOnAll.class,
                PledgeGuard.PublishedOnAny.class,
                PledgeGuards.class,
                PledgeId.class,
                PledgeItem.class,
                PledgeItemId.class,
                PledgeLedger.class,
                PledgeProcess.class,
                PledgeReplay.Refused.class,
                PledgeTerm.class,
                PledgerKind.class,
                PoolId.class,
                Population.class,
                Post.class,
                ProblemId.class,
                ProblemSource.class,
                ProblemStanding.class,
                Procedure.class,
                ProcedureEntry.class,
                ProcedureGuard.ActionsTaken.class,
                ProcedureGuard.DaysPassed.class,
                ProcedureReplay.Refused.class,
                ProcessComparison.class,
                ProcessComparison.Steps.class,
                ProcessDiagram.class,
                ProcessId.class,
                ProvisionId.class,
                PublicationChannel.class,
                Quantity.About.class,
                Quantity.AtLeast.class,
                Quantity.AtMost.class,
                Quantity.Exact.class,
                Quantity.LessThan.class,
                Quantity.MoreThan.class,
                Quantity.Range.class,
                Quota.Share.class,
                RaterGroup.class,
                RecurrentDay.class,
                Refusal.class,
                RequiredTask.class,
                RequirementId.class,
                Role.class,
                Rule.class,
                RuleBook.class,
                Sector.class,
                SeriesId.class,
                Source.class,
                Span.class,
                StageId.class,
                State.class,
                StepKind.class,
                SubjectId.class,
                SubjectKind.class,
                TaskId.class,
                TaskStatus.Missed.class,
                Threshold.class,
                Tier.class,
                Transition.class,
                UnitId.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void areRefused(Class<?> type) {
        Stage stage = Stage.builder()
                .id(StageId.of("stage"))
                .name(LocalizedText.of("阶段", "Stage"))
                .period(Period.of(DAY, DAY))
                .build();
        AlignmentSet set = AlignmentSet.builder()
                .id(AlignmentSetId.of("set"))
                .name(stage.name())
                .build();
        Procedure procedure = Procedure.builder(ProcessId.of("procedure@1"))
                .start("found", StepKind.REGISTER)
                .end("closed", StepKind.CLOSE)
                .permit("found", "close", "closed")
                .build();
        ProcedureEvent event = ProcedureEvent.builder()
                .id(EntryId.of("e"))
                .procedure(procedure.id())
                .subject(SubjectId.of("s"))
                .date(DAY)
                .role(Role.LEADER)
                .action(Action.of("close"))
                .build();
        PledgeEvent pledged = PledgeEvent.builder()
                .id(event.id())
                .pledge(PledgeId.of("p"))
                .date(DAY)
                .role(event.role())
                .action(event.action())
                .build();
        NullPointerTester tester = new NullPointerTester()
                .setDefault(int.class, 1)
                .setDefault(Action.class, event.action())
                .setDefault(Lifecycle.class, procedure.lifecycle())
                .setDefault(MeasureId.class, MeasureId.of("m"))
                .setDefault(PledgeEvent.class, pledged)
                .setDefault(
                        Problem.class,
                        Problem.builder().id(ProblemId.of("q")).text("x").build())
                .setDefault(Proceeding.class, procedure.begin(event.subject()))
                .setDefault(ProcedureEvent.class, event)
                .setDefault(PublicationChannel.class, PublicationChannel.WEB)
                .setDefault(Rejected.class, new Rejected<>(Rejection.NO_SUCH_ACTION, List.of(), List.of()))
                .setDefault(State.class, procedure.start())
                .setDefault(String.class, type == Rule.class || type == Refusal.class ? "text.rule" : "text")
                .setDefault(LocalDate.class, DAY)
                .setDefault(Decimal.class, Decimal.ONE)
                .setDefault(LocalizedText.class, stage.name())
                .setDefault(BallotOption.class, BallotOption.SATISFIED)
                .setDefault(Observation.class, Observation.of("x"))
                .setDefault(OrganizationId.class, OrganizationId.of("o"))
                .setDefault(Population.class, Population.EMPLOYEES)
                .setDefault(MemberId.class, MemberId.of("m"))
                .setDefault(Severity.class, Severity.ERROR)
                .setDefault(Source.class, Source.PROJECT)
                .setDefault(Stage.class, stage)
                .setDefault(StageId.class, stage.id())
                .setDefault(Place.class, Place.in("plan"))
                .setDefault(Period.class, Period.of(DAY, DAY))
                .setDefault(MonthDay.class, MonthDay.of(3, 5))
                .setDefault(Boundary.class, Boundary.day(DAY))
                .setDefault(
                        StageTask.class,
                        StageTask.builder()
                                .id(TaskId.of("task"))
                                .name(stage.name())
                                .build())
                .setDefault(UnitId.class, UnitId.of("u"))
                .setDefault(LeadCode.class, LeadCode.of("lead"))
                .setDefault(WorkAspect.class, WorkAspect.PLAN)
                .setDefault(AlignedAspect.class, new AlignedAspect(WorkAspect.PLAN, stage.name()))
                .setDefault(AlignmentSet.class, set)
                .setDefault(DocumentKind.class, DocumentKind.PLAN)
                .setDefault(DocumentPart.class, DocumentPart.THEME)
                .setDefault(OptionalLong.class, OptionalLong.empty());
        tester.testConstructors(type, Visibility.PUBLIC);
        tester.testStaticMethods(type, Visibility.PUBLIC);
    }
}
