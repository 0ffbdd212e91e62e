package io.github.zhengyou.organization;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * The rules over rows of organizations, units, members and bodies.
 *
 * @since 0.1
 */
public final class OrganizationRules {

    private static final Place DOCUMENT = Place.in("organizations");

    private static final Rule<OrganizationTree> REPEATED =
            Rule.of("organization.repeated", Severity.ERROR, Source.PROJECT, OrganizationTree::repeated);

    private static final Rule<OrganizationTree> ORPHAN =
            Rule.of("organization.orphan", Severity.ERROR, Source.PROJECT, OrganizationTree::orphans);

    private static final Rule<OrganizationTree> CYCLE =
            Rule.of("organization.cycle", Severity.ERROR, Source.PROJECT, OrganizationTree::cycles);

    static final RuleBook<OrganizationTree> TREE = RuleBook.of(REPEATED, ORPHAN, CYCLE);

    private static final Rule<Organizations> PARENT_OTHER_LINE = Rule.of(
            "organization.parent-other-line", Severity.WARNING, Source.PROJECT, OrganizationRules::parentsOfOtherLines);

    private static final Rule<Organizations> LEADER_NOT_PARTY = Rule.of(
            "organization.leader-not-party", Severity.WARNING, Source.PROJECT, OrganizationRules::leadersOfOtherLines);

    private static final Rule<Organizations> LEADER_UNKNOWN =
            Rule.of("organization.leader-unknown", Severity.ERROR, Source.PROJECT, OrganizationRules::unknownLeaders);

    private static final Rule<Organizations> UNIT_UNKNOWN =
            Rule.of("organization.unit-unknown", Severity.ERROR, Source.PROJECT, OrganizationRules::unknownUnits);

    private static final Rule<Organizations> UNIT_REPEATED = Rule.of(
            "organization.unit-repeated",
            Severity.ERROR,
            Source.PROJECT,
            rows -> repeated(rows.units(), Unit::id, "units"));

    private static final Rule<Organizations> MEMBER_REPEATED = Rule.of(
            "organization.member-repeated",
            Severity.ERROR,
            Source.PROJECT,
            rows -> repeated(rows.members(), Member::id, "members"));

    private static final Rule<Organizations> MEMBER_UNPLACED =
            Rule.of("organization.member-unplaced", Severity.ERROR, Source.PROJECT, OrganizationRules::unplacedMembers);

    private static final Rule<Organizations> SHARED_ID =
            Rule.of("organization.shared-id", Severity.ERROR, Source.PROJECT, OrganizationRules::sharedIds);

    /** All of them. */
    public static final RuleBook<Organizations> BOOK = RuleBook.of(
                    placed(REPEATED),
                    placed(ORPHAN),
                    placed(CYCLE),
                    PARENT_OTHER_LINE,
                    LEADER_NOT_PARTY,
                    LEADER_UNKNOWN,
                    UNIT_UNKNOWN,
                    UNIT_REPEATED,
                    MEMBER_REPEATED,
                    MEMBER_UNPLACED,
                    SHARED_ID)
            .plus(LifespanRules.BOOK)
            .plus(BodyRules.BOOK);

    private OrganizationRules() {}

    /** The rule over the tree of the rows, each observation at the first row of its subject. */
    private static Rule<Organizations> placed(Rule<OrganizationTree> rule) {
        return Rule.of(rule.id(), rule.severity(), rule.source(), rows -> {
            List<Observation> observations = new ArrayList<>();
            Map<String, Integer> positions = new HashMap<>();
            rule.check(rows.tree()).forEach(finding -> {
                if (positions.isEmpty()) {
                    for (int i = 0; i < rows.organizations().size(); i++) {
                        positions.putIfAbsent(rows.organizations().get(i).id().value(), i);
                    }
                }
                Place place = DOCUMENT.at("organizations").at(requireNonNull(positions.get(finding.subject())));
                observations.add(finding.observation().at(place));
            });
            return observations;
        });
    }

    private static List<Observation> unknownLeaders(Organizations rows) {
        return dangling(
                rows.organizations(),
                "organizations",
                Organization::id,
                "ledBy",
                "leader",
                Organization::ledBy,
                ids(rows.organizations(), Organization::id));
    }

    private static List<Observation> unknownUnits(Organizations rows) {
        return dangling(
                rows.organizations(),
                "organizations",
                Organization::id,
                "unit",
                "unit",
                Organization::unit,
                ids(rows.units(), Unit::id));
    }

    private static List<Observation> unplacedMembers(Organizations rows) {
        return dangling(
                rows.members(),
                "members",
                Member::id,
                "organization",
                "organization",
                member -> Optional.of(member.organization()),
                ids(rows.organizations(), Organization::id));
    }

    private static <T, I> Set<I> ids(List<T> rows, Function<T, I> id) {
        Set<I> ids = new HashSet<>();
        rows.forEach(row -> ids.add(id.apply(row)));
        return ids;
    }

    /** The rows of a list whose attribute names nothing that is known; the observation calls it by {@code role}. */
    private static <T, I> List<Observation> dangling(
            List<T> rows,
            String list,
            Function<T, ?> id,
            String attribute,
            String role,
            Function<T, Optional<I>> reference,
            Set<I> known) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<I> named = reference.apply(rows.get(i));
            if (named.isPresent() && !known.contains(named.get())) {
                observations.add(Observation.of(id.apply(rows.get(i)))
                        .with(role, named.get())
                        .at(DOCUMENT.at(list).at(i).at(attribute)));
            }
        }
        return observations;
    }

    /** Organizations and members are assessed and pledge under their ids, so an id must tell which of the two is meant. */
    private static List<Observation> sharedIds(Organizations rows) {
        Set<String> ids = ids(rows.organizations(), row -> row.id().value());
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < rows.members().size(); i++) {
            MemberId id = rows.members().get(i).id();
            if (ids.contains(id.value())) {
                observations.add(
                        Observation.of(id).at(DOCUMENT.at("members").at(i).at("id")));
            }
        }
        return observations;
    }

    /** One observation for each id, at the first row that differs from one before it. */
    private static <T> List<Observation> repeated(List<T> rows, Function<T, ?> id, String list) {
        Map<Object, T> first = new HashMap<>();
        Map<Object, Integer> place = new LinkedHashMap<>();
        SetMultimap<Object, T> versions = HashMultimap.create();
        for (int i = 0; i < rows.size(); i++) {
            T row = rows.get(i);
            T earlier = first.putIfAbsent(id.apply(row), row);
            if (earlier != null && !earlier.equals(row)) {
                place.putIfAbsent(id.apply(row), i);
                versions.put(id.apply(row), earlier);
                versions.put(id.apply(row), row);
            }
        }
        return place.entrySet().stream()
                .map(entry -> Observation.of(entry.getKey())
                        .with("count", versions.get(entry.getKey()).size())
                        .at(DOCUMENT.at(list).at(entry.getValue())))
                .toList();
    }

    private static List<Observation> parentsOfOtherLines(Organizations rows) {
        return related(
                rows,
                "parent",
                Organization::parent,
                (row, parent) -> parent.line().equals(row.line()));
    }

    private static List<Observation> leadersOfOtherLines(Organizations rows) {
        return related(
                rows,
                "ledBy",
                Organization::ledBy,
                (row, leader) -> leader.line().equals(Line.PARTY));
    }

    /** The organizations related to one that does not fit; one that is not in the tree has findings of its own. */
    private static List<Observation> related(
            Organizations rows,
            String relation,
            Function<Organization, Optional<OrganizationId>> other,
            BiPredicate<Organization, Organization> fits) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < rows.organizations().size(); i++) {
            Organization row = rows.organizations().get(i);
            Optional<Organization> found = other.apply(row).flatMap(rows.tree()::find);
            if (found.isPresent() && !fits.test(row, found.get())) {
                observations.add(Observation.of(row.id())
                        .with("line", row.line())
                        .with("other", found.get().id())
                        .with("otherLine", found.get().line())
                        .at(DOCUMENT.at("organizations").at(i).at(relation)));
            }
        }
        return observations;
    }
}
