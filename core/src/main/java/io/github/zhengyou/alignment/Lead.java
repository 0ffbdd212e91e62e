package io.github.zhengyou.alignment;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.text.LocalizedText;

/**
 * Something in which one line leads another along 带, such as ideology 带思想.
 *
 * @param code the code, by which sets are compared
 * @param name the name, as the set calls it
 * @since 0.1
 */
public record Lead(LeadCode code, LocalizedText name) {

    /** Refuses {@code null}. */
    public Lead {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
    }
}
