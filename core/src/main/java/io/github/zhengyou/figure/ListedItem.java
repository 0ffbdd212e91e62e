package io.github.zhengyou.figure;

import io.github.zhengyou.text.LocalizedText;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * One entry of a list, as it was printed 条目. Every attribute may be absent, since entries are printed blank, too.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class ListedItem {

    ListedItem() {}

    /** The ordinal as it was printed, zero or more; empty means that none was printed. */
    public abstract OptionalLong ordinal();

    /** What it stands for; an item needs one to have a counterpart assigned. */
    public abstract Optional<ItemCode> code();

    /** The text of the entry. */
    public abstract Optional<LocalizedText> name();

    @Value.Check
    void check() {
        if (ordinal().orElse(0) < 0) {
            throw new IllegalArgumentException("ordinal of a listed item must be zero or more, got "
                    + ordinal().getAsLong());
        }
    }

    /** Whether neither code nor name was printed. */
    boolean isBlank() {
        return code().isEmpty() && name().isEmpty();
    }

    /** What makes two entries the same: the code, else the name. */
    Object identity() {
        return code().isPresent() ? code().get() : name();
    }

    /** What messages call it: its name, else its code, else a dash. */
    LocalizedText label() {
        return name().orElseGet(() -> {
            String text = code().map(ItemCode::code).orElse("—");
            return LocalizedText.of(text, text);
        });
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
     * Builds a {@link ListedItem}; nothing is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableListedItem.Builder {
        Builder() {}
    }
}
