package io.github.zhengyou.organization;

import io.github.zhengyou.rule.Source;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How many members an organization of a tier must have at least and should have at most 组织规模.
 *
 * @since 0.1
 */
@Value.Immutable
abstract class SizeRule {

    SizeRule() {}

    /** The id, unique among the rules of size. */
    public abstract RequirementId id();

    /** The line of the organization. */
    public abstract Line line();

    /** Its tiers, at least one. */
    public abstract Set<Tier> tiers();

    /** Who is counted. */
    public abstract Population population();

    /** The fewest there must be; empty means no bound. */
    public abstract Optional<Long> fewest();

    /** The most there should be; empty means no bound. */
    public abstract Optional<Long> most();

    /** The document and clause, and the days on which it is in force. */
    public abstract Source source();

    @Value.Check
    void check() {
        long least = fewest().orElse(0L);
        if (least < 0) {
            throw new IllegalArgumentException("fewest of size rule '" + id() + "' must be zero or more, got " + least);
        }
        if (most().isPresent() && most().get() < least) {
            throw new IllegalArgumentException(
                    "most of size rule '" + id() + "' must be " + least + " or more, got " + most().get());
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
     * Builds a {@link SizeRule}; id, line, population and source are required.
     *
     * @since 0.1
     */
    static final class Builder extends ImmutableSizeRule.Builder {
        Builder() {}
    }
}
