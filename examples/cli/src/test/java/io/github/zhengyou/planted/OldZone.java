package io.github.zhengyou.planted;

import java.util.TimeZone;

/** Uses the time zone of the machine. */
class OldZone {
    Object zone() {
        return TimeZone.getDefault();
    }
}
