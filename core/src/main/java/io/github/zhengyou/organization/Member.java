package io.github.zhengyou.organization;

import org.immutables.value.Value;

/**
 * A member of an organization, known by an opaque id alone 成员.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Member {

    Member() {}

    /** The id, unique among the organizations and members of a campaign; never a name or another personal datum. */
    public abstract MemberId id();

    /** The organization that keeps the member on its roll. */
    public abstract OrganizationId organization();

    /** Whether the membership is formal 正式; a probationary member 预备 has no vote. */
    @Value.Default
    public boolean formal() {
        return true;
    }

    /** A formal member of an organization. */
    public static Member of(MemberId id, OrganizationId organization) {
        return builder().id(id).organization(organization).build();
    }

    /** A builder; membership is formal unless said otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this member. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Member}; id and organization are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableMember.Builder {
        Builder() {}
    }
}
