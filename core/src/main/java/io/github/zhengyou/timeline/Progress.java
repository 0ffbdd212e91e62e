package io.github.zhengyou.timeline;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Where a stage stands on a day 进度.
 *
 * @since 0.1
 */
public enum Progress {
    /** Its first day is still to come 未开始. */
    NOT_STARTED,
    /** The day lies in it 进行中. */
    CURRENT,
    /** Its last day is past 已结束. */
    COMPLETED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The code, lower-kebab, as documents and the message catalogue name it. */
    public String code() {
        return code;
    }

    static Progress of(Period period, LocalDate asOf) {
        if (asOf.isBefore(period.startInclusive())) {
            return NOT_STARTED;
        }
        return asOf.isBefore(period.endExclusive()) ? CURRENT : COMPLETED;
    }
}
