package io.github.zhengyou.planted;

import java.time.Clock;

/** Holds a clock. */
class HeldClock {
    Clock clock = Clock.systemUTC();
}
