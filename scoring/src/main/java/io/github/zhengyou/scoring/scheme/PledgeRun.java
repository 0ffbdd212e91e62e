package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.pledge.Pledge;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.timeline.Period;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * When a pledge runs as it stands, and so in which periods it counts: from its first event through the last day by which an item of it is
 * due, or where one has no such day, through the event that ended it.
 *
 * @param begun the first day
 * @param until the last day; empty while it goes on
 */
record PledgeRun(LocalDate begun, Optional<LocalDate> until) {

    static PledgeRun of(Pledge pledge) {
        boolean dated = !pledge.items().isEmpty()
                && pledge.items().stream().allMatch(item -> item.due().isPresent());
        Optional<LocalDate> ended =
                pledge.isEnded() ? Optional.of(pledge.lastEntry().event().date()) : Optional.empty();
        return new PledgeRun(
                pledge.history().get(0).event().date(),
                dated
                        ? pledge.items().stream()
                                .map(PledgeItem::due)
                                .flatMap(Optional::stream)
                                .max(Comparator.naturalOrder())
                        : ended);
    }

    /** Whether it runs on some day of a period. */
    boolean isIn(Period period) {
        return !begun.isAfter(period.through())
                && until.filter(period.from()::isAfter).isEmpty();
    }
}
