package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.pledge.Pledge;
import io.github.zhengyou.scoring.SubjectPledges;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that a record holds on one subject 对象资料, in any order: what an evaluation of the subject starts from.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class SubjectRecord {

    SubjectRecord() {}

    /** Who is assessed. */
    public abstract SubjectId subject();

    /** The subject as an organization; needed where the scheme does not apply to every organization. */
    public abstract Optional<Organization> organization();

    /** The evidence on the subject. */
    public abstract List<Evidence> evidence();

    /** The pledges of the subject. */
    @Value.Default
    public SubjectPledges pledges() {
        return SubjectPledges.NONE;
    }

    /** The work items of the subject. */
    public abstract List<WorkItem> workItems();

    @Value.Check
    void check() {
        for (Evidence entry : evidence()) {
            if (!entry.subject().equals(subject())) {
                throw new IllegalArgumentException("evidence '" + entry.id() + "' must be on subject '" + subject()
                        + "', it is on '" + entry.subject() + "'");
            }
        }
        organization().ifPresent(organization -> {
            if (!organization.id().value().equals(subject().value())) {
                throw new IllegalArgumentException("organization of subject '" + subject() + "' must have its id, got '"
                        + organization.id() + "'");
            }
        });
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this record. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link SubjectRecord}; the subject is required. */
    public static final class Builder extends ImmutableSubjectRecord.Builder {
        Builder() {}

        /** Sets the pledges. */
        public Builder pledges(List<Pledge> pledges) {
            return pledges(SubjectPledges.of(pledges));
        }
    }
}
