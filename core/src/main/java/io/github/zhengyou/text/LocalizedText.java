package io.github.zhengyou.text;

import io.github.zhengyou.internal.Texts;

/**
 * A name or note in Chinese and English, neither blank.
 *
 * @param zh the Chinese text
 * @param en the English text
 * @since 0.1
 */
public record LocalizedText(String zh, String en) {

    /** @throws IllegalArgumentException if either text is blank or holds an unpaired surrogate */
    public LocalizedText {
        Texts.text("Chinese text (zh)", zh);
        Texts.text("English text (en)", en);
    }

    /** The text {@code zh} in Chinese and {@code en} in English. */
    public static LocalizedText of(String zh, String en) {
        return new LocalizedText(zh, en);
    }

    /** The text in one language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
