package io.github.zhengyou.examples.casebook;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Guard;
import io.github.zhengyou.lifecycle.Lifecycle;
import io.github.zhengyou.lifecycle.Move;
import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.lifecycle.ProcedureEvent;
import io.github.zhengyou.lifecycle.ProcedureGuard;
import io.github.zhengyou.lifecycle.Proceeding;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.lifecycle.State;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.pledge.Pledge;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeGuard;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgeItemId;
import io.github.zhengyou.pledge.PledgeOutcome;
import io.github.zhengyou.pledge.PledgeProcess;
import io.github.zhengyou.pledge.PledgeProposal;
import io.github.zhengyou.pledge.PledgeTerm;
import io.github.zhengyou.pledge.PledgerKind;
import io.github.zhengyou.pledge.PublicationChannel;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Moves whatever moves by a process, by real events that bring all that a guard can ask of an event: so that only a wrong
 * role or a step that is not taken yet is in the way.
 *
 * @param <T> what moves; empty before the first event
 */
interface Mover<T> {

    /** The process. */
    Lifecycle<?, ?> lifecycle();

    /** What the plan says that a state stands for. */
    String standsFor(State state);

    /** What comes of an event. */
    Move<T, ?> fire(Optional<T> from, Action action, Role role);

    /** Where it stands. */
    State state(T moved);

    /** The actions that a guard can look back to. */
    Set<Action> taken(T moved);

    /** The actions that the guards of the process look back to: what else was done decides nothing. */
    default Set<Action> lookedBackTo() {
        Set<Action> actions = new TreeSet<>();
        lifecycle().transitions().forEach(transition -> {
            for (Guard<?> guard : transition.guards()) {
                if (guard instanceof PledgeGuard.ActionsTaken taken) {
                    actions.addAll(taken.actions());
                } else if (guard instanceof ProcedureGuard.ActionsTaken taken) {
                    actions.addAll(taken.actions());
                } else if (guard instanceof ProcedureGuard.DaysPassed passed) {
                    actions.add(passed.action());
                }
            }
        });
        return actions;
    }

    /** Of a pledge. */
    static Mover<Pledge> of(PledgeProcess process) {
        PledgeItem item = PledgeItem.builder()
                .id(PledgeItemId.of("item"))
                .text("事项")
                .goal("目标")
                .measures("措施")
                .due(LocalDate.of(2011, 12, 31))
                .build();
        PledgeProposal proposal = PledgeProposal.builder()
                .pledger(SubjectId.of("member"))
                .pledgerKind(PledgerKind.MEMBER)
                .organization(OrganizationId.of("branch"))
                .term(PledgeTerm.ANNUAL)
                .addItem(item)
                .build();
        Set<PublicationChannel> channels = new HashSet<>();
        process.transitions().forEach(transition -> {
            for (PledgeGuard guard : transition.guards()) {
                if (guard instanceof PledgeGuard.PublishedOnAny any) {
                    channels.addAll(any.channels());
                } else if (guard instanceof PledgeGuard.PublishedOnAll all) {
                    channels.addAll(all.channels());
                }
            }
        });
        return new Mover<>() {
            @Override
            public Lifecycle<?, ?> lifecycle() {
                return process.lifecycle();
            }

            @Override
            public String standsFor(State state) {
                return process.phase(state).code();
            }

            @Override
            public Move<Pledge, ?> fire(Optional<Pledge> from, Action action, Role role) {
                int number = from.map(pledge -> pledge.history().size()).orElse(0);
                PledgeEvent.Builder event = PledgeEvent.builder();
                event.id(EntryId.of("e-" + number))
                        .pledge(PledgeId.of("pledge"))
                        .date(LocalDate.of(2011, 1, 1).plusDays(number))
                        .role(role)
                        .action(action)
                        .reason("理由")
                        .channels(channels)
                        .putOutcome(item.id(), PledgeOutcome.FULFILLED);
                return from.isPresent()
                        ? process.move(from.get(), event.build())
                        : process.begin(event.proposal(proposal).build());
            }

            @Override
            public State state(Pledge pledge) {
                return pledge.state();
            }

            @Override
            public Set<Action> taken(Pledge pledge) {
                return pledge.actionsTaken();
            }
        };
    }

    /** Of a subject of a procedure. */
    static Mover<Proceeding> of(Procedure procedure) {
        int term = procedure.transitions().stream()
                .flatMap(transition -> transition.guards().stream())
                .mapToInt(guard -> guard instanceof ProcedureGuard.DaysPassed passed ? passed.days() : 1)
                .max()
                .orElse(1);
        return new Mover<>() {
            @Override
            public Lifecycle<?, ?> lifecycle() {
                return procedure.lifecycle();
            }

            @Override
            public String standsFor(State state) {
                return procedure.kind(state).code();
            }

            @Override
            public Move<Proceeding, ?> fire(Optional<Proceeding> from, Action action, Role role) {
                Proceeding proceeding = from.orElseGet(() -> procedure.begin(SubjectId.of("subject")));
                int number = proceeding.history().size();
                return procedure.move(
                        proceeding,
                        ProcedureEvent.builder()
                                .id(EntryId.of("e-" + number))
                                .procedure(procedure.id())
                                .subject(proceeding.subject())
                                .date(LocalDate.of(2011, 1, 1).plusDays((long) number * term))
                                .role(role)
                                .action(action)
                                .reason("理由")
                                .build());
            }

            @Override
            public State state(Proceeding proceeding) {
                return proceeding.state();
            }

            @Override
            public Set<Action> taken(Proceeding proceeding) {
                return proceeding.actionsTaken();
            }
        };
    }
}
