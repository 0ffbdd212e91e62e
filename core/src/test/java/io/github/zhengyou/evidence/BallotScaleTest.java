package io.github.zhengyou.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.evidence.BallotScale.Choice;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BallotScaleTest {
    private static final Choice SATISFIED = choice(BallotOption.SATISFIED, "100");
    private static final Choice DISSATISFIED = choice(BallotOption.DISSATISFIED, "0");
    private static final Choice ABSTENTION =
            new Choice(BallotOption.DO_NOT_KNOW, LocalizedText.of("不了解", "Do not know"), Optional.empty());

    private static Choice choice(BallotOption option, String points) {
        return new Choice(option, LocalizedText.of("选项", "Option"), Optional.of(Decimal.parse(points)));
    }

    private static BallotScale.Builder scale(Choice... choices) {
        return BallotScale.builder()
                .id(BallotScaleId.of("my-scale"))
                .name(LocalizedText.of("测评表", "Scale"))
                .maximum(Decimal.HUNDRED)
                .addChoices(choices);
    }

    @Test
    void findsTheChoiceOfAnOption() {
        BallotScale scale = scale(SATISFIED, DISSATISFIED, ABSTENTION).build();
        assertThat(scale.choice(BallotOption.DISSATISFIED)).contains(DISSATISFIED);
        assertThat(scale.choice(BallotOption.DO_NOT_KNOW)).contains(ABSTENTION);
        assertThat(scale.choice(BallotOption.BASICALLY_SATISFIED)).isEmpty();
        assertThat(scale.choices()).containsExactly(SATISFIED, DISSATISFIED, ABSTENTION);
    }

    @Test
    void equalsByEachAttribute() {
        new EqualsTester()
                .addEqualityGroup(
                        scale(SATISFIED, ABSTENTION).build(),
                        scale(choice(BallotOption.SATISFIED, "100.0"), ABSTENTION)
                                .build())
                .addEqualityGroup(scale(ABSTENTION, SATISFIED).build())
                .addEqualityGroup(scale(SATISFIED, ABSTENTION)
                        .id(BallotScaleId.of("other"))
                        .build())
                .addEqualityGroup(scale(SATISFIED, ABSTENTION)
                        .name(LocalizedText.of("表", "Scale"))
                        .build())
                .addEqualityGroup(
                        scale(SATISFIED, ABSTENTION).maximum(Decimal.of(101)).build())
                .addEqualityGroup(
                        scale(SATISFIED, ABSTENTION).source(Source.PROJECT).build())
                .testEquals();
    }

    @Test
    void rejectsAMaximumThatIsNotAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(DISSATISFIED).maximum(Decimal.ZERO).build())
                .withMessage("maximum of ballot scale 'my-scale' must be above zero, got 0");
    }

    @Test
    void rejectsAnOptionThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(SATISFIED, ABSTENTION, choice(BallotOption.SATISFIED, "50"))
                        .build())
                .withMessage("option must be unique in ballot scale 'my-scale', got 'satisfied' twice");
    }

    @Test
    void rejectsPointsOutsideItsRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(choice(BallotOption.SATISFIED, "100.5")).build())
                .withMessage("points of option 'satisfied' in ballot scale 'my-scale' must lie between 0 and 100, got"
                        + " 100.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(choice(BallotOption.DISSATISFIED, "-1")).build())
                .withMessage("points of option 'dissatisfied' in ballot scale 'my-scale' must lie between 0 and 100,"
                        + " got -1");
    }

    @Test
    void rejectsAScaleOnWhichNothingCounts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale().build())
                .withMessage("ballot scale 'my-scale' must have at least one option with points, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scale(ABSTENTION).build())
                .withMessage("ballot scale 'my-scale' must have at least one option with points, got none");
    }

    @Test
    void mayHaveOnlyOptionsWorthZero() {
        assertThat(scale(DISSATISFIED).build().choices()).containsExactly(DISSATISFIED);
    }

    @Test
    void rejectsMissingAttributes() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> BallotScale.builder().choices(List.of(SATISFIED)).build())
                .withMessage("Cannot build BallotScale, some of required attributes are not set [id, name, maximum]");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> new Choice(null, SATISFIED.name(), SATISFIED.points()))
                .withMessage("option");
    }
}
