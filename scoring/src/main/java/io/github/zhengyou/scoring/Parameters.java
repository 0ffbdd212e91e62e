package io.github.zhengyou.scoring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that a scheme gives to a rule of the host, read by name while the rule is made.
 *
 * <p>An accessor that cannot be answered throws {@link ParameterException}, which names the parameter, what was expected
 * and what was got, at the place in the scheme; that ends the making of the rule, so of several wrong parameters of one
 * rule the first is reported, while the other rules of the scheme are made all the same. A parameter that nobody reads is reported too, so that a typo cannot
 * pass. Not thread-safe, and of no use after the rule is made.
 *
 * @since 0.1
 */
public final class Parameters {

    private final Map<String, ParameterValue> values;
    private final Place place;
    private final Set<String> read = new LinkedHashSet<>();

    /** The parameters at a place of a scheme. */
    public Parameters(ParameterValue.Fields values, Place place) {
        this.values = values.values();
        this.place = place;
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
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        for (ParameterValue value : items(name)) {
            if (!(value instanceof ParameterValue.Text text)) {
                throw wrong(name, "list-of-texts", "mixed-list");
            }
            texts.add(text.value());
        }
        return texts.build();
    }

    /**
     * Numbers in order; empty where the parameter is absent.
     *
     * @throws ParameterException if it is not a list of numbers
     */
    public List<Decimal> decimals(String name) {
        ImmutableList.Builder<Decimal> numbers = ImmutableList.builder();
        for (ParameterValue value : items(name)) {
            if (!(value instanceof ParameterValue.Amount amount)) {
                throw wrong(name, "list-of-numbers", "mixed-list");
            }
            numbers.add(amount.value());
        }
        return numbers.build();
    }

    /**
     * The exception for a parameter whose value will not do; for the checks of the rule itself.
     *
     * @param expected what would do, in words, such as {@code a number above zero}
     */
    public ParameterException refuse(String name, String expected) {
        ParameterValue value = values.get(name);
        return wrong(name, expected, value == null ? "nothing" : textOf(value));
    }

    /** The names that nobody has read yet, in order. */
    public SortedSet<String> unread() {
        return ImmutableSortedSet.copyOf(
                values.keySet().stream().filter(name -> !read.contains(name)).iterator());
    }

    private List<ParameterValue> items(String name) {
        return optional(name, "list", ParameterValue.Items.class)
                .map(ParameterValue.Items::values)
                .orElse(List.of());
    }

    private <V extends ParameterValue> V required(String name, String shape, Class<V> type) {
        return optional(name, shape, type).orElseThrow(() -> wrong(name, shape, "nothing"));
    }

    private <V extends ParameterValue> Optional<V> optional(String name, String shape, Class<V> type) {
        read.add(name);
        @Nullable ParameterValue value = values.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw wrong(name, shape, value.shape());
        }
        return Optional.of(type.cast(value));
    }

    private ParameterException wrong(String name, String expected, String got) {
        return new ParameterException(place.at(name), name, expected, got);
    }

    private static String textOf(ParameterValue value) {
        if (value instanceof ParameterValue.Text text) {
            return "'" + text.value() + "'";
        }
        return value instanceof ParameterValue.Amount amount ? amount.value().toString() : value.shape();
    }
}
