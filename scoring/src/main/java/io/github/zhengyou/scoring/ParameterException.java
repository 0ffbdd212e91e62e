package io.github.zhengyou.scoring;

import io.github.zhengyou.rule.Place;
import io.github.zhengyou.text.Language;

/**
 * Says that a parameter of a scheme will not do: which, where, what was expected and what was got.
 *
 * @since 0.1
 */
public final class ParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String document; // the place as texts, which every form of a throwable keeps
    private final String path;
    private final String parameter;
    private final String expected;
    private final String got;

    ParameterException(Place place, String parameter, String expected, String got) {
        super("parameter '" + parameter + "' must be " + inWords(expected) + ", got " + inWords(got) + ", at " + place);
        this.document = place.document();
        this.path = place.path();
        this.parameter = parameter;
        this.expected = expected;
        this.got = got;
    }

    private static String inWords(String shape) {
        return ScoringMessages.catalogue().name("parameter-shape", shape, Language.EN);
    }

    /** Where it stands. */
    public Place place() {
        return new Place(document, path);
    }

    /** The name of the parameter. */
    public String parameter() {
        return parameter;
    }

    /** What would do: the code of a shape, or words. */
    public String expected() {
        return expected;
    }

    /** What was got: the code of a shape, or the value itself. */
    public String got() {
        return got;
    }
}
