package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.model.CompositeTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The figures 5-1 to 5-4 of the FHIR quality measure guide: five subjects, three components, some of which do not apply. */
class CompositePopulationTest {

    private static final List<String> COMPONENTS = List.of("Y--NN", "YYYNY", "YNYYN");

    private final ScoringScheme scheme = SchemeFixture.scheme().toBuilder()
            .root(SchemeFixture.root(List.of(
                            SchemeFixture.criterion("leadership", "1"),
                            SchemeFixture.criterion("membership", "1"),
                            SchemeFixture.criterion("mechanism", "1")))
                    .toBuilder()
                    .model(Reference.to("composite-linear"))
                    .build())
            .maximum(Decimal.ONE)
            .rounding(Rounding.parse("4 half-up"))
            .grades(Optional.empty())
            .vetoes(List.of())
            .build();

    private final Evaluator evaluator = SchemeFixture.evaluator(scheme);

    @Test
    void theCompositesOfThePopulationAreThoseOfTheGuide() {
        CompositeTally population = null;
        for (int subject = 0; subject < 5; subject++) {
            CompositeTally tally = evaluator
                    .compositeTally(IndicatorId.ROOT, evaluate(subject))
                    .orElseThrow();
            population = population == null ? tally : tally.plus(population);
        }
        assertThat(population).isNotNull();
        assertThat(population.allOrNothing()).contains(Points.of(2, 5));
        assertThat(population.opportunity()).contains(Points.of(8, 13));
        assertThat(population.linear()).contains(Points.of(19, 30));
        assertThat(population.componentLinear()).contains(Points.of(26, 45));
    }

    @Test
    void aSubjectHasItsOwnComposite() {
        assertThat(EvaluatorTest.score(evaluate(1)).exact()).isEqualTo(Points.of(1, 2));
        assertThat(EvaluatorTest.score(evaluate(4)).exact()).isEqualTo(Points.of(1, 3));
    }

    @Test
    void whoCannotBeToldIsNotCounted() {
        Evaluation unknown = evaluator.evaluateRatings(
                SubjectId.of("s"),
                List.of(
                        Rating.of(Points.ONE),
                        Rating.unrated(ResultKind.UNKNOWN, ReasonCode.NO_VALID_BALLOT),
                        Rating.of(Points.ONE)),
                AS_OF);
        assertThat(evaluator.compositeTally(IndicatorId.ROOT, unknown)).isEmpty();
    }

    @Test
    void aLeafHasNoComposite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.compositeTally(IndicatorId.of("leadership"), evaluate(0)))
                .withMessage("scheme 'county-example' has no indicator 'leadership' with parts");
    }

    private Evaluation evaluate(int subject) {
        List<Rating> ratings = new ArrayList<>();
        for (String component : COMPONENTS) {
            ratings.add(
                    switch (component.charAt(subject)) {
                        case 'Y' -> Rating.of(Points.ONE);
                        case 'N' -> Rating.of(Points.ZERO);
                        default -> Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.NOT_FOR_THIS_KIND);
                    });
        }
        return evaluator.evaluateRatings(SubjectId.of("s-" + subject), ratings, AS_OF);
    }
}
