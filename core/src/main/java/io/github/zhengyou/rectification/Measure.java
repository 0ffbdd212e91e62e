package io.github.zhengyou.rectification;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.text.LocalizedText;

/**
 * A measure planned against a problem 整改措施.
 *
 * @param id the id, unique in its problem
 * @param name what is to be done
 * @since 0.1
 */
public record Measure(MeasureId id, LocalizedText name) {
    /** Refuses {@code null}. */
    public Measure {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }
}
