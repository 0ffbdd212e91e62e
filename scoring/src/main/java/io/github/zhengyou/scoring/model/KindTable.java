package io.github.zhengyou.scoring.model;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.ResultKind;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a model does with each kind of result but rated 结果类别处理表.
 *
 * @param effects an effect for every kind but rated
 * @since 0.1
 */
public record KindTable(Map<ResultKind, KindEffect> effects) {

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
