package io.github.zhengyou.examples.cli;

import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgeItemId;
import io.github.zhengyou.pledge.PledgeOutcome;
import io.github.zhengyou.pledge.PledgeProposal;
import io.github.zhengyou.pledge.PledgeTerm;
import io.github.zhengyou.pledge.PledgerKind;
import io.github.zhengyou.pledge.PublicationChannel;
import io.github.zhengyou.quantity.Decimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Pledges, marks and ballots of the year, reconstructed so that the numbers of pledge items agree with the published totals.
 * Every single pledge, mark and ballot is generated: none was published.
 */
final class DistrictRecord {

    static final int ORGANIZATION_ITEMS = 2096;
    static final int CADRE_ITEMS = 7958;
    static final int MEMBER_ITEMS = 45936;

    /** How many cadres pledge; the document gives their items only. */
    private static final int CADRES = 2650;

    private static final LocalDate YEAR_END = LocalDate.of(2011, 12, 31);
    private static final PublicationChannel[] CHANNELS = {
        PublicationChannel.POST, PublicationChannel.BOARD, PublicationChannel.WEB
    };
    private static final PledgeTerm[] TERMS = {PledgeTerm.ANNUAL, PledgeTerm.IMMEDIATE, PledgeTerm.LONG_TERM};

    private final Organizations organizations;
    private final Random random = new Random(37199);
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<PledgeEvent> events = new ArrayList<>();
    private int pledges;

    private DistrictRecord(Organizations organizations) {
        this.organizations = organizations;
    }

    static CampaignRecord generate(Organizations organizations) {
        return new DistrictRecord(organizations).build();
    }

    private CampaignRecord build() {
        addPledges();
        Map<OrganizationId, Integer> sizes = new HashMap<>();
        organizations.members().forEach(member -> sizes.merge(member.organization(), 1, Integer::sum));
        for (Organization organization : organizations.organizations()) {
            if (organization.line().equals(Line.PARTY) && organization.tier().equals(Tier.BRANCH)) {
                assess(organization, sizes.getOrDefault(organization.id(), 0));
            }
        }
        return CampaignRecord.builder().evidence(evidence).pledgeEvents(events).build();
    }

    private void addPledges() {
        List<Organization> pledging = organizations.organizations().stream()
                .filter(organization -> organization.line().equals(Line.PARTY))
                .filter(organization -> organization.level().isPresent()
                        && !organization.level().get().equals(Level.COUNTY))
                .toList();
        int made = 0;
        for (Organization organization : pledging) { // one pledge of each term
            for (int term = 0; term < TERMS.length; term++) {
                int items = share(ORGANIZATION_ITEMS, made++, pledging.size() * TERMS.length);
                pledge(organization.id().value(), PledgerKind.ORGANIZATION, organization.id(), TERMS[term], items);
            }
        }
        List<Member> members = organizations.members();
        for (int i = 0; i < CADRES; i++) {
            Member cadre = members.get((int) ((long) i * members.size() / CADRES));
            pledge(
                    cadre.id().value(),
                    PledgerKind.CADRE,
                    cadre.organization(),
                    TERMS[i % 3],
                    share(CADRE_ITEMS, i, CADRES));
        }
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            PledgeTerm term = TERMS[Math.max(0, random.nextInt(10) - 7)]; // four fifths annual
            pledge(
                    member.id().value(),
                    PledgerKind.MEMBER,
                    member.organization(),
                    term,
                    share(MEMBER_ITEMS, i, members.size()));
        }
    }

    /** The i-th of n nearly equal parts of a total; all parts add up to it. */
    private static int share(int total, int i, int n) {
        return (int) ((long) total * (i + 1) / n - (long) total * i / n);
    }

    private void pledge(String pledger, PledgerKind kind, OrganizationId keeper, PledgeTerm term, int items) {
        PledgeId id = PledgeId.of(String.format("p-%05d", ++pledges));
        boolean immediate = term.equals(PledgeTerm.IMMEDIATE);
        LocalDate set =
                immediate ? LocalDate.of(2011, 2, 6) : LocalDate.of(2011, 1, 17).plusDays(random.nextInt(40));
        LocalDate due = immediate
                ? LocalDate.of(2011, 3, 31)
                : term.equals(PledgeTerm.ANNUAL) ? LocalDate.of(2011, 12, 20) : LocalDate.of(2012, 12, 20);
        PledgeProposal.Builder proposal = PledgeProposal.builder();
        proposal.pledger(SubjectId.of(pledger))
                .pledgerKind(kind)
                .organization(keeper)
                .term(term);
        Map<PledgeItemId, PledgeOutcome> outcomes = new LinkedHashMap<>();
        for (int item = 1; item <= items; item++) {
            PledgeItemId itemId = PledgeItemId.of(Integer.toString(item));
            proposal.addItem(PledgeItem.builder().id(itemId).due(due).build());
            outcomes.put(itemId, outcome());
        }
        events.add(event(id, 1, set, Role.PLEDGER, "set")
                .proposal(proposal.build())
                .build());
        events.add(event(id, 2, set.plusDays(3), Role.REVIEWER, "review").build());
        events.add(event(id, 3, set.plusDays(7), Role.PLEDGER, "publish")
                .addChannel(CHANNELS[random.nextInt(CHANNELS.length)])
                .build());
        events.add(event(id, 4, set.plusDays(8), Role.PLEDGER, "fulfil").build());
        if (!due.isAfter(YEAR_END)) {
            LocalDate appraised = immediate ? LocalDate.of(2011, 6, 28) : LocalDate.of(2011, 12, 22);
            events.add(event(id, 5, appraised, Role.MASSES, "appraise")
                    .outcomes(outcomes)
                    .build());
        }
    }

    private static PledgeEvent.Builder event(PledgeId pledge, int step, LocalDate date, Role role, String action) {
        PledgeEvent.Builder builder = PledgeEvent.builder();
        builder.id(EntryId.of(pledge + "-" + step))
                .pledge(pledge)
                .date(date)
                .role(role)
                .action(Action.of(action));
        return builder;
    }

    /** Nine hundred and sixty of a thousand are fulfilled, so that the claim of "95 % or more" can stand. */
    private PledgeOutcome outcome() {
        int drawn = random.nextInt(1000);
        if (drawn < 960) {
            return PledgeOutcome.FULFILLED;
        }
        if (drawn < 980) {
            return PledgeOutcome.PARTLY;
        }
        if (drawn < 990) {
            return PledgeOutcome.NOT_FULFILLED_OBJECTIVE;
        }
        return drawn < 995 ? PledgeOutcome.NOT_FULFILLED_NO_REASON : PledgeOutcome.WITHDRAWN;
    }

    /** Marks and ballots on a branch: drawn around a quality of its own, so that criteria and raters roughly agree. */
    private void assess(Organization branch, int members) {
        int quality = 74 + random.nextInt(13) + random.nextInt(13);
        boolean balloted = random.nextInt(300) > 0; // a few branches held no ballot
        for (Criterion criterion : CriteriaSets.FIVE_GOODS.criteria()) {
            int level = quality + random.nextInt(9) - 4;
            String id = branch.id() + "-" + criterion.code();
            evidence.add(judgement(id + "-self", branch, criterion.code(), RaterGroup.SELF, level + 4));
            evidence.add(judgement(id + "-leader-1", branch, criterion.code(), RaterGroup.LEADER, level - 2));
            evidence.add(judgement(id + "-leader-2", branch, criterion.code(), RaterGroup.LEADER, level + 1));
            if (balloted) {
                evidence.add(tally(id + "-masses", branch, criterion.code(), members, level));
            }
        }
    }

    private static Judgement judgement(
            String id, Organization branch, CriterionCode criterion, RaterGroup group, int points) {
        Judgement.Builder builder = Judgement.builder();
        builder.id(EntryId.of(id))
                .subject(SubjectId.of(branch.id().value()))
                .criterion(criterion)
                .raterGroup(group)
                .date(LocalDate.of(2011, 12, 20))
                .points(Decimal.of(Math.min(100, points)))
                .maximum(Decimal.HUNDRED);
        return builder.build();
    }

    private BallotTally tally(String id, Organization branch, CriterionCode criterion, int members, int level) {
        int electorate = members + 20;
        int absent = random.nextInt(4);
        int unknowing = random.nextInt(3);
        int valid = electorate - absent - unknowing;
        int satisfied = Math.max(0, Math.min(valid, valid * (level - 55) / 42));
        int basically = (valid - satisfied) * 3 / 4;
        BallotTally.Builder builder = BallotTally.builder();
        builder.id(EntryId.of(id))
                .subject(SubjectId.of(branch.id().value()))
                .criterion(criterion)
                .raterGroup(RaterGroup.MASSES)
                .date(LocalDate.of(2011, 12, 20))
                .scale(BallotScaleId.of("sd-2008"))
                .electorate(electorate)
                .putCount(BallotOption.SATISFIED, (long) satisfied)
                .putCount(BallotOption.BASICALLY_SATISFIED, (long) basically)
                .putCount(BallotOption.DISSATISFIED, (long) (valid - satisfied - basically))
                .putCount(BallotOption.DO_NOT_KNOW, (long) unknowing);
        return builder.build();
    }
}
