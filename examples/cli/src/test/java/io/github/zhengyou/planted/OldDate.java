package io.github.zhengyou.planted;

import java.util.Date;

/** Uses the old date, which knows the time. */
class OldDate {
    long time() {
        return new Date().getTime();
    }
}
