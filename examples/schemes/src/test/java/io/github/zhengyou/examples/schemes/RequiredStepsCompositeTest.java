package io.github.zhengyou.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.model.CompositeTally;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The five subjects and three components of the figures of cqf-measures. */
class RequiredStepsCompositeTest {

    private static final List<String> STEPS = List.of("lesson", "review", "visit");

    /** By subject: lesson, review, visit; done, missed or not in the denominator. */
    private static final List<String> FIGURE = List.of("+++", "-+!", "-++", "!!+", "!+!");

    private final Preset preset = Preset.of("required-steps-composite");

    @Test
    void oneBranchHasTheShareOfItsOwnSteps() {
        assertThat(branch("+++").exact()).isEqualTo("1");
        assertThat(branch("-+!").exact()).isEqualTo("1/2");
        assertThat(branch("-++").exact()).isEqualTo("1");
        assertThat(branch("!!+").exact()).isEqualTo("1/3");
        assertThat(branch("!+!").exact()).isEqualTo("1/3");
        assertThat(branch("!+!").score()).isEqualTo("0.3333");
        assertThat(branch("---").score()).isEqualTo("not-applicable, nothing-rated");
    }

    @Test
    void theBranchesTogetherHaveThePublishedComposites() {
        List<CompositeTally.Component> components = STEPS.stream()
                .map(step -> new CompositeTally.Component(IndicatorId.of(step), Points.ONE, false))
                .toList();
        CompositeTally all = CompositeTally.none(components);
        Points sum = Points.ZERO;
        for (String steps : FIGURE) {
            Subject branch = branch(steps);
            sum = sum.plus(Points.parse(branch.exact()));
            all = all.plus(CompositeTally.of(
                    components,
                    STEPS.stream().map(step -> state(branch.points(step))).toList()));
        }
        assertThat(sum).isEqualTo(Points.parse("19/6")); // 1 + 1/2 + 1 + 1/3 + 1/3
        assertThat(all.linear()).contains(Points.of(19, 30)); // 19/6 ÷ 5, 63.3 %
        assertThat(all.opportunity()).contains(Points.of(8, 13)); // 61.5 %
        assertThat(all.allOrNothing()).contains(Points.of(2, 5)); // 40 %
        assertThat(all.componentLinear()).contains(Points.of(26, 45)); // (1/3 + 4/5 + 3/5) ÷ 3, 57.8 %
    }

    private static CompositeTally.State state(String points) {
        return switch (points) {
            case "1" -> CompositeTally.State.IN_NUMERATOR;
            case "0" -> CompositeTally.State.NOT_IN_NUMERATOR;
            default -> CompositeTally.State.NOT_IN_DENOMINATOR;
        };
    }

    private Subject branch(String steps) {
        Subject branch = preset.subject();
        for (int i = 0; i < STEPS.size(); i++) {
            if (steps.charAt(i) != '-') {
                branch.checked(STEPS.get(i), "higher-level", steps.charAt(i) == '+');
            }
        }
        return branch;
    }
}
