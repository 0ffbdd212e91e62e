package io.github.zhengyou.target;

import io.github.zhengyou.internal.Texts;

/**
 * How a target is said to stand 目标状态: what a report claims, in words. The constants are well known; a campaign adds its
 * own with {@link #of}. Nothing is computed from it.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record TargetStatus(String code) implements Comparable<TargetStatus> {

    /** Under way 进行中. */
    public static final TargetStatus UNDER_WAY = of("under-way");

    /** Achieved 完成. */
    public static final TargetStatus ACHIEVED = of("achieved");

    /** Achieved ahead of schedule 提前完成. */
    public static final TargetStatus ACHIEVED_EARLY = of("achieved-early");

    /** Not achieved 未完成. */
    public static final TargetStatus MISSED = of("missed");

    /** Given up or replaced 取消. */
    public static final TargetStatus DROPPED = of("dropped");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public TargetStatus {
        Texts.code("target status", code);
    }

    /** The target status of that code. */
    public static TargetStatus of(String code) {
        return new TargetStatus(code);
    }

    @Override
    public int compareTo(TargetStatus other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
