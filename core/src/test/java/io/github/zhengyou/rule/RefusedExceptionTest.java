package io.github.zhengyou.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RefusedExceptionTest {

    private static final Catalogue CATALOGUE = Catalogue.read(
            stream("refusal.size = 大小必须大于 {0}，实为 {1}\nrefusal.blank = 名称不得为空白\nrefusal.box = 箱子“{0}”：{reason}"),
            stream("refusal.size = size must be above {0}, got {1}\nrefusal.blank = name must not be blank\n"
                    + "refusal.box = box '{0}': {reason}"));

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void saysOneReasonInBothLanguages() {
        RefusedException refused = RefusedException.of(CATALOGUE, "/size", "size", 0, -1);
        assertThat(refused).hasMessage("size must be above 0, got -1");
        assertThat(refused.reasons())
                .containsExactly(new RefusedException.Reason(
                        "/size", LocalizedText.of("大小必须大于 0，实为 -1", "size must be above 0, got -1")));
    }

    @Test
    void namesTheValueOnceInTheMessageAndInEachReason() {
        RefusedException.Reasons wrong = new RefusedException.Reasons(() -> CATALOGUE);
        wrong.add("/size", "size", 0, -1);
        wrong.add("", "blank");
        RefusedException refused =
                catchThrowableOfType(RefusedException.class, () -> wrong.throwIfAny("box", "a{reason}"));
        assertThat(refused).hasMessage("box 'a{reason}': size must be above 0, got -1; name must not be blank");
        assertThat(refused.reasons())
                .containsExactly(
                        new RefusedException.Reason(
                                "/size",
                                LocalizedText.of(
                                        "箱子“a{reason}”：大小必须大于 0，实为 -1",
                                        "box 'a{reason}': size must be above 0, got -1")),
                        new RefusedException.Reason(
                                "",
                                LocalizedText.of("箱子“a{reason}”：名称不得为空白", "box 'a{reason}': name must not be blank")));
        assertThat(catchThrowableOfType(RefusedException.class, wrong::throwIfAny))
                .hasMessage("size must be above 0, got -1; name must not be blank");
    }

    @Test
    void refusesNothingWithoutAReasonAndAsksForNoMessages() {
        RefusedException.Reasons none = new RefusedException.Reasons(() -> {
            throw new AssertionError("asked for messages");
        });
        assertThatCode(none::throwIfAny).doesNotThrowAnyException();
        assertThatCode(() -> none.throwIfAny("box", "a")).doesNotThrowAnyException();
    }
}
