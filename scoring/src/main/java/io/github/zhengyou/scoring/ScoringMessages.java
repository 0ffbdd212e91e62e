package io.github.zhengyou.scoring;

import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;

/**
 * The messages of the core and scoring modules together.
 *
 * @since 0.1
 */
public final class ScoringMessages {

    private static final class Holder {
        static final Catalogue CATALOGUE = load();

        private static Catalogue load() {
            try (InputStream zh = ScoringMessages.class.getResourceAsStream("scoring_zh.properties");
                    InputStream en = ScoringMessages.class.getResourceAsStream("scoring_en.properties")) {
                if (zh == null || en == null) {
                    throw new IllegalStateException("the message catalogue 'scoring' is missing from the jar");
                }
                return Catalogue.core().plus(Catalogue.read(zh, en));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private ScoringMessages() {}

    /** The catalogue. */
    public static Catalogue catalogue() {
        return Holder.CATALOGUE;
    }

    /** A message in both languages, its places {@code {0}}, {@code {1}} filled in this order; without a value they stay. */
    static LocalizedText text(String key, Object... values) {
        return LocalizedText.of(text(key, Language.ZH, values), text(key, Language.EN, values));
    }

    private static String text(String key, Language language, Object... values) {
        return catalogue()
                .message(key, language, place -> {
                    int value = Integer.parseInt(place);
                    return value < values.length ? shown(values[value]).in(language) : null;
                })
                .orElseThrow();
    }

    private static Argument shown(Object value) {
        if (value instanceof Collection<?> values) {
            return new Argument.Texts(values.stream().map(Object::toString).toList());
        }
        return value instanceof LocalizedText text ? new Argument.Name(text) : new Argument.Text(value.toString());
    }
}
