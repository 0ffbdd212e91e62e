package io.github.zhengyou.timeline;

import io.github.zhengyou.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A dated part of a campaign, such as mobilisation or a commendation meeting 阶段、节点.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Stage {

    Stage() {}

    /** The id, unique within its timeline. */
    public abstract StageId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** Its days; an event of one day begins and ends on it. */
    public abstract Period period();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this stage. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Stage}; all attributes are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableStage.Builder {
        Builder() {}
    }
}
