package io.github.zhengyou.scoring;

/**
 * What a model does with a part that is not rated 未评项处理.
 *
 * @since 0.1
 */
public enum KindEffect {
    /** The part is left out, and the weights of the others carry its share 剔除. */
    LEAVE_OUT,
    /** The part counts with zero points 计零分. */
    ZERO,
    /** The whole takes the kind and reason of the part 整项无效. */
    INVALIDATE
}
