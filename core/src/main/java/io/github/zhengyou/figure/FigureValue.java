package io.github.zhengyou.figure;

import io.github.zhengyou.internal.Texts;

/**
 * What a figure says, as it was reported 数值: a quantity, a position in a series, or a code. Closed: a further form is
 * a major version.
 *
 * <p>Only a {@link Quantity} is ever counted with. The digits of an ordinal or an identifier are not a quantity.
 *
 * @since 0.1
 */
public sealed interface FigureValue permits Quantity, FigureValue.Ordinal, FigureValue.Identifier {

    /**
     * A position in a series 序数, such as the 11 of "the 11th congress".
     *
     * @param position the position; one or more
     * @since 0.1
     */
    record Ordinal(long position) implements FigureValue {

        /** @throws IllegalArgumentException if the position is below one */
        public Ordinal {
            if (position < 1) {
                throw new IllegalArgumentException("position of an ordinal must be one or more, got " + position);
            }
        }

        /** The position in digits. */
        @Override
        public String toString() {
            return Long.toString(position);
        }
    }

    /**
     * A code or number that names something 代号, such as a hotline number or {@code 1+6}; never a quantity.
     *
     * @param text the code as it was printed
     * @since 0.1
     */
    record Identifier(String text) implements FigureValue {

        /** @throws IllegalArgumentException if the text is blank, over-long or holds control characters */
        public Identifier {
            Texts.id("text of an identifier", text);
        }

        /** The code as it was printed. */
        @Override
        public String toString() {
            return text;
        }
    }
}
