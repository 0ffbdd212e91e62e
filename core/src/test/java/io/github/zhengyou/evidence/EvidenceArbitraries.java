package io.github.zhengyou.evidence;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.quantity.Decimal;
import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of valid judgements and tallies; some give points out of range or count more ballots than electors. */
final class EvidenceArbitraries {
    private EvidenceArbitraries() {}

    static Judgement.Builder judgement(String id) {
        return Judgement.builder()
                .id(EntryId.of(id))
                .subject(SubjectId.of("o1"))
                .criterion(CriterionCode.of("leadership"))
                .raterGroup(RaterGroup.MASSES)
                .date(LocalDate.of(2011, 7, 1))
                .points(Decimal.of(80))
                .maximum(Decimal.HUNDRED);
    }

    static BallotTally.Builder tally(String id) {
        return BallotTally.builder()
                .id(EntryId.of(id))
                .subject(SubjectId.of("o1"))
                .criterion(CriterionCode.of("leadership"))
                .raterGroup(RaterGroup.MASSES)
                .date(LocalDate.of(2011, 7, 1))
                .scale(BallotScaleId.of("my-scale"))
                .electorate(10);
    }

    static Arbitrary<Judgement> judgements() {
        return Combinators.combine(
                        ids(),
                        Arbitraries.integers().between(-1, 11),
                        Arbitraries.integers().between(1, 10))
                .as((id, points, maximum) -> judgement(id)
                        .points(Decimal.of(points))
                        .maximum(Decimal.of(maximum))
                        .build());
    }

    static Arbitrary<BallotTally> tallies() {
        Arbitrary<BallotOption> options = Arbitraries.of(
                BallotOption.SATISFIED,
                BallotOption.BASICALLY_SATISFIED,
                BallotOption.DISSATISFIED,
                BallotOption.DO_NOT_KNOW);
        Arbitrary<Map<BallotOption, Long>> counts =
                Arbitraries.maps(options, Arbitraries.longs().between(0, 8));
        return Combinators.combine(ids(), counts, Arbitraries.integers().between(0, 20))
                .as((id, ballots, electorate) ->
                        tally(id).counts(ballots).electorate(electorate).build());
    }

    static Arbitrary<Evidence> evidence() {
        return Arbitraries.oneOf(
                judgements().map(Evidence.class::cast), tallies().map(Evidence.class::cast));
    }

    private static Arbitrary<String> ids() {
        return Arbitraries.integers().between(0, 30).map(number -> "e" + number);
    }
}
