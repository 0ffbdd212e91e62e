package io.github.zhengyou.planted;

import java.util.function.LongSupplier;

/** Asks the system for the time. */
class SystemTime {
    LongSupplier ticks = System::nanoTime;

    long millis() {
        return System.currentTimeMillis();
    }
}
