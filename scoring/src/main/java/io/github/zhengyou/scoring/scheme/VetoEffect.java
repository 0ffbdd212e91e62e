package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.scoring.GradeCode;

/**
 * What a veto does to a result 否决后果. Closed: a further effect is a major version.
 *
 * @since 0.1
 */
public sealed interface VetoEffect {

    /** The score becomes zero, and the grade what zero earns 得分归零. */
    record Zero() implements VetoEffect {}

    /**
     * The grade is at most a given one 等级封顶.
     *
     * @param grade the highest grade that is left
     */
    record CapGrade(GradeCode grade) implements VetoEffect {}

    /** There is no grade 不定等级. */
    record NoGrade() implements VetoEffect {}

    /** Score and grade stay, but the subject cannot be commended 取消评先评优资格. */
    record NotEligible() implements VetoEffect {}
}
