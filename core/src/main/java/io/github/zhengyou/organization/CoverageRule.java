package io.github.zhengyou.organization;

import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A place's own rule on which units must have which organizations, such as "where there are Party members, there is a
 * Party organization" 覆盖要求.
 *
 * <p>It speaks of the units that meet all its conditions; without any, of all units.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class CoverageRule {

    CoverageRule() {}

    /** The id, unique among what a plan asks of its organizations. */
    public abstract RequirementId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** Whether it shall or should be met; it shall unless said otherwise. */
    @Value.Default
    public Obligation obligation() {
        return Obligation.SHALL;
    }

    /** Condition: the sectors of the units, themselves or through a group; empty means any, and a unit without one fits only then. */
    public abstract Set<Sector> sectors();

    /** Condition: how many heads of a population the unit must have; where they are not counted, the rule does not speak of the unit. */
    public abstract Optional<Threshold> heads();

    /** Condition: the lines of which the unit has an organization; may be empty. */
    public abstract Set<Line> having();

    /** Condition: the lines of which the unit has no organization; may be empty. */
    public abstract Set<Line> lacking();

    /** The lines of which the unit must have an organization, each; may be empty. */
    public abstract Set<Line> allOf();

    /** The lines of which the unit must have an organization of at least one; empty asks for none. */
    public abstract Set<Line> anyOf();

    /** The populations of which the unit must have at least one head; where they are not counted, nothing is found. */
    public abstract Set<Population> populated();

    /** Where it comes from; empty if it is the plan's own. It applies while this is in force. */
    public abstract Optional<Source> source();

    @Value.Check
    void check() {
        if (obligation() == Obligation.MAY) {
            throw new IllegalArgumentException("obligation of coverage rule '" + id()
                    + "' must be shall or should, as a rule that only allows finds nothing, got may");
        }
        if (allOf().isEmpty() && anyOf().isEmpty() && populated().isEmpty()) {
            throw new IllegalArgumentException(
                    "coverage rule '" + id() + "' must ask for something in allOf, anyOf or populated, got nothing");
        }
    }

    /** A builder; the rule shall be met unless said otherwise. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this rule. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link CoverageRule}; id, name and something that it asks for are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCoverageRule.Builder {
        Builder() {}
    }
}
