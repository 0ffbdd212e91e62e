package io.github.zhengyou.rule;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.text.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the check of a rule saw: the subject, the place and the values. The rule adds its id and severity, which makes
 * it a {@link Finding}.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Observation {

    Observation() {}

    /** The id of what was looked at, such as an organization or a figure. */
    public abstract String subject();

    /** Where it stands; empty where it was not read from a document. */
    public abstract Optional<Place> place();

    /** The values by name, in the order they were given; none is named {@code subject}. */
    public abstract Map<String, Argument> arguments();

    /** An observation about a subject, without place or values yet. */
    public static Observation of(Object subject) {
        return new Builder().subject(subject.toString()).build();
    }

    static Observation of(String subject, Optional<Place> place, Map<String, Argument> arguments) {
        return new Builder().subject(subject).place(place).arguments(arguments).build();
    }

    /** The same at a place. */
    public Observation at(Place place) {
        return new Builder().from(this).place(place).build();
    }

    /** The same with one more value: a boxed count as a number, an id, a code or a date as its text. */
    public Observation with(String name, Object value) {
        return value instanceof Long || value instanceof Integer
                ? with(name, ((Number) value).longValue())
                : with(name, new Argument.Text(value.toString()));
    }

    /** The same with one more value. */
    public Observation with(String name, long value) {
        return with(name, Decimal.of(value));
    }

    /** The same with one more value. */
    public Observation with(String name, Decimal value) {
        return with(name, new Argument.Amount(value));
    }

    /** The same with one more value. */
    public Observation with(String name, LocalizedText value) {
        return with(name, new Argument.Name(value));
    }

    /** The same with one more value: ids, codes or dates as their texts, in the order given. */
    public Observation with(String name, Collection<?> values) {
        return with(
                name, new Argument.Texts(values.stream().map(Object::toString).toList()));
    }

    /** The same with one more value: several names as one text, in the order given. */
    public Observation withNames(String name, List<LocalizedText> names) {
        return with(name, Argument.names(names));
    }

    /**
     * The same with one more value.
     *
     * @throws IllegalArgumentException if there is a value of that name already, or the name is {@code subject}
     */
    public Observation with(String name, Argument value) {
        Argument earlier = arguments().get(name);
        if (earlier != null) {
            throw new IllegalArgumentException("value '" + name + "' of an observation about '" + subject()
                    + "' must be given once, got " + earlier + " and " + value);
        }
        return new Builder().from(this).putArgument(name, value).build();
    }

    @Value.Check
    void check() {
        Finding.checkNames(arguments());
    }

    static final class Builder extends ImmutableObservation.Builder {
        Builder() {}
    }
}
