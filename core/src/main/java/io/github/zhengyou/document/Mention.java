package io.github.zhengyou.document;

import io.github.zhengyou.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a document names without saying what it is 只提及、未展开, such as the label of a criteria set.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Mention {

    Mention() {}

    /** Which part of a document it would be, if it were there. */
    public abstract DocumentPart part();

    /** What it is called in the document. */
    public abstract LocalizedText name();

    /** Where it is named; empty if that is not stated. */
    public abstract Optional<LocalizedText> where();

    /** A mention without a place. */
    public static Mention of(DocumentPart part, LocalizedText name) {
        return builder().part(part).name(name).build();
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these attributes. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Mention}; part and name are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableMention.Builder {
        Builder() {}
    }
}
