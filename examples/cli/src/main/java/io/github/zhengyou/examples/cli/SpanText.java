package io.github.zhengyou.examples.cli;

import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.timeline.Boundary;
import io.github.zhengyou.timeline.Span;
import io.github.zhengyou.timeline.Timeline;

/**
 * Says from where to where something runs: days and months as they are, events by their names.
 *
 * @param timeline the timeline that has the events
 * @param wording how to say it
 */
record SpanText(Timeline timeline, Wording wording) {

    /** Both ends; as days, such as 2011-01-01..2011-12-31, where both are dates. */
    String of(Span span) {
        return from(span) + ".." + through(span);
    }

    /** Where it begins. */
    String from(Span span) {
        return span.from().map(this::said).orElse("-");
    }

    /** Where it ends. */
    String through(Span span) {
        return span.through().map(this::said).orElse("-");
    }

    private String said(Boundary boundary) {
        return boundary.saidIn(timeline) instanceof Argument.Name name
                ? wording.name(name.value())
                : boundary.saidIn(timeline).in(Language.EN);
    }
}
