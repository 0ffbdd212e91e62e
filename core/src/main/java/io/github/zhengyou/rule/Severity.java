package io.github.zhengyou.rule;

import java.util.Locale;

/**
 * How grave a finding is, gravest first.
 *
 * @since 0.1
 */
public enum Severity {
    /** What is found cannot stand: what depends on it gives no result 错误. */
    ERROR,
    /** What is found should not be so, but lawful exceptions exist 警告. */
    WARNING,
    /** What is found is worth knowing 提示. */
    INFO;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The code, lower-kebab, as documents and the message catalogue name it. */
    public String code() {
        return code;
    }
}
