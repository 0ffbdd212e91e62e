package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.HIGHER;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.MASSES;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SD_2008;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.ballots;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evaluate;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many of a group must have rated, and voted, for its word to count. */
class GroupMinimumTest {

    private static final List<Appraisal> EVIDENCE = List.of(
            judgement("a", "leadership", HIGHER, "80", "100"),
            judgement("b", "leadership", HIGHER, "90", "100"),
            ballots("c", "leadership", 60, 30, 10, 0)); // 100 of 105 voted

    @ParameterizedTest
    @CsvSource({"2, 0.95, 86.5", "3, 0.95, 88", "2, 0.953, 85"})
    void aGroupBelowItsMinimumCountsAsMissing(long raters, String turnout, String score) {
        assertThat(EvaluatorTest.score(evaluate(scheme(raters, turnout, MissingGroup.REWEIGHT), EVIDENCE))
                        .rounded())
                .isEqualTo(Decimal.parse(score));
    }

    @Test
    void itInvalidatesTheCriterionUnlessTheSchemeSaysOtherwise() {
        assertThat(evaluate(scheme(3, "0.5", MissingGroup.INVALID), EVIDENCE).outcome())
                .isEqualTo(new Outcome.Unscored(ResultKind.NOT_CHECKED, ReasonCode.TOO_FEW_RATERS));
        assertThat(evaluate(scheme(1, "0.96", MissingGroup.INVALID), EVIDENCE).outcome())
                .isEqualTo(new Outcome.Unscored(ResultKind.NOT_CHECKED, ReasonCode.TURNOUT_TOO_LOW));
        assertThat(EvaluatorTest.score(evaluate(scheme(1, "0.96", MissingGroup.ZERO), EVIDENCE))
                        .exact())
                .isEqualTo(Points.of(85, 2));
    }

    @Test
    void ballotsCountAsTheirVoters() {
        ScoringScheme scheme = scheme(1, "0.5", MissingGroup.INVALID);
        RaterGroupScoring masses = scheme.raterGroups().get(1);
        List<RaterGroupScoring> hundred = List.of(
                scheme.raterGroups().get(0),
                masses.toBuilder().minimumRaters(100).build());
        List<RaterGroupScoring> more = List.of(
                scheme.raterGroups().get(0),
                masses.toBuilder().minimumRaters(101).build());
        assertThat(evaluate(scheme.toBuilder().raterGroups(hundred).build(), EVIDENCE)
                        .outcome())
                .isInstanceOf(Outcome.Scored.class);
        assertThat(evaluate(scheme.toBuilder().raterGroups(more).build(), EVIDENCE)
                        .outcome())
                .isEqualTo(new Outcome.Unscored(ResultKind.NOT_CHECKED, ReasonCode.TOO_FEW_RATERS));
    }

    @ParameterizedTest
    @CsvSource({
        "101, 0, 100, ERROR",
        "-1, 0, 100, ERROR",
        "100, 0, 100, RATED",
        "101, 0, 101, RATED",
        "-1, -5, 100, RATED"
    })
    void theOtherGroupDoesNotMakeUpForWhatIsOutOfBounds(long given, String lowest, String highest, ResultKind kind) {
        Extensions own = Extensions.builder()
                .rater("fixed@1", parameters -> evidence -> Rating.of(Points.of(given)))
                .build();
        ScoringScheme scheme = scheme(1, "0.5", MissingGroup.REWEIGHT).toBuilder()
                .root(SchemeFixture.root(List.of(SchemeFixture.criterion("leadership", "1").toBuilder()
                        .lowest(Decimal.parse(lowest))
                        .highest(Decimal.parse(highest))
                        .addRaterGroups(
                                SchemeFixture.group(HIGHER, "1", Reference.to("fixed@1")),
                                SchemeFixture.group(MASSES, "1", SchemeFixture.onScale(SD_2008.id())))
                        .build())))
                .build();
        Evaluation evaluation = Evaluator.compile(scheme, SchemeFixture.PLAN, own)
                .evaluate(SchemeFixture.SUBJECT, EVIDENCE, SchemeFixture.AS_OF);
        assertThat(evaluation.indicators().get(1).rating().kind()).isEqualTo(kind);
        if (kind == ResultKind.ERROR) {
            assertThat(evaluation.outcome())
                    .isEqualTo(new Outcome.Unscored(ResultKind.ERROR, ReasonCode.OUT_OF_BOUNDS));
            assertThat(evaluation.findings())
                    .extracting(finding -> finding.message(ScoringMessages.catalogue(), Language.EN))
                    .containsExactly(
                            "indicator 'leadership' of 'branch-1' as rated by the rater group 'higher level' came to "
                                    + given
                                    + " points, not between 0 and 100: correct the rule, or let the indicator exceed its"
                                    + " bounds");
        }
    }

    private static ScoringScheme scheme(long raters, String turnout, MissingGroup missing) {
        return SchemeFixture.scheme().toBuilder()
                .root(SchemeFixture.root(List.of(SchemeFixture.criterion("leadership", "1"))))
                .raterGroups(List.of(
                        SchemeFixture.group(HIGHER, "1", SchemeFixture.MEAN).toBuilder()
                                .minimumRaters(raters)
                                .build(),
                        SchemeFixture.group(MASSES, "1", SchemeFixture.onScale(SD_2008.id())).toBuilder()
                                .minimumTurnout(Decimal.parse(turnout))
                                .build()))
                .missingGroup(missing)
                .vetoes(List.of())
                .build();
    }
}
