package io.github.zhengyou.alignment;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.evidence.WorkAspect;
import io.github.zhengyou.text.LocalizedText;

/**
 * An aspect of work in which lines are to keep in step, such as raising funds 经费同步筹.
 *
 * @param aspect the aspect, by which work is assigned to it and sets are compared
 * @param name the name, as the set calls it
 * @since 0.1
 */
public record AlignedAspect(WorkAspect aspect, LocalizedText name) {

    /** Refuses {@code null}. */
    public AlignedAspect {
        requireNonNull(aspect, "aspect");
        requireNonNull(name, "name");
    }
}
