package io.github.zhengyou.campaign;

import io.github.zhengyou.document.DocumentKind;
import io.github.zhengyou.timeline.Boundary;
import io.github.zhengyou.timeline.Span;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is dated in a campaign and had happened when its document was written, where the document reports what was done. */
final class DatedFacts {

    /** The kinds of documents that report what was done; others speak of what lies ahead, or of anything. */
    private static final Set<DocumentKind> REPORTS =
            Set.of(DocumentKind.STAGE_SUMMARY, DocumentKind.YEAR_SUMMARY, DocumentKind.PROGRESS_REPORT);

    private DatedFacts() {}

    /** The day of the latest; empty if there is none, or the document is of another kind. */
    static Optional<LocalDate> latest(Campaign campaign) {
        return campaign.plan().documentKind().filter(REPORTS::contains).isPresent()
                ? Stream.concat(RecordEntries.days(campaign), events(campaign.plan()))
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static Stream<LocalDate> events(CampaignPlan plan) {
        return plan.timeline().stream().flatMap(DatedFacts::ends);
    }

    private static Stream<LocalDate> ends(Timeline timeline) {
        return timeline.events().stream().flatMap(event -> end(event.span(), timeline).stream());
    }

    /** When it ended at the earliest: what ended in a month may have ended on its first day. */
    private static Optional<LocalDate> end(Span span, Timeline timeline) {
        Optional<LocalDate> from = timeline.firstDay(span);
        return span.through().isPresent() && span.through().get() instanceof Boundary.Calendar calendar
                ? Optional.of(from.filter(calendar.first()::isBefore).orElse(calendar.first()))
                : timeline.lastDay(span);
    }
}
