package io.github.zhengyou.organization;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups of sectors, with which a sector is found through any group that holds it 领域归类表. Groups may hold groups.
 *
 * @since 0.1
 */
public final class SectorGroups {

    /**
     * The common groups: organs and institutions 机关事业单位, enterprises 企业, and the two new 两新组织 (non-public
     * enterprises and social organizations). Source: common usage, project decision.
     */
    public static final SectorGroups NATIONAL = new SectorGroups(List.of(
            SectorGroup.of(Sector.ORGANS_AND_INSTITUTIONS, Sector.ORGAN, Sector.PUBLIC_INSTITUTION),
            SectorGroup.of(Sector.ENTERPRISE, Sector.STATE_OWNED_ENTERPRISE, Sector.NON_PUBLIC_ENTERPRISE),
            SectorGroup.of(Sector.TWO_NEW, Sector.NON_PUBLIC_ENTERPRISE, Sector.SOCIAL_ORGANIZATION)));

    private final ImmutableList<SectorGroup> groups;
    private final ImmutableSetMultimap<Sector, Sector> above; // the groups that hold a sector directly

    private SectorGroups(List<SectorGroup> groups) {
        this.groups = ImmutableList.copyOf(groups);
        ImmutableSetMultimap.Builder<Sector, Sector> holders = ImmutableSetMultimap.builder();
        for (SectorGroup group : groups) {
            group.parts().forEach(part -> holders.put(part, group.sector()));
        }
        this.above = holders.build();
    }

    /** These groups and some more; one sector may be given parts more than once, and has them all. */
    public SectorGroups plus(Iterable<SectorGroup> more) {
        return new SectorGroups(
                ImmutableList.<SectorGroup>builder().addAll(groups).addAll(more).build());
    }

    /** The groups, in the order given. */
    public List<SectorGroup> list() {
        return groups;
    }

    /** A sector and every group that holds it, the nearest first. */
    public Set<Sector> widened(Sector sector) {
        if (!above.containsKey(sector)) {
            return ImmutableSet.of(sector);
        }
        Set<Sector> found = new LinkedHashSet<>();
        Deque<Sector> open = new ArrayDeque<>(List.of(sector));
        while (!open.isEmpty()) {
            Sector next = open.remove();
            if (found.add(next)) {
                open.addAll(above.get(next));
            }
        }
        return ImmutableSet.copyOf(found);
    }

    /** Whether some sectors hold one, themselves or through a group; no sectors at all hold any. */
    public boolean hold(Set<Sector> sectors, Sector sector) {
        return sectors.isEmpty()
                || sectors.contains(sector)
                || widened(sector).stream().anyMatch(sectors::contains);
    }

    /** Two are equal if they hold equal groups in the same order. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SectorGroups that && groups.equals(that.groups);
    }

    @Override
    public int hashCode() {
        return groups.hashCode();
    }

    /** The groups. */
    @Override
    public String toString() {
        return groups.toString();
    }
}
