package io.github.zhengyou.organization;

/**
 * What {@link Addressees} address 适用对象类别.
 *
 * @since 0.1
 */
public enum Addressed {
    /** The organizations themselves 组织. */
    ORGANIZATIONS("organizations"),
    /** Each member of them 成员. */
    MEMBERS("members");

    private final String code;

    Addressed(String code) {
        this.code = code;
    }

    /** The code, lower-kebab. */
    public String code() {
        return code;
    }
}
