package io.github.zhengyou.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.lifecycle.ProcedureReplay.Refused;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.List;

/**
 * The rules over what moves by a procedure: what was refused and why, one finding for each unmet condition, and what a
 * subject still waits for.
 *
 * @since 0.1
 */
public final class ProcedureRules {

    private static final Rule<ProcedureReplay> UNKNOWN_ACTION =
            Refusal.unknownAction("procedure.unknown-action", ProcedureRules::refusals);

    private static final Rule<ProcedureReplay> ILLEGAL_TRANSITION =
            Refusal.illegalTransition("procedure.illegal-transition", ProcedureRules::refusals);

    private static final Rule<ProcedureReplay> ROLE_NOT_ALLOWED =
            Refusal.roleNotAllowed("procedure.role-not-allowed", ProcedureRules::refusals);

    private static final Rule<ProcedureReplay> REASON_MISSING = Refusal.unmet(
            "procedure.reason-missing", ProcedureRules::refusals, ProcedureGuard.ReasonGiven.class::isInstance);

    private static final Rule<ProcedureReplay> STEP_MISSING = Refusal.stepMissing(
            "procedure.step-missing", ProcedureRules::refusals, ProcedureGuard.ActionsTaken.class::isInstance);

    private static final Rule<ProcedureReplay> TOO_EARLY =
            Rule.of("procedure.too-early", Severity.ERROR, Source.PROJECT, ProcedureRules::tooEarly);

    private static final Rule<ProcedureReplay> REPEATED_ENTRY = EventSequences.repeatedEntry(
            "procedure.repeated-entry", ProcedureReplay::repeated, ProcedureEvent::subject);

    private static final Rule<ProcedureReplay> AWAITING =
            Rule.of("procedure.awaiting", Severity.INFO, Source.PROJECT, ProcedureRules::awaiting);

    /** All of them. */
    public static final RuleBook<ProcedureReplay> BOOK = RuleBook.of(
            UNKNOWN_ACTION,
            ILLEGAL_TRANSITION,
            ROLE_NOT_ALLOWED,
            REASON_MISSING,
            STEP_MISSING,
            TOO_EARLY,
            REPEATED_ENTRY,
            AWAITING);

    private ProcedureRules() {}

    private static List<Refusal> refusals(ProcedureReplay replay) {
        return replay.refused().stream().map(Refused::refusal).toList();
    }

    private static List<Observation> tooEarly(ProcedureReplay replay) {
        ImmutableList.Builder<Observation> observations = ImmutableList.builder();
        for (Refused refused : replay.refused()) {
            Refusal refusal = refused.refusal();
            refused.rejection().unmet().forEach(guard -> {
                if (guard instanceof ProcedureGuard.DaysPassed passed) {
                    observations.add(refusal.observation()
                            .with("since", passed.action())
                            .with("sinceName", refusal.lifecycle().name(passed.action()))
                            .with("days", passed.days()));
                }
            });
        }
        return observations.build();
    }

    private static List<Observation> awaiting(ProcedureReplay replay) {
        ImmutableList.Builder<Observation> observations = ImmutableList.builder();
        Lifecycle<?, ProcedureGuard> lifecycle = replay.procedure().lifecycle();
        for (Proceeding proceeding : replay.proceedings()) {
            if (!proceeding.isEnded()) {
                ImmutableSet.Builder<Role> roles = ImmutableSet.builder();
                proceeding.next().forEach(transition -> roles.addAll(transition.roles()));
                Observation seen = Observation.of(proceeding.subject())
                        .with("procedure", replay.procedure().id())
                        .with("state", proceeding.state())
                        .with("stateName", lifecycle.name(proceeding.state()))
                        .with("next", proceeding.permitted())
                        .withNames(
                                "nextNames",
                                proceeding.permitted().stream()
                                        .map(lifecycle::name)
                                        .toList())
                        .with("roles", roles.build());
                observations.add(proceeding
                        .lastEntry()
                        .map(entry -> seen.with("entry", entry.event().id()))
                        .orElse(seen));
            }
        }
        return observations.build();
    }
}
