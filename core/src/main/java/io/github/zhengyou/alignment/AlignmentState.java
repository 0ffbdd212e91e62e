package io.github.zhengyou.alignment;

import com.google.common.base.Ascii;

/**
 * How the work of two lines stands to each other in one aspect 同步情况.
 *
 * @since 0.1
 */
public enum AlignmentState {
    /** Done jointly, or on days no further apart than the set allows 同步. */
    TOGETHER,
    /** Done by both, but further apart 不同步. */
    APART,
    /** Done by the leading line alone 被带一方缺. */
    LEADER_ALONE,
    /** Done by the line that is led alone 带动一方缺. */
    LED_ALONE,
    /** Done by neither 双方均缺. */
    ABSENT;

    /** The code in documents and messages. */
    public String code() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
