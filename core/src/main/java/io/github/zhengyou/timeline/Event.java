package io.github.zhengyou.timeline;

import io.github.zhengyou.text.LocalizedText;
import org.immutables.value.Value;

/**
 * An event that a campaign is timed by, such as a congress or a commendation meeting 节点. It lasts a day or more; its days may
 * be unknown and become known later, and stages that begin or end with it then follow.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Event {

    Event() {}

    /** The id, unique among the stages and events of its timeline. */
    public abstract StageId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** Its days, as days or months; not stated unless given. */
    @Value.Default
    public Span span() {
        return Span.UNDATED;
    }

    @Value.Check
    void check() {
        if (span().from().filter(Boundary.ByEvent.class::isInstance).isPresent()
                || span().through().filter(Boundary.ByEvent.class::isInstance).isPresent()) {
            throw new IllegalArgumentException("event '" + id()
                    + "' must be told by days, months or a reference, not by another event, got " + span());
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this event. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds an {@link Event}; id and name are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableEvent.Builder {
        Builder() {}

        /** Its days. */
        public Builder period(Period days) {
            return span(Span.of(days));
        }
    }
}
