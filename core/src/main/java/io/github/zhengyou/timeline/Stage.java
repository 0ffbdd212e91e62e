package io.github.zhengyou.timeline;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import org.immutables.value.Value;

/**
 * A part of a campaign, such as mobilisation, with what must be done in it 阶段. It may have phases inside, and a phase may
 * recur.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Stage {

    Stage() {}

    /** The id, unique among the stages and events of its timeline, nested ones included. */
    public abstract StageId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** When it runs, the first time if it recurs; not stated unless given. */
    @Value.Default
    public Span span() {
        return Span.UNDATED;
    }

    /** When it runs again, in the order given; empty unless it recurs. */
    public abstract List<Span> again();

    /** The stages inside it, in the order given; may be empty. */
    public abstract List<Stage> stages();

    /** What must be done in it, in the order given; may be empty. */
    public abstract List<StageTask> tasks();

    /** When it runs, each time. */
    public List<Span> occurrences() {
        return ImmutableList.<Span>builder().add(span()).addAll(again()).build();
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this stage. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Stage}; id and name are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableStage.Builder {
        Builder() {}

        /** When it runs, by days. */
        public Builder period(Period days) {
            return span(Span.of(days));
        }
    }
}
