package io.github.zhengyou.pledge;

import java.util.Locale;

/**
 * The phase that a state of a pledge process stands for 承诺环节. The processes of places differ, the phases are common to
 * all, so that ledgers of different processes add up. In their usual order.
 *
 * @since 0.1
 */
public enum PledgePhase {
    /** Set or proposed 定诺、提诺. */
    PROPOSE,
    /** Reviewed 审诺. */
    REVIEW,
    /** Published 亮诺、示诺. */
    PUBLISH,
    /** Being fulfilled 践诺、履诺. */
    FULFIL,
    /** Supervised 督诺. */
    SUPERVISE,
    /** Reported on by the pledger 述诺. */
    REPORT,
    /** Appraised 评诺. */
    APPRAISE,
    /** Closed, rewarded or put right 结诺、奖诺. */
    CLOSE;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** The code, lower-kebab. */
    public String code() {
        return code;
    }

    /** Whether the time of fulfilment lies behind: the pledge is reported on, appraised or closed. */
    boolean isAfterFulfilment() {
        return compareTo(REPORT) >= 0;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
