package io.github.zhengyou.organization;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules over establishment, dissolution, merger, transfer and joint cover. */
final class LifespanRules {

    private static final Place DOCUMENT = Place.in("organizations");
    private static final Place ROWS = DOCUMENT.at("organizations");

    private static final Rule<Organizations> MERGED_UNKNOWN =
            Rule.of("organization.merged-unknown", Severity.ERROR, Source.PROJECT, LifespanRules::mergedIntoUnknown);

    private static final Rule<Organizations> MERGED_UNDATED =
            Rule.of("organization.merged-undated", Severity.WARNING, Source.PROJECT, LifespanRules::mergedWithoutDay);

    private static final Rule<Organizations> MERGED_CIRCULAR =
            Rule.of("organization.merged-circular", Severity.ERROR, Source.PROJECT, LifespanRules::mergedInCircles);

    private static final Rule<Organizations> FORMER_UNKNOWN =
            Rule.of("organization.former-unknown", Severity.ERROR, Source.PROJECT, LifespanRules::unknownFormer);

    private static final Rule<Organizations> COVERED_UNKNOWN =
            Rule.of("organization.covered-unknown", Severity.ERROR, Source.PROJECT, LifespanRules::unknownCovered);

    private static final Rule<Organizations> SERVING_UNKNOWN =
            Rule.of("organization.serving-unknown", Severity.ERROR, Source.PROJECT, LifespanRules::unknownServing);

    private static final Rule<Organizations> OUTLIVES_PARENT =
            Rule.of("organization.outlives-parent", Severity.WARNING, Source.PROJECT, LifespanRules::outlivingParents);

    private static final Rule<Organizations> MEMBER_EARLY = Rule.of(
            "organization.member-before-organization",
            Severity.WARNING,
            Source.PROJECT,
            LifespanRules::membersBeforeOrganizations);

    private static final Rule<Organizations> MEMBER_LATE = Rule.of(
            "organization.member-after-organization",
            Severity.WARNING,
            Source.PROJECT,
            LifespanRules::membersAfterOrganizations);

    static final RuleBook<Organizations> BOOK = RuleBook.of(
            MERGED_UNKNOWN,
            MERGED_UNDATED,
            MERGED_CIRCULAR,
            FORMER_UNKNOWN,
            COVERED_UNKNOWN,
            SERVING_UNKNOWN,
            OUTLIVES_PARENT,
            MEMBER_EARLY,
            MEMBER_LATE);

    private LifespanRules() {}

    private static Map<OrganizationId, Organization> byId(Organizations rows) {
        Map<OrganizationId, Organization> byId = new HashMap<>();
        rows.organizations().forEach(row -> byId.putIfAbsent(row.id(), row));
        return byId;
    }

    private static List<Observation> mergedIntoUnknown(Organizations rows) {
        Map<OrganizationId, Organization> known = byId(rows);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < rows.organizations().size(); i++) {
            Organization row = rows.organizations().get(i);
            Place place = ROWS.at(i).at("mergedInto");
            row.mergedInto()
                    .filter(id -> !known.containsKey(id))
                    .ifPresent(id -> observations.add(
                            Observation.of(row.id()).with("successor", id).at(place)));
        }
        return observations;
    }

    private static List<Observation> mergedWithoutDay(Organizations rows) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < rows.organizations().size(); i++) {
            Organization row = rows.organizations().get(i);
            if (row.mergedInto().isPresent() && row.dissolved().isEmpty()) {
                observations.add(Observation.of(row.id())
                        .with("successor", row.mergedInto().get())
                        .at(ROWS.at(i).at("mergedInto")));
            }
        }
        return observations;
    }

    /** One observation for each circle, at the first row on it. */
    private static List<Observation> mergedInCircles(Organizations rows) {
        Map<OrganizationId, Organization> known = byId(rows);
        Set<OrganizationId> onCircles = onCircles(known);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < rows.organizations().size() && !onCircles.isEmpty(); i++) {
            List<OrganizationId> circle = new ArrayList<>();
            OrganizationId id = rows.organizations().get(i).id();
            while (onCircles.remove(id)) {
                circle.add(id);
                id = requireNonNull(known.get(id)).mergedInto().orElseThrow();
            }
            if (!circle.isEmpty()) {
                observations.add(
                        Observation.of(id).with("cycle", circle).at(ROWS.at(i).at("mergedInto")));
            }
        }
        return observations;
    }

    /** Those that come back to themselves; each names one other, so that every path is walked once. */
    private static Set<OrganizationId> onCircles(Map<OrganizationId, Organization> known) {
        Set<OrganizationId> onCircles = new HashSet<>();
        Set<OrganizationId> done = new HashSet<>();
        for (Organization start : known.values()) {
            Set<OrganizationId> path = new LinkedHashSet<>();
            Organization row = start;
            while (row != null && row.mergedInto().isPresent() && !done.contains(row.id()) && path.add(row.id())) {
                row = known.get(row.mergedInto().get());
            }
            if (row != null && path.contains(row.id())) {
                OrganizationId entry = row.id();
                path.stream().dropWhile(id -> !id.equals(entry)).forEach(onCircles::add);
            }
            done.addAll(path);
        }
        return onCircles;
    }

    private static List<Observation> unknownFormer(Organizations rows) {
        Map<OrganizationId, Organization> known = byId(rows);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < rows.organizations().size(); i++) {
            Organization row = rows.organizations().get(i);
            for (int j = 0; j < row.former().size(); j++) {
                Affiliation former = row.former().get(j);
                Place place = ROWS.at(i).at("former").at(j);
                former.parent()
                        .filter(id -> !known.containsKey(id))
                        .ifPresent(id -> observations.add(
                                Observation.of(row.id()).with("other", id).at(place.at("parent"))));
                former.ledBy()
                        .filter(id -> !known.containsKey(id))
                        .ifPresent(id -> observations.add(
                                Observation.of(row.id()).with("other", id).at(place.at("ledBy"))));
            }
        }
        return observations;
    }

    private static List<Observation> unknownCovered(Organizations rows) {
        Map<UnitId, Unit> known = new HashMap<>();
        rows.units().forEach(unit -> known.putIfAbsent(unit.id(), unit));
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < rows.organizations().size(); i++) {
            Organization row = rows.organizations().get(i);
            for (int j = 0; j < row.alsoCovers().size(); j++) {
                if (!known.containsKey(row.alsoCovers().get(j))) {
                    observations.add(Observation.of(row.id())
                            .with("unit", row.alsoCovers().get(j))
                            .at(ROWS.at(i).at("alsoCovers").at(j)));
                }
            }
        }
        return observations;
    }

    private static List<Observation> unknownServing(Organizations rows) {
        Map<OrganizationId, Organization> known = byId(rows);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < rows.units().size(); i++) {
            Unit unit = rows.units().get(i);
            for (int j = 0; j < unit.servedBy().size(); j++) {
                if (!known.containsKey(unit.servedBy().get(j))) {
                    observations.add(Observation.of(unit.id())
                            .with("organization", unit.servedBy().get(j))
                            .at(DOCUMENT.at("units").at(i).at("servedBy").at(j)));
                }
            }
        }
        return observations;
    }

    /** An organization whose parent was dissolved, not merged, while it goes on. */
    private static List<Observation> outlivingParents(Organizations rows) {
        Map<OrganizationId, Organization> known = byId(rows);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < rows.organizations().size(); i++) {
            Organization row = rows.organizations().get(i);
            Optional<Organization> parent = row.parent().map(known::get);
            if (parent.isPresent() && endsEarlier(parent.get(), row.dissolved())) {
                observations.add(Observation.of(row.id())
                        .with("parent", parent.get().id())
                        .with("day", parent.get().dissolved().orElseThrow())
                        .at(ROWS.at(i).at("parent")));
            }
        }
        return observations;
    }

    /** Whether an organization was dissolved, with no successor, before something ends. */
    private static boolean endsEarlier(Organization organization, Optional<LocalDate> end) {
        return organization.dissolved().isPresent()
                && organization.mergedInto().isEmpty()
                && end.map(day -> day.isAfter(organization.dissolved().get())).orElse(true);
    }

    private static List<Observation> membersBeforeOrganizations(Organizations rows) {
        Map<OrganizationId, Organization> known = byId(rows);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < rows.members().size(); i++) {
            Member member = rows.members().get(i);
            Optional<LocalDate> established =
                    Optional.ofNullable(known.get(member.organization())).flatMap(Organization::established);
            if (established.isPresent()
                    && member.since().filter(established.get()::isAfter).isPresent()) {
                observations.add(Observation.of(member.id())
                        .with("organization", member.organization())
                        .with("since", member.since().get())
                        .with("established", established.get())
                        .at(DOCUMENT.at("members").at(i).at("from")));
            }
        }
        return observations;
    }

    private static List<Observation> membersAfterOrganizations(Organizations rows) {
        Map<OrganizationId, Organization> known = byId(rows);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < rows.members().size(); i++) {
            Member member = rows.members().get(i);
            Organization organization = known.get(member.organization());
            if (organization != null && endsEarlier(organization, member.through())) {
                observations.add(Observation.of(member.id())
                        .with("organization", organization.id())
                        .with("day", organization.dissolved().orElseThrow())
                        .at(DOCUMENT.at("members").at(i).at("organization")));
            }
        }
        return observations;
    }
}
