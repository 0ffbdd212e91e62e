package io.github.zhengyou.organization;

/**
 * How a count is compared with a threshold: "50 or more" 以上 and "more than 50" 超过 are different laws 比较方式.
 *
 * @since 0.1
 */
public enum Comparison {
    /** The threshold itself suffices 以上. */
    AT_LEAST("at-least"),
    /** The threshold must be exceeded 超过. */
    MORE_THAN("more-than");

    private final String code;

    Comparison(String code) {
        this.code = code;
    }

    /** The code, lower-kebab. */
    public String code() {
        return code;
    }
}
