package io.github.zhengyou.planted;

import java.time.LocalDate;

/** Asks for the day. */
class ClockCall {
    LocalDate today() {
        return LocalDate.now();
    }
}
