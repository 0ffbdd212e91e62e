package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
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
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** Pledges of whom and since when, and that what comes after the day changes nothing. */
class PledgesAsOfTest {

    private static final PledgeProcess PROCESS = PledgeProcess.builder(ProcessId.of("revised@1"))
            .start("open", PledgePhase.PROPOSE)
            .state("made", PledgePhase.FULFIL)
            .end("appraised", PledgePhase.APPRAISE)
            .permit("open", "make", "made")
            .by(Role.PLEDGER)
            .permit("made", "return", "open")
            .by(Role.MASSES)
            .permit("made", "appraise", "appraised")
            .by(Role.MASSES)
            .build();

    private static final Organization ONE = branch("branch-1");
    private static final Organization TWO = branch("branch-2");
    private static final Member MEMBER = Member.of(MemberId.of("m-1"), ONE.id());
    private static final LocalDate SUMMER = LocalDate.of(2011, 6, 30);
    private static final LocalDate NEW_YEAR = LocalDate.of(2012, 1, 1);
    private static final Rating NO_EVIDENCE = Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE);

    @Test
    void aPledgeThatIsProlongedAfterTheDayRanOutBefore() {
        List<PledgeEvent> before = List.of(made("p", "2010-06-01", "branch-1", ONE, "2010-12-31"));
        List<PledgeEvent> revised = plus(
                before,
                event("p", "return", "2011-09-01").build(),
                made("p", "2011-09-02", "branch-1", ONE, "2011-12-31"));
        Evaluation summer = evaluate(revised, SUMMER);
        assertThat(summer).isEqualTo(evaluate(before, SUMMER));
        assertThat(leadership(summer)).isEqualTo(NO_EVIDENCE);
        assertThat(summer.findings())
                .extracting(Finding::rule, PledgesAsOfTest::english)
                .containsExactly(tuple(
                        "evaluation.pledge-outside-period",
                        "pledge 'p' (of branch-1, from 2010-06-01 to 2010-12-31) does not run in the period of"
                                + " evaluation (2011-01-01 to 2011-12-31) and does not count"));

        Evaluation later = evaluate(revised, NEW_YEAR);
        assertThat(leadership(later)).isEqualTo(Rating.of(Points.ZERO));
        assertThat(later.findings()).isEmpty();
    }

    @Test
    void aPledgeThatIsCutShortAfterTheDayStillRan() {
        List<PledgeEvent> before = List.of(made("p", "2010-06-01", "branch-1", ONE, "2011-03-01"));
        List<PledgeEvent> revised = plus(
                before,
                event("p", "return", "2011-09-01").build(),
                made("p", "2011-09-02", "branch-1", ONE, "2010-12-31"));
        Evaluation summer = evaluate(revised, SUMMER);
        assertThat(summer).isEqualTo(evaluate(before, SUMMER));
        assertThat(leadership(summer)).isEqualTo(Rating.of(Points.ZERO));
        assertThat(leadership(evaluate(revised, NEW_YEAR))).isEqualTo(NO_EVIDENCE);
    }

    @Test
    void aPledgeMadeAfterTheDayIsLaterAsAnyEntry() {
        Evaluation summer = evaluate(List.of(made("late", "2011-07-01", "branch-1", ONE, "2011-12-31")), SUMMER);
        assertThat(leadership(summer)).isEqualTo(NO_EVIDENCE);
        assertThat(summer.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("evaluation.after-as-of");
            assertThat(english(finding))
                    .isEqualTo("entry 'late-make-2011-07-01' (2011-07-01) is later than the as-of date 2011-06-30 and"
                            + " does not count");
            assertThat(finding.message(ScoringMessages.catalogue(), Language.ZH))
                    .isEqualTo("记录“late-make-2011-07-01”（2011-07-01）晚于截止日 2011-06-30，不计入");
        });
        assertThat(evaluate(List.of(made("late", "2011-06-30", "branch-1", ONE, "2011-12-31")), SUMMER)
                        .findings())
                .isEmpty();
    }

    @Test
    void aRaterSeesPledgesAsTheyStoodOnTheDay() {
        List<PledgeEvent> events = List.of(
                made("p", "2011-03-01", "branch-1", ONE, "2011-06-01"),
                event("p", "appraise", "2011-07-01")
                        .putOutcome(PledgeItemId.of("item"), PledgeOutcome.FULFILLED)
                        .build());
        List<String> seen = new ArrayList<>();
        Extensions looks = Extensions.builder()
                .rater("look@1", parameters -> evidence -> {
                    evidence.pledges().forEach(pledge -> seen.add(pledge.state().code()));
                    return Rating.of(Points.ONE);
                })
                .build();
        Evaluator evaluator = Evaluator.compile(scheme(Reference.to("look@1")), PLAN, looks);
        evaluator.evaluateAll(campaign(events), SUMMER);
        evaluator.evaluateAll(campaign(events), NEW_YEAR);
        assertThat(seen).containsExactly("made", "appraised");
    }

    @Test
    void anOrganizationHasThePledgesThatItKeptOnTheDayAndAnybodyElseThoseTheyMade() {
        Campaign campaign = campaign(List.of(
                made("own", "2011-02-01", "branch-1", ONE, "2011-12-31"),
                made("of-member", "2011-02-01", "m-1", ONE, "2011-12-31"),
                event("of-member", "return", "2011-09-01").build(),
                made("of-member", "2011-09-02", "m-1", TWO, "2011-12-31")));
        SubjectRecords summer = SubjectRecords.of(campaign, SUMMER);
        SubjectRecords later = SubjectRecords.of(campaign, NEW_YEAR);
        assertThat(pledges(summer.of(ONE))).containsExactly("of-member", "own");
        assertThat(pledges(later.of(ONE))).containsExactly("own");
        assertThat(pledges(summer.of(TWO))).isEmpty();
        assertThat(pledges(later.of(TWO))).containsExactly("of-member");
        assertThat(pledges(later.of(SubjectRecord.of(MEMBER, ONE)))).containsExactly("of-member");
        assertThat(pledges(later.of(byId("m-1")))).containsExactly("of-member");
        assertThat(pledges(later.of(byId("branch-1")))).containsExactly("own");
        assertThat(pledges(later.of(byId("branch-2")))).isEmpty();
    }

    @Property(tries = 300)
    void eventsAfterTheDayChangeNothing(@ForAll Random random) {
        List<PledgeEvent> events = events(random);
        LocalDate day = LocalDate.of(2010, 12, 1).plusDays(random.nextInt(500));
        List<PledgeEvent> until =
                events.stream().filter(event -> !event.date().isAfter(day)).toList();
        assertThat(withoutLater(events, day)).isEqualTo(withoutLater(until, day));
    }

    /** What came out for each, without that entries are later. */
    private static List<Tuple> withoutLater(List<PledgeEvent> events, LocalDate day) {
        return evaluator().evaluateAll(campaign(events), day).stream()
                .map(evaluation -> tuple(
                        evaluation.subject(),
                        evaluation.outcome(),
                        evaluation.indicators(),
                        evaluation.findings().list().stream()
                                .filter(finding -> !finding.rule().equals("evaluation.after-as-of"))
                                .toList()))
                .toList();
    }

    /** A few pledges of two branches, made, returned and made anew, at times kept by the other, appraised or not. */
    private static List<PledgeEvent> events(Random random) {
        List<PledgeEvent> events = new ArrayList<>();
        for (int pledge = 1 + random.nextInt(3); pledge > 0; pledge--) {
            LocalDate day = LocalDate.of(2010, 6, 1).plusDays(random.nextInt(400));
            String pledger = random.nextBoolean() ? "branch-1" : "branch-2";
            for (int revision = 1 + random.nextInt(3); revision > 0; revision--) {
                String due = day.plusDays(random.nextInt(400) - 100).toString();
                events.add(made("p-" + pledge, day.toString(), pledger, random.nextBoolean() ? ONE : TWO, due));
                day = day.plusDays(1 + random.nextInt(200));
                boolean last = revision == 1;
                PledgeEvent.Builder next = event("p-" + pledge, last ? "appraise" : "return", day.toString());
                if (last) {
                    next.putOutcome(
                            PledgeItemId.of("item"),
                            random.nextBoolean() ? PledgeOutcome.FULFILLED : PledgeOutcome.PARTLY);
                }
                events.add(next.build());
                day = day.plusDays(1);
            }
        }
        return events;
    }

    private static List<PledgeEvent> plus(List<PledgeEvent> events, PledgeEvent... more) {
        List<PledgeEvent> all = new ArrayList<>(events);
        all.addAll(List.of(more));
        return all;
    }

    private static SubjectRecord byId(String id) {
        return SubjectRecord.builder().subject(SubjectId.of(id)).build();
    }

    private static List<String> pledges(SubjectRecord record) {
        return record.pledges().stream().map(pledge -> pledge.id().value()).toList();
    }

    private static Evaluation evaluate(List<PledgeEvent> events, LocalDate day) {
        return evaluator().evaluateAll(campaign(events), day).get(0);
    }

    private static Campaign campaign(List<PledgeEvent> events) {
        return Campaign.builder()
                .plan(PLAN.toBuilder().pledgeProcess(Optional.of(PROCESS)).build())
                .organizations(Organizations.builder()
                        .addOrganizations(ONE, TWO)
                        .addMembers(MEMBER)
                        .build())
                .record(CampaignRecord.builder().pledgeEvents(events).build())
                .build();
    }

    private static Evaluator evaluator() {
        return Evaluator.compile(scheme(Reference.to("pledge-fulfilment")), PLAN, Extensions.none());
    }

    private static ScoringScheme scheme(Reference rater) {
        return SchemeFixture.scheme().toBuilder()
                .root(SchemeFixture.root(List.of(SchemeFixture.criterion("leadership", "1", rater))))
                .raterGroups(List.of())
                .vetoes(List.of())
                .build();
    }

    private static Rating leadership(Evaluation evaluation) {
        return evaluation.indicators().get(1).rating();
    }

    private static String english(Finding finding) {
        return finding.message(ScoringMessages.catalogue(), Language.EN);
    }

    private static PledgeEvent made(String pledge, String day, String pledger, Organization keeper, String due) {
        return event(pledge, "make", day)
                .role(Role.PLEDGER)
                .proposal(PledgeProposal.builder()
                        .pledger(SubjectId.of(pledger))
                        .pledgerKind(PledgerKind.ORGANIZATION)
                        .organization(keeper.id())
                        .term(PledgeTerm.ANNUAL)
                        .addItem(PledgeItem.builder()
                                .id(PledgeItemId.of("item"))
                                .due(Optional.of(LocalDate.parse(due)))
                                .build())
                        .build())
                .build();
    }

    private static PledgeEvent.Builder event(String pledge, String action, String day) {
        return PledgeEvent.builder()
                .id(EntryId.of(pledge + "-" + action + "-" + day))
                .pledge(PledgeId.of(pledge))
                .date(LocalDate.parse(day))
                .action(Action.of(action))
                .role(Role.MASSES)
                .reason(Optional.of("reason"));
    }

    private static Organization branch(String id) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name(LocalizedText.of("支部", "Branch"))
                .line(Line.PARTY)
                .tier(Tier.BRANCH)
                .build();
    }
}
