package io.github.zhengyou.planted;

import java.time.ZoneOffset;

/** Holds a time zone. */
class HeldZone {
    ZoneOffset zone = ZoneOffset.UTC;
}
