package io.github.zhengyou.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that a scheme gives to a rater, model or gate, read by name while it is made.
 *
 * <p>An accessor that cannot be answered throws {@link ParameterException}, which names the parameter, what was expected
 * and what was got, at the place in the scheme; that ends the making of the rule, so of several wrong parameters of one
 * rule the first is reported, while the other rules of the scheme are made all the same. A parameter that nobody reads is
 * reported too, so that a typo cannot pass. Not thread-safe, and of no use after the rule is made.
 *
 * @since 0.1
 */
public final class Parameters {

    private final Map<String, ParameterValue> values;
    private final Place place;
    private final ParameterScope scope;
    private final TreeSet<String> unread;
    private final TreeSet<String> asked = new TreeSet<>();
    private final List<Parameters> nested = new ArrayList<>();

    /** The parameters at a place of a scheme. */
    public Parameters(ParameterValue.Fields values, Place place, ParameterScope scope) {
        this.values = values.values();
        this.place = requireNonNull(place, "place");
        this.scope = requireNonNull(scope, "scope");
        this.unread = new TreeSet<>(this.values.keySet());
    }

    /** Whether there is a parameter of that name. */
    public boolean has(String name) {
        asked.add(name);
        return values.containsKey(name);
    }

    /**
     * A number.
     *
     * @throws ParameterException if it is absent or not a number
     */
    public Decimal decimal(String name) {
        return required(name, "number", ParameterValue.Amount.class).value();
    }

    /**
     * A number, or what stands for it where it is absent.
     *
     * @throws ParameterException if it is not a number
     */
    public Decimal decimal(String name, Decimal otherwise) {
        return optional(name, "number", ParameterValue.Amount.class)
                .map(ParameterValue.Amount::value)
                .orElse(otherwise);
    }

    /**
     * A whole number within bounds, both inclusive, or what stands for it where it is absent.
     *
     * @throws ParameterException if it is not a number, not whole or outside the bounds
     */
    public int integer(String name, int from, int through, int otherwise) {
        Decimal value = decimal(name, Decimal.of(otherwise));
        if (has(name)
                && (!value.isInteger()
                        || value.compareTo(Decimal.of(from)) < 0
                        || value.compareTo(Decimal.of(through)) > 0)) {
            throw refuseByCode(name, "whole-number", from, through);
        }
        return (int) value.longValueExact();
    }

    /**
     * Points for the indicator: a number within its bounds, or any where the scope has none.
     *
     * @throws ParameterException if it is absent, not a number, or outside the bounds, so that the indicator could never
     *     have them
     */
    public Points points(String name) {
        return within(name, place.at(name), decimal(name));
    }

    /**
     * Points for the indicator, or what stands for them where they are absent.
     *
     * @throws ParameterException if they are not a number, or outside the bounds
     */
    public Points points(String name, Decimal otherwise) {
        return within(name, place.at(name), decimal(name, otherwise));
    }

    /**
     * Points for the indicator, each within its bounds, in order; empty where the parameter is absent.
     *
     * @throws ParameterException if it is not a list of numbers, or one of them is outside the bounds
     */
    public List<Points> manyPoints(String name) {
        List<Decimal> numbers = decimals(name);
        ImmutableList.Builder<Points> points = ImmutableList.builder();
        for (int i = 0; i < numbers.size(); i++) {
            points.add(within(name, place.at(name).at(i), numbers.get(i)));
        }
        return points.build();
    }

    /**
     * Points for the indicator that are not above its nominal maximum either, such as a floor under what counts downwards
     * from it.
     *
     * @throws ParameterException if they are not a number, or outside the bounds
     */
    public Points pointsUpToMaximum(String name, Decimal otherwise) {
        return within("up-to-maximum", IndicatorBounds::maximum, name, place.at(name), decimal(name, otherwise));
    }

    private Points within(String name, Place at, Decimal points) {
        return within("within-bounds", IndicatorBounds::highest, name, at, points);
    }

    private Points within(
            String shape, Function<IndicatorBounds, Decimal> upper, String name, Place at, Decimal points) {
        scope.bounds().ifPresent(bounds -> {
            Decimal highest = upper.apply(bounds);
            if (points.compareTo(bounds.lowest()) < 0 || points.compareTo(highest) > 0) {
                throw new ParameterException(
                        at,
                        name,
                        expected(shape, bounds.lowest(), highest, bounds.indicator(), bounds.place()),
                        ValueText.of(ParameterValue.of(points)),
                        List.of());
            }
        });
        return Points.from(points);
    }

    /**
     * A text or a code.
     *
     * @throws ParameterException if it is absent or not a text
     */
    public String text(String name) {
        return required(name, "text", ParameterValue.Text.class).value();
    }

    /**
     * A text or a code, or what stands for it where it is absent.
     *
     * @throws ParameterException if it is not a text
     */
    public String text(String name, String otherwise) {
        return optional(name, "text", ParameterValue.Text.class)
                .map(ParameterValue.Text::value)
                .orElse(otherwise);
    }

    /**
     * A code, by what makes it from its text, such as {@code ReasonCode::of}.
     *
     * @param vocabulary throws an {@link IllegalArgumentException} for a text that is no code
     * @throws ParameterException if it is absent, not a text or no code
     */
    public <C> C code(String name, Function<String, C> vocabulary) {
        String text = text(name);
        try {
            return vocabulary.apply(text);
        } catch (IllegalArgumentException e) {
            throw refuseByCode(name, "code");
        }
    }

    /**
     * One of the constants of an enum by its name in lower-kebab form, or what stands for it where it is absent.
     *
     * @throws ParameterException if it is not the name of a constant; it lists them
     */
    public <E extends Enum<E>> E choice(String name, E otherwise) {
        if (!has(name)) {
            return otherwise;
        }
        String text = text(name);
        Map<String, E> constants = new LinkedHashMap<>();
        for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
            constants.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        E constant = constants.get(text);
        if (constant == null) {
            throw unknown(name, place.at(name), "choice", text, List.copyOf(constants.keySet()));
        }
        return constant;
    }

    /**
     * True or false; false where it is absent.
     *
     * @throws ParameterException if it is neither
     */
    public boolean flag(String name) {
        return optional(name, "flag", ParameterValue.Flag.class)
                .map(ParameterValue.Flag::value)
                .orElse(false);
    }

    /**
     * Texts in order; empty where the parameter is absent.
     *
     * @throws ParameterException if it is not a list of texts
     */
    public List<String> texts(String name) {
        return items(name, "list-of-texts", ParameterValue.Text.class).stream()
                .map(ParameterValue.Text::value)
                .toList();
    }

    /**
     * Numbers in order; empty where the parameter is absent.
     *
     * @throws ParameterException if it is not a list of numbers
     */
    public List<Decimal> decimals(String name) {
        return items(name, "list-of-numbers", ParameterValue.Amount.class).stream()
                .map(ParameterValue.Amount::value)
                .toList();
    }

    /**
     * Objects in order, each to be read like these parameters; empty where the parameter is absent.
     *
     * @throws ParameterException if it is not a list of objects
     */
    public List<Parameters> objects(String name) {
        List<ParameterValue.Fields> items = items(name, "list-of-objects", ParameterValue.Fields.class);
        ImmutableList.Builder<Parameters> objects = ImmutableList.builder();
        for (int i = 0; i < items.size(); i++) {
            objects.add(nested(items.get(i), place.at(name).at(i)));
        }
        return objects.build();
    }

    /**
     * An object, to be read like these parameters; empty where it is absent.
     *
     * @throws ParameterException if it is not an object
     */
    public Optional<Parameters> object(String name) {
        return optional(name, "object", ParameterValue.Fields.class).map(fields -> nested(fields, place.at(name)));
    }

    /** The names that are given, in their order, for objects whose names are free. */
    public List<String> names() {
        return List.copyOf(values.keySet());
    }

    /**
     * A rounding, such as {@code "2 half-up"}.
     *
     * @throws ParameterException if it is absent, or not what {@link Rounding#parse} reads
     */
    public Rounding rounding(String name) {
        String text = text(name);
        try {
            return Rounding.parse(text);
        } catch (IllegalArgumentException e) {
            throw refuseByCode(name, "rounding");
        }
    }

    /**
     * The ballot scale of the scheme that the parameter names.
     *
     * @throws ParameterException if it is absent, or the scheme has no such scale; it lists them
     */
    public BallotScale ballotScale(String name) {
        String id = text(name);
        return scope.ballotScales().stream()
                .filter(scale -> scale.id().code().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(
                        name,
                        place.at(name),
                        "ballot-scale",
                        id,
                        scope.ballotScales().stream()
                                .map(scale -> scale.id().code())
                                .toList()));
    }

    /** The parts of the indicator, in their order; empty for a rater or gate. */
    public List<IndicatorId> parts() {
        return scope.parts();
    }

    /**
     * Parts of the indicator, in the order given; empty where the parameter is absent.
     *
     * @throws ParameterException if it is not a list of texts, or names what is no part or one part twice
     */
    public List<IndicatorId> parts(String name) {
        List<IndicatorId> parts = new ArrayList<>();
        for (String text : texts(name)) {
            parts.add(part(name, place.at(name).at(parts.size()), text, parts));
        }
        return parts;
    }

    /**
     * Groups of parts of the indicator, in the order given; empty where the parameter is absent.
     *
     * @throws ParameterException if it is not a list of lists of texts, a group is empty, or it names what is no part or
     *     one part twice
     */
    public List<List<IndicatorId>> partGroups(String name) {
        List<IndicatorId> seen = new ArrayList<>();
        ImmutableList.Builder<List<IndicatorId>> groups = ImmutableList.builder();
        int group = 0;
        for (ParameterValue.Items items : items(name, "list-of-lists", ParameterValue.Items.class)) {
            Place at = place.at(name).at(group++);
            List<IndicatorId> parts = new ArrayList<>();
            for (ParameterValue value : items.values()) {
                Place element = at.at(parts.size());
                if (!(value instanceof ParameterValue.Text text)) {
                    throw wrong(name, element, "list-of-lists", value);
                }
                IndicatorId part = part(name, element, text.value(), seen);
                seen.add(part);
                parts.add(part);
            }
            if (parts.isEmpty()) {
                throw refuseByCode(name, "part-groups");
            }
            groups.add(ImmutableList.copyOf(parts));
        }
        return groups.build();
    }

    /** The part that a text names, which none before it may have named. */
    private IndicatorId part(String name, Place at, String text, List<IndicatorId> before) {
        return scope.parts().stream()
                .filter(part -> part.value().equals(text) && !before.contains(part))
                .findFirst()
                .orElseThrow(() -> unknown(
                        name,
                        at,
                        "parts-once-each",
                        text,
                        scope.parts().stream().map(IndicatorId::value).toList()));
    }

    /**
     * The exception for a parameter whose value will not do; for the checks of the rule itself.
     *
     * @param expected what would do, in words, such as {@code a number above zero}
     */
    public ParameterException refuse(String name, LocalizedText expected) {
        ParameterValue value = values.get(name);
        return new ParameterException(
                place.at(name), name, expected, value == null ? absent() : ValueText.of(value), List.of());
    }

    /** The same in words of one language, which stand for both. */
    public ParameterException refuse(String name, String expected) {
        return refuse(name, LocalizedText.of(expected, expected));
    }

    /**
     * The same by a code of the vocabulary {@code parameter-shape} of the catalogue, which has the words in both languages.
     *
     * @param shape the code, such as {@code above-zero}
     * @param values what the places {@code {0}}, {@code {1}} of its message show, in this order
     * @throws IllegalArgumentException if the catalogue does not have the code
     */
    public ParameterException refuseByCode(String name, String shape, Object... values) {
        return refuse(name, expected(shape, values));
    }

    /** The parameters that nobody has read yet, those of objects in them last. */
    public List<UnreadParameter> unread() {
        List<UnreadParameter> all = new ArrayList<>();
        unread.forEach(name -> all.add(new UnreadParameter(place.at(name), name, List.copyOf(asked))));
        nested.forEach(parameters -> all.addAll(parameters.unread()));
        return all;
    }

    private Parameters nested(ParameterValue.Fields fields, Place at) {
        Parameters parameters = new Parameters(fields, at, scope);
        nested.add(parameters);
        return parameters;
    }

    private <V extends ParameterValue> List<V> items(String name, String shape, Class<V> type) {
        ImmutableList.Builder<V> items = ImmutableList.builder();
        int next = 0;
        for (ParameterValue value : optional(name, "list", ParameterValue.Items.class)
                .map(ParameterValue.Items::values)
                .orElse(List.of())) {
            Place at = place.at(name).at(next++);
            if (!type.isInstance(value)) {
                throw wrong(name, at, shape, value);
            }
            items.add(type.cast(value));
        }
        return items.build();
    }

    private <V extends ParameterValue> V required(String name, String shape, Class<V> type) {
        return optional(name, shape, type)
                .orElseThrow(() -> new ParameterException(place.at(name), name, expected(shape), absent(), List.of()));
    }

    private <V extends ParameterValue> Optional<V> optional(String name, String shape, Class<V> type) {
        asked.add(name);
        unread.remove(name);
        @Nullable ParameterValue value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw wrong(name, place.at(name), shape, value);
        }
        return Optional.of(type.cast(value));
    }

    private static LocalizedText expected(String shape, Object... values) {
        String key = "parameter-shape." + shape;
        if (ScoringMessages.catalogue().pattern(key, Language.EN).isEmpty()) {
            throw new IllegalArgumentException(
                    "shape of a parameter must be a code that the catalogue has under parameter-shape, got '" + shape
                            + "'");
        }
        return ScoringMessages.text(key, values);
    }

    /** That nothing was got, beside what nobody has asked for so far: it may be what was meant. */
    private LocalizedText absent() {
        return ValueText.nothing(Sets.difference(unread, asked));
    }

    private static ParameterException wrong(String name, Place at, String shape, ParameterValue got) {
        return new ParameterException(at, name, expected(shape), ValueText.withShape(got), List.of());
    }

    private static ParameterException unknown(String name, Place at, String shape, String got, List<String> known) {
        return new ParameterException(at, name, expected(shape), ValueText.quoted(got), known);
    }
}
