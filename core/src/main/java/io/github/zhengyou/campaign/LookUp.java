package io.github.zhengyou.campaign;

import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.timeline.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Looks up who is named among those who take part, and keeps an observation of each name that stands for nobody, or for
 * nobody who was there on the day. Without any row there is nobody to look among, and nothing is found.
 */
final class LookUp {

    /** Goes through a part of a campaign and says whom it names. */
    interface Walk {
        void through(Campaign campaign, LookUp names);
    }

    /**
     * Looks at an element where it stands.
     *
     * @param <E> the element
     */
    interface Look<E> {
        void at(E element, Supplier<Place> place);
    }

    /** Looks one up by id, and adds to what is seen what is wrong; empty where nothing is. */
    private interface Search {
        Optional<UnaryOperator<Observation>> wrong(String id, Optional<Period> days);
    }

    private final Search search;
    private final List<Observation> found = new ArrayList<>();

    private LookUp(Search search) {
        this.search = search;
    }

    /** The rule that those named are organizations, members or bodies; the observations have who is named as that argument. */
    static Rule<Campaign> participants(String rule, String argument, Walk walk) {
        return rule(rule, argument, Campaign::participants, walk);
    }

    /** The rule that those named are organizations; the observations have which is named as {@code organization}. */
    static Rule<Campaign> organizations(String rule, Walk walk) {
        return rule(rule, "organization", Campaign::organizationIds, walk);
    }

    private static Rule<Campaign> rule(String rule, String argument, Function<Campaign, Set<String>> known, Walk walk) {
        return Rule.of(rule, Severity.ERROR, Source.PROJECT, campaign -> {
            if (campaign.organizations().isEmpty()) {
                return List.of();
            }
            Set<String> ids = known.apply(campaign);
            return walk(
                    campaign,
                    walk,
                    (id, days) -> ids.contains(id) ? Optional.empty() : Optional.of(seen -> seen.with(argument, id)));
        });
    }

    /**
     * The rule that organizations exist on one at least of the days for which they are named; of differing rows under one id
     * none tells. The observations have which is named as {@code organization}, the first of the days and its own first and last.
     */
    static Rule<Campaign> existing(String rule, Walk walk) {
        return Rule.of(rule, Severity.WARNING, Source.PROJECT, campaign -> {
            Map<String, Organization> passing = passing(campaign.organizations());
            return passing.isEmpty()
                    ? List.of()
                    : walk(
                            campaign,
                            walk,
                            (id, days) -> Optional.ofNullable(passing.get(id))
                                    .filter(row -> days.isPresent() && isOutside(row, days.get()))
                                    .map(row -> seen -> seen.with("organization", id)
                                            .with("date", days.orElseThrow().from())
                                            .with(
                                                    "from",
                                                    row.established().stream().toList())
                                            .with(
                                                    "through",
                                                    row.dissolved().stream().toList())
                                            .with(
                                                    "successor",
                                                    row.mergedInto().stream().toList())));
        });
    }

    /** The organizations that did not, or do not, exist on some day; none of which there are differing rows. */
    private static Map<String, Organization> passing(Organizations rows) {
        Map<String, Organization> passing = new HashMap<>();
        for (Organization row : rows.organizations()) {
            if (row.established().isPresent() || row.dissolved().isPresent()) {
                passing.putIfAbsent(row.id().value(), row);
            }
        }
        for (Organization row : rows.organizations()) {
            Organization other = passing.get(row.id().value());
            if (other != null && !other.equals(row)) {
                passing.remove(row.id().value());
            }
        }
        return passing;
    }

    private static boolean isOutside(Organization row, Period days) {
        return row.established().filter(days.through()::isBefore).isPresent()
                || row.dissolved().filter(days.from()::isAfter).isPresent();
    }

    private static List<Observation> walk(Campaign campaign, Walk walk, Search search) {
        LookUp names = new LookUp(search);
        walk.through(campaign, names);
        return names.found;
    }

    /** Looks one up who is named for no day in particular; what is seen is asked for only where something is wrong. */
    void name(Object id, Supplier<Observation> seen) {
        name(id, Optional.empty(), seen);
    }

    /** Looks one up who is named for a day. */
    void name(Object id, LocalDate day, Supplier<Observation> seen) {
        name(id, Optional.of(Period.of(day, day)), seen);
    }

    /** Looks one up who is named for some days. */
    void name(Object id, Optional<Period> days, Supplier<Observation> seen) {
        search.wrong(id.toString(), days).ifPresent(wrong -> found.add(wrong.apply(seen.get())));
    }

    /** Looks at each element of a list, in order. */
    static <E> void each(Place list, Iterable<E> elements, Look<E> look) {
        int next = 0;
        for (E element : elements) {
            int position = next++;
            look.at(element, () -> list.at(position));
        }
    }
}
