package io.github.zhengyou.organization;

import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A sector that groups others, such as non-public enterprises and social organizations under one name 领域归类.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class SectorGroup {

    SectorGroup() {}

    /** The group, itself usable wherever a sector is. */
    public abstract Sector sector();

    /** Its name in Chinese and English; empty where the catalogue names it. */
    public abstract Optional<LocalizedText> name();

    /** The sectors in it, at least one; each may be a group again. */
    public abstract Set<Sector> parts();

    /** Where the grouping comes from; empty if none is stated. */
    public abstract Optional<Source> source();

    /** A group of some sectors. */
    public static SectorGroup of(Sector sector, Sector... parts) {
        return builder().sector(sector).addParts(parts).build();
    }

    @Value.Check
    void check() {
        if (parts().isEmpty()) {
            throw new IllegalArgumentException("sector group '" + sector() + "' must hold a sector, got none");
        }
        if (parts().contains(sector())) {
            throw new IllegalArgumentException("sector group '" + sector() + "' must hold other sectors, got itself");
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this group. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link SectorGroup}; the sector and its parts are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableSectorGroup.Builder {
        Builder() {}
    }
}
