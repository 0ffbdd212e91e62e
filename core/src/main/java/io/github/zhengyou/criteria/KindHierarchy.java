package io.github.zhengyou.criteria;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.organization.Body;
import io.github.zhengyou.organization.BodyKind;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.organization.SectorGroups;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which kinds of subjects lie within which 对象类别层次, and of which kind a row is: the well-known kinds, and what a plan
 * declares.
 *
 * <p>A League organization is a mass organization; what is asked of mass organizations is asked of it too. A row is of the
 * first declared kind whose subjects include it, else of the kind that belongs to its line. A body is of the
 * declared kind that has the code of its own, else a leadership team if it is one or the committee of a branch.
 *
 * @since 0.1
 */
public final class KindHierarchy {

    private static final Map<SubjectKind, SubjectKind> WITHIN = Map.of(
            SubjectKind.LEAGUE_ORGANIZATION, SubjectKind.MASS_ORGANIZATION,
            SubjectKind.TRADE_UNION_ORGANIZATION, SubjectKind.MASS_ORGANIZATION,
            SubjectKind.WOMENS_ORGANIZATION, SubjectKind.MASS_ORGANIZATION,
            SubjectKind.LEAGUE_MEMBER, SubjectKind.MASS_ORGANIZATION_MEMBER,
            SubjectKind.TRADE_UNION_MEMBER, SubjectKind.MASS_ORGANIZATION_MEMBER);

    /** The committee of a branch leads it as a leadership team leads a unit; of other bodies no kind is known. */
    private static final Map<BodyKind, SubjectKind> BODIES = Map.of(
            BodyKind.LEADERSHIP_TEAM, SubjectKind.LEADERSHIP_TEAM,
            BodyKind.BRANCH_COMMITTEE, SubjectKind.LEADERSHIP_TEAM);

    private static final Map<Line, SubjectKind> ORGANIZATIONS = Map.of(
            Line.PARTY, SubjectKind.PARTY_ORGANIZATION,
            Line.YOUTH_LEAGUE, SubjectKind.LEAGUE_ORGANIZATION,
            Line.TRADE_UNION, SubjectKind.TRADE_UNION_ORGANIZATION,
            Line.WOMENS_FEDERATION, SubjectKind.WOMENS_ORGANIZATION);

    private static final Map<Line, SubjectKind> MEMBERS = Map.of(
            Line.PARTY, SubjectKind.PARTY_MEMBER,
            Line.YOUTH_LEAGUE, SubjectKind.LEAGUE_MEMBER,
            Line.TRADE_UNION, SubjectKind.TRADE_UNION_MEMBER,
            Line.WOMENS_FEDERATION, SubjectKind.MASS_ORGANIZATION_MEMBER);

    private static final Set<SubjectKind> OF_LINES = ImmutableSet.<SubjectKind>builder()
            .addAll(ORGANIZATIONS.values())
            .addAll(MEMBERS.values())
            .add(SubjectKind.MASS_ORGANIZATION)
            .build();

    private final List<DeclaredKind> declared;
    private final SectorGroups groups;
    private final Map<SubjectKind, SubjectKind> within;

    private KindHierarchy(List<DeclaredKind> declared, SectorGroups groups) {
        this.declared = List.copyOf(declared);
        this.groups = groups;
        this.within = new HashMap<>(WITHIN);
        for (DeclaredKind kind : declared) {
            kind.within().ifPresent(wider -> within.put(kind.kind(), wider));
        }
    }

    /**
     * The well-known kinds and those that a plan declares; of a kind declared twice the last counts.
     *
     * @param groups the groups of sectors through which the subjects of a declared kind are found
     */
    public static KindHierarchy of(List<DeclaredKind> declared, SectorGroups groups) {
        return new KindHierarchy(declared, groups);
    }

    /** A kind and every wider one, the narrowest first; each once, even where they go round in a circle. */
    public List<SubjectKind> lineage(SubjectKind kind) {
        Set<SubjectKind> lineage = new LinkedHashSet<>();
        for (SubjectKind next = kind; next != null && lineage.add(next); ) {
            next = within.get(next);
        }
        return List.copyOf(lineage);
    }

    /** Whether a kind is another, or lies within it. */
    public boolean isA(SubjectKind kind, SubjectKind other) {
        return lineage(kind).contains(other);
    }

    /** Whether a kind lies within itself, which no kind can. */
    public boolean isCircular(SubjectKind kind) {
        List<SubjectKind> lineage = lineage(kind);
        return kind.equals(within.get(lineage.get(lineage.size() - 1)));
    }

    /**
     * Whether rows are told to be of a kind, or not to be. A window unit has no row of its own, and of a kind that is neither
     * well known nor declared with its subjects nobody can tell.
     */
    public boolean isOfRows(SubjectKind kind) {
        return OF_LINES.contains(kind)
                || BODIES.containsValue(kind)
                || declared.stream()
                        .anyMatch(
                                one -> one.kind().equals(kind) && one.subjects().isPresent());
    }

    /** Whether a kind is one of persons: of members, or declared for some. */
    public boolean isOfPersons(SubjectKind kind) {
        return lineage(kind).stream()
                .anyMatch(one -> MEMBERS.containsValue(one)
                        || declared.stream()
                                .filter(declaration -> declaration.kind().equals(one))
                                .flatMap(declaration -> declaration.subjects().stream())
                                .anyMatch(subjects -> subjects.kind() == Addressed.MEMBERS));
    }

    /** Whether an organization of a line, or a member of one, may be of a kind, as far as the line tells; no only where that is certain. */
    public boolean mayBe(Addressed who, Line line, SubjectKind kind) {
        boolean ofOthers = who == Addressed.MEMBERS ? isOfRows(kind) && !isOfPersons(kind) : isOfPersons(kind);
        if (ofOthers) {
            return false;
        }
        SubjectKind own = (who == Addressed.MEMBERS ? MEMBERS : ORGANIZATIONS).get(line);
        return own == null || !isOfRows(kind) || isA(own, kind) || isDeclaredWithin(kind, who, line);
    }

    private boolean isDeclaredWithin(SubjectKind kind, Addressed who, Line line) {
        return declared.stream()
                .filter(declaration -> isA(declaration.kind(), kind))
                .flatMap(declaration -> declaration.subjects().stream())
                .anyMatch(subjects -> subjects.kind() == who
                        && (subjects.lines().isEmpty() || subjects.lines().contains(line)));
    }

    /**
     * Whether a population certainly belongs to another line than a kind of subject, as Party members to mass organizations.
     * League members do not: a League organization is a mass organization.
     */
    public boolean isForeign(Population population, SubjectKind kind) {
        return population.line().filter(line -> isForeign(line, kind)).isPresent();
    }

    private boolean isForeign(Line line, SubjectKind kind) {
        return lineage(kind).stream().anyMatch(OF_LINES::contains)
                && Stream.of(ORGANIZATIONS.get(line), MEMBERS.get(line))
                        .filter(Objects::nonNull)
                        .noneMatch(own -> isA(kind, own) || isA(own, kind));
    }

    /** The kind of every organization, member and body of some rows that has one, by id; of rows that repeat an id the first. */
    public Map<SubjectId, SubjectKind> kinds(Organizations rows) {
        Map<SubjectId, SubjectKind> kinds = new HashMap<>();
        for (Organization organization : rows.organizations()) {
            kind(rows, organization, Addressed.ORGANIZATIONS, ORGANIZATIONS)
                    .ifPresent(kind ->
                            kinds.putIfAbsent(SubjectId.of(organization.id().value()), kind));
        }
        for (Member member : rows.members()) {
            rows.tree()
                    .find(member.organization())
                    .flatMap(organization -> kind(rows, organization, Addressed.MEMBERS, MEMBERS))
                    .ifPresent(
                            kind -> kinds.putIfAbsent(SubjectId.of(member.id().value()), kind));
        }
        for (Body body : rows.bodies()) {
            kind(body)
                    .ifPresent(kind -> kinds.putIfAbsent(SubjectId.of(body.id().value()), kind));
        }
        return kinds;
    }

    private Optional<SubjectKind> kind(Body body) {
        return declared.stream()
                .map(DeclaredKind::kind)
                .filter(kind -> kind.code().equals(body.kind().code()))
                .findFirst()
                .or(() -> Optional.ofNullable(BODIES.get(body.kind())));
    }

    private Optional<SubjectKind> kind(
            Organizations rows, Organization organization, Addressed addressed, Map<Line, SubjectKind> ofLines) {
        return declared.stream()
                .filter(kind -> kind.subjects()
                        .filter(subjects ->
                                subjects.kind() == addressed && subjects.include(rows, organization, groups))
                        .isPresent())
                .map(DeclaredKind::kind)
                .findFirst()
                .or(() -> Optional.ofNullable(ofLines.get(organization.line())));
    }
}
