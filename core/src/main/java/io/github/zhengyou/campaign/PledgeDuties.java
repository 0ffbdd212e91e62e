package io.github.zhengyou.campaign;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.pledge.Pledge;
import io.github.zhengyou.pledge.PledgeDuty;
import io.github.zhengyou.pledge.PledgeEntry;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgePhase;
import io.github.zhengyou.pledge.PledgeReplay;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules over the duties that a plan lays on its pledges, and over the days that pledges set themselves. */
final class PledgeDuties {

    private static final Place EVENTS = Place.in("record").at("pledgeEvents");

    private static final Place DUTIES = Place.in("plan").at("pledgeDuties");

    private static final Rule<Campaign> PHASE_MISSING = Rule.of(
            "pledge.phase-missing",
            Severity.WARNING,
            Source.PROJECT,
            campaign -> campaign.plan()
                    .pledgeProcess()
                    .map(process -> {
                        List<Observation> observations = new ArrayList<>();
                        List<PledgeDuty> duties = campaign.plan().pledgeDuties();
                        for (int i = 0; i < duties.size(); i++) {
                            PledgeDuty duty = duties.get(i);
                            if (!process.has(duty.phase())) {
                                observations.add(Observation.of(duty.id())
                                        .with("name", duty.name())
                                        .with("phase", duty.phase())
                                        .with("process", process.id())
                                        .at(DUTIES.at(i)));
                            }
                        }
                        return observations;
                    })
                    .orElse(List.of()));

    private static final Rule<Campaign> DEADLINE_MISSED =
            Rule.of("pledge.deadline-missed", Severity.WARNING, Source.PROJECT, campaign -> {
                List<Observation> observations = new ArrayList<>();
                if (campaign.asOf().isPresent() && campaign.pledges().isPresent()) {
                    List<PledgeDuty> duties = campaign.plan().pledgeDuties();
                    for (int i = 0; i < duties.size(); i++) {
                        missed(
                                duties.get(i),
                                DUTIES.at(i),
                                campaign.pledges().get(),
                                campaign.asOf().get(),
                                observations);
                    }
                }
                return observations;
            });

    private static final Rule<Campaign> ITEM_OVERDUE =
            Rule.of("pledge.item-overdue", Severity.WARNING, Source.PROJECT, PledgeDuties::overdue);

    static final RuleBook<Campaign> BOOK = RuleBook.of(PHASE_MISSING, DEADLINE_MISSED, ITEM_OVERDUE);

    private PledgeDuties() {}

    /** The pledges begun by the day of a duty, and neither in its phase nor past it at its end, once that day is over. */
    private static void missed(
            PledgeDuty duty, Place place, PledgeReplay replay, LocalDate asOf, List<Observation> observations) {
        if (duty.by().isEmpty()
                || !asOf.isAfter(duty.by().get())
                || !replay.process().has(duty.phase())) {
            return;
        }
        LocalDate by = duty.by().get();
        for (Pledge pledge : replay.pledges()) {
            pledge.asOf(by)
                    .filter(then -> !hasReached(then, duty.phase()))
                    .ifPresent(then -> observations.add(Observation.of(pledge.id())
                            .with("duty", duty.id())
                            .with("name", duty.name())
                            .with("phase", duty.phase())
                            .with("by", by)
                            .with("stateName", replay.process().lifecycle().name(then.state()))
                            .at(place)));
        }
    }

    /** Items whose day was over and of which nothing was said, each at its text. */
    private static List<Observation> overdue(Campaign campaign) {
        if (campaign.asOf().isEmpty() || campaign.pledges().isEmpty()) {
            return List.of();
        }
        LocalDate asOf = campaign.asOf().get();
        List<Observation> observations = new ArrayList<>();
        Map<EntryId, Integer> positions = new HashMap<>();
        for (Pledge pledge : campaign.pledges().get().pledges()) {
            Pledge then = pledge.asOf(asOf).orElse(null);
            if (then == null || then.overdue(asOf).isEmpty()) {
                continue;
            }
            if (positions.isEmpty()) {
                List<PledgeEvent> events = campaign.record().pledgeEvents();
                for (int i = 0; i < events.size(); i++) {
                    positions.putIfAbsent(events.get(i).id(), i);
                }
            }
            Place text = EVENTS.at(positions.getOrDefault(proposedBy(then), 0))
                    .at("proposal")
                    .at("items");
            for (PledgeItem item : then.overdue(asOf)) {
                observations.add(Observation.of(then.id())
                        .with("item", item.id())
                        .with("due", item.due().orElseThrow())
                        .with("asOf", asOf)
                        .at(text.at(then.items().indexOf(item))));
            }
        }
        return observations;
    }

    /** The entry that brought the text of the current revision. */
    private static EntryId proposedBy(Pledge pledge) {
        EntryId id = pledge.lastEntry().event().id();
        for (PledgeEntry entry : pledge.history()) {
            if (entry.event().proposal().isPresent()) {
                id = entry.event().id();
            }
        }
        return id;
    }

    /** Whether the current revision was ever in a phase, or past it: what an earlier text reached does not count for this one. */
    private static boolean hasReached(Pledge pledge, PledgePhase phase) {
        return pledge.history().stream()
                .anyMatch(entry -> entry.revision() == pledge.revision()
                        && pledge.process().phase(entry.to()).compareTo(phase) >= 0);
    }
}
