package io.github.zhengyou.evidence;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An honour that a subject was given, of this campaign or an earlier one 荣誉. Its date is the day it was given.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class Honour implements Evidence {

    Honour() {}

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

    /** The title. */
    public abstract LocalizedText name();

    /** The level that gave it; empty if none is stated. */
    public abstract Optional<Level> level();

    /** The organization that gave it; empty if none is stated. */
    public abstract Optional<OrganizationId> givenBy();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this honour. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds an {@link Honour}; id, subject, date and name are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableHonour.Builder {
        Builder() {}
    }
}
