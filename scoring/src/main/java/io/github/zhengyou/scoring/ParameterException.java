package io.github.zhengyou.scoring;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;

/**
 * Says that a parameter of a scheme will not do: which, where, what was expected and what was got.
 *
 * <p>Java serialization, which the library does not use, keeps the message and nothing else.
 *
 * @since 0.1
 */
public final class ParameterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final transient String parameter;
    private final transient LocalizedText expected;
    private final transient LocalizedText got;
    private final transient ImmutableList<String> known;

    ParameterException(Place place, String parameter, LocalizedText expected, LocalizedText got, List<String> known) {
        super("parameter '" + parameter + "' must be " + expected.en() + ", got " + got.en()
                + (known.isEmpty() ? "" : "; there are: " + String.join(", ", known)) + ", at " + place);
        this.place = place;
        this.parameter = parameter;
        this.expected = expected;
        this.got = got;
        this.known = ImmutableList.copyOf(known);
    }

    /** Where it stands: the parameter, or the element of it that will not do. */
    public Place place() {
        return place;
    }

    /** The name of the parameter. */
    public String parameter() {
        return parameter;
    }

    /** What would do, in words; the same in both languages where the rule says it in one. */
    public LocalizedText expected() {
        return expected;
    }

    /** All that would do, where that can be listed; empty where it cannot. */
    public List<String> known() {
        return known;
    }

    /** What was got: the value, shortened where it is long, or that there is none. */
    public LocalizedText got() {
        return got;
    }
}
