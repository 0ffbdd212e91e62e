package io.github.zhengyou.scoring;

import io.github.zhengyou.rule.Place;

/**
 * Says that a parameter of a scheme will not do: which, where, what was expected and what was got.
 *
 * @since 0.1
 */
public final class ParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String parameter;
    private final String expected;
    private final String got;

    ParameterException(Place place, String parameter, String expected, String got) {
        super("parameter '" + parameter + "' must be a " + expected + ", got " + got + ", at " + place);
        this.place = place;
        this.parameter = parameter;
        this.expected = expected;
        this.got = got;
    }

    /** Where it stands. */
    public Place place() {
        return place;
    }

    /** The name of the parameter. */
    public String parameter() {
        return parameter;
    }

    /** What would do. */
    public String expected() {
        return expected;
    }

    /** What was got. */
    public String got() {
        return got;
    }
}
