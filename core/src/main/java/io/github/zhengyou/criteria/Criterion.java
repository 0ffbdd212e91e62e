package io.github.zhengyou.criteria;

import io.github.zhengyou.organization.Population;
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

    /**
     * What it says without the set phrase that the criteria of its set begin or end with, such as 坚定信念 of 带头坚定信念; the
     * name unless said otherwise. Criteria of two sets are identical where the Chinese of this is.
     */
    @Value.Default
    public LocalizedText core() {
        return name();
    }

    /** The population it speaks of, such as Party members of "good ranks of Party members"; empty where of none. */
    public abstract Optional<Population> concerns();

    /** The role title 称号 that is earned by it, where the scheme says from how many points on; empty if there is none. */
    public abstract Optional<LocalizedText> title();

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
