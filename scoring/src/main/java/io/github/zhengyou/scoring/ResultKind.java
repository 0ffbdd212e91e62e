package io.github.zhengyou.scoring;

import java.util.Locale;

/**
 * What kind of result a rating is. Nothing is missing silently: whatever is not rated says so, and why 结果类别.
 *
 * @since 0.1
 */
public enum ResultKind {
    /** Points were given 已评. */
    RATED,
    /** The criterion does not apply to the subject 不适用. */
    NOT_APPLICABLE,
    /** Nobody looked 未评. */
    NOT_CHECKED,
    /** The subject is excused 免评. */
    EXEMPT,
    /** Somebody looked and it cannot be told 无法判定. */
    UNKNOWN,
    /** The evidence or the rater failed 出错. */
    ERROR;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The code, lower-kebab, as documents and the message catalogue name it. */
    public String code() {
        return code;
    }
}
