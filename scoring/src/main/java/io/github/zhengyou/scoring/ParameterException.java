package io.github.zhengyou.scoring;

import io.github.zhengyou.rule.Place;
import io.github.zhengyou.text.Language;
import java.util.ArrayList;
import java.util.List;

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
    private final ArrayList<String> known; // a list that every form of a throwable keeps

    ParameterException(Place place, String parameter, String expected, String got, List<String> known) {
        super("parameter '" + parameter + "' must be " + inWords(expected) + ", got " + inWords(got)
                + (known.isEmpty() ? "" : "; there are: " + String.join(", ", known)) + ", at " + place);
        this.known = new ArrayList<>(known);
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

    /** All that would do, where that can be listed; empty where it cannot. */
    public List<String> known() {
        return List.copyOf(known);
    }

    /** What was got: the code of a shape, or the value itself. */
    public String got() {
        return got;
    }
}
