package io.github.zhengyou.planted;

import java.util.Calendar;

/** Uses the old calendar, which knows the time and its zone. */
class OldCalendar {
    Object calendar() {
        return Calendar.getInstance();
    }
}
