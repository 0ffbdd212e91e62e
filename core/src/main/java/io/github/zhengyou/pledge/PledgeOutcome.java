package io.github.zhengyou.pledge;

import java.util.Locale;

/**
 * What became of an item of a pledge 兑现情况.
 *
 * @since 0.1
 */
public enum PledgeOutcome {
    /** Fulfilled 已兑现. */
    FULFILLED,
    /** Fulfilled in part; shown, and not counted as fulfilled 部分兑现. */
    PARTLY,
    /** Not fulfilled, for an objective cause, which is explained in public 因客观原因未兑现. */
    NOT_FULFILLED_OBJECTIVE,
    /** Not fulfilled without good reason 无正当理由未兑现. */
    NOT_FULFILLED_NO_REASON,
    /** Withdrawn with approval; no longer due 撤回. */
    WITHDRAWN,
    /** Replaced by another item or pledge; no longer due 变更. */
    REPLACED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The code, lower-kebab. */
    public String code() {
        return code;
    }

    /** Whether the item no longer binds: it was withdrawn or replaced. */
    public boolean isReleased() {
        return this == WITHDRAWN || this == REPLACED;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
