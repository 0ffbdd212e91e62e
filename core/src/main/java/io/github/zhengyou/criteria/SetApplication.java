package io.github.zhengyou.criteria;

import io.github.zhengyou.text.LocalizedText;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A criteria set applied to a kind of subject that it was not made for, as the plan declares it 标准套用.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class SetApplication {

    SetApplication() {}

    /** The set. */
    public abstract CriteriaSetId set();

    /** The kind it is applied to. */
    public abstract SubjectKind kind();

    /** How criteria read for that kind, where they were adapted; may be empty. */
    public abstract Map<CriterionCode, LocalizedText> adapted();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this application. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link SetApplication}; set and kind are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableSetApplication.Builder {
        Builder() {}
    }
}
