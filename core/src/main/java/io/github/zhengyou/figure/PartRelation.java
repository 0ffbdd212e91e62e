package io.github.zhengyou.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a whole 部分与整体: the part must not exceed the whole, nor the whole and what else is counted together.
 *
 * <p>Where the report leaves open whether the part counts others as well, {@link #mayAlsoCount()} names them. Then an
 * excess is no error but a question: how many of them are there? The answer goes into {@link #others()}.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class PartRelation extends Relation {

    PartRelation() {}

    /** The part. */
    public abstract FigureId part();

    /** The whole. */
    public abstract FigureId whole();

    /** What the part counts besides the whole, added to it; may be empty. */
    public abstract List<FigureId> others();

    /** What else the part may count that no figure gives; empty means nothing. */
    public abstract Optional<LocalizedText> mayAlsoCount();

    @Override
    public RelationKind kind() {
        return RelationKind.PART;
    }

    @Override
    AuditResult audit(RelationCheck check) {
        Optional<Claim> part = check.claim(part(), check.at("part"));
        Optional<Claim> whole = check.claim(whole(), check.at("whole"));
        List<Claim> others = check.addends(others(), check.at("others"));
        ImmutableList.Builder<Claim> all = ImmutableList.builder();
        whole.ifPresent(all::add);
        part.ifPresent(all::add);
        check.requireOneUnit(all.addAll(others).build());
        if (part.isEmpty() || whole.isEmpty() || check.obstacle().isPresent()) {
            return check.untold(check.observation());
        }
        Bounds room = others.stream().map(Claim::bounds).reduce(whole.get().bounds(), Bounds::plus);
        Bounds claimed = part.get().bounds();
        Observation observation = check.observation()
                .with("part", part.get().name())
                .with("partValue", part.get().argument())
                .with("whole", whole.get().name())
                .with("wholeValue", room.argument())
                .with("unit", part.get().unit());
        if (claimed.isAtMost(room)) {
            return check.holds(observation);
        }
        if (!claimed.isAbove(room)) {
            return check.untold("vague", observation);
        }
        observation = observation.with("excess", claimed.minus(room).argument());
        if (check.excusedByScope(part.get(), whole.get())) {
            return check.untold(observation);
        }
        if (mayAlsoCount().isPresent()) {
            observation = observation.with("others", mayAlsoCount().get());
            check.obstruct(FigureRules.OTHERS_NOT_COUNTED, observation);
            return check.untold(observation);
        }
        return check.fails(FigureRules.PART_EXCEEDS_WHOLE, observation);
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this relation. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link PartRelation}; id, part and whole are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutablePartRelation.Builder {
        Builder() {}
    }
}
