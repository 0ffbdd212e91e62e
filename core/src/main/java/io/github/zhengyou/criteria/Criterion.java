package io.github.zhengyou.criteria;

import io.github.zhengyou.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing a subject is assessed on, such as "good leadership team" 领导班子好.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Criterion {

    Criterion() {}

    /** The code, unique within its set. */
    public abstract CriterionCode code();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** What kind of subject it is asked of. */
    public abstract SubjectKind subjectKind();

    /** What it means, in other words than its name. */
    public abstract Optional<LocalizedText> gloss();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this criterion. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Criterion}; code, name and subject kind are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCriterion.Builder {
        Builder() {}
    }
}
