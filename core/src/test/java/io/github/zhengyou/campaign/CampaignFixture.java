package io.github.zhengyou.campaign;

import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.MemberId;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgeItemId;
import io.github.zhengyou.pledge.PledgeOutcome;
import io.github.zhengyou.pledge.PledgePhase;
import io.github.zhengyou.pledge.PledgeProcess;
import io.github.zhengyou.pledge.PledgeProposal;
import io.github.zhengyou.pledge.PledgeTerm;
import io.github.zhengyou.pledge.PledgerKind;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;

/** A small campaign in which nothing is wrong: one branch, one member, one judgement, one pledge that is fulfilled. */
final class CampaignFixture {

    static final LocalDate MARCH = LocalDate.of(2011, 3, 1);
    static final LocalDate DECEMBER = LocalDate.of(2011, 12, 20);

    private CampaignFixture() {}

    static PledgeProcess process() {
        return PledgeProcess.builder(ProcessId.of("two-step@1"))
                .start("open", PledgePhase.PROPOSE)
                .state("running", PledgePhase.FULFIL)
                .end("appraised", PledgePhase.APPRAISE)
                .permit("open", "set", "running")
                .by(Role.PLEDGER)
                .permit("running", "appraise", "appraised")
                .by(Role.MASSES)
                .build();
    }

    static CampaignPlan plan() {
        return CampaignPlan.builder()
                .id(CampaignId.of("year-2011"))
                .name(LocalizedText.of("一年", "A year"))
                .timeline(Timeline.builder()
                        .period(Period.of(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 12, 31)))
                        .addStage(Stage.builder()
                                .id(StageId.of("first"))
                                .name(LocalizedText.of("第一阶段", "First stage"))
                                .period(Period.of(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 6, 30)))
                                .build())
                        .build())
                .addReferenceSet(CriteriaSets.FIVE_GOODS.id())
                .pledgeProcess(process())
                .build();
    }

    static Organizations organizations() {
        return Organizations.builder()
                .addOrganization(Organization.builder()
                        .id(OrganizationId.of("b-1"))
                        .name(LocalizedText.of("第一支部", "Branch 1"))
                        .line(Line.PARTY)
                        .tier(Tier.BRANCH)
                        .build())
                .addMember(Member.of(MemberId.of("m-1"), OrganizationId.of("b-1")))
                .partialRolls(true)
                .build();
    }

    static Judgement judgement(String id, String subject) {
        return Judgement.builder()
                .id(EntryId.of(id))
                .subject(SubjectId.of(subject))
                .criterion(CriterionCode.of("leadership"))
                .raterGroup(RaterGroup.SELF)
                .date(DECEMBER)
                .points(Decimal.of(90))
                .maximum(Decimal.of(100))
                .build();
    }

    static PledgeEvent set(String id, String pledger, String organization) {
        return PledgeEvent.builder()
                .id(EntryId.of(id))
                .pledge(PledgeId.of("p-1"))
                .date(MARCH)
                .role(Role.PLEDGER)
                .action(Action.of("set"))
                .proposal(PledgeProposal.builder()
                        .pledger(SubjectId.of(pledger))
                        .pledgerKind(PledgerKind.MEMBER)
                        .organization(OrganizationId.of(organization))
                        .term(PledgeTerm.ANNUAL)
                        .addItem(PledgeItem.of(PledgeItemId.of("1")))
                        .build())
                .build();
    }

    static PledgeEvent appraise(String id) {
        return PledgeEvent.builder()
                .id(EntryId.of(id))
                .pledge(PledgeId.of("p-1"))
                .date(DECEMBER)
                .role(Role.MASSES)
                .action(Action.of("appraise"))
                .putOutcome(PledgeItemId.of("1"), PledgeOutcome.FULFILLED)
                .build();
    }

    static CampaignRecord record() {
        return CampaignRecord.builder()
                .addEvidence(judgement("e-1", "b-1"))
                .addPledgeEvent(set("e-2", "m-1", "b-1"))
                .addPledgeEvent(appraise("e-3"))
                .build();
    }

    static Campaign campaign(CampaignRecord record) {
        return Campaign.builder()
                .plan(plan())
                .organizations(organizations())
                .record(record)
                .build();
    }
}
