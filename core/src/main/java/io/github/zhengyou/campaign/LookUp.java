package io.github.zhengyou.campaign;

import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Looks up who is named among those who take part, and keeps an observation of each name that stands for nobody. Without
 * any row there is nobody to look among, and nothing is found.
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

    private final Set<String> known;
    private final String argument;
    private final List<Observation> unknown = new ArrayList<>();

    private LookUp(Set<String> known, String argument) {
        this.known = known;
        this.argument = argument;
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
            LookUp names = new LookUp(known.apply(campaign), argument);
            walk.through(campaign, names);
            return names.unknown;
        });
    }

    /** Looks one up; what is seen is asked for only where there is none. */
    void name(Object id, Supplier<Observation> seen) {
        if (!known.contains(id.toString())) {
            unknown.add(seen.get().with(argument, id));
        }
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
