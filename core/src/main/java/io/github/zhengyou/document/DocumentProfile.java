package io.github.zhengyou.document;

import io.github.zhengyou.organization.Line;
import io.github.zhengyou.rule.Source;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a kind of document must contain, and what it is expected to contain 文件要素要求.
 *
 * <p>A part of both is required.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class DocumentProfile {

    DocumentProfile() {}

    /** The kind of document it speaks of. */
    public abstract DocumentKind kind();

    /** The lines of whose documents it speaks; empty means any, and a document without a line. */
    public abstract Set<Line> lines();

    /** The parts that must be there, in the order in which a document has them. */
    public abstract Set<DocumentPart> required();

    /** The parts that are expected, in the order in which a document has them; without one it is still complete. */
    public abstract Set<DocumentPart> expected();

    /** Where it comes from; empty if none is stated. */
    public abstract Optional<Source> source();

    /** Whether it speaks of documents of a kind and line. */
    public boolean isOf(DocumentKind kind, Optional<Line> line) {
        return kind().equals(kind)
                && (lines().isEmpty() || line.filter(lines()::contains).isPresent());
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
     * Builds a {@link DocumentProfile}; the kind is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableDocumentProfile.Builder {
        Builder() {}
    }
}
