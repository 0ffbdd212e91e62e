package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Member;
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

    /** The subject as an organization, or the one that keeps the member; needed where a scheme asks of what kind it is. */
    public abstract Optional<Organization> organization();

    /** The subject as a member; empty if it is none, or nothing but its id is known. */
    public abstract Optional<Member> member();

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
        member().ifPresent(member -> checkId("member", member.id().value()));
        organization().ifPresent(organization -> {
            if (member().isEmpty()) {
                checkId("organization", organization.id().value());
            } else if (!member().get().organization().equals(organization.id())) {
                throw new IllegalArgumentException("organization of member '" + subject() + "' must be '"
                        + member().get().organization() + "', got '" + organization.id() + "'");
            }
        });
    }

    private void checkId(String row, String id) {
        if (!id.equals(subject().value())) {
            throw new IllegalArgumentException(
                    row + " of subject '" + subject() + "' must have its id, got '" + id + "'");
        }
    }

    /** An organization of which nothing is on record yet. */
    public static SubjectRecord of(Organization organization) {
        return builder()
                .subject(Evaluator.subjectOf(organization))
                .organization(organization)
                .build();
    }

    /**
     * A member of whom nothing is on record yet.
     *
     * @param organization the organization that keeps the member on its roll
     * @throws IllegalArgumentException if it is another than the member says
     */
    public static SubjectRecord of(Member member, Organization organization) {
        return builder()
                .subject(SubjectId.of(member.id().value()))
                .member(member)
                .organization(organization)
                .build();
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
