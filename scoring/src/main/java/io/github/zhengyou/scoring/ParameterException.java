package io.github.zhengyou.scoring;

import io.github.zhengyou.rule.Place;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Says that a parameter of a scheme will not do: which, where, what was expected and what was got.
 *
 * @since 0.1
 */
public final class ParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    // as texts, which every form of a throwable keeps
    private final String document;
    private final String path;
    private final String parameter;
    private final String expectedZh;
    private final String expectedEn;
    private final String gotZh;
    private final String gotEn;
    private final ArrayList<String> known;

    ParameterException(Place place, String parameter, LocalizedText expected, LocalizedText got, List<String> known) {
        super("parameter '" + parameter + "' must be " + expected.en() + ", got " + got.en()
                + (known.isEmpty() ? "" : "; there are: " + String.join(", ", known)) + ", at " + place);
        this.known = new ArrayList<>(known);
        this.document = place.document();
        this.path = place.path();
        this.parameter = parameter;
        this.expectedZh = expected.zh();
        this.expectedEn = expected.en();
        this.gotZh = got.zh();
        this.gotEn = got.en();
    }

    /** Where it stands: the parameter, or the element of it that will not do. */
    public Place place() {
        return new Place(document, path);
    }

    /** The name of the parameter. */
    public String parameter() {
        return parameter;
    }

    /** What would do, in words; the same in both languages where the rule says it in one. */
    public LocalizedText expected() {
        return LocalizedText.of(expectedZh, expectedEn);
    }

    /** All that would do, where that can be listed; empty where it cannot. */
    public List<String> known() {
        return List.copyOf(known);
    }

    /** What was got: the value, shortened where it is long, or that there is none. */
    public LocalizedText got() {
        return LocalizedText.of(gotZh, gotEn);
    }
}
