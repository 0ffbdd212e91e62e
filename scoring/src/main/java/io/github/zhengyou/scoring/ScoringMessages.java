package io.github.zhengyou.scoring;

import io.github.zhengyou.text.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

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
}
