package io.github.zhengyou.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;

/**
 * A value that a finding or an explanation speaks of: structured, never formatted text. Closed: a new kind is a major
 * version.
 *
 * @since 0.1
 */
public sealed interface Argument {

    /** The text of this value in a language, for messages. */
    String in(Language language);

    /**
     * An id, a code, a date or another text that is the same in every language.
     *
     * @param value the text
     */
    record Text(String value) implements Argument {
        /** Refuses {@code null}. */
        public Text {
            requireNonNull(value, "value");
        }

        @Override
        public String in(Language language) {
            return value;
        }
    }

    /**
     * A number.
     *
     * @param value the number, exact
     */
    record Amount(Decimal value) implements Argument {
        /** Refuses {@code null}. */
        public Amount {
            requireNonNull(value, "value");
        }

        @Override
        public String in(Language language) {
            return value.toString();
        }
    }

    /**
     * A name in both languages.
     *
     * @param value the name
     */
    record Name(LocalizedText value) implements Argument {
        /** Refuses {@code null}. */
        public Name {
            requireNonNull(value, "value");
        }

        @Override
        public String in(Language language) {
            return value.in(language);
        }
    }

    /**
     * Several ids, codes or dates, in order; may be empty.
     *
     * @param values the texts
     */
    record Texts(List<String> values) implements Argument {
        /** Keeps an unmodifiable copy. */
        public Texts {
            values = ImmutableList.copyOf(values);
        }

        @Override
        public String in(Language language) {
            if (values.isEmpty()) {
                return language == Language.ZH ? "无" : "none";
            }
            return String.join(language == Language.ZH ? "、" : ", ", values);
        }
    }
}
