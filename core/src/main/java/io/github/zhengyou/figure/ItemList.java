package io.github.zhengyou.figure;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A list as it was printed 清单, such as the activities of a year: what a declared count is held against, and what
 * counterparts are assigned to.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class ItemList {

    ItemList() {}

    /** The id, unique within its document. */
    public abstract ListId id();

    /** What is listed. */
    public abstract LocalizedText name();

    /** The entries in the order printed; may be empty. */
    public abstract List<ListedItem> items();

    /** Whether it is closed with "and others" 等: what is listed is a sample, and more may be meant. */
    @Value.Default
    public boolean open() {
        return false;
    }

    /** The codes of the entries that have one. */
    @Value.Lazy
    Set<ItemCode> codes() {
        return items().stream().flatMap(item -> item.code().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this list. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds an {@link ItemList}; id and name are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableItemList.Builder {
        Builder() {}
    }
}
