package io.github.zhengyou.timeline;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;

/**
 * From where to where something runs, each end as its document says it 起止. Either end may be unknown.
 *
 * @param from where it begins; empty where that is not stated
 * @param through where it ends, the last day or month included; empty where that is not stated
 * @since 0.1
 */
public record Span(Optional<Boundary> from, Optional<Boundary> through) {

    /** Neither end is stated. */
    public static final Span UNDATED = new Span(Optional.empty(), Optional.empty());

    private static final Argument NOT_STATED = new Argument.Name(LocalizedText.of("未定", "not stated"));

    /**
     * Keeps both ends.
     *
     * @throws IllegalArgumentException if it ends before it begins, as far as days and months tell, or begins "until" or
     *     "until after" an event
     */
    public Span {
        requireNonNull(from, "from");
        requireNonNull(through, "through");
        if (from.isPresent() && (from.get() instanceof Boundary.Until || from.get() instanceof Boundary.UntilAfter)) {
            throw new IllegalArgumentException(
                    "span must begin with a day, a month or an event, got from " + from.get());
        }
        if (from.isPresent()
                && through.isPresent()
                && from.get() instanceof Boundary.Calendar start
                && through.get() instanceof Boundary.Calendar end
                && end.last().isBefore(start.first())) {
            throw new IllegalArgumentException(
                    "span must not end before it begins, got from " + start + " through " + end);
        }
    }

    /** From one boundary through another. */
    public static Span of(Boundary from, Boundary through) {
        return new Span(Optional.of(from), Optional.of(through));
    }

    /** The days of a period. */
    public static Span of(Period period) {
        return of(Boundary.day(period.from()), Boundary.day(period.through()));
    }

    /** One day. */
    public static Span of(LocalDate day) {
        return of(Boundary.day(day), Boundary.day(day));
    }

    /** From a boundary on; the end is not stated. */
    public static Span startingAt(Boundary from) {
        return new Span(Optional.of(from), Optional.empty());
    }

    /** Where it begins, as a value of a finding. */
    public Argument fromIn(Timeline timeline) {
        return from.map(boundary -> boundary.saidIn(timeline)).orElse(NOT_STATED);
    }

    /** Where it ends, as a value of a finding. */
    public Argument throughIn(Timeline timeline) {
        return through.map(boundary -> boundary.saidIn(timeline)).orElse(NOT_STATED);
    }

    /** Both ends, such as {@code 2010-11..2010-12}; a question mark for one that is not stated. */
    @Override
    public String toString() {
        return from.map(Object::toString).orElse("?")
                + ".."
                + through.map(Object::toString).orElse("?");
    }
}
