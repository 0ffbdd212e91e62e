package io.github.zhengyou.campaign;

import io.github.zhengyou.document.DocumentKind;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.lifecycle.ProcedureEvent;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.recognition.Decision;
import io.github.zhengyou.recognition.Election;
import io.github.zhengyou.recognition.Nomination;
import io.github.zhengyou.target.TargetReport;
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
                ? Stream.concat(entries(campaign), events(campaign.plan())).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static Stream<LocalDate> entries(Campaign campaign) {
        CampaignRecord record = campaign.record();
        return Stream.of(
                        record.evidence().stream()
                                .filter(campaign.corrections()::leaveStanding)
                                .map(Evidence::date),
                        record.pledgeEvents().stream().map(PledgeEvent::date),
                        record.procedureEvents().stream().map(ProcedureEvent::date),
                        record.workItems().stream().map(item -> item.period().through()),
                        record.nominations().stream().map(Nomination::date),
                        record.elections().stream().map(Election::date),
                        record.decisions().stream().map(Decision::date),
                        record.notices().stream().map(notice -> notice.period().through()),
                        record.targetReports().stream().map(TargetReport::date))
                .flatMap(days -> days);
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
