package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.CriteriaCodecs.SUBJECT;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.Scalars.STRING;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.json.ProcessForm.Draft;
import io.github.zhengyou.json.ProcessForm.StateKind;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.lifecycle.ProcedureEvent;
import io.github.zhengyou.lifecycle.ProcedureGuard;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.StepKind;
import io.github.zhengyou.lifecycle.Transition;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;

/** The codecs of procedures, which are checked when they are built, and of what moves by them. */
final class ProcedureCodecs {
    static final Codec<ProcessId> PROCESS_ID = code(ProcessId::of);

    static final Codec<Procedure> PROCEDURE = new ProcessForm<Procedure, StepKind, ProcedureGuard>(
                    Procedure.class, Procedure::lifecycle, Procedure::kind, ProcedureCodecs::draft)
            .codec("step", code(StepKind::of), guard());

    static final Codec<ProcedureEvent> EVENT = Codec.object(ProcedureEvent.class, ProcedureEvent::builder)
            .required("id", EvidenceCodecs.ENTRY_ID, ProcedureEvent::id, (b, v) -> b.id(v))
            .required("procedure", PROCESS_ID, ProcedureEvent::procedure, (b, v) -> b.procedure(v))
            .required("subject", SUBJECT, ProcedureEvent::subject, (b, v) -> b.subject(v))
            .required("date", DATE, ProcedureEvent::date, (b, v) -> b.date(v))
            .withDefault("order", Scalars.integer(0, Integer.MAX_VALUE), 0, ProcedureEvent::order, (b, v) -> b.order(v))
            .required("role", PledgeCodecs.ROLE, ProcedureEvent::role, (b, v) -> b.role(v))
            .required("action", PledgeCodecs.ACTION, ProcedureEvent::action, (b, v) -> b.action(v))
            .optional("reason", STRING, ProcedureEvent::reason, (b, v) -> b.reason(v))
            .optional("note", STRING, ProcedureEvent::note, (b, v) -> b.note(v))
            .build(b -> b.build());

    private ProcedureCodecs() {}

    private static Draft<Procedure, StepKind, ProcedureGuard> draft(ProcessId id) {
        Procedure.Builder procedure = Procedure.builder(id);
        return new Draft<>() {
            @Override
            public void declare(String state, StepKind step, StateKind kind) {
                switch (kind) {
                    case START -> procedure.start(state, step);
                    case STATE -> procedure.state(state, step);
                    case END -> procedure.end(state, step);
                }
            }

            @Override
            public void permit(Transition<ProcedureGuard> transition) {
                procedure.permit(transition);
            }

            @Override
            public void labelState(String state, LocalizedText label) {
                procedure.labelState(state, label);
            }

            @Override
            public void labelAction(String action, LocalizedText label) {
                procedure.labelAction(action, label);
            }

            @Override
            public Procedure build() {
                return procedure.build();
            }
        };
    }

    private static Codec<ProcedureGuard> guard() {
        return Codec.variants("guard", ProcedureGuard.class)
                .variant(
                        "reason-given",
                        ProcedureGuard.ReasonGiven.class,
                        Codec.single(ProcedureGuard.ReasonGiven.class, ProcedureGuard.ReasonGiven::new))
                .variant("actions-taken", ProcedureGuard.ActionsTaken.class, actionsTaken())
                .variant("days-passed", ProcedureGuard.DaysPassed.class, daysPassed())
                .build();
    }

    private static Codec<ProcedureGuard.ActionsTaken> actionsTaken() {
        ObjectParts<ProcedureGuard.ActionsTaken> guard = Codec.parts(ProcedureGuard.ActionsTaken.class);
        Part<List<Action>> actions =
                guard.required("actions", Codec.list(PledgeCodecs.ACTION), g -> List.copyOf(g.actions()));
        return guard.build(parts -> new ProcedureGuard.ActionsTaken(ImmutableSet.copyOf(parts.get(actions))));
    }

    private static Codec<ProcedureGuard.DaysPassed> daysPassed() {
        ObjectParts<ProcedureGuard.DaysPassed> guard = Codec.parts(ProcedureGuard.DaysPassed.class);
        Part<Action> since = guard.required("since", PledgeCodecs.ACTION, ProcedureGuard.DaysPassed::action);
        Part<Integer> days =
                guard.required("days", Scalars.integer(1, Integer.MAX_VALUE), ProcedureGuard.DaysPassed::days);
        return guard.build(parts -> new ProcedureGuard.DaysPassed(parts.get(since), parts.get(days)));
    }
}
