package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.Tier;
import org.immutables.value.Value;

/**
 * Whom a scheme assesses: the organizations of one line and tier, or their members 评价对象范围.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class SubjectFilter {

    SubjectFilter() {}

    /** Whether the organizations themselves are assessed, as unless said otherwise, or the members on their rolls. */
    @Value.Default
    public Addressed kind() {
        return Addressed.ORGANIZATIONS;
    }

    /** The line that an organization must be of. */
    public abstract Line line();

    /** The tier that it must be of, too. */
    public abstract Tier tier();

    /** Whether an organization is one of them, or one whose members are assessed. */
    public boolean matches(Organization organization) {
        return organization.line().equals(line()) && organization.tier().equals(tier());
    }

    /** A builder; organizations are assessed unless said otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SubjectFilter}; line and tier are required. */
    public static final class Builder extends ImmutableSubjectFilter.Builder {
        Builder() {}
    }
}
