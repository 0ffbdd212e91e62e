package io.github.zhengyou.organization;

import io.github.zhengyou.rule.Source;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * From how many heads on a unit shall, should or may have an organization, such as "3 or more formal Party members: a Party
 * organization" 建立组织的条件. Threshold, comparison and who is counted are all part of the rule.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class EstablishmentRule {

    EstablishmentRule() {}

    /** The id, unique among what a plan asks of its organizations and the national rules. */
    public abstract RequirementId id();

    /** The line of the organization. */
    public abstract Line line();

    /** The tiers of which one meets the rule; empty means any organization of the line. */
    public abstract Set<Tier> tiers();

    /** The sectors of the units, themselves or through a group; empty means any, and a unit without one fits only then. */
    public abstract Set<Sector> sectors();

    /** Who is counted, and from which number on. */
    public abstract Threshold heads();

    /** The number from which on the rule no longer speaks of a unit, as a stricter one does; empty means none. */
    public abstract Optional<Long> below();

    /** Whether it shall, should or may; it shall unless said otherwise. */
    @Value.Default
    public Obligation obligation() {
        return Obligation.SHALL;
    }

    /** The document and clause, and the days on which it is in force. */
    public abstract Source source();

    /** Whether a count of heads falls under the rule. */
    public boolean speaksOf(long count) {
        return heads().isReachedBy(count) && below().map(end -> count < end).orElse(true);
    }

    @Value.Check
    void check() {
        if (below().isPresent() && below().get() <= heads().heads()) {
            throw new IllegalArgumentException("below of establishment rule '" + id()
                    + "' must exceed the threshold of " + heads().heads() + ", got " + below().get());
        }
    }

    /** A builder; the rule obliges unless said otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this rule. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds an {@link EstablishmentRule}; id, line, heads and source are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableEstablishmentRule.Builder {
        Builder() {}
    }
}
