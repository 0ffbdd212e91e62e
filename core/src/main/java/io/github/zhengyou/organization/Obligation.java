package io.github.zhengyou.organization;

/**
 * Whether a rule obliges or allows 应当与可以.
 *
 * @since 0.1
 */
public enum Obligation {
    /** It must be done, exceptions aside 应当. */
    SHALL("shall"),
    /** It is allowed 可以. */
    MAY("may");

    private final String code;

    Obligation(String code) {
        this.code = code;
    }

    /** The code, lower-kebab. */
    public String code() {
        return code;
    }
}
