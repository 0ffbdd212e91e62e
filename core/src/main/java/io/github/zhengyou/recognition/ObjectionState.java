package io.github.zhengyou.recognition;

import java.util.Locale;

/**
 * What became of an objection 异议处理结果.
 *
 * @since 0.1
 */
public enum ObjectionState {
    /** Not settled yet 未处理. */
    OPEN,

    /** Found to be right 成立. */
    UPHELD,

    /** Found to be wrong 不成立. */
    DISMISSED;

    /** The code, lower-kebab, as in documents and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
