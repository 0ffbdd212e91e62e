package io.github.zhengyou.evidence;

import static io.github.zhengyou.evidence.EvidenceArbitraries.judgement;
import static io.github.zhengyou.evidence.EvidenceArbitraries.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EvidenceRulesTest {
    private static final Place LIST = Place.in("record").at("evidence");

    /** One finding and no other, with its place, its values and its text in both languages. */
    private static void assertFinds(List<Evidence> list, String rule, Observation seen, String zh, String en) {
        Findings findings = EvidenceRules.BOOK.check(list);
        assertThat(findings).containsExactly(Finding.of(rule, Severity.ERROR, seen));
        Finding finding = findings.list().get(0);
        assertThat(finding.message(Catalogue.core(), Language.ZH)).isEqualTo(zh);
        assertThat(finding.message(Catalogue.core(), Language.EN)).isEqualTo(en);
    }

    @Test
    void findNothingWrongInSoundEvidence() {
        assertThat(EvidenceRules.BOOK.check(List.of())).isEmpty();
        assertThat(EvidenceRules.BOOK.check(List.of(
                        judgement("e1").build(),
                        tally("e2").putCount(BallotOption.SATISFIED, 10L).build(),
                        judgement("e1").build())))
                .isEmpty();
    }

    @Test
    void findMoreBallotsThanElectors() {
        BallotTally tally = tally("e2")
                .putCount(BallotOption.SATISFIED, 9L)
                .putCount(BallotOption.DO_NOT_KNOW, 4L)
                .build();
        assertFinds(
                List.of(judgement("e1").build(), tally),
                "evidence.above-electorate",
                Observation.of("e2")
                        .with("assessed", "o1")
                        .with("criterion", "leadership")
                        .with("cast", 13)
                        .with("electorate", 10)
                        .with("excess", 3)
                        .at(LIST.at(1)),
                "测评“e2”收到 13 票，超过应参加人数 10，多 3 票；该项评价无效，请核对",
                "ballot tally 'e2' counts 13 ballots of an electorate of 10, 3 too many: it cannot be used, check the"
                        + " counts");
    }

    @Test
    void findPointsOutOfRange() {
        assertFinds(
                List.of(judgement("e1").points(Decimal.parse("100.5")).build()),
                "evidence.out-of-range",
                Observation.of("e1")
                        .with("assessed", "o1")
                        .with("criterion", "leadership")
                        .with("points", Decimal.parse("100.5"))
                        .with("maximum", 100)
                        .at(LIST.at(0)),
                "打分“e1”为 100.5 分，不在 0 至 100 之间；该项评价无效，请核对",
                "judgement 'e1' gives 100.5 points, not between 0 and 100: it cannot be used, check the points");
    }

    @Test
    void findAnIdThatIsRepeatedWithDifferingContent() {
        assertFinds(
                List.of(
                        judgement("e1").build(),
                        tally("e2").build(),
                        tally("e1").build(),
                        judgement("e1").build()),
                "evidence.repeated",
                Observation.of("e1").at(LIST.at(2)),
                "记录标识“e1”重复且内容不同；请更换标识或删去一条",
                "entry id 'e1' is repeated with differing content: give one of them another id, or leave one out");
    }

    @Property
    void findEachEntryThatCannotStand(@ForAll("records") List<Evidence> record) {
        Map<EntryId, Evidence> first = new HashMap<>();
        int expected = 0;
        for (Evidence evidence : record) {
            Evidence earlier = first.putIfAbsent(evidence.id(), evidence);
            expected += earlier != null && !earlier.equals(evidence) ? 1 : 0;
            expected += evidence instanceof Judgement judgement && !judgement.isInRange() ? 1 : 0;
            expected += evidence instanceof BallotTally tally && !tally.isWithinElectorate() ? 1 : 0;
        }
        Findings findings = EvidenceRules.BOOK.check(record);
        assertThat(findings.list()).hasSize(expected).isSorted();
        for (Finding finding : findings) {
            int position =
                    Integer.parseInt(finding.place().orElseThrow().steps().get(1));
            assertThat(record.get(position).id()).hasToString(finding.subject());
        }
    }

    @Test
    void coverEveryRuleOfTheBook() {
        assertThat(EvidenceRules.BOOK.rules())
                .extracting(Rule::id)
                .containsExactly(
                        "evidence.above-electorate",
                        "evidence.out-of-range",
                        "evidence.attendance-above-roll",
                        "evidence.repeated",
                        "evidence.supersedes-unknown",
                        "evidence.supersedes-other-subject",
                        "evidence.superseded-twice",
                        "evidence.supersedes-cycle");
    }

    @Provide
    Arbitrary<List<Evidence>> records() {
        return EvidenceArbitraries.evidence().list().ofMaxSize(30);
    }
}
