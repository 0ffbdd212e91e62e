package io.github.zhengyou.campaign;

import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.evidence.EvidenceRules;
import io.github.zhengyou.figure.FigureRules;
import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.organization.OrganizationReviewRules;
import io.github.zhengyou.organization.OrganizationRules;
import io.github.zhengyou.pledge.PledgeRules;
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
import java.util.List;

/**
 * The rules over a plan, and over a record beside it.
 *
 * @since 0.1
 */
public final class CampaignRules {

    private static final Place PLAN = Place.in("plan");
    static final Place EVENTS = Place.in("record").at("pledgeEvents");

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

    /**
     * What a plan names and does not exist, in itself or among the organizations where any are given, and ids that it has
     * twice: while it finds anything, the plan cannot be used. The record is not looked at.
     */
    public static final RuleBook<Campaign> RESOLUTION = RuleBook.<CampaignPlan>of(
                    PlanIds.REPEATED,
                    CampaignNames.VOCABULARY_UNKNOWN,
                    REFERENCE_SET_UNKNOWN,
                    PROBLEM_PROCEDURE_UNKNOWN)
            .plus(TimelineRules.RESOLUTION.overIfPresent(CampaignPlan::timeline))
            .plus(CriteriaPlanRules.RESOLUTION)
            .plus(AwardReferences.RESOLUTION)
            .over(Campaign::plan)
            .plus(NamedParticipants.RESOLUTION);

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

    /**
     * The rules over a campaign: those over each of its parts, and those over the parts together. What the plan names in vain
     * is not among them: that is {@link #RESOLUTION}, and {@link Campaign#check} looks at both. How the scheme uses the record
     * is the scoring module's to say.
     */
    public static final RuleBook<Campaign> BOOK = RuleBook.of(NO_PLEDGE_PROCESS, ENTRY_REPEATED, ENTRY_AFTER_THROUGH)
            .plus(NamedParticipants.BOOK)
            .plus(CodeRules.BOOK)
            .plus(AddresseeRules.BOOK)
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
            .plus(FigureRules.BOOK.overIfPresent(Campaign::figures))
            .plus(DocumentRules.BOOK)
            .plus(AlignmentRules.BOOK)
            .plus(SubstanceRules.BOOK)
            .plus(CriteriaPlanRules.BOOK.over(Campaign::plan))
            .plus(CriteriaUseRules.BOOK)
            .plus(TargetRules.BOOK.over(Campaign::targets));

    private CampaignRules() {}
}
