package io.github.zhengyou.lifecycle;

import io.github.zhengyou.internal.Texts;

/**
 * What a state of a procedure stands for, common to the procedures of all places 环节类别. The constants are well known; a
 * procedure adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record StepKind(String code) implements Comparable<StepKind> {

    /** Found or registered, nothing done yet 登记. */
    public static final StepKind REGISTER = of("register");

    /** Being cultivated 培育. */
    public static final StepKind CULTIVATE = of("cultivate");

    /** Recommended or nominated 推荐. */
    public static final StepKind RECOMMEND = of("recommend");

    /** Voted on 表决. */
    public static final StepKind VOTE = of("vote");

    /** Appraised by others, such as the masses 评议. */
    public static final StepKind APPRAISE = of("appraise");

    /** Reviewed by a higher body 审核. */
    public static final StepKind REVIEW = of("review");

    /** Under public notice 公示. */
    public static final StepKind NOTICE = of("notice");

    /** Made widely known 宣传. */
    public static final StepKind PUBLICIZE = of("publicize");

    /** Commended 表彰. */
    public static final StepKind COMMEND = of("commend");

    /** Being put right 整改. */
    public static final StepKind RECTIFY = of("rectify");

    /** Checked whether it is put right 验收. */
    public static final StepKind VERIFY = of("verify");

    /** Closed, with what was wanted reached 销号、办结. */
    public static final StepKind CLOSE = of("close");

    /** Ended without it 终止. */
    public static final StepKind DROP = of("drop");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public StepKind {
        Texts.code("step kind", code);
    }

    /** The step kind of that code. */
    public static StepKind of(String code) {
        return new StepKind(code);
    }

    @Override
    public int compareTo(StepKind other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
