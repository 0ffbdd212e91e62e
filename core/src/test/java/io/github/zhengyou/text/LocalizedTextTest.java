package io.github.zhengyou.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {
    @Test
    void speaksEachLanguage() {
        LocalizedText text = LocalizedText.of("支部", "branch");
        assertThat(text.in(Language.ZH)).isEqualTo("支部");
        assertThat(text.in(Language.EN)).isEqualTo("branch");
    }

    @Test
    void equalsByBothTexts() {
        new EqualsTester()
                .addEqualityGroup(LocalizedText.of("支部", "branch"), new LocalizedText("支部", "branch"))
                .addEqualityGroup(LocalizedText.of("支部", "Branch"))
                .addEqualityGroup(LocalizedText.of("党支部", "branch"))
                .testEquals();
    }

    @Test
    void rejectsABlankText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of(" ", "branch"))
                .withMessage("Chinese text (zh) must not be blank, got ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LocalizedText.of("支部", ""))
                .withMessage("English text (en) must not be blank, got ''");
    }
}
