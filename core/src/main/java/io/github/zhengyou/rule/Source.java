package io.github.zhengyou.rule;

import io.github.zhengyou.internal.Texts;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a constant, a rule or a basis comes from: a document, its clause, and the days on which it is in force 出处.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Source {

    /** What the project itself decided, in force always. */
    public static final Source PROJECT = of("Zhengyou, project decision");

    Source() {}

    /** The document's title as it is cited, in its own language; not blank. */
    public abstract String title();

    /** The article or clause, as it is cited. */
    public abstract Optional<String> clause();

    /** The first day in force; empty means always has been. */
    public abstract Optional<LocalDate> validFrom();

    /** The last day in force, inclusive; empty means still is. */
    public abstract Optional<LocalDate> validThrough();

    /** A source known by its title alone. */
    public static Source of(String title) {
        return builder().title(title).build();
    }

    /** Whether it is in force on a day. */
    public boolean isInForceOn(LocalDate day) {
        return validFrom().map(first -> !day.isBefore(first)).orElse(true)
                && validThrough().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether it is in force as of a day; where none is known, whether it is in force always. */
    public boolean appliesAsOf(Optional<LocalDate> asOf) {
        return asOf.map(this::isInForceOn)
                .orElse(validFrom().isEmpty() && validThrough().isEmpty());
    }

    @Value.Check
    void check() {
        Texts.text("title of a source", title());
        clause().ifPresent(clause -> Texts.text("clause of source '" + title() + "'", clause));
        if (validFrom().isPresent()
                && validThrough().isPresent()
                && validThrough().get().isBefore(validFrom().get())) {
            throw new IllegalArgumentException("source '" + title() + "' must not end before it begins, got "
                    + validFrom().get() + " to " + validThrough().get());
        }
    }

    /** The text for people: title and clause. */
    @Override
    public String toString() {
        return clause().map(clause -> title() + ", " + clause).orElse(title());
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this source. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Source}; the title is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableSource.Builder {
        Builder() {}
    }
}
