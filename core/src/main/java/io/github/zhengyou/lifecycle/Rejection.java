package io.github.zhengyou.lifecycle;

/**
 * Why a move was refused 拒绝原因. Of several reasons the first in this order is given.
 *
 * @since 0.1
 */
public enum Rejection {
    /** The state has no such action 此状态下无此动作. */
    NO_SUCH_ACTION,
    /** The action is there, but not for this role 角色无权. */
    ROLE_NOT_ALLOWED,
    /** A condition of the move does not hold 条件未满足. */
    GUARD_UNMET
}
