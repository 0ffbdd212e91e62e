package io.github.zhengyou.target;

/**
 * Which way is better 目标方向.
 *
 * @since 0.1
 */
public enum TargetDirection {
    /** More is better 上升. */
    UP("up"),
    /** Less is better 下降. */
    DOWN("down");

    private final String code;

    TargetDirection(String code) {
        this.code = code;
    }

    /** The code, lower-kebab. */
    public String code() {
        return code;
    }
}
