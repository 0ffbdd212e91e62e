package io.github.zhengyou.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.lifecycle.Move.Rejected;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An event that a process refused, whatever the process is of: what the rules over refused moves look at 被拒流转. Each
 * domain has these rules under its own ids, made here, so that all say the same of the same.
 *
 * <p>Every observation has the entry and its date, the action and the state, both as codes and as names.
 *
 * @since 0.1
 */
public final class Refusal {

    private final Lifecycle<?, ?> lifecycle;
    private final String subject;
    private final ProcessEvent event;
    private final State state;
    private final ImmutableSet<Action> taken;
    private final Rejected<?, ?> rejection;

    /**
     * A refusal.
     *
     * @param lifecycle the process
     * @param subject the id of what did not move
     * @param event the event
     * @param state the state in which it stood, and stays
     * @param taken the actions taken before that count for the event
     * @param rejection why
     */
    public Refusal(
            Lifecycle<?, ?> lifecycle,
            String subject,
            ProcessEvent event,
            State state,
            Set<Action> taken,
            Rejected<?, ?> rejection) {
        this.lifecycle = requireNonNull(lifecycle, "lifecycle");
        this.subject = requireNonNull(subject, "subject");
        this.event = requireNonNull(event, "event");
        this.state = requireNonNull(state, "state");
        this.taken = ImmutableSet.copyOf(taken);
        this.rejection = requireNonNull(rejection, "rejection");
    }

    Lifecycle<?, ?> lifecycle() {
        return lifecycle;
    }

    /** The rule that an action is one of the process; the observations also have those {@code known}. */
    public static <R> Rule<R> unknownAction(String id, Function<? super R, ? extends Collection<Refusal>> refusals) {
        return rule(
                id,
                refusal -> refusal.rejection.code() == Rejection.NO_SUCH_ACTION && !refusal.isOfKnownAction(),
                refusals,
                refusal -> refusal.observation().with("known", refusal.knownActions()));
    }

    /**
     * The rule that an action of the process must be there in the state; the observations also have what is
     * {@code permitted}.
     */
    public static <R> Rule<R> illegalTransition(
            String id, Function<? super R, ? extends Collection<Refusal>> refusals) {
        return rule(
                id,
                refusal -> refusal.rejection.code() == Rejection.NO_SUCH_ACTION && refusal.isOfKnownAction(),
                refusals,
                refusal -> refusal.observation()
                        .with("permitted", refusal.rejection.permitted())
                        .withNames("permittedNames", refusal.names(refusal.rejection.permitted())));
    }

    /** The rule that an action is taken by a role it is open to; the observations also have the role and who is {@code allowed}. */
    public static <R> Rule<R> roleNotAllowed(String id, Function<? super R, ? extends Collection<Refusal>> refusals) {
        return rule(
                id,
                refusal -> refusal.rejection.code() == Rejection.ROLE_NOT_ALLOWED,
                refusals,
                refusal -> refusal.observation()
                        .with("role", refusal.event.role())
                        .with("allowed", refusal.rejection.allowed()));
    }

    /** The rule that the actions which guards of some kind name were taken; the observations also have those {@code missing}. */
    public static <R> Rule<R> stepMissing(
            String id, Function<? super R, ? extends Collection<Refusal>> refusals, Predicate<Guard<?>> guards) {
        requireNonNull(guards, "guards");
        return rule(id, refusals, refusal -> refusal.missing(guards).stream());
    }

    private Optional<Observation> missing(Predicate<Guard<?>> guards) {
        Set<Action> missing = new TreeSet<>();
        rejection.unmet().stream().filter(guards).forEach(guard -> missing.addAll(guard.actions()));
        missing.removeAll(taken);
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(observation().with("missing", missing).withNames("missingNames", names(missing)));
    }

    /** The rule that the guards of some kind hold; the observations also have their arguments, one for each guard. */
    public static <R> Rule<R> unmet(
            String id, Function<? super R, ? extends Collection<Refusal>> refusals, Predicate<Guard<?>> guards) {
        requireNonNull(guards, "guards");
        return rule(
                id,
                refusals,
                refusal -> refusal.rejection.unmet().stream().filter(guards).map(refusal::conditioned));
    }

    private static <R> Rule<R> rule(
            String id,
            Predicate<Refusal> isMeant,
            Function<? super R, ? extends Collection<Refusal>> refusals,
            Function<Refusal, Observation> observe) {
        return rule(
                id, refusals, refusal -> isMeant.test(refusal) ? Stream.of(observe.apply(refusal)) : Stream.empty());
    }

    private static <R> Rule<R> rule(
            String id,
            Function<? super R, ? extends Collection<Refusal>> refusals,
            Function<Refusal, Stream<Observation>> observe) {
        requireNonNull(refusals, "refusals");
        return Rule.of(
                id,
                Severity.ERROR,
                Source.PROJECT,
                value -> refusals.apply(value).stream().flatMap(observe).toList());
    }

    private Set<Action> knownActions() {
        return lifecycle.transitions().stream().map(Transition::action).collect(ImmutableSet.toImmutableSet());
    }

    private boolean isOfKnownAction() {
        return knownActions().contains(event.action());
    }

    /** What every refusal says; codes for programs, names for people where the process gives them. */
    public Observation observation() {
        return Observation.of(subject)
                .with("entry", event.id())
                .with("date", event.date())
                .with("action", event.action())
                .with("actionName", lifecycle.name(event.action()))
                .with("state", state)
                .with("stateName", lifecycle.name(state));
    }

    private Observation conditioned(Guard<?> guard) {
        Observation seen = observation();
        for (Map.Entry<String, Argument> argument : guard.arguments().entrySet()) {
            seen = seen.with(argument.getKey(), argument.getValue());
        }
        return seen;
    }

    /** The names of actions for people. */
    public List<LocalizedText> names(Collection<Action> actions) {
        return actions.stream().map(lifecycle::name).toList();
    }
}
