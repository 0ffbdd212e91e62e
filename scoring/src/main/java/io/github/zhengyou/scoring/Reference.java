package io.github.zhengyou.scoring;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.internal.Texts;

/**
 * A rater, model or gate by the id under which a scheme names it, and what the scheme hands to it 规则引用. Ids of the library
 * are plain ({@code weighted-mean}); those of a host carry a version ({@code my-rule@1}).
 *
 * @param id the id
 * @param parameters the parameters; may be empty
 * @since 0.1
 */
public record Reference(String id, ParameterValue.Fields parameters) {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character */
    public Reference {
        Texts.id("id of a rater, model or gate", id);
        requireNonNull(parameters, "parameters");
    }

    /** The rule of that id, without parameters. */
    public static Reference to(String id) {
        return new Reference(id, ParameterValue.Fields.NONE);
    }

    /** The same rule with one more parameter. */
    public Reference with(String name, ParameterValue value) {
        return new Reference(id, parameters.with(name, value));
    }
}
