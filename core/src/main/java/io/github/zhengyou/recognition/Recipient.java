package io.github.zhengyou.recognition;

import java.util.Locale;

/**
 * Whether an award goes to bodies or to persons 表彰对象.
 *
 * @since 0.1
 */
public enum Recipient {
    /** An organization, a team, a unit 集体. */
    COLLECTIVE,

    /** A person 个人. */
    INDIVIDUAL;

    /** The code, lower-kebab, as in documents and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
