package io.github.zhengyou.organization;

/**
 * Whether a rule of coverage must be met or is advice 要求与建议.
 *
 * @since 0.1
 */
public enum CoverageDemand {
    /** It must be met 要求. */
    REQUIREMENT("requirement"),
    /** It is advice on what to do first 建议. */
    RECOMMENDATION("recommendation");

    private final String code;

    CoverageDemand(String code) {
        this.code = code;
    }

    /** The code, lower-kebab. */
    public String code() {
        return code;
    }
}
