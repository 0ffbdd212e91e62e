package io.github.zhengyou.figure;

import static io.github.zhengyou.figure.FigureFixtures.audit;
import static io.github.zhengyou.figure.FigureFixtures.figure;
import static io.github.zhengyou.figure.FigureFixtures.over;
import static io.github.zhengyou.figure.FigureFixtures.persons;
import static io.github.zhengyou.figure.FindingsAssert.assertAudit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareRelationTest {

    private static final ShareRelation RATE_ONLY = ShareRelation.builder()
            .id(RelationId.of("r"))
            .rate(FigureId.of("rate"))
            .build();
    private static final ShareRelation OF_PART =
            RATE_ONLY.toBuilder().part(FigureId.of("p")).build();
    private static final ShareRelation OF_WHOLE =
            RATE_ONLY.toBuilder().whole(FigureId.of("w")).build();
    private static final ShareRelation SHARE =
            OF_WHOLE.toBuilder().part(FigureId.of("p")).build();

    private static Figure rate(String quantity) {
        return figure("rate", quantity, MeasureUnit.PERCENT);
    }

    @Test
    void acceptsRateWithinItsRounding() {
        assertAudit(audit(persons("p", "62"), persons("w", "64"), rate("97"), SHARE))
                .isClean()
                .concludes(Verdict.HOLDS, "“数rate”97% 与 62/64 相符", "'rate', 97 percent, agrees with 62 of 64")
                .computes("actual", "96.88");
    }

    @Test
    void findsRateThatDoesNotFit() {
        assertAudit(audit(persons("p", "61"), persons("w", "64"), rate("97"), SHARE))
                .finds(FigureRules.SHARE_DIFFERS)
                .says(
                        FigureRules.SHARE_DIFFERS,
                        "r",
                        "/relations/0",
                        "“数rate”97% 与所报数量不符：以 64 为整体应为 62人，实报 61；请核对",
                        "'rate', 97 percent, does not agree with the counts: of 64 it means 62 persons, but the"
                                + " part is 61; check rate and counts")
                .concludes(Verdict.FAILS, "“数rate”97% 不成立", "'rate', 97 percent, does not hold")
                .computes("actual", "95.31");
    }

    @ParameterizedTest
    @CsvSource({
        "1,200,0.5,HOLDS", "1,200,1,HOLDS", "1,200,0,HOLDS", "1,3,33.3,HOLDS", "1,3,33.4,FAILS",
        "7,7,100,HOLDS", "96,100,≥95,HOLDS", "94,100,≥95,FAILS", "≥96,100,95,FAILS", "≥96,100,≥95,HOLDS",
    })
    void comparesRateWithCounts(String part, String whole, String rate, Verdict verdict) {
        assertAudit(audit(persons("p", part), persons("w", whole), rate(rate), SHARE))
                .computes("rate", rate);
        AuditResult result = audit(persons("p", part), persons("w", whole), rate(rate), SHARE)
                .results()
                .get(0);
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    @Test
    void takesRoundingThatIsDeclared() {
        ShareRelation tenths = SHARE.toBuilder().decimals(1).build();

        assertAudit(audit(persons("p", "62"), persons("w", "64"), rate("97"), tenths))
                .finds(FigureRules.SHARE_DIFFERS);
    }

    @Test
    void takesTrailingZerosForNoDecimals() {
        assertAudit(audit(persons("p", "191"), persons("w", "200"), rate("95.0"), SHARE))
                .isClean();
        assertAudit(audit(
                        persons("p", "191"),
                        persons("w", "200"),
                        rate("95.0"),
                        SHARE.toBuilder().decimals(1).build()))
                .finds(FigureRules.SHARE_DIFFERS);
    }

    @Test
    void derivesCountFromExactRate() {
        assertAudit(audit(persons("w", "64"), rate("97"), OF_WHOLE))
                .isClean()
                .concludes(Verdict.DERIVED, "“数rate”97%，以 64 为整体，相当于 62人", "'rate', 97 percent of 64, means 62 persons")
                .computes("possible", "62");
    }

    @Test
    void derivesTheWholeFromAnExactRateAndThePart() {
        assertAudit(audit(persons("p", "64"), rate("97"), OF_PART))
                .isClean()
                .concludes(Verdict.DERIVED, "“数rate”97%，以 66 为整体，相当于 64人", "'rate', 97 percent of 66, means 64 persons")
                .computes("possible", "66");
        assertAudit(audit(persons("p", "64"), rate("0"), OF_PART)).isClean().isUntold("incomplete");
    }

    @Test
    void namesEveryWholeNumberThatIsPossible() {
        assertAudit(audit(persons("w", "1000"), rate("97"), OF_WHOLE))
                .isClean()
                .computes("count", "965..975")
                .computes("possible", "965, 966, 967, 968, 969, 970, 971, 972, 973, 974, 975");
        assertAudit(audit(persons("w", "100000"), rate("97"), OF_WHOLE))
                .isClean()
                .computes("possible", "96500..97500");
    }

    @Test
    void findsARateThatNoWholeNumberComesTo() {
        assertAudit(audit(persons("w", "3"), rate("50"), OF_WHOLE))
                .finds(FigureRules.RATE_IMPOSSIBLE)
                .says(
                        FigureRules.RATE_IMPOSSIBLE,
                        "r",
                        "/relations/0",
                        "“数rate”50% 不可能成立：以 3人 为整体，没有整数能得出这一比率；请核对",
                        "'rate', 50 percent, cannot be right: there is no whole number for which 3 persons as the whole"
                                + " comes to that rate; check rate and count");
    }

    @Test
    void countsInFractionsWhatIsDivisible() {
        Figure mu = figure("w", "3", MeasureUnit.MU);
        assertAudit(audit(mu, rate("50"), OF_WHOLE)).isClean().computes("count", "1.485..1.515");
    }

    @Test
    void givesNoExactCountForBound() {
        assertAudit(audit(persons("w", "200"), rate("≥95"), OF_WHOLE))
                .finds(FigureRules.RATE_IS_BOUND)
                .says(
                        FigureRules.RATE_IS_BOUND,
                        "r",
                        "/relations/0",
                        "“数rate”只报了界限 ≥95%，以 200 为整体即 ≥190人，算不出确切数量；如需确切数量，请补报",
                        "'rate' is reported as ≥95 percent, which is only a bound (≥190 of 200 persons): no exact count can"
                                + " be computed from it; report the count if it is needed")
                .isUntold("rate-is-bound")
                .computes("count", "≥190");
    }

    @Test
    void boundsWhatIsIndivisibleByWholeNumbers() {
        assertAudit(audit(persons("w", "55990"), rate("≥95"), OF_WHOLE)).computes("count", "≥53191");
        assertAudit(audit(persons("w", "200"), rate(">95"), OF_WHOLE)).computes("count", "≥191");
        assertAudit(audit(persons("w", "199"), rate("<95"), OF_WHOLE)).computes("count", "≤189");
        assertAudit(audit(figure("w", "3", MeasureUnit.MU), rate("≥95"), OF_WHOLE))
                .computes("count", "≥2.85");
    }

    @Test
    void needsNoWholeToSayThatRateIsBound() {
        assertAudit(audit(rate("≥95"), RATE_ONLY))
                .finds(FigureRules.RATE_IS_BOUND)
                .isUntold("rate-is-bound");
    }

    @Test
    void leavesExactRateWithoutWholeUntold() {
        assertAudit(audit(rate("95"), RATE_ONLY)).isClean().isUntold("incomplete");
        assertAudit(audit(persons("w", "0"), rate("95"), OF_WHOLE)).isClean().isUntold("no-whole");
    }

    @Test
    void findsRateBeyondHundredPercent() {
        assertAudit(audit(rate(">100"), RATE_ONLY))
                .finds(FigureRules.RATE_OUT_OF_RANGE)
                .says(
                        FigureRules.RATE_OUT_OF_RANGE,
                        "r",
                        "/relations/0",
                        "“数rate”为 >100%，部分占整体的比率应在 0% 至 100% 之间；请更正",
                        "'rate' is >100 percent; the rate of a part in a whole is from 0 to 100 percent, correct it");
    }

    @Test
    void wantsRateInPercent() {
        assertAudit(audit(persons("rate", "95"), RATE_ONLY))
                .finds(FigureRules.UNIT_UNFIT)
                .says(
                        FigureRules.UNIT_UNFIT,
                        "r",
                        "/relations/0/rate",
                        "关系“r”中“数rate”的单位应为%，实为人；请更正单位",
                        "relation 'r' needs 'rate' in percent, got persons; correct the unit")
                .isUntold("unit-unfit");
    }

    @Test
    void asksWhetherScopesDiffer() {
        assertAudit(audit(over("town", persons("p", "61")), over("district", persons("w", "64")), rate("97"), SHARE))
                .finds(FigureRules.SCOPES_DIFFER)
                .isUntold("scopes-differ");
    }

    @Test
    void rejectsNegativeDecimals() {
        assertThatThrownBy(() -> SHARE.toBuilder().decimals(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("decimals of share 'r' must be from 0 to 9, got -1");
    }
}
