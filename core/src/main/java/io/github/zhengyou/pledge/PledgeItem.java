package io.github.zhengyou.pledge;

import io.github.zhengyou.internal.Texts;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing promised 承诺事项. What became of it stands in the {@link Pledge}, not here.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class PledgeItem {

    PledgeItem() {}

    /** The id, unique within its pledge. */
    public abstract PledgeItemId id();

    /** What is promised, in the pledger's own words, not blank; empty where only the number of items is known. */
    public abstract Optional<String> text();

    /** What is to be reached by it 目标, not blank; empty where none is named. */
    public abstract Optional<String> goal();

    /** How it is to be reached 措施, not blank; empty where none are named. */
    public abstract Optional<String> measures();

    /** The last day by which it is to be fulfilled 兑现时间, inclusive; empty where none is named. */
    public abstract Optional<LocalDate> due();

    /** An item without text and due day. */
    public static PledgeItem of(PledgeItemId id) {
        return builder().id(id).build();
    }

    @Value.Check
    void check() {
        text().ifPresent(text -> Texts.text("text of pledge item '" + id() + "'", text));
        goal().ifPresent(goal -> Texts.text("goal of pledge item '" + id() + "'", goal));
        measures().ifPresent(measures -> Texts.text("measures of pledge item '" + id() + "'", measures));
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this item. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link PledgeItem}; the id is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutablePledgeItem.Builder {
        Builder() {}
    }
}
