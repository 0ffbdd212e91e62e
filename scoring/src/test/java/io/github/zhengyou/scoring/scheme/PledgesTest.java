package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.FIVE;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.pledge.Pledge;
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
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.scoring.SubjectPledges;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Which pledges count, and that nobody pays for them who does not rate them. */
class PledgesTest {

    private static final PledgeProcess PROCESS = PledgeProcess.builder(ProcessId.of("short@1"))
            .start("open", PledgePhase.PROPOSE)
            .state("made", PledgePhase.FULFIL)
            .end("appraised", PledgePhase.APPRAISE)
            .permit("open", "make", "made")
            .by(Role.PLEDGER)
            .permit("made", "appraise", "appraised")
            .by(Role.MASSES)
            .build();

    private static final Optional<String> NEVER = Optional.empty();

    @Test
    void aYearRatesThePledgesThatRunInIt() {
        List<Pledge> pledges = List.of(
                pledge("due-before", "2010-06-01", Optional.of("2011-01-10"), PledgeOutcome.FULFILLED, "2010-12-31"),
                pledge("due-within", "2010-06-01", Optional.of("2011-12-01"), PledgeOutcome.FULFILLED, "2011-06-30"),
                pledge("due-on-first", "2010-06-01", Optional.of("2011-12-01"), PledgeOutcome.FULFILLED, "2011-01-01"),
                pledge("due-later", "2011-12-31", NEVER, PledgeOutcome.FULFILLED, "2012-06-30"),
                pledge("made-later", "2012-01-01", NEVER, PledgeOutcome.FULFILLED, "2012-06-30"),
                pledge("of-both-years", "2010-06-01", NEVER, PledgeOutcome.FULFILLED, "2010-12-31", "2011-12-31"),
                pledge("without-days", "2010-06-01", NEVER, PledgeOutcome.FULFILLED, ""),
                pledge("appraised-before", "2010-06-01", Optional.of("2010-12-31"), PledgeOutcome.FULFILLED, ""),
                pledge("appraised-within", "2010-06-01", Optional.of("2011-01-01"), PledgeOutcome.FULFILLED, ""));
        assertThat(counted(pledges))
                .containsExactly(
                        "due-within", "due-on-first", "due-later", "of-both-years", "without-days", "appraised-within");
    }

    @Test
    void whatWasBrokenTheYearBeforeDoesNotCountInThisOne() {
        Pledge broken = pledge(
                "broken", "2010-06-01", Optional.of("2010-12-31"), PledgeOutcome.NOT_FULFILLED_NO_REASON, "2010-12-01");
        Pledge kept = pledge("kept", "2011-01-01", Optional.of("2011-12-01"), PledgeOutcome.FULFILLED, "2011-12-01");
        Evaluation both = evaluate(Reference.to("pledge-fulfilment"), List.of(broken, kept));
        assertThat(leadership(both)).isEqualTo(Rating.of(Points.HUNDRED));
        assertThat(both.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("evaluation.pledge-outside-period");
            assertThat(finding.severity()).isEqualTo(Severity.INFO);
            assertThat(finding.message(ScoringMessages.catalogue(), Language.EN))
                    .isEqualTo("pledge 'broken' (of branch-1, from 2010-06-01 to 2010-12-01) does not run in the period"
                            + " of evaluation (2011-01-01 to 2011-12-31) and does not count");
            assertThat(finding.message(ScoringMessages.catalogue(), Language.ZH))
                    .isEqualTo("承诺“broken”（branch-1，自 2010-06-01 起，至 2010-12-01）"
                            + "不在评价期间（2011-01-01 至 2011-12-31）内，不计入");
        });
        Evaluation none = evaluate(Reference.to("pledge-fulfilment"), List.of(broken));
        assertThat(leadership(none)).isEqualTo(Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE));
        assertThat(evaluate(Reference.to("pledge-fulfilment"), List.of(kept)).findings())
                .isEmpty();
    }

    @Test
    void aPledgeWithoutALastDayIsSaidWithoutOne() {
        Pledge later = pledge("later", "2012-01-01", NEVER, PledgeOutcome.FULFILLED, "");
        SubjectRecord record =
                SubjectRecord.builder().subject(SUBJECT).pledges(List.of(later)).build();
        assertThat(evaluator(Reference.to("pledge-fulfilment"))
                        .evaluate(record, LocalDate.of(2012, 1, 1))
                        .findings())
                .singleElement()
                .extracting(finding -> finding.message(ScoringMessages.catalogue(), Language.EN))
                .isEqualTo("pledge 'later' (of branch-1, from 2012-01-01) does not run in the period of evaluation"
                        + " (2011-01-01 to 2011-12-31) and does not count");
    }

    @Test
    void pledgesAreReplayedOnceWhereARaterLooksAtThemAndElseNever() {
        Pledge kept = pledge("kept", "2011-01-01", Optional.of("2011-12-01"), PledgeOutcome.FULFILLED, "2011-12-01");
        AtomicInteger replays = new AtomicInteger();
        Supplier<List<Pledge>> pledges = () -> {
            replays.incrementAndGet();
            return List.of(kept);
        };
        CampaignRecord marks = CampaignRecord.builder()
                .addEvidence(SchemeFixture.judgement("mark", "leadership", SchemeFixture.SELF, "90", "100"))
                .build();
        assertThat(evaluateAll(evaluator(Reference.to("mean")), marks, pledges))
                .extracting(PledgesTest::leadership)
                .containsExactly(
                        Rating.of(Points.of(90)), Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE));
        assertThat(replays).hasValue(0);

        CampaignRecord none = CampaignRecord.builder().build();
        assertThat(evaluateAll(evaluator(Reference.to("pledge-fulfilment")), none, pledges))
                .extracting(PledgesTest::leadership)
                .containsExactly(
                        Rating.of(Points.HUNDRED), Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE));
        assertThat(replays).hasValue(1);

        // a lambda of the host need not say that it looks
        assertThat(evaluateAll(evaluator(Reference.to("count@1")), none, pledges))
                .extracting(PledgesTest::leadership)
                .containsExactly(Rating.of(Points.ONE), Rating.of(Points.ZERO));
        assertThat(replays).hasValue(2);
    }

    @Test
    void pledgesThatAreAskedForLaterAreEqualToThoseThatAreGiven() {
        Pledge kept = pledge("kept", "2011-01-01", NEVER, PledgeOutcome.FULFILLED, "");
        SubjectRecord given =
                SubjectRecord.builder().subject(SUBJECT).pledges(List.of(kept)).build();
        SubjectRecord later = SubjectRecord.builder()
                .subject(SUBJECT)
                .pledges(SubjectPledges.from(() -> List.of(kept)))
                .build();
        assertThat(later).isEqualTo(given).hasSameHashCodeAs(given);
        assertThat(later.toBuilder().build()).isEqualTo(given);
        assertThat(SubjectRecord.builder().subject(SUBJECT).build().pledges()).isEmpty();
    }

    private static List<String> counted(List<Pledge> pledges) {
        List<String> counted = new ArrayList<>();
        Extensions looks = Extensions.builder()
                .rater("count@1", parameters -> evidence -> {
                    evidence.pledges().forEach(pledge -> counted.add(pledge.id().value()));
                    return Rating.of(Points.ONE);
                })
                .build();
        Evaluation evaluation = Evaluator.compile(scheme(Reference.to("count@1")), PLAN, looks)
                .evaluate(
                        SubjectRecord.builder()
                                .subject(SUBJECT)
                                .pledges(pledges)
                                .build(),
                        AS_OF);
        assertThat(evaluation.findings())
                .extracting(Finding::subject)
                .doesNotContainAnyElementsOf(counted)
                .hasSize(pledges.size() - counted.size());
        return counted;
    }

    private static Evaluation evaluate(Reference rater, List<Pledge> pledges) {
        return evaluator(rater)
                .evaluate(
                        SubjectRecord.builder()
                                .subject(SUBJECT)
                                .pledges(pledges)
                                .build(),
                        AS_OF);
    }

    private static List<Evaluation> evaluateAll(
            Evaluator evaluator, CampaignRecord record, Supplier<List<Pledge>> pledges) {
        Organizations organizations = Organizations.builder()
                .addOrganizations(branch("branch-1"), branch("branch-2"))
                .build();
        return evaluator.evaluateAll(organizations, new SubjectRecords(record, pledges)::of, AS_OF);
    }

    private static Rating leadership(Evaluation evaluation) {
        return evaluation.indicators().get(1).rating();
    }

    private static ScoringScheme scheme(Reference rater) {
        return SchemeFixture.scheme().toBuilder()
                .root(SchemeFixture.root(
                        List.of(FIVE.get(0).toBuilder().rater(rater).build())))
                .vetoes(List.of())
                .build();
    }

    private static Evaluator evaluator(Reference rater) {
        return Evaluator.compile(
                scheme(rater),
                PLAN,
                Extensions.builder()
                        .rater(
                                "count@1",
                                parameters -> evidence ->
                                        Rating.of(Points.of(evidence.pledges().size())))
                        .build());
    }

    private static Organization branch(String id) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name(LocalizedText.of("支部", "Branch"))
                .line(Line.PARTY)
                .tier(Tier.BRANCH)
                .build();
    }

    /** An item for each day by which one is due; without one where that is empty. */
    private static Pledge pledge(
            String id, String made, Optional<String> appraised, PledgeOutcome outcome, String... due) {
        PledgeProposal.Builder proposal = PledgeProposal.builder()
                .pledger(SUBJECT)
                .pledgerKind(PledgerKind.ORGANIZATION)
                .organization(OrganizationId.of(SUBJECT.value()))
                .term(PledgeTerm.ANNUAL);
        PledgeEvent.Builder appraisal = event(id, "appraise", Role.MASSES, appraised.orElse("2020-01-01"))
                .reason(Optional.of("reason"));
        for (int i = 0; i < due.length; i++) {
            PledgeItemId item = PledgeItemId.of("item-" + i);
            proposal.addItem(PledgeItem.builder()
                    .id(item)
                    .due(Optional.of(due[i]).filter(day -> !day.isEmpty()).map(LocalDate::parse))
                    .build());
            appraisal.putOutcome(item, outcome);
        }
        List<PledgeEvent> events = new ArrayList<>();
        events.add(
                event(id, "make", Role.PLEDGER, made).proposal(proposal.build()).build());
        appraised.ifPresent(day -> events.add(appraisal.build()));
        return PROCESS.replay(events, LocalDate.of(2020, 1, 1)).pledges().get(0);
    }

    private static PledgeEvent.Builder event(String pledge, String action, Role role, String day) {
        return PledgeEvent.builder()
                .id(EntryId.of(pledge + "-" + action))
                .pledge(PledgeId.of(pledge))
                .date(LocalDate.parse(day))
                .action(Action.of(action))
                .role(role);
    }
}
