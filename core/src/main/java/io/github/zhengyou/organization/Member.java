package io.github.zhengyou.organization;

import java.time.LocalDate;
import java.util.Optional;
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

    /** The first day on the roll; empty means before anything else that is known; {@code from} in JSON. */
    public abstract Optional<LocalDate> since();

    /** The last day on the roll, inclusive; empty means still on it. */
    public abstract Optional<LocalDate> through();

    /** The first day of formal membership 转正; empty means formal, or not, for as long as the membership lasts. */
    public abstract Optional<LocalDate> formalFrom();

    /** Whether on the roll on a day. */
    public boolean isOnRollOn(LocalDate day) {
        return since().map(first -> !day.isBefore(first)).orElse(true)
                && through().map(last -> !day.isAfter(last)).orElse(true);
    }

    @Value.Check
    void check() {
        if (since().isPresent() && through().isPresent() && through().get().isBefore(since().get())) {
            throw new IllegalArgumentException("member '" + id() + "' must not leave the roll before joining it, got "
                    + since().get() + " to " + through().get());
        }
        if (formalFrom().isPresent() && !formal()) {
            throw new IllegalArgumentException("member '" + id()
                    + "' must be formal to have a first day of formal membership, got formal = false and "
                    + formalFrom().get());
        }
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
