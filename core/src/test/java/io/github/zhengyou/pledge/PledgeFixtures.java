package io.github.zhengyou.pledge;

import static io.github.zhengyou.lifecycle.Role.MASSES;
import static io.github.zhengyou.lifecycle.Role.PLEDGER;
import static io.github.zhengyou.lifecycle.Role.REVIEWER;
import static io.github.zhengyou.pledge.PublicationChannel.BOARD;
import static io.github.zhengyou.pledge.PublicationChannel.POST;
import static io.github.zhengyou.pledge.PublicationChannel.WEB;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Move.Moved;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The five-step process of case 11, the events of one pledge that runs through it, and generators of valid events. */
final class PledgeFixtures {

    static final PledgeGuard PUBLISHED = PledgeGuards.publishedOnAny(POST, BOARD, WEB);

    /** Set, review, publish, fulfil, appraise: 定诺、审诺、亮诺、践诺、评诺. */
    static final PledgeProcess CASE_11 = PledgeProcess.builder(ProcessId.of("case-11@1"))
            .start("open", PledgePhase.PROPOSE)
            .state("set", PledgePhase.PROPOSE)
            .state("reviewed", PledgePhase.REVIEW)
            .state("published", PledgePhase.PUBLISH)
            .state("in-fulfilment", PledgePhase.FULFIL)
            .end("appraised", PledgePhase.APPRAISE)
            .permit("open", "set", "set")
            .by(PLEDGER)
            .when(PledgeGuards.HAS_ITEM)
            .permit("set", "review", "reviewed")
            .by(REVIEWER)
            .permit("set", "return", "open")
            .by(REVIEWER)
            .when(PledgeGuards.REASON_GIVEN)
            .permit("reviewed", "publish", "published")
            .by(PLEDGER, REVIEWER)
            .when(PUBLISHED)
            .permit("reviewed", "fulfil", "in-fulfilment")
            .by(PLEDGER)
            .when(PUBLISHED)
            .permit("published", "publish", "published")
            .by(PLEDGER, REVIEWER)
            .permit("published", "fulfil", "in-fulfilment")
            .by(PLEDGER)
            .permit("in-fulfilment", "appraise", "appraised")
            .by(MASSES)
            .when(PledgeGuards.EVERY_ITEM_HAS_OUTCOME)
            .labelState("set", LocalizedText.of("已定诺", "set"))
            .labelState("reviewed", LocalizedText.of("已审诺", "reviewed"))
            .labelAction("publish", LocalizedText.of("亮诺", "publish"))
            .labelAction("fulfil", LocalizedText.of("践诺", "fulfil"))
            .build();

    static final PledgeId P1 = PledgeId.of("p1");
    static final PledgeItemId ROAD = PledgeItemId.of("road");
    static final PledgeItemId WELL = PledgeItemId.of("well");
    static final LocalDate DAY = LocalDate.of(2011, 3, 1);

    private PledgeFixtures() {}

    static PledgeItem item(PledgeItemId id, LocalDate due) {
        return PledgeItem.builder().id(id).due(due).build();
    }

    static PledgeProposal proposal(String pledger, PledgeItem... items) {
        return PledgeProposal.builder()
                .pledger(SubjectId.of(pledger))
                .pledgerKind(PledgerKind.MEMBER)
                .organization(OrganizationId.of("branch-1"))
                .term(PledgeTerm.ANNUAL)
                .addItems(items)
                .build();
    }

    static PledgeProposal twoItems() {
        return proposal("member-1", PledgeItem.of(ROAD), PledgeItem.of(WELL));
    }

    /** An event of pledge p1, numbered; its day is as many days after {@link #DAY}. */
    static PledgeEvent.Builder event(int number, String action, Role role) {
        PledgeEvent.Builder builder = PledgeEvent.builder();
        builder.id(EntryId.of("e" + number))
                .pledge(P1)
                .date(DAY.plusDays(number))
                .action(Action.of(action))
                .role(role);
        return builder;
    }

    static PledgeEvent set(int number) {
        return event(number, "set", PLEDGER).proposal(twoItems()).build();
    }

    static PledgeEvent review(int number) {
        return event(number, "review", REVIEWER).build();
    }

    static PledgeEvent returned(int number) {
        return event(number, "return", REVIEWER).reason("too vague").build();
    }

    static PledgeEvent publish(int number) {
        return event(number, "publish", PLEDGER).addChannels(BOARD).build();
    }

    static PledgeEvent fulfil(int number) {
        return event(number, "fulfil", PLEDGER).build();
    }

    static PledgeEvent appraise(int number) {
        return event(number, "appraise", MASSES)
                .putOutcome(ROAD, PledgeOutcome.FULFILLED)
                .putOutcome(WELL, PledgeOutcome.PARTLY)
                .build();
    }

    /** The whole way of a pledge. */
    static List<PledgeEvent> fiveSteps() {
        return List.of(set(1), review(2), publish(3), fulfil(4), appraise(5));
    }

    /** The one pledge that events give which are all permitted. */
    static Pledge pledge(PledgeEvent... events) {
        return pledge(List.of(events));
    }

    static Pledge pledge(List<PledgeEvent> events) {
        Pledge pledge = null;
        for (PledgeEvent event : events) {
            var move = pledge == null ? CASE_11.begin(event) : CASE_11.move(pledge, event);
            pledge = ((Moved<Pledge, PledgeEntry>) move).next();
        }
        return pledge;
    }

    /**
     * Events of a few pledges over a few days, each with its own id. Most follow the way of their pledge, so that every
     * state is reached; the others break it in every way.
     */
    static Arbitrary<List<PledgeEvent>> events() {
        return step().list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(PledgeFixtures::asRecord)
                .withoutEdgeCases();
    }

    /** One event to be: of a pledge, the next on its way or, if there is a breach, that one. */
    private record Step(int pledge, PledgeProposal text, Optional<PledgeEvent> breach) {}

    private static Arbitrary<Step> step() {
        Arbitrary<PledgeEvent> breaches = Arbitraries.of(
                set(0),
                review(0),
                returned(0),
                publish(0),
                fulfil(0),
                appraise(0),
                event(0, "set", PLEDGER).build(),
                event(0, "review", PLEDGER).build(),
                event(0, "return", REVIEWER).build(),
                event(0, "publish", PLEDGER).build(),
                event(0, "appraise", MASSES)
                        .putOutcome(PledgeItemId.of("bridge"), PledgeOutcome.FULFILLED)
                        .build(),
                event(0, "fulfil", PLEDGER).proposal(twoItems()).build());
        return Combinators.combine(Arbitraries.integers().between(1, 3), proposals(), breaches.optional(0.3))
                .as(Step::new)
                .withoutEdgeCases();
    }

    private static List<PledgeEvent> asRecord(List<Step> steps) {
        Map<Integer, Integer> reached = new HashMap<>();
        List<PledgeEvent> events = new ArrayList<>();
        for (Step step : steps) {
            int number = events.size();
            PledgeEvent event = step.breach().orElseGet(() -> {
                int next = reached.merge(step.pledge(), 1, Integer::sum) - 1;
                return next % 5 == 0
                        ? event(0, "set", PLEDGER).proposal(step.text()).build()
                        : fiveSteps().get(next % 5);
            });
            events.add(event.toBuilder()
                    .id(EntryId.of("e" + number))
                    .pledge(PledgeId.of("p" + step.pledge()))
                    .date(DAY.plusDays(number / 8 * 3L))
                    .order(number % 8)
                    .build());
        }
        return events;
    }

    static Arbitrary<PledgeProposal> proposals() {
        Arbitrary<PledgeTerm> terms = Arbitraries.of(PledgeTerm.LONG_TERM, PledgeTerm.ANNUAL, PledgeTerm.IMMEDIATE);
        Arbitrary<List<PledgeItem>> items = Arbitraries.of(
                List.of(),
                List.of(PledgeItem.of(ROAD)),
                List.of(PledgeItem.of(ROAD), PledgeItem.of(WELL)),
                List.of(item(ROAD, DAY.plusDays(5)), item(WELL, DAY.plusDays(12))));
        return Combinators.combine(Arbitraries.integers().between(1, 4), terms, items)
                .as((pledger, term, list) -> proposal("member-" + pledger).toBuilder()
                        .pledgerKind(pledger % 2 == 0 ? PledgerKind.CADRE : PledgerKind.MEMBER)
                        .term(term)
                        .items(list)
                        .build())
                .withoutEdgeCases();
    }

    /** Pledges as they end up at the end of their whole way, each with its outcomes, of a few pledgers. */
    static Arbitrary<List<Pledge>> pledges() {
        Arbitrary<PledgeOutcome> outcomes = Arbitraries.of(PledgeOutcome.class);
        return Combinators.combine(
                        proposals(), outcomes, outcomes, Arbitraries.integers().between(1, 5))
                .as((text, road, well, steps) -> List.of(
                                event(1, "set", PLEDGER).proposal(text).build(),
                                review(2),
                                publish(3),
                                fulfil(4),
                                event(5, "appraise", MASSES)
                                        .outcomes(Map.of(ROAD, road, WELL, well))
                                        .build())
                        .subList(0, steps))
                .list()
                .ofMaxSize(30)
                .map(PledgeFixtures::asPledges)
                .withoutEdgeCases();
    }

    private static List<Pledge> asPledges(List<List<PledgeEvent>> ways) {
        List<PledgeEvent> events = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            for (PledgeEvent event : ways.get(i)) {
                events.add(event.toBuilder()
                        .pledge(PledgeId.of("p" + i))
                        .id(EntryId.of(event.id() + "-p" + i))
                        .build());
            }
        }
        return CASE_11.replay(events).pledges();
    }
}
