package io.github.zhengyou.target;

/**
 * What the value of a target says 目标口径: the level to stand at, or how much is to come on top.
 *
 * @since 0.1
 */
public enum TargetMeasure {
    /** The level to stand at in the end 总量, such as a rate of 95 percent. */
    LEVEL("level"),
    /** How much is to be added, or taken away, from where one stood 增量, such as 20 new organizations. */
    CHANGE("change");

    private final String code;

    TargetMeasure(String code) {
        this.code = code;
    }

    /** The code, lower-kebab. */
    public String code() {
        return code;
    }
}
