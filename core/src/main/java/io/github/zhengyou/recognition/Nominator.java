package io.github.zhengyou.recognition;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Tier;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who nominated: what is known of it 推荐主体. Line and tier may be left out where the organization has a row.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Nominator {

    Nominator() {}

    /** The organization; empty if none is stated. */
    public abstract Optional<OrganizationId> organization();

    /** Its line; empty if none is stated. */
    public abstract Optional<Line> line();

    /** Its tier; empty if none is stated. */
    public abstract Optional<Tier> tier();

    /** In what role it nominated, such as the Party committee; empty if none is stated. */
    public abstract Optional<Role> role();

    /** The same, with line and tier of its organization where they are not stated. */
    public Nominator with(Organization organization) {
        Builder builder = toBuilder();
        if (line().isEmpty()) {
            builder.line(organization.line());
        }
        if (tier().isEmpty()) {
            builder.tier(organization.tier());
        }
        return builder.build();
    }

    /** What is known of it, most telling first: the organization, else its role, else its tier and line. */
    public List<String> known() {
        ImmutableList.Builder<String> known = ImmutableList.builder();
        if (organization().isPresent()) {
            return known.add(organization().get().value()).build();
        }
        role().ifPresent(role -> known.add(role.code()));
        line().ifPresent(line -> known.add(line.code()));
        tier().ifPresent(tier -> known.add(tier.code()));
        return known.build();
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this nominator. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Nominator}; nothing is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableNominator.Builder {
        Builder() {}
    }
}
