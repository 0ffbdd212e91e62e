package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.rule.Observation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who of some rows a scheme assesses, each once. */
final class Assessed {

    private final SubjectFilter filter;
    private final Organizations rows;
    private final ImmutableListMultimap<OrganizationId, Member> members;

    /** Members count who pass a test, such as being on the roll of a day. */
    Assessed(SubjectFilter filter, Organizations rows, Predicate<? super Member> test) {
        this.filter = filter;
        this.rows = rows;
        this.members = filter.kind() == Addressed.ORGANIZATIONS
                ? ImmutableListMultimap.of()
                : rows.members().stream()
                        .filter(test)
                        .collect(ImmutableListMultimap.toImmutableListMultimap(Member::organization, member -> member));
    }

    /** Those who are on any day, wherever they stand. */
    static ImmutableList<SubjectRecord> onAnyDay(SubjectFilter filter, Organizations rows) {
        Assessed assessed = new Assessed(filter, rows, member -> true);
        return ImmutableList.<SubjectRecord>builder()
                .addAll(assessed.standing())
                .addAll(assessed.detached())
                .build();
    }

    /** Those who stand in the tree, in its order, and members within an organization in the order given. */
    List<SubjectRecord> standing() {
        ImmutableList<Organization> some = matching(rows.tree().preorder());
        return filter.kind() == Addressed.ORGANIZATIONS
                ? Lists.transform(some, SubjectRecord::of) // a view, as each stands in the tree once
                : each(some);
    }

    /** Those whose organizations do not stand in the tree, in the order of these. */
    List<SubjectRecord> detached() {
        return each(matching(rows.tree().detached()));
    }

    private ImmutableList<Organization> matching(List<Organization> organizations) {
        return organizations.stream().filter(filter::matches).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<SubjectRecord> each(List<Organization> organizations) {
        Set<SubjectId> seen = new HashSet<>();
        return organizations.stream()
                .flatMap(this::subjects)
                .filter(record -> seen.add(record.subject()))
                .collect(ImmutableList.toImmutableList());
    }

    private Stream<SubjectRecord> subjects(Organization organization) {
        return filter.kind() == Addressed.ORGANIZATIONS
                ? Stream.of(SubjectRecord.of(organization))
                : members.get(organization.id()).stream().map(member -> SubjectRecord.of(member, organization));
    }

    /** What is told of a scheme that it assesses. */
    static Observation told(Observation observation, SubjectFilter filter) {
        Observation of = filter.kind() == Addressed.MEMBERS
                ? observation.with("who", filter.kind().code())
                : observation;
        return of.with("line", filter.line()).with("tier", filter.tier());
    }
}
