package io.github.zhengyou.scoring;

import io.github.zhengyou.internal.Texts;

/**
 * The id of an indicator within its scheme 指标标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters, at most 128 characters
 * @since 0.1
 */
public record IndicatorId(String value) implements Comparable<IndicatorId> {

    /** The id of the whole, unless a scheme gives it another. */
    public static final IndicatorId ROOT = of("root");

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character */
    public IndicatorId {
        Texts.id("indicator id", value);
    }

    /** The id of that text. */
    public static IndicatorId of(String value) {
        return new IndicatorId(value);
    }

    @Override
    public int compareTo(IndicatorId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
