package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choice;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.json.ObjectParts.Parts;
import io.github.zhengyou.json.ProcessForm.Draft;
import io.github.zhengyou.json.ProcessForm.StateKind;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Transition;
import io.github.zhengyou.pledge.PledgeElement;
import io.github.zhengyou.pledge.PledgeGuard;
import io.github.zhengyou.pledge.PledgePhase;
import io.github.zhengyou.pledge.PledgeProcess;
import io.github.zhengyou.pledge.PublicationChannel;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The codecs of a pledge process, which is checked when it is built. */
final class ProcessCodecs {
    static final Codec<PledgeProcess> PROCESS = new ProcessForm<PledgeProcess, PledgePhase, PledgeGuard>(
                    PledgeProcess.class, PledgeProcess::lifecycle, PledgeProcess::phase, ProcessCodecs::draft)
            .codec("phase", choice(PledgePhase.class), guard());

    private ProcessCodecs() {}

    private static Draft<PledgeProcess, PledgePhase, PledgeGuard> draft(ProcessId id) {
        PledgeProcess.Builder process = PledgeProcess.builder(id);
        return new Draft<>() {
            @Override
            public void declare(String state, PledgePhase phase, StateKind kind) {
                switch (kind) {
                    case START -> process.start(state, phase);
                    case STATE -> process.state(state, phase);
                    case END -> process.end(state, phase);
                }
            }

            @Override
            public void permit(Transition<PledgeGuard> transition) {
                process.permit(transition);
            }

            @Override
            public void labelState(String state, LocalizedText label) {
                process.labelState(state, label);
            }

            @Override
            public void labelAction(String action, LocalizedText label) {
                process.labelAction(action, label);
            }

            @Override
            public PledgeProcess build() {
                return process.build();
            }
        };
    }

    private static Codec<PledgeGuard> guard() {
        return Codec.variants("guard", PledgeGuard.class)
                .variant(
                        "has-item",
                        PledgeGuard.HasItem.class,
                        Codec.single(PledgeGuard.HasItem.class, PledgeGuard.HasItem::new))
                .variant(
                        "published-on-any",
                        PledgeGuard.PublishedOnAny.class,
                        onChannels(
                                PledgeGuard.PublishedOnAny.class,
                                PledgeGuard.PublishedOnAny::new,
                                PledgeGuard.PublishedOnAny::channels))
                .variant(
                        "published-on-all",
                        PledgeGuard.PublishedOnAll.class,
                        onChannels(
                                PledgeGuard.PublishedOnAll.class,
                                PledgeGuard.PublishedOnAll::new,
                                PledgeGuard.PublishedOnAll::channels))
                .variant(
                        "every-item-has-outcome",
                        PledgeGuard.EveryItemHasOutcome.class,
                        Codec.single(PledgeGuard.EveryItemHasOutcome.class, PledgeGuard.EveryItemHasOutcome::new))
                .variant(
                        "reason-given",
                        PledgeGuard.ReasonGiven.class,
                        Codec.single(PledgeGuard.ReasonGiven.class, PledgeGuard.ReasonGiven::new))
                .variant("actions-taken", PledgeGuard.ActionsTaken.class, actionsTaken())
                .variant("items-state", PledgeGuard.ItemsState.class, itemsState())
                .build();
    }

    private static Codec<PledgeGuard.ActionsTaken> actionsTaken() {
        ObjectParts<PledgeGuard.ActionsTaken> guard = Codec.parts(PledgeGuard.ActionsTaken.class);
        Part<List<Action>> actions =
                guard.required("actions", Codec.list(PledgeCodecs.ACTION), g -> List.copyOf(g.actions()));
        return guard.build(parts -> new PledgeGuard.ActionsTaken(ImmutableSet.copyOf(parts.get(actions))));
    }

    private static Codec<PledgeGuard.ItemsState> itemsState() {
        ObjectParts<PledgeGuard.ItemsState> guard = Codec.parts(PledgeGuard.ItemsState.class);
        Part<List<PledgeElement>> elements =
                guard.required("elements", Codec.list(choice(PledgeElement.class)), g -> List.copyOf(g.elements()));
        return guard.build(parts -> new PledgeGuard.ItemsState(ImmutableSet.copyOf(parts.get(elements))));
    }

    private static <G> Codec<G> onChannels(
            Class<G> type, Function<Set<PublicationChannel>, G> factory, Function<G, Set<PublicationChannel>> getter) {
        ObjectParts<G> guard = Codec.parts(type);
        Part<List<PublicationChannel>> channels =
                guard.required("channels", Codec.list(PledgeCodecs.CHANNEL), g -> List.copyOf(getter.apply(g)));
        return guard.build((Parts parts) -> factory.apply(ImmutableSet.copyOf(parts.get(channels))));
    }
}
