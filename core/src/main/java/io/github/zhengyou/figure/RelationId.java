package io.github.zhengyou.figure;

import io.github.zhengyou.internal.Texts;

/**
 * The id of a relation between figures, unique within its document 关系编号.
 *
 * @param value the id, compared code unit by code unit
 * @since 0.1
 */
public record RelationId(String value) implements Comparable<RelationId> {

    /** @throws IllegalArgumentException if the id is blank, over-long or holds control characters */
    public RelationId {
        Texts.id("relation id", value);
    }

    /** The relation id of that text. */
    public static RelationId of(String value) {
        return new RelationId(value);
    }

    @Override
    public int compareTo(RelationId other) {
        return value.compareTo(other.value);
    }

    /** The id. */
    @Override
    public String toString() {
        return value;
    }
}
