package io.github.zhengyou.pledge;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.lifecycle.EventSequences;
import io.github.zhengyou.lifecycle.Guard;
import io.github.zhengyou.lifecycle.Refusal;
import io.github.zhengyou.pledge.PledgeReplay.Refused;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The rules over pledges and their events: what the process refused and why, one finding for each unmet condition; what
 * names something that does not exist; and traces of pledges for form's sake.
 *
 * @since 0.1
 */
public final class PledgeRules {

    private static final Rule<PledgeReplay> UNKNOWN_ACTION =
            Refusal.unknownAction("pledge.unknown-action", PledgeRules::refusals);

    private static final Rule<PledgeReplay> ILLEGAL_TRANSITION =
            Refusal.illegalTransition("pledge.illegal-transition", PledgeRules::refusals);

    private static final Rule<PledgeReplay> ROLE_NOT_ALLOWED =
            Refusal.roleNotAllowed("pledge.role-not-allowed", PledgeRules::refusals);

    private static final Rule<PledgeReplay> NOT_PUBLISHED =
            unmet("pledge.not-published", PledgeGuard.PublishedOnAny.class);

    private static final Rule<PledgeReplay> NOT_PUBLISHED_EVERYWHERE =
            unmet("pledge.not-published-everywhere", PledgeGuard.PublishedOnAll.class);

    private static final Rule<PledgeReplay> NO_ITEM = unmet("pledge.no-item", PledgeGuard.HasItem.class);

    private static final Rule<PledgeReplay> OUTCOME_MISSING =
            unmet("pledge.outcome-missing", PledgeGuard.EveryItemHasOutcome.class);

    private static final Rule<PledgeReplay> REASON_MISSING =
            unmet("pledge.reason-missing", PledgeGuard.ReasonGiven.class);

    private static final Rule<PledgeReplay> STEP_MISSING = Refusal.stepMissing(
            "pledge.step-missing", PledgeRules::refusals, PledgeGuard.ActionsTaken.class::isInstance);

    private static final Rule<PledgeReplay> ELEMENT_MISSING =
            rule("pledge.element-missing", Severity.ERROR, PledgeRules::missingElements);

    private static final Rule<PledgeReplay> PLEDGER_CHANGED =
            unmet("pledge.pledger-changed", StandingGuard.SAME_PLEDGER);

    private static final Rule<PledgeReplay> LATE_PROPOSAL =
            unmet("pledge.late-proposal", StandingGuard.NO_LATE_PROPOSAL);

    private static final Rule<PledgeReplay> UNKNOWN_PLEDGE = rule(
            "pledge.unknown-pledge",
            Severity.ERROR,
            replay -> replay.unknown().stream().map(PledgeRules::entry).toList());

    private static final Rule<PledgeReplay> UNKNOWN_ITEM =
            rule("pledge.unknown-item", Severity.ERROR, PledgeRules::unknownItems);

    private static final Rule<PledgeReplay> REPEATED_ENTRY =
            EventSequences.repeatedEntry("pledge.repeated-entry", PledgeReplay::repeated, PledgeEvent::pledge);

    private static final Rule<PledgeReplay> FULFILLED_SAME_DAY =
            rule("pledge.fulfilled-same-day", Severity.INFO, PledgeRules::fulfilledSameDay);

    /** All of them. */
    public static final RuleBook<PledgeReplay> BOOK = RuleBook.of(
            UNKNOWN_ACTION,
            ILLEGAL_TRANSITION,
            ROLE_NOT_ALLOWED,
            NOT_PUBLISHED,
            NOT_PUBLISHED_EVERYWHERE,
            NO_ITEM,
            OUTCOME_MISSING,
            REASON_MISSING,
            STEP_MISSING,
            ELEMENT_MISSING,
            PLEDGER_CHANGED,
            LATE_PROPOSAL,
            UNKNOWN_PLEDGE,
            UNKNOWN_ITEM,
            REPEATED_ENTRY,
            FULFILLED_SAME_DAY);

    private PledgeRules() {}

    private static Rule<PledgeReplay> rule(
            String id, Severity severity, Function<PledgeReplay, List<Observation>> check) {
        return Rule.of(id, severity, Source.PROJECT, check);
    }

    private static Rule<PledgeReplay> unmet(String id, Class<? extends PledgeGuard> guards) {
        return unmet(id, guards::isInstance);
    }

    private static Rule<PledgeReplay> unmet(String id, PledgeGuard guard) {
        return unmet(id, guard::equals);
    }

    private static Rule<PledgeReplay> unmet(String id, Predicate<Guard<?>> guards) {
        return Refusal.unmet(id, PledgeRules::refusals, guards);
    }

    private static List<Refusal> refusals(PledgeReplay replay) {
        return replay.refused().stream()
                .map(refused -> refused.refusal(replay.process()))
                .toList();
    }

    private static List<Observation> missingElements(PledgeReplay replay) {
        ImmutableList.Builder<Observation> observations = ImmutableList.builder();
        for (Refused refused : replay.refused()) {
            Set<PledgeElement> demanded = EnumSet.noneOf(PledgeElement.class);
            refused.rejection().unmet().forEach(guard -> {
                if (guard instanceof PledgeGuard.ItemsState stated) {
                    demanded.addAll(stated.elements());
                }
            });
            List<PledgeItem> items = refused.event()
                    .proposal()
                    .or(() -> refused.pledge().map(Pledge::proposal))
                    .map(PledgeProposal::items)
                    .orElse(List.of());
            for (PledgeItem item : items) {
                List<PledgeElement> missing =
                        demanded.stream().filter(element -> !element.isIn(item)).toList();
                if (!missing.isEmpty()) {
                    observations.add(refused.refusal(replay.process())
                            .observation()
                            .with("item", item.id())
                            .with("elements", missing));
                }
            }
        }
        return observations.build();
    }

    private static Observation entry(PledgeEvent event) {
        return Observation.of(event.pledge()).with("entry", event.id()).with("date", event.date());
    }

    private static List<Observation> unknownItems(PledgeReplay replay) {
        ImmutableList.Builder<Observation> observations = ImmutableList.builder();
        for (Pledge pledge : replay.pledges()) {
            PledgeProposal text = pledge.proposal();
            for (PledgeEntry entry : pledge.history()) {
                text = entry.event().proposal().orElse(text);
                List<PledgeItemId> known =
                        text.items().stream().map(PledgeItem::id).toList();
                TreeSet<PledgeItemId> unknown =
                        new TreeSet<>(entry.event().outcomes().keySet());
                unknown.removeAll(known);
                if (!unknown.isEmpty()) {
                    observations.add(entry(entry.event()).with("items", unknown));
                }
            }
        }
        return observations.build();
    }

    private static List<Observation> fulfilledSameDay(PledgeReplay replay) {
        ImmutableList.Builder<Observation> observations = ImmutableList.builder();
        for (Pledge pledge : replay.pledges()) {
            if (!pledge.outcomes().containsValue(PledgeOutcome.FULFILLED)) {
                continue;
            }
            LocalDate proposed = pledge.lastEntry().event().date();
            TreeSet<PledgeItemId> sameDay = new TreeSet<>();
            for (PledgeEntry entry : pledge.history()) {
                PledgeEvent event = entry.event();
                if (event.proposal().isPresent()) {
                    proposed = event.date();
                    sameDay.clear();
                }
                if (event.date().equals(proposed)) {
                    event.outcomes().forEach((item, outcome) -> {
                        if (outcome == PledgeOutcome.FULFILLED) {
                            sameDay.add(item);
                        }
                    });
                }
            }
            sameDay.removeIf(item -> pledge.outcomes().get(item) != PledgeOutcome.FULFILLED);
            if (!sameDay.isEmpty()) {
                observations.add(
                        Observation.of(pledge.id()).with("date", proposed).with("items", sameDay));
            }
        }
        return observations.build();
    }
}
