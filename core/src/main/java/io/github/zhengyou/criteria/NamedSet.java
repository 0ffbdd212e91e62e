package io.github.zhengyou.criteria;

import io.github.zhengyou.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A criteria set of which a document gives the name and nothing more 只提名称的标准. A national set of the same name never
 * stands in for it.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class NamedSet {

    NamedSet() {}

    /** The id, unique among the criteria sets of the plan. */
    public abstract CriteriaSetId id();

    /** The name as the document gives it. */
    public abstract LocalizedText name();

    /** What it is asked of; empty if the document does not say. */
    public abstract Optional<SubjectKind> subjectKind();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this set. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link NamedSet}; id and name are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableNamedSet.Builder {
        Builder() {}
    }
}
