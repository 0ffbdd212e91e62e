package io.github.zhengyou.planted;

import java.util.logging.Logger;

/** Logs. */
class Logging {
    Logger logger = Logger.getLogger("planted");
}
