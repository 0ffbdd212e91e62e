package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.LintFixture.branch;
import static io.github.zhengyou.scoring.scheme.LintFixture.found;
import static io.github.zhengyou.scoring.scheme.LintFixture.lint;
import static io.github.zhengyou.scoring.scheme.LintFixture.recorded;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.FIVE;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.HIGHER;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.MASSES;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.MEAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SD_2008;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SELF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evidence;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.group;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.onScale;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.root;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgeItemId;
import io.github.zhengyou.pledge.PledgePhase;
import io.github.zhengyou.pledge.PledgeProcess;
import io.github.zhengyou.pledge.PledgeProposal;
import io.github.zhengyou.pledge.PledgeTerm;
import io.github.zhengyou.pledge.PledgerKind;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.timeline.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RaterRulesTest {

    private static final Reference TARGET = Reference.to("target").with("target", ParameterValue.of(Decimal.HUNDRED));
    private static final Reference PLEDGES = Reference.to("pledge-fulfilment");
    private static final Reference BEST = Reference.to("ratio-to-best").with("unit", ParameterValue.of("percent"));

    /** The example with another first leaf. */
    private static ScoringScheme with(Indicator leaf) {
        return scheme().toBuilder()
                .root(root(List.of(leaf, FIVE.get(1), FIVE.get(2), FIVE.get(3), FIVE.get(4))))
                .build();
    }

    private static Indicator.Builder first() {
        return FIVE.get(0).toBuilder();
    }

    private static List<Appraisal> evidenceBut(String... left) {
        return evidence().stream()
                .filter(entry -> !List.of(left).contains(entry.id().value()))
                .toList();
    }

    @Test
    void findsARaterOfWhichSomeIndicatorsHaveNothingOnRecord() {
        List<Appraisal> evidence = evidenceBut("leadership-self", "public-regard-masses", "performance-masses");
        assertThat(found(lint(scheme(), recorded(evidence)), "scheme.rater-without-evidence"))
                .containsExactly(
                        "scheme#/raterGroups/0/rater rater 'mean' of the rater group 'self' has nothing on record for:"
                                + " leadership; bring in the evidence, or leave the rater out",
                        "scheme#/raterGroups/2/rater rater 'ballots' of the rater group 'masses' has nothing on record"
                                + " for: performance, public-regard; bring in the evidence, or leave the rater out");
        assertThat(found(lint(scheme(), recorded(evidence())), "scheme.rater-without-evidence"))
                .isEmpty();
    }

    @Test
    void findsTheRaterOfALeafWithoutEvidenceUnlessItNeedsNone() {
        assertThat(found(
                        lint(with(first().rater(TARGET).build()), recorded(evidence())),
                        "scheme.rater-without-evidence"))
                .containsExactly(
                        "scheme#/root/parts/0/rater rater 'target' has nothing on record for: leadership; bring"
                                + " in the evidence, or leave the rater out");
        assertThat(found(
                        lint(with(first().rater(PLEDGES).build()), recorded(evidence())),
                        "scheme.rater-without-evidence"))
                .isEmpty();
    }

    @Test
    void findsARaterOfPledgesWhereNobodyWhoIsAssessedHasOne() {
        ScoringScheme pledges = with(first().rater(PLEDGES).build());
        assertThat(found(lint(pledges, assessing(CampaignRecord.builder())), "scheme.rater-without-records"))
                .containsExactly("scheme#/root/parts/0/rater rater 'pledge-fulfilment' of indicator 'leadership' rates"
                        + " pledges, and the record holds none of those whom the scheme assesses: bring them in, or leave"
                        + " the rater out");
        assertThat(found(
                        lint(pledges, assessing(CampaignRecord.builder().addPledgeEvent(pledge("branch-1")))),
                        "scheme.rater-without-records"))
                .isEmpty();
        assertThat(found(
                        lint(pledges, assessing(CampaignRecord.builder().addPledgeEvent(pledge("another")))),
                        "scheme.rater-without-records"))
                .hasSize(1);
        assertThat(found(lint(scheme(), assessing(CampaignRecord.builder())), "scheme.rater-without-records"))
                .isEmpty();
    }

    @Test
    void findsARaterOfTasksWhereNobodyWhoIsAssessedHasWork() {
        ScoringScheme tasks = with(first().rater(Reference.to("task-checklist")
                        .with(
                                "tasks",
                                ParameterValue.of(List.of(
                                        new ParameterValue.Fields(Map.of("task", ParameterValue.of("congress")))))))
                .build());
        WorkItem work = WorkItem.builder()
                .id(EntryId.of("w"))
                .subject(SchemeFixture.SUBJECT)
                .period(Period.of(SchemeFixture.DAY, SchemeFixture.DAY))
                .build();
        assertThat(found(lint(tasks, assessing(CampaignRecord.builder())), "scheme.rater-without-records"))
                .singleElement()
                .asString()
                .startsWith(
                        "scheme#/root/parts/0/rater rater 'task-checklist' of indicator 'leadership' rates work items,");
        assertThat(found(
                        lint(tasks, assessing(CampaignRecord.builder().addWorkItem(work))),
                        "scheme.rater-without-records"))
                .isEmpty();
        assertThat(found(lint(tasks, recorded(evidence())), "scheme.rater-without-records"))
                .isEmpty(); // nobody knows whom it assesses
        assertThat(found(
                        lint(tasks, LintFixture.of(branch("branch-1", Sector.SCHOOL))), "scheme.rater-without-records"))
                .isEmpty(); // there is no record
    }

    /** A branch, the evidence of the example and more on record. */
    private static Campaign assessing(CampaignRecord.Builder record) {
        return Campaign.builder()
                .plan(SchemeFixture.PLAN.toBuilder()
                        .pledgeProcess(PledgeProcess.builder(ProcessId.of("short@1"))
                                .start("open", PledgePhase.PROPOSE)
                                .end("made", PledgePhase.FULFIL)
                                .permit("open", "make", "made")
                                .by(Role.PLEDGER)
                                .build())
                        .build())
                .organizations(Organizations.builder()
                        .addOrganization(branch("branch-1", Sector.SCHOOL))
                        .build())
                .record(record.addAllEvidence(evidence()).build())
                .build();
    }

    private static PledgeEvent pledge(String organization) {
        return PledgeEvent.builder()
                .id(EntryId.of("made"))
                .pledge(PledgeId.of("p"))
                .date(SchemeFixture.DAY)
                .role(Role.PLEDGER)
                .action(Action.of("make"))
                .proposal(PledgeProposal.builder()
                        .pledger(SubjectId.of(organization))
                        .pledgerKind(PledgerKind.ORGANIZATION)
                        .organization(OrganizationId.of(organization))
                        .term(PledgeTerm.ANNUAL)
                        .addItem(PledgeItem.builder().id(PledgeItemId.of("i")).build())
                        .build())
                .build();
    }

    @Test
    void evidenceOutsideThePeriodOrOnOthersIsNone() {
        List<Evidence> early = evidence().stream()
                .<Evidence>map(entry -> entry instanceof Judgement judgement
                                && judgement.id().value().equals("leadership-self")
                        ? judgement.toBuilder()
                                .date(judgement.date().minusYears(1))
                                .build()
                        : entry)
                .toList();
        assertThat(found(lint(scheme(), recorded(early)), "scheme.rater-without-evidence"))
                .singleElement()
                .asString()
                .contains("for: leadership;");
        assertThat(found(
                        lint(
                                scheme(),
                                Campaign.builder()
                                        .from(recorded(evidence()))
                                        .organizations(Organizations.builder()
                                                .addOrganization(branch("branch-2", Sector.SCHOOL))
                                                .build())
                                        .build()),
                        "scheme.rater-without-evidence"))
                .hasSize(3);
    }

    @Test
    void withoutARecordNothingIsSaidOfEvidence() {
        assertThat(found(scheme(), "scheme.rater-without-evidence")).isEmpty();
    }

    @Test
    void findsARaterOfAGroupThatTakesWhatNoGroupGives() {
        ScoringScheme scheme = scheme().toBuilder()
                .raterGroups(List.of(group(SELF, "0.5", TARGET), group(HIGHER, "0.5", PLEDGES)))
                .build();
        assertThat(found(scheme, "scheme.group-rater-unfit"))
                .containsExactly(
                        "scheme#/raterGroups/0/rater rater 'target' of the rater group 'self' takes a"
                                + " measurement, but groups give judgements and ballots only, so that it never gets"
                                + " anything: name the rater at the indicator itself",
                        "scheme#/raterGroups/1/rater rater 'pledge-fulfilment' of the rater group 'higher level' takes"
                                + " none, but groups give judgements and ballots only, so that it never gets anything:"
                                + " name the rater at the indicator itself");
        assertThat(found(scheme(), "scheme.group-rater-unfit")).isEmpty();
    }

    @Test
    void findsATurnoutOfAGroupThatDoesNotVote() {
        ScoringScheme scheme = scheme().toBuilder()
                .raterGroups(List.of(
                        group(SELF, "0.5", MEAN).toBuilder()
                                .minimumTurnout(Decimal.parse("0.5"))
                                .build(),
                        group(MASSES, "0.5", onScale(SD_2008.id())).toBuilder()
                                .minimumTurnout(Decimal.parse("0.5"))
                                .build()))
                .build();
        assertThat(found(scheme, "scheme.turnout-idle"))
                .containsExactly(
                        "scheme#/raterGroups/0/minimumTurnout the minimum turnout of the rater group 'self' does"
                                + " nothing, as its rater 'mean' takes no ballots: leave it out, or ask for a minimum number of"
                                + " raters");
    }

    @Test
    void findsAPolicyForAMissingGroupWhereThereIsNoOther() {
        Indicator alone = first().addRaterGroup(group(SELF, "1", MEAN))
                .missingGroup(MissingGroup.ZERO)
                .build();
        assertThat(found(with(alone), "scheme.missing-group-idle"))
                .containsExactly("scheme#/root/parts/0/missingGroup what 'leadership' says of missing groups of raters"
                        + " does nothing, as there is no second group beside the missing one (groups: 1): leave it"
                        + " out");
        ScoringScheme single = scheme().toBuilder()
                .raterGroups(List.of(group(SELF, "1", MEAN)))
                .missingGroup(MissingGroup.REWEIGHT)
                .build();
        assertThat(found(single, "scheme.missing-group-idle"))
                .singleElement()
                .asString()
                .startsWith("scheme#/missingGroup what 'county-example' says");
        assertThat(found(
                        scheme().toBuilder().missingGroup(MissingGroup.REWEIGHT).build(), "scheme.missing-group-idle"))
                .isEmpty();
        assertThat(found(with(first().missingGroup(MissingGroup.ZERO).build()), "scheme.missing-group-idle"))
                .isEmpty();
    }

    @Test
    void findsGroupsThatRateNothing() {
        ScoringScheme scheme = scheme().toBuilder()
                .root(root(FIVE.stream()
                        .map(leaf -> leaf.toBuilder().rater(MEAN).build())
                        .toList()))
                .build();
        assertThat(found(scheme, "scheme.rater-groups-idle"))
                .containsExactly(
                        "scheme#/raterGroups the rater groups of scheme 'county-example' rate nothing, as every"
                                + " indicator has a rater or groups of its own: leave them out");
        assertThat(found(with(first().rater(MEAN).build()), "scheme.rater-groups-idle"))
                .isEmpty();
    }

    @Test
    void findsKindsOfEntriesThatTheIndicatorCannotUse() {
        assertThat(found(with(first().addEvidenceKind(EvidenceKind.VIOLATION).build()), "scheme.evidence-kinds-idle"))
                .containsExactly("scheme#/root/parts/0/evidenceKinds the kinds violation of"
                        + " indicator 'leadership' bring it nothing, as what rates it takes judgements and ballots only:"
                        + " name a rater at the indicator that takes such entries");
        assertThat(found(
                        with(first().rater(MEAN)
                                .addEvidenceKind(EvidenceKind.VIOLATION)
                                .build()),
                        "scheme.evidence-kinds-idle"))
                .hasSize(1);
        assertThat(found(
                        with(first().rater(Reference.to("deduct-per-unit").with("each", ParameterValue.of(Decimal.ONE)))
                                .addEvidenceKind(EvidenceKind.VIOLATION)
                                .build()),
                        "scheme.evidence-kinds-idle"))
                .isEmpty();
    }

    @Test
    void findsPeersWhomNobodyCompares() {
        ScoringScheme idle =
                scheme().toBuilder().peers(new PeerGroup.Everybody()).build();
        assertThat(found(idle, "scheme.peers-idle"))
                .containsExactly("scheme#/peers scheme 'county-example' says who is compared with whom, but no rater"
                        + " compares: leave peers out, or choose a rater that compares");
        ScoringScheme compared = with(first().rater(BEST).build()).toBuilder()
                .peers(new PeerGroup.Everybody())
                .build();
        assertThat(found(compared, "scheme.peers-idle")).isEmpty();
    }

    @Test
    void findsWhoIsComparedAndHasNoPeers() {
        ScoringScheme compared = with(first().rater(BEST).build()).toBuilder()
                .peers(new PeerGroup.SameSector())
                .build();
        Organization lonely = branch("branch-3", Sector.HOSPITAL);
        Organization unsorted = Organization.builder()
                .from(branch("branch-4", Sector.SCHOOL))
                .sector(Optional.empty())
                .build();
        Organization[] schools = {branch("branch-1", Sector.SCHOOL), branch("branch-2", Sector.SCHOOL)};
        assertThat(found(
                        lint(compared, LintFixture.of(schools[0], schools[1], lonely, unsorted)),
                        "scheme.without-peers"))
                .containsExactly("scheme#/peers scheme 'county-example' compares peers, and these have none: branch-3,"
                        + " branch-4; give them a peer group, or rate them without comparison");
        assertThat(found(lint(compared, LintFixture.of(schools)), "scheme.without-peers"))
                .isEmpty();
        assertThat(found(lint(scheme(), LintFixture.of(lonely)), "scheme.without-peers"))
                .isEmpty();
    }

    @Test
    void notesWhereOthersCarryTheWeightOfTheMasses() {
        assertThat(found(
                        scheme().toBuilder().missingGroup(MissingGroup.REWEIGHT).build(), "scheme.masses-reweighted"))
                .containsExactly("scheme#/raterGroups/2 where the masses were not asked, the other groups carry their"
                        + " weight, as for 'leadership', and nobody sees it in the score: let the indicator be invalid"
                        + " then, or make sure that they are asked");
        assertThat(found(scheme(), "scheme.masses-reweighted")).isEmpty();
    }
}
