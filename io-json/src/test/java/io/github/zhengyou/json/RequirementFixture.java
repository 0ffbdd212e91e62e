package io.github.zhengyou.json;

import static io.github.zhengyou.json.DocumentFixture.codes;
import static io.github.zhengyou.json.DocumentFixture.counts;
import static io.github.zhengyou.json.DocumentFixture.dates;
import static io.github.zhengyou.json.DocumentFixture.ids;
import static io.github.zhengyou.json.DocumentFixture.names;
import static io.github.zhengyou.json.DocumentFixture.periods;
import static io.github.zhengyou.json.DocumentFixture.sources;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.organization.Affiliation;
import io.github.zhengyou.organization.Body;
import io.github.zhengyou.organization.BodyId;
import io.github.zhengyou.organization.BodyKind;
import io.github.zhengyou.organization.BodyRequirement;
import io.github.zhengyou.organization.Comparison;
import io.github.zhengyou.organization.CoverageRule;
import io.github.zhengyou.organization.Duty;
import io.github.zhengyou.organization.EstablishmentRule;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.MemberId;
import io.github.zhengyou.organization.Obligation;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.organization.Post;
import io.github.zhengyou.organization.RequirementId;
import io.github.zhengyou.organization.Seat;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.SectorGroup;
import io.github.zhengyou.organization.Threshold;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.organization.UnitId;
import io.github.zhengyou.timeline.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Bodies, lifespans of organizations, and what a plan asks of its organizations. */
final class RequirementFixture {
    private RequirementFixture() {}

    private static <T> Arbitrary<Set<T>> some(Function<String, T> factory) {
        return codes(factory).set().ofMaxSize(2);
    }

    /** What the life of an organization adds to it. */
    static Arbitrary<Consumer<Organization.Builder>> lifespans() {
        Arbitrary<List<Affiliation>> former = dates().set()
                .ofMaxSize(2)
                .map(days -> days.stream()
                        .sorted()
                        .map(day -> Affiliation.builder()
                                .through(day)
                                .parent(Optional.of(OrganizationId.of("was")).filter(id -> day.getDayOfMonth() > 9))
                                .ledBy(Optional.of(OrganizationId.of("led")).filter(id -> day.getDayOfMonth() > 19))
                                .build())
                        .toList());
        return Combinators.combine(
                        ids(UnitId::of).list().ofMaxSize(2),
                        names().list().ofMaxSize(2),
                        Arbitraries.maps(codes(Population::of), counts()).ofMaxSize(2),
                        periods().optional(),
                        Arbitraries.of("next").map(OrganizationId::of).optional(),
                        former)
                .as((units, others, heads, period, next, affiliations) -> builder -> builder.alsoCovers(units)
                        .otherNames(others)
                        .headcounts(heads)
                        .established(period.map(Period::from))
                        .dissolved(period.map(Period::through))
                        .mergedInto(next)
                        .former(affiliations));
    }

    static Arbitrary<Body> bodies() {
        Arbitrary<Seat> seats = Combinators.combine(
                        codes(Post::of), ids(MemberId::of).optional(), names().optional())
                .as((post, member, role) -> Seat.builder()
                        .post(post)
                        .member(member)
                        .role(role.filter(name -> member.isEmpty()))
                        .build());
        return Combinators.combine(
                        ids(BodyId::of),
                        names(),
                        codes(BodyKind::of),
                        ids(OrganizationId::of).list().ofMaxSize(2),
                        seats.list().ofMaxSize(3))
                .as((id, name, kind, parties, posts) -> Body.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .parties(parties)
                        .posts(posts)
                        .build());
    }

    /** What the plan asks of its organizations. */
    static Arbitrary<Consumer<CampaignPlan.Builder>> requirements() {
        Arbitrary<Duty> duties = Combinators.combine(codes(RequirementId::of), names(), codes(BodyKind::of))
                .as((id, name, holder) ->
                        Duty.builder().id(id).name(name).holder(holder).build());
        Arbitrary<BodyRequirement> bodies = Combinators.combine(
                        codes(RequirementId::of), codes(BodyKind::of), some(Line::of), some(Post::of))
                .as((id, kind, lines, posts) -> BodyRequirement.builder()
                        .id(id)
                        .kind(kind)
                        .lines(lines)
                        .posts(posts)
                        .build());
        return Combinators.combine(
                        sectorGroups().list().ofMaxSize(2),
                        duties.list().ofMaxSize(2),
                        bodies.list().ofMaxSize(2),
                        coverage().list().ofMaxSize(2),
                        establishment().list().ofMaxSize(2))
                .as((groups, tasks, asked, covering, establishing) -> plan -> plan.sectorGroups(groups)
                        .duties(tasks)
                        .bodyRequirements(asked)
                        .coverageRules(covering)
                        .establishmentRules(establishing));
    }

    private static Arbitrary<SectorGroup> sectorGroups() {
        return Combinators.combine(
                        names().optional(),
                        codes(Sector::of).set().ofMinSize(1).ofMaxSize(3),
                        sources().optional())
                .as((name, parts, source) -> SectorGroup.builder()
                        .sector(Sector.of("group"))
                        .name(name)
                        .parts(parts)
                        .source(source)
                        .build());
    }

    private static Arbitrary<Threshold> thresholds() {
        return Combinators.combine(codes(Population::of), Arbitraries.of(Comparison.class), counts())
                .as(Threshold::new);
    }

    private static Arbitrary<CoverageRule> coverage() {
        return Combinators.combine(
                        Combinators.combine(
                                        codes(RequirementId::of),
                                        names(),
                                        Arbitraries.of(Obligation.SHALL, Obligation.SHOULD))
                                .as((id, name, obligation) -> CoverageRule.builder()
                                        .id(id)
                                        .name(name)
                                        .obligation(obligation)
                                        .addAllOf(Line.PARTY)
                                        .build()),
                        some(Sector::of),
                        thresholds().optional(),
                        some(Line::of),
                        some(Line::of),
                        some(Line::of),
                        some(Population::of),
                        sources().optional())
                .as((rule, sectors, heads, having, lacking, anyOf, populated, source) -> rule.toBuilder()
                        .sectors(sectors)
                        .heads(heads)
                        .having(having)
                        .lacking(lacking)
                        .anyOf(anyOf)
                        .populated(populated)
                        .source(source)
                        .build());
    }

    private static Arbitrary<EstablishmentRule> establishment() {
        return Combinators.combine(
                        codes(RequirementId::of),
                        codes(Line::of),
                        some(Tier::of),
                        some(Sector::of),
                        thresholds(),
                        counts().optional(),
                        Arbitraries.of(Obligation.class),
                        sources())
                .as((id, line, tiers, sectors, heads, below, obligation, source) -> EstablishmentRule.builder()
                        .id(id)
                        .line(line)
                        .tiers(tiers)
                        .sectors(sectors)
                        .heads(heads)
                        .below(below.filter(end -> end > heads.heads()))
                        .obligation(obligation)
                        .source(source)
                        .build());
    }
}
