package io.github.zhengyou.pledge;

import static io.github.zhengyou.pledge.PledgeFixtures.CASE_11;
import static io.github.zhengyou.pledge.PledgeFixtures.ROAD;
import static io.github.zhengyou.pledge.PledgeFixtures.appraise;
import static io.github.zhengyou.pledge.PledgeFixtures.event;
import static io.github.zhengyou.pledge.PledgeFixtures.fiveSteps;
import static io.github.zhengyou.pledge.PledgeFixtures.fulfil;
import static io.github.zhengyou.pledge.PledgeFixtures.proposal;
import static io.github.zhengyou.pledge.PledgeFixtures.publish;
import static io.github.zhengyou.pledge.PledgeFixtures.returned;
import static io.github.zhengyou.pledge.PledgeFixtures.review;
import static io.github.zhengyou.pledge.PledgeFixtures.set;
import static io.github.zhengyou.pledge.PledgeFixtures.twoItems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PledgeRulesTest {

    private static Finding only(PledgeEvent... events) {
        return only(CASE_11, events);
    }

    private static Finding only(PledgeProcess process, PledgeEvent... events) {
        List<Finding> findings = process.replay(List.of(events)).findings().list();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static void assertMessages(Finding finding, String rule, String zh, String en) {
        assertThat(finding.rule()).isEqualTo(rule);
        assertThat(finding.message(Catalogue.core(), Language.ZH)).isEqualTo(zh);
        assertThat(finding.message(Catalogue.core(), Language.EN)).isEqualTo(en);
    }

    @Test
    void findNothingInAPledgeThatKeepsToItsProcess() {
        assertThat(CASE_11.replay(fiveSteps()).findings().isEmpty()).isTrue();
    }

    @Test
    void nameAnIllegalTransition() {
        Finding finding = only(set(1), publish(2));
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.arguments())
                .containsOnlyKeys(
                        "entry", "date", "action", "actionName", "state", "stateName", "permitted", "permittedNames");
        assertMessages(
                finding,
                "pledge.illegal-transition",
                "承诺“p1”处于“已定诺”状态，不能执行“亮诺”（记录“e2”，2011-03-03）；此时可执行：review、return。" + "该记录未采用：请补记此前缺少的环节，或更正该记录",
                "pledge 'p1' in state 'set' cannot take the action 'publish' (entry 'e2' of 2011-03-03); possible there:"
                        + " review, return. The entry is left out: record the step that is missing before it, or correct"
                        + " it");
    }

    @Test
    void nameAnActionThatNoMoveHas() {
        Finding finding = only(set(1), event(2, "reveiw", Role.REVIEWER).build());
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.arguments())
                .containsOnlyKeys("entry", "date", "action", "actionName", "state", "stateName", "known");
        assertMessages(
                finding,
                "pledge.unknown-action",
                "承诺“p1”：流程中没有“reveiw”这一动作（记录“e2”，2011-03-03）；已有动作：set、review、return、publish、fulfil、appraise。该记录未采用：请更正动作",
                "pledge 'p1': no move of the process has the action 'reveiw' (entry 'e2' of 2011-03-03); its actions:"
                        + " set, review, return, publish, fulfil, appraise. The entry is left out: correct the action");
    }

    @Test
    void nameThePossibleActionsAsTheProcessNamesThem() {
        Finding finding = only(set(1), review(2), review(3));
        assertThat(finding.arguments().get("permitted")).isEqualTo(new Argument.Texts(List.of("publish", "fulfil")));
        assertThat(finding.message(Catalogue.core(), Language.ZH)).contains("此时可执行：亮诺、践诺。");
        assertThat(finding.message(Catalogue.core(), Language.EN)).contains("possible there: publish, fulfil.");
    }

    @Test
    void sayThatNothingIsPossibleAtAnEnd() {
        PledgeEvent late = event(6, "publish", Role.PLEDGER).build();
        PledgeEvent[] events = Arrays.copyOf(fiveSteps().toArray(PledgeEvent[]::new), 6);
        events[5] = late;
        Finding finding = only(events);
        assertThat(finding.message(Catalogue.core(), Language.ZH)).contains("此时可执行：无。");
        assertThat(finding.message(Catalogue.core(), Language.EN)).contains("possible there: none.");
    }

    @Test
    void nameAPledgeThatIsNotPublished() {
        assertMessages(
                only(set(1), review(2), fulfil(3)),
                "pledge.not-published",
                "承诺“p1”未公示：执行“践诺”（记录“e3”，2011-03-04）须至少已在下列渠道之一公示：岗前挂、栏上贴、网上晒。"
                        + "该记录未采用，承诺仍处于“已审诺”状态：请先公示，并在公示记录的 channels 中写明渠道",
                "pledge 'p1' is not published: it needs at least one of hung at the post, posted on the board, published on the web for the action 'fulfil' (entry"
                        + " 'e3' of 2011-03-04). The entry is left out and the pledge stays in state 'reviewed': publish"
                        + " it first, and name the channels in the entry that does so (channels)");
    }

    @Test
    void nameAPledgeThatIsNotPublishedEverywhere() {
        PledgeProcess strict = PledgeProcess.builder(ProcessId.of("strict@1"))
                .start("draft", PledgePhase.PROPOSE)
                .end("active", PledgePhase.FULFIL)
                .permit("draft", "start", "active")
                .when(PledgeGuards.publishedOnAll(PublicationChannel.BOARD, PublicationChannel.WEB))
                .build();
        assertMessages(
                only(
                        strict,
                        event(1, "start", Role.PLEDGER)
                                .proposal(twoItems())
                                .addChannels(PublicationChannel.WEB)
                                .build()),
                "pledge.not-published-everywhere",
                "承诺“p1”未在各渠道公示：执行“start”（记录“e1”，2011-03-02）须已在下列各渠道公示：栏上贴、网上晒。"
                        + "该记录未采用，承诺仍处于“draft”状态：请补齐公示渠道，并在公示记录的 channels 中写明",
                "pledge 'p1' is not published on every channel: it needs each of posted on the board, published on the web for the action 'start' (entry"
                        + " 'e1' of 2011-03-02). The entry is left out and the pledge stays in state 'draft': publish it"
                        + " on those that are missing, and name them in the entry that does so (channels)");
    }

    @Test
    void nameARoleThatMayNotAct() {
        assertMessages(
                only(set(1), event(2, "review", Role.MASSES).build()),
                "pledge.role-not-allowed",
                "承诺“p1”处于“已定诺”状态：群众无权执行“review”（记录“e2”，2011-03-03），仅限：审核方。" + "该记录未采用：请更正角色，或由有权者执行",
                "pledge 'p1' in state 'set': the masses may not take the action 'review' (entry 'e2' of 2011-03-03),"
                        + " only: reviewing organization. The entry is left out: correct its role or leave the action to them");
    }

    @Test
    void nameWhatAMoveLacks() {
        assertMessages(
                only(event(1, "set", Role.PLEDGER)
                        .proposal(proposal("member-1"))
                        .build()),
                "pledge.no-item",
                "承诺“p1”没有承诺事项：执行“set”（记录“e1”，2011-03-02）须至少有一项。该记录未采用：请写明承诺事项",
                "pledge 'p1' has no item: it needs at least one for the action 'set' (entry 'e1' of 2011-03-02). The entry"
                        + " is left out: name what is promised");
        assertMessages(
                only(set(1), event(2, "return", Role.REVIEWER).build()),
                "pledge.reason-missing",
                "承诺“p1”：“return”（记录“e2”，2011-03-03）未说明理由。该记录未采用：请说明理由",
                "pledge 'p1': the action 'return' (entry 'e2' of 2011-03-03) gives no reason. The entry is left out:"
                        + " state the reason");
        assertMessages(
                only(
                        set(1),
                        review(2),
                        publish(3),
                        fulfil(4),
                        event(5, "appraise", Role.MASSES).build()),
                "pledge.outcome-missing",
                "承诺“p1”有事项未说明兑现情况：执行“appraise”（记录“e5”，2011-03-06）须逐项说明。" + "该记录未采用：请补充各事项的兑现情况",
                "pledge 'p1' has items without an outcome: each needs one for the action 'appraise' (entry 'e5' of"
                        + " 2011-03-06). The entry is left out: state what became of every item");
    }

    @Test
    void nameATextThatComesLateOrFromAnother() {
        assertMessages(
                only(
                        set(1),
                        review(2),
                        publish(3),
                        fulfil(4).toBuilder().proposal(twoItems()).build()),
                "pledge.late-proposal",
                "承诺“p1”处于“published”状态：“践诺”（记录“e4”，2011-03-05）带入了无人审核的新内容。" + "该记录未采用：请先退回承诺，或去掉新内容",
                "pledge 'p1' in state 'published': the action 'fulfil' (entry 'e4' of 2011-03-05) brings a new text that"
                        + " nobody would review. The entry is left out: return the pledge first, or leave the text out");
        assertMessages(
                only(
                        set(1),
                        returned(2),
                        event(3, "set", Role.PLEDGER)
                                .proposal(proposal("member-2", PledgeItem.of(ROAD)))
                                .build()),
                "pledge.pledger-changed",
                "承诺“p1”：新的承诺内容（记录“e3”，2011-03-04）换了承诺人。该记录未采用：请为另一承诺人另立承诺",
                "pledge 'p1': the new text (entry 'e3' of 2011-03-04) names another pledger. The entry is left out: give"
                        + " the other pledger a pledge of its own");
    }

    @Test
    void nameAPledgeThatDoesNotExist() {
        assertMessages(
                only(set(2), review(1)),
                "pledge.unknown-pledge",
                "记录“e1”（2011-03-02）所指承诺“p1”尚不存在。该记录未采用：请先记录承诺内容，或更正承诺标识",
                "pledge 'p1' does not exist on 2011-03-02, when entry 'e1' speaks of it. The entry is left out: record the"
                        + " proposal before it, or correct the pledge id");
    }

    @Test
    void nameAnItemThatThePledgeDoesNotHave() {
        PledgeEvent appraise = appraise(5).toBuilder()
                .putOutcome(PledgeItemId.of("bridge"), PledgeOutcome.FULFILLED)
                .build();
        assertMessages(
                only(set(1), review(2), publish(3), fulfil(4), appraise),
                "pledge.unknown-item",
                "承诺“p1”没有事项 bridge，而记录“e5”（2011-03-06）说明了其兑现情况。这些兑现情况未采用：请更正事项标识",
                "pledge 'p1' has no items bridge, of which entry 'e5' of 2011-03-06 states outcomes. These outcomes are"
                        + " left out: correct the item ids");
    }

    @Test
    void nameAnEntryIdOfTwoContents() {
        PledgeEvent other = set(1).toBuilder().pledge(PledgeId.of("p2")).build();
        assertMessages(
                only(set(1), other),
                "pledge.repeated-entry",
                "记录标识“e1”重复而内容不同，涉及承诺 p1、p2。这些记录均未采用：请分别编号，或删去其一",
                "entry id 'e1' is repeated with differing content, in pledges p1, p2. None of these entries is used: give"
                        + " each its own id, or leave one out");
    }

    @Test
    void nameItemsFulfilledOnTheDayTheyWerePledged() {
        PledgeEvent[] oneDay = fiveSteps().stream()
                .map(event -> event.toBuilder()
                        .order(event.date().getDayOfMonth())
                        .date(PledgeFixtures.DAY)
                        .build())
                .toArray(PledgeEvent[]::new);
        Finding finding = only(oneDay);
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertMessages(
                finding,
                "pledge.fulfilled-same-day",
                "承诺“p1”的事项 road 在作出承诺当日（2011-03-01）即已兑现：请核实是否属于新的承诺",
                "pledge 'p1' was made and its items road were fulfilled on the same day, 2011-03-01: check whether it"
                        + " promised anything new");
    }

    @Test
    void giveOneFindingForEachUnmetGuard() {
        PledgeProcess twoGuards = PledgeProcess.builder(ProcessId.of("two-guards@1"))
                .start("draft", PledgePhase.PROPOSE)
                .end("active", PledgePhase.FULFIL)
                .permit("draft", "start", "active")
                .when(PledgeGuards.HAS_ITEM, PledgeGuards.REASON_GIVEN)
                .build();
        assertThat(twoGuards
                        .replay(List.of(event(1, "start", Role.PLEDGER)
                                .proposal(proposal("member-1"))
                                .build()))
                        .findings()
                        .stream()
                        .map(Finding::rule))
                .containsExactly("pledge.no-item", "pledge.reason-missing");
    }

    @Test
    void haveAMessageEachInBothLanguages() {
        PledgeRules.BOOK
                .rules()
                .forEach(rule -> assertThat(Catalogue.core().keys()).contains("finding." + rule.id()));
    }
}
