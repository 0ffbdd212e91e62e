package io.github.zhengyou.organization;

import io.github.zhengyou.rule.Source;
import org.immutables.value.Value;

/**
 * From how many members on an organization of a tier has a committee, and of how many persons 委员会设置.
 *
 * @since 0.1
 */
@Value.Immutable
abstract class CommitteeRule {

    CommitteeRule() {}

    /** The id, unique among the rules of committees. */
    public abstract RequirementId id();

    /** The line of the organization. */
    public abstract Line line();

    /** Its tier. */
    public abstract Tier tier();

    /** Who is counted, and from which number on. */
    public abstract Threshold heads();

    /** The kind of body that it then has. */
    public abstract BodyKind kind();

    /** The fewest persons in it. */
    public abstract int fewest();

    /** The most persons in it. */
    public abstract int most();

    /** The document and clause, and the days on which it is in force. */
    public abstract Source source();

    @Value.Check
    void check() {
        if (fewest() < 0) {
            throw new IllegalArgumentException(
                    "fewest of committee rule '" + id() + "' must be zero or more, got " + fewest());
        }
        if (most() < fewest()) {
            throw new IllegalArgumentException(
                    "most of committee rule '" + id() + "' must be " + fewest() + " or more, got " + most());
        }
    }

    /** A builder without any attribute set. */
    static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this rule. */
    Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link CommitteeRule}; every attribute is required.
     *
     * @since 0.1
     */
    static final class Builder extends ImmutableCommitteeRule.Builder {
        Builder() {}
    }
}
