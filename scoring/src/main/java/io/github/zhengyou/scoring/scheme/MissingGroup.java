package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.scoring.KindEffect;

/**
 * What happens where a group of raters gave no evidence 评价主体缺失时的处理. Where no group gave any, the criterion is not checked
 * whatever this says: the kinds of the scheme decide what that means for the whole.
 *
 * @since 0.1
 */
public enum MissingGroup {
    /** The criterion is not rated 该项无效. */
    INVALID(KindEffect.INVALIDATE),
    /** The other groups carry its weight 权重分摊. */
    REWEIGHT(KindEffect.LEAVE_OUT),
    /** The group counts with zero points 计零分. */
    ZERO(KindEffect.ZERO);

    private final KindEffect effect;

    MissingGroup(KindEffect effect) {
        this.effect = effect;
    }

    KindEffect effect() {
        return effect;
    }
}
