package io.github.zhengyou.scoring.scheme;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.internal.Texts;
import io.github.zhengyou.scoring.ParameterValue;

/**
 * A rater of the host, named in a scheme 自定义评分规则.
 *
 * @param id the id under which the host registered it, such as {@code my-rule@1}
 * @param parameters what the scheme hands to it
 * @since 0.1
 */
public record RaterReference(String id, ParameterValue.Fields parameters) {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character */
    public RaterReference {
        Texts.id("rater id", id);
        requireNonNull(parameters, "parameters");
    }
}
