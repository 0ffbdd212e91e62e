package io.github.zhengyou.evidence;

import static io.github.zhengyou.evidence.EvidenceArbitraries.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final Place LIST = Place.in("record").at("evidence");

    private static Judgement correction(String id, String superseded) {
        return judgement(id).supersedes(EntryId.of(superseded)).build();
    }

    private static void assertFinds(List<Evidence> list, String rule, Observation seen, String en) {
        assertThat(EvidenceRules.BOOK.check(list)).containsExactly(Finding.of(rule, Severity.ERROR, seen));
        assertThat(EvidenceRules.BOOK.check(list).list().get(0).message(Catalogue.core(), Language.EN))
                .isEqualTo(en);
    }

    @Test
    void leaveTheLastCorrectionStanding() {
        Judgement first = judgement("e1").build();
        Judgement second = correction("e2", "e1");
        Judgement third = correction("e3", "e2");
        assertThat(Corrections.standing(List.of(third, first, second))).containsExactly(third);
        assertThat(Corrections.among(List.of(third, first, second)).of(first)).contains(second);
        assertThat(EvidenceRules.BOOK.check(List.of(third, first, second))).isEmpty();
    }

    @Test
    void takeWhatIsSupersededOutOfWhatIsFound() {
        BallotTally tally = EvidenceArbitraries.tally("e1")
                .putCount(BallotOption.SATISFIED, 13L)
                .build();
        Judgement judgement = judgement("e2").points(Decimal.parse("100.5")).build();
        assertThat(EvidenceRules.BOOK.check(List.of(tally, judgement)))
                .extracting(Finding::rule)
                .containsExactly("evidence.above-electorate", "evidence.out-of-range");
        BallotTally counted = tally.toBuilder()
                .id(EntryId.of("e3"))
                .electorate(20)
                .supersedes(tally.id())
                .build();
        assertThat(EvidenceRules.BOOK.check(List.of(tally, judgement, counted, correction("e4", "e2"))))
                .isEmpty();
        assertFinds(
                List.of(tally, counted.toBuilder().electorate(12).build()),
                "evidence.above-electorate",
                Observation.of("e3")
                        .with("assessed", "o1")
                        .with("criterion", "leadership")
                        .with("cast", 13)
                        .with("electorate", 12)
                        .with("excess", 1)
                        .at(LIST.at(1)),
                "ballot tally 'e3' counts 13 ballots of an electorate of 12, 1 too many: it cannot be used, check the"
                        + " counts");
    }

    @Test
    void correctNothingOfAnotherSubject() {
        Judgement first = judgement("e1").build();
        Judgement other =
                correction("e2", "e1").toBuilder().subject(SubjectId.of("o2")).build();
        Judgement own = correction("e3", "e1");
        assertThat(Corrections.standing(List.of(first, other))).containsExactly(first, other);
        assertThat(Corrections.standing(List.of(first, other, own))).containsExactly(other, own);
        assertFinds(
                List.of(first, other),
                "evidence.supersedes-other-subject",
                Observation.of("e2")
                        .with("superseded", "e1")
                        .with("assessed", "o2")
                        .with("otherAssessed", "o1")
                        .at(LIST.at(1).at("supersedes")),
                "entry 'e2' on o2 supersedes entry 'e1', which is on o1, and so corrects nothing: a correction stands"
                        + " with the same subject");
    }

    @Test
    void nameAnEntryThatIsThere() {
        assertFinds(
                List.of(correction("e2", "e1")),
                "evidence.supersedes-unknown",
                Observation.of("e2").with("superseded", "e1").at(LIST.at(0).at("supersedes")),
                "entry 'e2' supersedes entry 'e1', which the record does not have: correct the id or leave it out");
    }

    @Test
    void correctAnEntryOnce() {
        assertFinds(
                List.of(judgement("e1").build(), correction("e2", "e1"), correction("e3", "e1")),
                "evidence.superseded-twice",
                Observation.of("e3")
                        .with("superseded", "e1")
                        .with("earlier", "e2")
                        .at(LIST.at(2).at("supersedes")),
                "entry 'e3' supersedes entry 'e1', as entry 'e2' does already: let it supersede 'e2', or leave one of"
                        + " them out");
    }

    @Test
    void formNoCircle() {
        List<Evidence> circle = List.of(
                correction("e9", "e9x"),
                correction("e1", "e2"),
                correction("e2", "e1"),
                judgement("e9x").build());
        assertThat(Corrections.standing(circle)).containsExactly(circle.get(0));
        assertFinds(
                circle,
                "evidence.supersedes-cycle",
                Observation.of("e1")
                        .with("cycle", List.of("e1", "e2"))
                        .at(LIST.at(1).at("supersedes")),
                "entries e1, e2 supersede one another in a circle, so that none of them counts: take supersedes out of"
                        + " the one that was first");
    }

    @Property
    void leaveStandingWhatNothingOfItsSubjectNames(@ForAll("records") List<Judgement> record) {
        Set<EntryId> named = new HashSet<>();
        record.forEach(entry -> entry.supersedes().ifPresent(named::add));
        assertThat(Corrections.standing(record))
                .isEqualTo(record.stream()
                        .filter(entry -> !named.contains(entry.id()))
                        .toList());
    }

    @Provide
    Arbitrary<List<Judgement>> records() {
        Arbitrary<String> ids = Arbitraries.integers().between(0, 12).map(number -> "e" + number);
        return Combinators.combine(ids, ids.optional())
                .as((id, superseded) -> {
                    Optional<EntryId> other = superseded.map(EntryId::of);
                    return judgement(id).supersedes(other).build();
                })
                .list()
                .ofMaxSize(12);
    }
}
