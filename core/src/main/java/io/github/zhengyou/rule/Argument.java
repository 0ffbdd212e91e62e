package io.github.zhengyou.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A value that a finding or an explanation speaks of: structured, never formatted text. Closed: a new kind is a major
 * version.
 *
 * @since 0.1
 */
public sealed interface Argument {

    /** The text of this value in a language, for messages. */
    default String in(Language language) {
        return in(language, UnaryOperator.identity());
    }

    /**
     * The text of this value in a language, for messages that show codes by their names.
     *
     * @param names gives the name of a code, or the code itself where it has none; asked for each element of a list, and
     *     never for a {@link Name}
     */
    String in(Language language, UnaryOperator<String> names);

    /**
     * An id, a code, a date or another text that is the same in every language.
     *
     * @param value the text
     * @since 0.1
     */
    record Text(String value) implements Argument {
        /** Refuses {@code null}. */
        public Text {
            requireNonNull(value, "value");
        }

        @Override
        public String in(Language language, UnaryOperator<String> names) {
            return names.apply(value);
        }
    }

    /**
     * A number.
     *
     * @param value the number, exact
     * @since 0.1
     */
    record Amount(Decimal value) implements Argument {
        /** Refuses {@code null}. */
        public Amount {
            requireNonNull(value, "value");
        }

        @Override
        public String in(Language language, UnaryOperator<String> names) {
            return names.apply(value.toString());
        }
    }

    /**
     * A name in both languages.
     *
     * @param value the name
     * @since 0.1
     */
    record Name(LocalizedText value) implements Argument {
        /** Refuses {@code null}. */
        public Name {
            requireNonNull(value, "value");
        }

        @Override
        public String in(Language language, UnaryOperator<String> names) {
            return value.in(language);
        }
    }

    /**
     * Several ids, codes or dates, in order; may be empty. Its text names the first twenty and says how many more
     * there are; the values are always all.
     *
     * @param values the texts
     * @since 0.1
     */
    record Texts(List<String> values) implements Argument {
        private static final int SHOWN = 20;

        /** Keeps an unmodifiable copy. */
        public Texts {
            values = ImmutableList.copyOf(values);
        }

        @Override
        public String in(Language language, UnaryOperator<String> names) {
            String text = joined(values.stream().limit(SHOWN).map(names).toList(), language);
            if (values.size() <= SHOWN) {
                return text;
            }
            return language == Language.ZH
                    ? text + "等共 " + values.size() + " 个"
                    : text + " and " + (values.size() - SHOWN) + " more";
        }
    }

    /** Several texts as one, for messages: "none" where there are none. */
    private static String joined(List<String> texts, Language language) {
        if (texts.isEmpty()) {
            return language == Language.ZH ? "无" : "none";
        }
        return String.join(language == Language.ZH ? "、" : ", ", texts);
    }

    /** Several names as one text in each language, in the order given; {@code none} where there are none. */
    static Name names(List<LocalizedText> names) {
        return new Name(LocalizedText.of(
                joined(names.stream().map(LocalizedText::zh).toList(), Language.ZH),
                joined(names.stream().map(LocalizedText::en).toList(), Language.EN)));
    }
}
