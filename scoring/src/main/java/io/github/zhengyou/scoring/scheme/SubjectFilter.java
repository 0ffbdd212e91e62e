package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.Tier;
import org.immutables.value.Value;

/**
 * Which organizations a scheme assesses: those of one line and tier 评价对象范围.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class SubjectFilter {

    SubjectFilter() {}

    /** The line that an organization must be of. */
    public abstract Line line();

    /** The tier that it must be of, too. */
    public abstract Tier tier();

    /** Whether an organization is one of them. */
    public boolean matches(Organization organization) {
        return organization.line().equals(line()) && organization.tier().equals(tier());
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SubjectFilter}; all attributes are required. */
    public static final class Builder extends ImmutableSubjectFilter.Builder {
        Builder() {}
    }
}
