package io.github.zhengyou.timeline;

import java.util.Collection;
import java.util.Locale;

/**
 * Where a campaign, a stage, an event or a task stands on a day 进度. Each stands at exactly one of these.
 *
 * @since 0.1
 */
public enum Progress {
    /** Its first day is still to come 未开始. */
    NOT_STARTED,
    /** The day lies in it 进行中. */
    CURRENT,
    /** It has begun, and its end is not known 进行中、截止未定. */
    OPEN_ENDED,
    /** The day lies between two of its times 间歇. */
    PAUSED,
    /** Its last day is past, or all that was required is done 已结束. */
    COMPLETED,
    /** What was required is not done, and the day it was due is past 已逾期. */
    OVERDUE,
    /** It cannot be told: what would tell is not stated 未定. */
    UNDATED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The code, lower-kebab, as documents and the message catalogue name it. */
    public String code() {
        return code;
    }

    /** Whether it has begun and is not known to have ended. */
    public boolean isRunning() {
        return this == CURRENT || this == OPEN_ENDED;
    }

    /** That of something that runs several times, from that of each time. */
    static Progress ofAll(Collection<Progress> times) {
        for (Progress decisive : new Progress[] {CURRENT, OPEN_ENDED, UNDATED}) {
            if (times.contains(decisive)) {
                return decisive;
            }
        }
        if (times.contains(COMPLETED)) {
            return times.contains(NOT_STARTED) ? PAUSED : COMPLETED;
        }
        return NOT_STARTED;
    }
}
