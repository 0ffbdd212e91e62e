package io.github.zhengyou.figure;

/**
 * What the audit says of a relation 核对结论.
 *
 * @since 0.1
 */
public enum Verdict {
    /** The figures agree 相符. */
    HOLDS("holds"),
    /** The figures cannot all be right 不符. */
    FAILS("fails"),
    /** Nothing was claimed; the value follows from the figures 推算. */
    DERIVED("derived"),
    /** The figures do not say enough 无法判断; the reason is among the values. */
    UNTOLD("untold");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    /** The code, lower-kebab. */
    public String code() {
        return code;
    }
}
