package io.github.zhengyou.organization;

import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organization of one line: a committee, a branch, a group 组织.
 *
 * <p>It stands in two relations that are never merged: {@link #parent()} is the next higher organization of its own
 * line, {@link #ledBy()} the Party organization that leads a mass organization 党建带群建.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Organization {

    Organization() {}

    /** The id, unique among the organizations and members of a campaign. */
    public abstract OrganizationId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** The line it belongs to. */
    public abstract Line line();

    /** What kind of body it is. */
    public abstract Tier tier();

    /** The administrative level at which it stands; empty if none is stated. */
    public abstract Optional<Level> level();

    /** The sector it works in; empty if none is stated, and that of its unit counts, see {@link Organizations#sectorOf}. */
    public abstract Optional<Sector> sector();

    /** The next higher organization of its own line; empty for a root. An organization above itself is a cycle, which the tree finds. */
    public abstract Optional<OrganizationId> parent();

    /** The Party organization that leads it; empty for Party organizations and where none is stated. */
    public abstract Optional<OrganizationId> ledBy();

    /**
     * The unit that hosts it; empty if none is stated, and its members then count for the unit of the nearest organization
     * above it that states one, unless that one is of the level of townships or higher.
     */
    public abstract Optional<UnitId> unit();

    /** The further units that it covers, of a joint organization 联合组织, in the order given; may be empty. */
    public abstract List<UnitId> alsoCovers();

    /** Its class in each further classification that it is part of, in the order given; may be empty. */
    public abstract Map<Classification, OrganizationClass> classes();

    /** Other names by which it is known, such as a short or an earlier one; may be empty. */
    public abstract List<LocalizedText> otherNames();

    /**
     * The heads on its roll, with those of the groups below it, each zero or more; a population that is absent is counted
     * by the members given, see {@link Organizations#partialRolls()}.
     */
    public abstract Map<Population, Long> headcounts();

    /** The first day of its existence 成立; empty means before anything else that is known. */
    public abstract Optional<LocalDate> established();

    /** The last day of its existence, inclusive 撤销; empty means it still exists. */
    public abstract Optional<LocalDate> dissolved();

    /**
     * The organization into which it was merged when dissolved. Since then that one has its place: what was below it stands
     * there, its members are on that roll, and the units that it was set up in, covered or served are covered or served from
     * there, as of a joint organization.
     */
    public abstract Optional<OrganizationId> mergedInto();

    /** Where it stood before it was transferred, the earliest first; {@link #parent()} and {@link #ledBy()} say where it stands since. */
    public abstract List<Affiliation> former();

    /** Whether it exists on a day. */
    public boolean existsOn(LocalDate day) {
        return established().map(first -> !day.isBefore(first)).orElse(true)
                && dissolved().map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether it goes by a name, in either language. */
    public boolean isNamed(String text) {
        return names(name(), text) || otherNames().stream().anyMatch(other -> names(other, text));
    }

    private static boolean names(LocalizedText name, String text) {
        return name.zh().equals(text) || name.en().equals(text);
    }

    @Value.Check
    void check() {
        checkDates();
        headcounts().forEach((population, heads) -> {
            if (heads < 0) {
                throw new IllegalArgumentException("headcount of " + population + " in organization '" + id()
                        + "' must be zero or more, got " + heads);
            }
        });
        if (mergedInto().filter(id()::equals).isPresent()) {
            throw new IllegalArgumentException(
                    "mergedInto of organization '" + id() + "' must be another organization, got itself");
        }
        if (ledBy().filter(id()::equals).isPresent()) {
            throw new IllegalArgumentException(
                    "ledBy of organization '" + id() + "' must be another organization, got itself");
        }
    }

    private void checkDates() {
        if (established().isPresent()
                && dissolved().isPresent()
                && dissolved().get().isBefore(established().get())) {
            throw new IllegalArgumentException(
                    "organization '" + id() + "' must not be dissolved before it is established, got "
                            + established().get() + " to " + dissolved().get());
        }
        for (int i = 1; i < former().size(); i++) {
            LocalDate earlier = former().get(i - 1).through();
            if (!former().get(i).through().isAfter(earlier)) {
                throw new IllegalArgumentException("former affiliations of organization '" + id()
                        + "' must be in the order of their last days, got "
                        + earlier + " before " + former().get(i).through());
            }
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this organization. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds an {@link Organization}; id, name, line and tier are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableOrganization.Builder {
        Builder() {}
    }
}
