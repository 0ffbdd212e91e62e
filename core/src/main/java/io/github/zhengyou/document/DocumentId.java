package io.github.zhengyou.document;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a document 文件标识. Opaque: compared code unit by code unit, never trimmed or normalized.
 *
 * @param value the id; not blank, no control characters or unpaired surrogates, at most 128 characters
 * @since 0.1
 */
public record DocumentId(String value) implements Comparable<DocumentId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds a control character or unpaired surrogate */
    public DocumentId {
        Texts.id("document id", value);
    }

    /** The id of that text. */
    public static DocumentId of(String value) {
        return new DocumentId(value);
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    /** The id itself. */
    @Override
    public String toString() {
        return value;
    }
}
