package io.github.zhengyou.evidence;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that went wrong with a subject, such as a complaint or a violation 负面事项.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class Incident implements Evidence {

    Incident() {}

    @Override
    public abstract EntryId id();

    @Override
    public abstract SubjectId subject();

    @Override
    public abstract LocalDate date();

    @Override
    public abstract Optional<EvidenceKind> kind();

    @Override
    public abstract Optional<EntryId> supersedes();

    /** What happened; empty where the kind says it. */
    public abstract Optional<LocalizedText> name();

    /** How many times; one or more, 1 unless given. */
    @Value.Default
    public long count() {
        return 1;
    }

    @Value.Check
    void check() {
        if (count() < 1) {
            throw new IllegalArgumentException("count of incident '" + id() + "' must be one or more, got " + count());
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this incident. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds an {@link Incident}; id, subject and date are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableIncident.Builder {
        Builder() {}
    }
}
