package io.github.zhengyou.document;

import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a document contains and what it only names 文件要素: a plan of one line, a section of a plan, a summary.
 *
 * <p>A document without any part or mention is not judged: what it contains was not written down.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class DocumentOutline {

    DocumentOutline() {}

    /** The id, unique within its plan. */
    public abstract DocumentId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** What kind of document it is. */
    public abstract DocumentKind kind();

    /** The line it is of; empty where it is of none, or of several. */
    public abstract Optional<Line> line();

    /** The organization it is of; empty if none is stated. */
    public abstract Optional<OrganizationId> organization();

    /** The day it was issued; empty if none is stated. */
    public abstract Optional<LocalDate> issued();

    /** The parts it contains, in the order given. */
    public abstract Set<DocumentPart> parts();

    /** What it names without saying what it is, in the order given. */
    public abstract List<Mention> referenced();

    /** Whether anything is known of what it contains. */
    public boolean isDescribed() {
        return !parts().isEmpty() || !referenced().isEmpty();
    }

    /** How much of what a profile requires it has. */
    public Completeness completeness(DocumentProfile profile) {
        return Completeness.of(profile.required(), parts(), referenced());
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
     * Builds a {@link DocumentOutline}; id, name and kind are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableDocumentOutline.Builder {
        Builder() {}
    }
}
