package io.github.zhengyou.scoring.explanation;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SELF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SUBJECT;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.judgement;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.Weight;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.Indicator;
import io.github.zhengyou.scoring.scheme.RaterGroupScoring;
import io.github.zhengyou.scoring.scheme.SchemeFixture;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.text.Language;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How much of what a rule of the host says of itself is believed. */
class OwnRuleExplanationTest {

    private static final Formula NINETY = Formula.of(90);
    private static final Formula SOUND = NINETY.minus(Formula.of(Points.of(1, 2)));
    private static final Formula WRONG = NINETY.plus(Formula.of(Points.of(1, 2)));

    /** A rater and a model that give 89.5 and say how. */
    private static Extensions of895(Formula formula) {
        Rating rating = Rating.of(Points.of(179, 2));
        return Extensions.builder()
                .rater("own@1", parameters -> new Rater() {
                    @Override
                    public Rating rate(CriterionEvidence evidence) {
                        return rating;
                    }

                    @Override
                    public Optional<Formula> formula(CriterionEvidence evidence) {
                        return Optional.of(formula);
                    }
                })
                .model("own@1", parameters -> new Model() {
                    @Override
                    public Rating combine(Parts parts) {
                        return rating;
                    }

                    @Override
                    public Optional<Formula> formula(Parts parts) {
                        return Optional.of(formula);
                    }
                })
                .build();
    }

    private static List<String> lines(Indicator root, Extensions extensions) {
        ScoringScheme scheme = SchemeFixture.scheme().toBuilder()
                .root(root)
                .raterGroups(List.of())
                .vetoes(List.of())
                .build();
        return Explanation.of(
                        Evaluator.compile(scheme, PLAN, extensions)
                                .trace(SUBJECT, List.of(judgement("a", "leadership", SELF, "80", "100")), AS_OF),
                        scheme)
                .lines(Language.EN);
    }

    private static Indicator root(Reference model, Indicator part) {
        return Indicator.builder().model(model).parts(List.of(part)).build();
    }

    private static void assertBelieved(Indicator root, String line) {
        assertThat(lines(root, of895(SOUND))).contains(line);
        assertThat(lines(root, of895(WRONG))).isNotEmpty().noneMatch(any -> any.contains("worked out: 90"));
    }

    @Test
    void aFormulaOfARaterIsShownWhereItComesToThePoints() {
        Indicator leaf = criterion("leadership", "1", Reference.to("own@1"));
        assertBelieved(root(Reference.to("weighted-mean"), leaf), "    worked out: 90 − 0.5 = 89.5");
    }

    @Test
    void soIsThatOfAGroupOfRaters() {
        Indicator leaf = criterion("leadership", "1").toBuilder()
                .addRaterGroup(RaterGroupScoring.builder()
                        .group(SELF)
                        .weight(Weight.of(Decimal.ONE))
                        .rater(Reference.to("own@1"))
                        .build())
                .build();
        assertBelieved(root(Reference.to("weighted-mean"), leaf), "      worked out: 90 − 0.5 = 89.5");
    }

    @Test
    void soIsThatOfAModelWhateverIsRoundedAfterIt() {
        Indicator whole = root(Reference.to("own@1"), criterion("leadership", "1", Reference.to("mean"))).toBuilder()
                .id(IndicatorId.of("whole"))
                .rounding(Rounding.parse("0 half-up"))
                .build();
        assertBelieved(root(Reference.to("sum"), whole), "    worked out: 90 − 0.5 = 89.5");
    }
}
