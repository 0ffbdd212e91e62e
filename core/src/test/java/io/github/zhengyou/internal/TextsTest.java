package io.github.zhengyou.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", " a ", "党-1", "A/b~c", "é", "e\u0301", "🏆", "\u200b"})
    void returnsAnIdUnchanged(String id) {
        assertThat(Texts.id("unit id", id)).isSameAs(id);
    }

    @Test
    void takesAnIdOfTheGreatestLength() {
        assertThat(Texts.id("unit id", "x".repeat(128))).hasSize(128);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000", "\t\n"})
    void rejectsABlankId(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.id("unit id", id))
                .withMessage("unit id must not be blank, got '" + id + "'");
    }

    @Test
    void rejectsAnOverlongId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.id("unit id", "x".repeat(129)))
                .withMessage("unit id must have at most 128 characters, got 129: '" + "x".repeat(32) + "…'");
    }

    @Test
    void rejectsControlCharactersInAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.id("unit id", "ab\nc"))
                .withMessage("unit id must not hold control characters, got U+000A at position 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.id("unit id", "\u0000"))
                .withMessage("unit id must not hold control characters, got U+0000 at position 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.id("unit id", "a\u009f"))
                .withMessage("unit id must not hold control characters, got U+009F at position 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.id("unit id", "a\u007f"))
                .withMessage("unit id must not hold control characters, got U+007F at position 1");
    }

    @Test
    void rejectsUnpairedSurrogates() {
        assertThat(Texts.id("unit id", "𠮷村")).isEqualTo("𠮷村");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.id("unit id", "a\ud842"))
                .withMessage("unit id must not hold an unpaired surrogate, got U+D842 at position 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.id("unit id", "\ud842\ud842\udfb7"))
                .withMessage("unit id must not hold an unpaired surrogate, got U+D842 at position 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.text("name", "𠮷\udfb7"))
                .withMessage("name must not hold an unpaired surrogate, got U+DFB7 at position 2");
    }

    @Test
    void asksNoLocaleForItsMessages() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Texts.id("unit id", "a\u0019b"))
                    .withMessage("unit id must not hold control characters, got U+0019 at position 1");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "general-branch", "sd-2008", "2008"})
    void returnsACodeUnchanged(String code) {
        assertThat(Texts.code("tier", code)).isSameAs(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "a_b", "a--b", "-a", "a-", "a b", "支部", "a.b", "ä", "١"})
    void rejectsACodeThatIsNotLowerKebab(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.code("tier", code))
                .withMessage("tier must be lower-case letters, digits and single hyphens, got '" + code + "'");
    }

    @Test
    void rejectsACodeThatIsNoId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.code("tier", ""))
                .withMessage("tier must not be blank, got ''");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.code("tier", "branch\n"))
                .withMessage("tier must not hold control characters, got U+000A at position 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.code("tier", "a".repeat(1000)))
                .withMessage("tier must have at most 128 characters, got 1000: '" + "a".repeat(32) + "…'");
    }

    @Test
    void takesAnyTextThatIsNotBlank() {
        String text = "第一行\n" + "x".repeat(1000);
        assertThat(Texts.text("note", text)).isSameAs(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Texts.text("note", "\u3000 "))
                .withMessage("note must not be blank, got '\u3000 '");
    }
}
