package io.github.zhengyou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtensionsTest {

    private static final Function<Parameters, Rater> FULL = parameters -> evidence -> Rating.of(evidence.maximum());

    @Test
    void findsRatersByTheirIdsInOrder() {
        Extensions extensions = Extensions.builder()
                .rater("second@1", FULL)
                .rater("first@12", FULL)
                .build();
        assertThat(extensions.raters().keySet()).containsExactly("first@12", "second@1");
        assertThat(extensions.raters().get("first@12")).isSameAs(FULL);
        assertThat(Extensions.none().raters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rule", "rule@", "rule@0", "rule@01", "Rule@1", "my rule@1", "my--rule@1", "rule@1 "})
    void refusesAnIdOfAnotherForm(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.builder().rater(id, FULL))
                .withMessage("id of a rater must be a lower-kebab name and a version, such as 'my-rule@1', got '" + id
                        + "'");
    }

    @Test
    void refusesAnIdTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Extensions.builder().rater("my-rule@1", FULL).rater("my-rule@1", FULL))
                .withMessage("id of a rater must be unique, got 'my-rule@1' twice");
    }
}
