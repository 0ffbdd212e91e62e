package io.github.zhengyou.campaign;

import io.github.zhengyou.alignment.AlignmentSet;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.document.Designation;
import io.github.zhengyou.document.DocumentOutline;
import io.github.zhengyou.evidence.EvidenceRules;
import io.github.zhengyou.figure.FigureRules;
import io.github.zhengyou.guidance.Guidance;
import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.OrganizationReviewRules;
import io.github.zhengyou.organization.OrganizationRules;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeProposal;
import io.github.zhengyou.pledge.PledgeRules;
import io.github.zhengyou.recognition.Award;
import io.github.zhengyou.recognition.PoolRequirement;
import io.github.zhengyou.recognition.RecognitionRules;
import io.github.zhengyou.rectification.RectificationRules;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.target.TargetRules;
import io.github.zhengyou.timeline.TimelineRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The rules over a plan, and over a record beside it.
 *
 * @since 0.1
 */
public final class CampaignRules {

    private static final Place PLAN = Place.in("plan");
    private static final Place RECORD = Place.in("record");
    private static final Place EVENTS = RECORD.at("pledgeEvents");

    private static final Rule<CampaignPlan> REFERENCE_SET_UNKNOWN =
            Rule.of("campaign.reference-set-unknown", Severity.ERROR, Source.PROJECT, plan -> {
                List<Observation> observations = new ArrayList<>();
                for (int i = 0; i < plan.referenceSets().size(); i++) {
                    CriteriaSetId id = plan.referenceSets().get(i);
                    if (CriteriaSets.find(id).isEmpty()) {
                        observations.add(Observation.of(id)
                                .with(
                                        "known",
                                        CriteriaSets.ALL.stream()
                                                .map(CriteriaSet::id)
                                                .toList())
                                .at(PLAN.at("referenceSets").at(i)));
                    }
                }
                return observations;
            });

    private static final Rule<CampaignPlan> CRITERIA_SET_REPEATED =
            Rule.of("campaign.criteria-set-repeated", Severity.ERROR, Source.PROJECT, plan -> {
                List<Observation> observations = new ArrayList<>();
                Set<CriteriaSetId> seen = new HashSet<>(plan.referenceSets());
                for (int i = 0; i < plan.criteriaSets().size(); i++) {
                    CriteriaSetId id = plan.criteriaSets().get(i).id();
                    if (!seen.add(id)) {
                        observations.add(Observation.of(id)
                                .at(PLAN.at("criteriaSets").at(i).at("id")));
                    }
                }
                return observations;
            });

    private static final Rule<CampaignPlan> PROCEDURE_REPEATED =
            Rule.of("campaign.procedure-repeated", Severity.ERROR, Source.PROJECT, plan -> {
                List<Observation> observations = new ArrayList<>();
                Set<ProcessId> seen = new HashSet<>();
                for (int i = 0; i < plan.procedures().size(); i++) {
                    ProcessId id = plan.procedures().get(i).id();
                    if (!seen.add(id)) {
                        observations.add(Observation.of(id)
                                .at(PLAN.at("procedures").at(i).at("id")));
                    }
                }
                return observations;
            });

    private static final Rule<CampaignPlan> PROBLEM_PROCEDURE_UNKNOWN = Rule.of(
            "campaign.problem-procedure-unknown",
            Severity.ERROR,
            Source.PROJECT,
            plan -> plan.problemProcedure().filter(id -> plan.procedure(id).isEmpty()).stream()
                    .map(id -> Observation.of(id)
                            .with(
                                    "known",
                                    plan.procedures().stream()
                                            .map(Procedure::id)
                                            .toList())
                            .at(PLAN.at("problemProcedure")))
                    .toList());

    private static final Rule<CampaignPlan> PLAN_ID_REPEATED =
            Rule.of("campaign.plan-id-repeated", Severity.ERROR, Source.PROJECT, CampaignRules::repeatedPlanIds);

    /** What a plan names and does not exist: while it finds anything, the plan cannot be used. */
    public static final RuleBook<CampaignPlan> RESOLUTION = RuleBook.<CampaignPlan>of(
                    REFERENCE_SET_UNKNOWN,
                    CRITERIA_SET_REPEATED,
                    PROCEDURE_REPEATED,
                    PROBLEM_PROCEDURE_UNKNOWN,
                    PLAN_ID_REPEATED)
            .plus(TimelineRules.RESOLUTION.overIfPresent(CampaignPlan::timeline))
            .plus(CriteriaPlanRules.RESOLUTION)
            .plus(RuleBook.of(TargetRules.REPEATED.over(CampaignPlan::targets)))
            .plus(AwardReferences.RESOLUTION);

    private static final Rule<Campaign> SUBJECT_UNKNOWN = Rule.of(
            "campaign.subject-unknown",
            Severity.ERROR,
            Source.PROJECT,
            campaign -> NamedParticipants.assessed(campaign.record()).unknown(campaign, "assessed"));

    private static final Rule<Campaign> DOER_UNKNOWN = Rule.of(
            "campaign.doer-unknown",
            Severity.ERROR,
            Source.PROJECT,
            campaign -> NamedParticipants.doers(campaign.record()).unknown(campaign, "doer"));

    private static final Rule<Campaign> PLEDGER_UNKNOWN = Rule.of(
            "campaign.pledger-unknown", Severity.ERROR, Source.PROJECT, lookedUp(CampaignRules::unknownPledgers));

    private static final Rule<Campaign> KEEPER_UNKNOWN =
            Rule.of("campaign.keeper-unknown", Severity.ERROR, Source.PROJECT, lookedUp(CampaignRules::unknownKeepers));

    private static final Rule<Campaign> NO_PLEDGE_PROCESS = Rule.of(
            "campaign.no-pledge-process",
            Severity.ERROR,
            Source.PROJECT,
            campaign -> campaign.plan().pledgeProcess().isPresent()
                            || campaign.record().pledgeEvents().isEmpty()
                    ? List.of()
                    : List.of(Observation.of(campaign.plan().id())
                            .with("count", campaign.record().pledgeEvents().size())
                            .at(EVENTS)));

    private static final Rule<Campaign> ENTRY_REPEATED =
            Rule.of("campaign.entry-repeated", Severity.ERROR, Source.PROJECT, RecordEntries::repeated);

    private static final Rule<Campaign> ENTRY_AFTER_THROUGH =
            Rule.of("campaign.entry-after-through", Severity.WARNING, Source.PROJECT, RecordEntries::afterThrough);

    /** The rules over a campaign: those over each of its parts, and those over the parts together. */
    public static final RuleBook<Campaign> BOOK = RuleBook.of(
                    SUBJECT_UNKNOWN,
                    DOER_UNKNOWN,
                    PLEDGER_UNKNOWN,
                    KEEPER_UNKNOWN,
                    NO_PLEDGE_PROCESS,
                    ENTRY_REPEATED,
                    ENTRY_AFTER_THROUGH)
            .plus(TimelineRules.BOOK.overIfPresent(campaign -> campaign.plan().timeline()))
            .plus(WorkRules.BOOK)
            .plus(TaskRules.BOOK)
            .plus(OrganizationRules.BOOK.over(Campaign::organizations))
            .plus(OrganizationReviewRules.BOOK.over(Campaign::organizationReview))
            .plus(EvidenceRules.BOOK.over(campaign -> campaign.record().evidence()))
            .plus(EntryPlaces.book(
                    PledgeRules.BOOK,
                    campaign -> campaign.pledges().stream().toList(),
                    EVENTS,
                    CampaignRecord::pledgeEvents))
            .plus(PledgeDuties.BOOK)
            .plus(ProcedureEvents.BOOK)
            .plus(EntryPlaces.book(
                    RectificationRules.BOOK,
                    campaign -> List.of(campaign.rectification()),
                    ProcedureEvents.EVENTS,
                    CampaignRecord::procedureEvents))
            .plus(RecognitionRules.BOOK.over(Campaign::recognition))
            .plus(AwardReferences.BOOK)
            .plus(FigureRules.BOOK.overIfPresent(Campaign::figures))
            .plus(DocumentRules.BOOK)
            .plus(AlignmentRules.BOOK)
            .plus(SubstanceRules.BOOK)
            .plus(CriteriaPlanRules.BOOK.over(Campaign::plan))
            .plus(CriteriaUseRules.BOOK)
            .plus(TargetRules.BOOK.over(Campaign::targets));

    private CampaignRules() {}

    /** A check of names among the organizations; without any row there is nothing to look them up in. */
    private static Function<Campaign, List<Observation>> lookedUp(Function<Campaign, List<Observation>> check) {
        return campaign -> campaign.organizations().isEmpty() ? List.of() : check.apply(campaign);
    }

    private static List<Observation> unknownPledgers(Campaign campaign) {
        return dangling(campaign, "pledger", proposal -> proposal.pledger().value(), campaign.participants());
    }

    private static List<Observation> unknownKeepers(Campaign campaign) {
        Set<OrganizationId> known = new HashSet<>();
        campaign.organizations().organizations().forEach(organization -> known.add(organization.id()));
        return dangling(campaign, "organization", PledgeProposal::organization, known);
    }

    /** The proposals of which an attribute names nothing that is known. */
    private static <I> List<Observation> dangling(
            Campaign campaign, String attribute, Function<PledgeProposal, I> reference, Set<I> known) {
        List<Observation> observations = new ArrayList<>();
        List<PledgeEvent> events = campaign.record().pledgeEvents();
        for (int i = 0; i < events.size(); i++) {
            PledgeEvent event = events.get(i);
            Optional<I> named = event.proposal().map(reference);
            if (named.isPresent() && !known.contains(named.get())) {
                observations.add(Observation.of(event.pledge())
                        .with("entry", event.id())
                        .with(attribute, named.get())
                        .at(EVENTS.at(i).at("proposal").at(attribute)));
            }
        }
        return observations;
    }

    private static List<Observation> repeatedPlanIds(CampaignPlan plan) {
        List<Observation> observations = new ArrayList<>();
        repeatedIds("documents", plan.documents(), DocumentOutline::id, observations);
        repeatedIds("designations", plan.designations(), Designation::id, observations);
        repeatedIds("alignmentSets", plan.alignmentSets(), AlignmentSet::id, observations);
        repeatedIds("guidance", plan.guidance(), Guidance::id, observations);
        repeatedIds("forms", plan.forms(), ReportingForm::id, observations);
        repeatedIds("awards", plan.awards(), Award::id, observations);
        repeatedIds("pools", plan.pools(), PoolRequirement::id, observations);
        return observations;
    }

    private static <T> void repeatedIds(
            String list, List<T> elements, Function<T, ?> id, List<Observation> observations) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            Object element = id.apply(elements.get(i));
            if (!seen.add(element)) {
                observations.add(Observation.of(element)
                        .with("list", list)
                        .at(PLAN.at(list).at(i).at("id")));
            }
        }
    }
}
