package io.github.zhengyou.campaign;

import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.SectorGroups;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a plan asks of a line in certain sectors, and the carriers it names for it 分类推进要求.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Guidance {

    Guidance() {}

    /** The id, unique within its plan. */
    public abstract GuidanceId id();

    /** The line it is asked of. */
    public abstract Line line();

    /** The sectors or groups of sectors it is asked in; empty means any. */
    public abstract Set<Sector> sectors();

    /** What is asked. */
    public abstract LocalizedText requirement();

    /** The carriers it names 载体, in order; may be empty. */
    public abstract List<LocalizedText> carriers();

    /** Whether it is asked of a line in a sector, be it through a group that holds the sector. */
    public boolean isAskedOf(Line line, Sector sector, SectorGroups groups) {
        return line().equals(line) && groups.hold(sectors(), sector);
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these attributes. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Guidance}; id, line and requirement are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableGuidance.Builder {
        Builder() {}
    }
}
