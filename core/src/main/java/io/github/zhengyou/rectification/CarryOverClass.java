package io.github.zhengyou.rectification;

import java.util.Locale;

/**
 * How a problem stands to the campaign before 遗留问题分类. Which class wants what is for the plan to say.
 *
 * @since 0.1
 */
public enum CarryOverClass {
    /** Class 1: carried over and not finished, to be carried out promptly 已承诺尚未完成. */
    UNFINISHED(1),
    /** Class 2: carried over and solved, to be kept from coming back 已经解决. */
    SOLVED(2),
    /** Class 3: newly arisen 新产生. */
    NEW(3);

    private final int number;
    private final String code = name().toLowerCase(Locale.ROOT);

    CarryOverClass(int number) {
        this.number = number;
    }

    /** The number of the class, from 1. */
    public int number() {
        return number;
    }

    /** The code, lower-kebab. */
    public String code() {
        return code;
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
