package io.github.zhengyou.scoring;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a model does with each kind of result but rated 结果类别处理表.
 *
 * @param effects an effect for every kind but rated
 * @since 0.1
 */
public record KindTable(Map<ResultKind, KindEffect> effects) {

    /**
     * What does not apply and what is exempt is left out; what was not checked, is unknown or is an error invalidates. So
     * nothing that somebody failed to look at passes for a result.
     */
    public static final KindTable STRICT = new KindTable(ImmutableMap.of(
            ResultKind.NOT_APPLICABLE, KindEffect.LEAVE_OUT,
            ResultKind.NOT_CHECKED, KindEffect.INVALIDATE,
            ResultKind.EXEMPT, KindEffect.LEAVE_OUT,
            ResultKind.UNKNOWN, KindEffect.INVALIDATE,
            ResultKind.ERROR, KindEffect.INVALIDATE));

    /** @throws IllegalArgumentException if a kind but rated has no effect, or rated has one */
    public KindTable {
        for (ResultKind kind : ResultKind.values()) {
            if (effects.containsKey(kind) == (kind == ResultKind.RATED)) {
                throw new IllegalArgumentException(
                        "a kind table must have an effect for every kind but rated, got " + effects);
            }
        }
        effects = Maps.immutableEnumMap(effects);
    }

    /** What is done with a kind but rated. */
    public KindEffect effect(ResultKind kind) {
        KindEffect effect = effects.get(kind);
        if (effect == null) {
            throw new IllegalArgumentException("kind must not be rated, got " + kind);
        }
        return effect;
    }

    /** This table with some effects replaced. */
    public KindTable with(Map<ResultKind, KindEffect> overrides) {
        EnumMap<ResultKind, KindEffect> changed = new EnumMap<>(effects);
        changed.putAll(overrides);
        return new KindTable(ImmutableMap.copyOf(changed));
    }
}
