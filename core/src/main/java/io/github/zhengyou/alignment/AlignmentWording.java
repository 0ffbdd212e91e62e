package io.github.zhengyou.alignment;

import io.github.zhengyou.internal.Texts;

/**
 * In what words a set asks for keeping in step 同步用语. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record AlignmentWording(String code) implements Comparable<AlignmentWording> {

    /** At the same time 同时. */
    public static final AlignmentWording SAME_TIME = of("same-time");

    /** In step 同步. */
    public static final AlignmentWording IN_STEP = of("in-step");

    /** Together 同. */
    public static final AlignmentWording TOGETHER = of("together");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public AlignmentWording {
        Texts.code("alignment wording", code);
    }

    /** The alignment wording of that code. */
    public static AlignmentWording of(String code) {
        return new AlignmentWording(code);
    }

    @Override
    public int compareTo(AlignmentWording other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
