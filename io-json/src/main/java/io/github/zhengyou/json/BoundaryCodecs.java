package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.ValueCodecs.NAME;

import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.json.ObjectParts.Parts;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Boundary;
import io.github.zhengyou.timeline.Span;
import io.github.zhengyou.timeline.StageId;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The codecs of where something begins and ends: a day or month as text, else an object with the one property that says how
 * it is told.
 */
final class BoundaryCodecs {
    static final Codec<Boundary> BOUNDARY = Codec.<Boundary>shapes("boundary")
            .text(Boundary.Calendar.class, code(Boundary::parse))
            .object(Boundary.class, told())
            .build();

    /** A month, such as {@code "2011-06"}. */
    static final Codec<YearMonth> MONTH = code(BoundaryCodecs::month);

    /** A day of any year, such as {@code "03-05"}. */
    static final Codec<MonthDay> MONTH_DAY =
            code(BoundaryCodecs::monthDay, day -> day.toString().substring(2));

    private BoundaryCodecs() {}

    /** The two ends of a span among the properties of what has it. */
    record Ends(Part<Optional<Boundary>> from, Part<Optional<Boundary>> through) {
        static <T> Ends of(ObjectParts<T> parts, Function<? super T, Span> span) {
            return new Ends(
                    parts.optional("from", BOUNDARY, value -> span.apply(value).from()),
                    parts.optional(
                            "through", BOUNDARY, value -> span.apply(value).through()));
        }

        Span span(Parts parts) {
            return new Span(parts.get(from), parts.get(through));
        }
    }

    private static Codec<Boundary> told() {
        ObjectParts<Boundary> told = Codec.parts(Boundary.class);
        Part<Optional<StageId>> event = event(told, "event", Boundary.AtEvent.class);
        Part<Optional<StageId>> until = event(told, "until", Boundary.Until.class);
        Part<Optional<StageId>> untilAfter = event(told, "untilAfter", Boundary.UntilAfter.class);
        Part<Optional<LocalizedText>> reference = told.optional(
                "reference",
                NAME,
                boundary ->
                        boundary instanceof Boundary.ByReference by ? Optional.of(by.reference()) : Optional.empty());
        return told.build(parts -> one(Stream.<Optional<Boundary>>of(
                parts.get(event).map(Boundary::event),
                parts.get(until).map(Boundary::until),
                parts.get(untilAfter).map(Boundary::untilAfter),
                parts.get(reference).map(Boundary.ByReference::new))));
    }

    private static Part<Optional<StageId>> event(
            ObjectParts<Boundary> told, String name, Class<? extends Boundary.ByEvent> type) {
        return told.optional(
                name,
                code(StageId::of),
                boundary -> Optional.of(boundary)
                        .filter(type::isInstance)
                        .map(by -> type.cast(by).event()));
    }

    private static Boundary one(Stream<Optional<Boundary>> told) {
        var all = told.flatMap(Optional::stream).toList();
        if (all.size() != 1) {
            throw new IllegalArgumentException(
                    "date must be told by one of event, until, untilAfter and reference, got " + all.size());
        }
        return all.get(0);
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("month must be such as 2011-06, got '" + text + "'", e);
        }
    }

    private static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("day of the year must be such as 03-05, got '" + text + "'", e);
        }
    }
}
