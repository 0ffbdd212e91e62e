package io.github.zhengyou.scoring;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.text.LocalizedText;

/**
 * A grade of a scale, such as "five stars" 等级.
 *
 * @param code the code, unique within its scale
 * @param name the name in Chinese and English
 * @since 0.1
 */
public record Grade(GradeCode code, LocalizedText name) {

    /** Refuses {@code null}. */
    public Grade {
        requireNonNull(code, "code");
        requireNonNull(name, "name");
    }
}
