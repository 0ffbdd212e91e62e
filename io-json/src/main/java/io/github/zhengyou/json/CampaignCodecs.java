package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.CriteriaCodecs.CRITERIA_SET;
import static io.github.zhengyou.json.CriteriaCodecs.CRITERIA_SET_ID;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.ValueCodecs.NAME;

import io.github.zhengyou.campaign.CampaignId;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.campaign.CampaignStatus;
import io.github.zhengyou.campaign.SubstanceLimits;
import io.github.zhengyou.evidence.Activity;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Commentary;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.lifecycle.ProcedureEvent;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.recognition.Decision;
import io.github.zhengyou.recognition.Election;
import io.github.zhengyou.recognition.Nomination;
import io.github.zhengyou.recognition.Notice;
import io.github.zhengyou.rectification.Problem;
import io.github.zhengyou.target.TargetReport;
import java.time.LocalDate;

/** The codecs of plan, record and status. */
final class CampaignCodecs {
    private static final Codec<CampaignId> CAMPAIGN_ID = code(CampaignId::of);

    static final Codec<CampaignPlan> PLAN = Codec.object(CampaignPlan.class, CampaignPlan::builder)
            .required("id", CAMPAIGN_ID, CampaignPlan::id, (b, v) -> b.id(v))
            .required("name", NAME, CampaignPlan::name, (b, v) -> b.name(v))
            .optional("issuer", NAME, CampaignPlan::issuer, (b, v) -> b.issuer(v))
            .optional("issued", DATE, CampaignPlan::issued, (b, v) -> b.issued(v))
            .optional("note", NAME, CampaignPlan::note, (b, v) -> b.note(v))
            .optional("timeline", TimelineCodecs.TIMELINE, CampaignPlan::timeline, (b, v) -> b.timeline(v))
            .list("referenceSets", CRITERIA_SET_ID, CampaignPlan::referenceSets, (b, v) -> b.referenceSets(v))
            .list("criteriaSets", CRITERIA_SET, CampaignPlan::criteriaSets, (b, v) -> b.criteriaSets(v))
            .list("subjectKinds", CriteriaCodecs.DECLARED_KIND, CampaignPlan::subjectKinds, (b, v) -> b.subjectKinds(v))
            .list("applications", CriteriaCodecs.APPLICATION, CampaignPlan::applications, (b, v) -> b.applications(v))
            .list("counterparts", CriteriaCodecs.COUNTERPARTS, CampaignPlan::counterparts, (b, v) -> b.counterparts(v))
            .list("targets", TargetCodecs.TARGET, CampaignPlan::targets, (b, v) -> b.targets(v))
            .optional("pledgeProcess", ProcessCodecs.PROCESS, CampaignPlan::pledgeProcess, (b, v) -> b.pledgeProcess(v))
            .list("pledgeDuties", PledgeCodecs.DUTY, CampaignPlan::pledgeDuties, (b, v) -> b.pledgeDuties(v))
            .list("procedures", ProcedureCodecs.PROCEDURE, CampaignPlan::procedures, (b, v) -> b.procedures(v))
            .optional(
                    "problemProcedure",
                    ProcedureCodecs.PROCESS_ID,
                    CampaignPlan::problemProcedure,
                    (b, v) -> b.problemProcedure(v))
            .list(
                    "sectorGroups",
                    RequirementCodecs.SECTOR_GROUP,
                    CampaignPlan::sectorGroups,
                    (b, v) -> b.sectorGroups(v))
            .list("duties", RequirementCodecs.DUTY, CampaignPlan::duties, (b, v) -> b.duties(v))
            .list(
                    "bodyRequirements",
                    RequirementCodecs.BODY_REQUIREMENT,
                    CampaignPlan::bodyRequirements,
                    (b, v) -> b.bodyRequirements(v))
            .list(
                    "coverageRules",
                    RequirementCodecs.COVERAGE_RULE,
                    CampaignPlan::coverageRules,
                    (b, v) -> b.coverageRules(v))
            .list(
                    "establishmentRules",
                    RequirementCodecs.ESTABLISHMENT_RULE,
                    CampaignPlan::establishmentRules,
                    (b, v) -> b.establishmentRules(v))
            .optional("documentKind", DocumentCodecs.KIND, CampaignPlan::documentKind, (b, v) -> b.documentKind(v))
            .list("parts", DocumentCodecs.PART, plan -> plan.parts(), (b, v) -> b.parts(v))
            .list("referenced", DocumentCodecs.MENTION, CampaignPlan::referenced, (b, v) -> b.referenced(v))
            .list("profiles", DocumentCodecs.PROFILE, CampaignPlan::profiles, (b, v) -> b.profiles(v))
            .list("documents", DocumentCodecs.OUTLINE, CampaignPlan::documents, (b, v) -> b.documents(v))
            .list("designations", DocumentCodecs.DESIGNATION, CampaignPlan::designations, (b, v) -> b.designations(v))
            .list("alignmentSets", AlignmentCodecs.SET, CampaignPlan::alignmentSets, (b, v) -> b.alignmentSets(v))
            .list("guidance", AlignmentCodecs.GUIDANCE, CampaignPlan::guidance, (b, v) -> b.guidance(v))
            .list("forms", SubstanceCodecs.FORM, CampaignPlan::forms, (b, v) -> b.forms(v))
            .map("names", name -> name, Codec.map(code -> code, NAME), CampaignPlan::names, (b, v) -> b.names(v))
            .withDefault(
                    "substanceLimits",
                    SubstanceCodecs.LIMITS,
                    SubstanceLimits.builder().build(),
                    CampaignPlan::substanceLimits,
                    (b, v) -> b.substanceLimits(v))
            .list("awards", RecognitionCodecs.AWARD, CampaignPlan::awards, (b, v) -> b.awards(v))
            .list("pools", RecognitionCodecs.POOL, CampaignPlan::pools, (b, v) -> b.pools(v))
            .build(b -> b.build());

    static final Codec<CampaignRecord> RECORD = Codec.object(CampaignRecord.class, CampaignRecord::builder)
            .optional("through", DATE, CampaignRecord::through, (b, v) -> b.through(v))
            .list("evidence", ObservationCodecs.EVIDENCE, CampaignRecord::evidence, (b, v) -> b.evidence(v))
            .list("pledgeEvents", PledgeCodecs.EVENT, CampaignRecord::pledgeEvents, (b, v) -> b.pledgeEvents(v))
            .list(
                    "procedureEvents",
                    ProcedureCodecs.EVENT,
                    CampaignRecord::procedureEvents,
                    (b, v) -> b.procedureEvents(v))
            .list("problems", RectificationCodecs.PROBLEM, CampaignRecord::problems, (b, v) -> b.problems(v))
            .list("workItems", EvidenceCodecs.WORK_ITEM, CampaignRecord::workItems, (b, v) -> b.workItems(v))
            .list("targetReports", TargetCodecs.REPORT, CampaignRecord::targetReports, (b, v) -> b.targetReports(v))
            .list("nominations", RecognitionCodecs.NOMINATION, CampaignRecord::nominations, (b, v) -> b.nominations(v))
            .list("elections", RecognitionCodecs.ELECTION, CampaignRecord::elections, (b, v) -> b.elections(v))
            .list("decisions", RecognitionCodecs.DECISION, CampaignRecord::decisions, (b, v) -> b.decisions(v))
            .list("notices", RecognitionCodecs.NOTICE, CampaignRecord::notices, (b, v) -> b.notices(v))
            .build(b -> b.build());

    /** An entry of a record, whatever its type: one line of its JSON Lines form. */
    static final Codec<Object> ENTRY = Codec.variants("type", Object.class)
            .variant("judgement", Judgement.class, EvidenceCodecs.JUDGEMENT)
            .variant("ballots", BallotTally.class, EvidenceCodecs.BALLOTS)
            .variant("measurement", Measurement.class, ObservationCodecs.MEASUREMENT)
            .variant("honour", Honour.class, ObservationCodecs.HONOUR)
            .variant("incident", Incident.class, ObservationCodecs.INCIDENT)
            .variant("commentary", Commentary.class, ObservationCodecs.COMMENTARY)
            .variant("activity", Activity.class, ObservationCodecs.ACTIVITY)
            .variant("pledge", PledgeEvent.class, PledgeCodecs.EVENT)
            .variant("procedure", ProcedureEvent.class, ProcedureCodecs.EVENT)
            .variant("problem", Problem.class, RectificationCodecs.PROBLEM)
            .variant("work", WorkItem.class, EvidenceCodecs.WORK_ITEM)
            .variant("target", TargetReport.class, TargetCodecs.REPORT)
            .variant("nomination", Nomination.class, RecognitionCodecs.NOMINATION)
            .variant("election", Election.class, RecognitionCodecs.ELECTION)
            .variant("decision", Decision.class, RecognitionCodecs.DECISION)
            .variant("notice", Notice.class, RecognitionCodecs.NOTICE)
            .variant("record", RecordCover.class, cover())
            .build();

    static final Codec<CampaignStatus> STATUS = Codec.object(CampaignStatus.class, CampaignStatus::builder)
            .required("asOf", DATE, CampaignStatus::asOf, (b, v) -> b.asOf(v))
            .required("campaign", CAMPAIGN_ID, CampaignStatus::campaign, (b, v) -> b.campaign(v))
            .optional("timeline", TimelineCodecs.STATUS, CampaignStatus::timeline, (b, v) -> b.timeline(v))
            .list("tasks", TaskCodecs.STATUS, CampaignStatus::tasks, (b, v) -> b.tasks(v))
            .optional("ledger", LedgerCodecs.LEDGER, CampaignStatus::ledger, (b, v) -> b.ledger(v))
            .list("targets", TargetCodecs.PROGRESS, CampaignStatus::targets, (b, v) -> b.targets(v))
            .optional("problems", RectificationCodecs.LEDGER, CampaignStatus::problems, (b, v) -> b.problems(v))
            .optional("coverage", CoverageCodecs.TABLE, CampaignStatus::coverage, (b, v) -> b.coverage(v))
            .build(b -> b.build());

    private CampaignCodecs() {}

    private static Codec<RecordCover> cover() {
        ObjectParts<RecordCover> cover = Codec.parts(RecordCover.class);
        Part<LocalDate> through = cover.required("through", DATE, RecordCover::through);
        return cover.build(parts -> new RecordCover(parts.get(through)));
    }
}
