package io.github.zhengyou.organization;

import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A host unit in which organizations are set up: a village, a community, an enterprise, a school 单位.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Unit {

    Unit() {}

    /** The id, unique among the units of a campaign. */
    public abstract UnitId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** The administrative level at which it stands; empty if none is stated. */
    public abstract Optional<Level> level();

    /** The sector it belongs to; empty if none is stated. */
    public abstract Optional<Sector> sector();

    /** The heads counted in it, each zero or more, in the order given; a population that is absent is not counted. */
    public abstract Map<Population, Long> headcounts();

    /** The organizations that work in it without being set up in it, in the order given; may be empty. */
    public abstract List<OrganizationId> servedBy();

    @Value.Check
    void check() {
        headcounts().forEach((population, heads) -> {
            if (heads < 0) {
                throw new IllegalArgumentException(
                        "headcount of " + population + " in unit '" + id() + "' must be zero or more, got " + heads);
            }
        });
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this unit. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Unit}; id and name are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableUnit.Builder {
        Builder() {}
    }
}
