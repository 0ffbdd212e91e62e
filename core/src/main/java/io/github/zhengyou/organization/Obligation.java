package io.github.zhengyou.organization;

/**
 * How far a rule binds: whether it obliges, advises or allows 应当、倡导与可以.
 *
 * @since 0.1
 */
public enum Obligation {
    /** It must be done, exceptions aside 应当. */
    SHALL("shall"),
    /** It is advice on what to strive for, or to do first 倡导. */
    SHOULD("should"),
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
