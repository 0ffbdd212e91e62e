package io.github.zhengyou.evidence;

import io.github.zhengyou.internal.Texts;

/**
 * An aspect of work, in which two lines can keep in step 工作环节. The constants are well known; a campaign adds its own with
 * {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record WorkAspect(String code) implements Comparable<WorkAspect> {

    /** Studying what is to be done 研究. */
    public static final WorkAspect STUDY = of("study");

    /** Planning 谋划. */
    public static final WorkAspect PLAN = of("plan");

    /** Deploying 部署. */
    public static final WorkAspect DEPLOY = of("deploy");

    /** Advancing 推进、推动. */
    public static final WorkAspect ADVANCE = of("advance");

    /** Inspecting 检查、督查. */
    public static final WorkAspect INSPECT = of("inspect");

    /** Implementing 落实. */
    public static final WorkAspect IMPLEMENT = of("implement");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public WorkAspect {
        Texts.code("work aspect", code);
    }

    /** The aspect of that code. */
    public static WorkAspect of(String code) {
        return new WorkAspect(code);
    }

    @Override
    public int compareTo(WorkAspect other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
