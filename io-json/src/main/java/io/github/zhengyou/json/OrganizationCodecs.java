package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choice;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.Codec.id;
import static io.github.zhengyou.json.Scalars.BOOLEAN;
import static io.github.zhengyou.json.Scalars.COUNT;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.ValueCodecs.NAME;

import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.organization.Affiliation;
import io.github.zhengyou.organization.Body;
import io.github.zhengyou.organization.BodyId;
import io.github.zhengyou.organization.BodyKind;
import io.github.zhengyou.organization.Classification;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.MemberId;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationClass;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.organization.Post;
import io.github.zhengyou.organization.Seat;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.organization.Unit;
import io.github.zhengyou.organization.UnitId;

/** The codecs of organizations, units, members and bodies. */
final class OrganizationCodecs {
    static final Codec<Line> LINE = code(Line::of);
    static final Codec<Tier> TIER = code(Tier::of);
    static final Codec<Level> LEVEL = code(Level::of);
    static final Codec<Sector> SECTOR = code(Sector::of);
    static final Codec<OrganizationClass> CLASS = code(OrganizationClass::of);
    static final Codec<BodyKind> BODY_KIND = code(BodyKind::of);
    static final Codec<Post> POST = code(Post::of);
    static final Codec<OrganizationId> ORGANIZATION_ID = code(OrganizationId::of);

    static final Codec<Addressees> ADDRESSEES = Codec.object(Addressees.class, Addressees::builder)
            .withDefault(
                    "kind", choice(Addressed.class), Addressed.ORGANIZATIONS, Addressees::kind, (b, v) -> b.kind(v))
            .list("lines", LINE, a -> a.lines(), (b, v) -> b.lines(v))
            .list("tiers", TIER, a -> a.tiers(), (b, v) -> b.tiers(v))
            .list("levels", LEVEL, a -> a.levels(), (b, v) -> b.levels(v))
            .list("sectors", SECTOR, a -> a.sectors(), (b, v) -> b.sectors(v))
            .map("classes", Classification::of, CLASS, Addressees::classes, (b, v) -> b.classes(v))
            .list("organizations", ORGANIZATION_ID, a -> a.organizations(), (b, v) -> b.organizations(v))
            .build(b -> b.build());

    static final Codec<Affiliation> AFFILIATION = Codec.object(Affiliation.class, Affiliation::builder)
            .required("through", DATE, Affiliation::through, (b, v) -> b.through(v))
            .optional("parent", ORGANIZATION_ID, Affiliation::parent, (b, v) -> b.parent(v))
            .optional("ledBy", ORGANIZATION_ID, Affiliation::ledBy, (b, v) -> b.ledBy(v))
            .build(b -> b.build());

    static final Codec<Organization> ORGANIZATION = Codec.object(Organization.class, Organization::builder)
            .required("id", id(OrganizationId::of), Organization::id, (b, v) -> b.id(v))
            .required("name", NAME, Organization::name, (b, v) -> b.name(v))
            .required("line", LINE, Organization::line, (b, v) -> b.line(v))
            .required("tier", TIER, Organization::tier, (b, v) -> b.tier(v))
            .optional("level", LEVEL, Organization::level, (b, v) -> b.level(v))
            .optional("sector", SECTOR, Organization::sector, (b, v) -> b.sector(v))
            .optional("parent", ORGANIZATION_ID, Organization::parent, (b, v) -> b.parent(v))
            .optional("ledBy", ORGANIZATION_ID, Organization::ledBy, (b, v) -> b.ledBy(v))
            .optional("unit", code(UnitId::of), Organization::unit, (b, v) -> b.unit(v))
            .list("alsoCovers", code(UnitId::of), Organization::alsoCovers, (b, v) -> b.alsoCovers(v))
            .list("otherNames", NAME, Organization::otherNames, (b, v) -> b.otherNames(v))
            .map("headcounts", Population::of, COUNT, Organization::headcounts, (b, v) -> b.headcounts(v))
            .optional("established", DATE, Organization::established, (b, v) -> b.established(v))
            .optional("dissolved", DATE, Organization::dissolved, (b, v) -> b.dissolved(v))
            .optional("mergedInto", ORGANIZATION_ID, Organization::mergedInto, (b, v) -> b.mergedInto(v))
            .list("former", AFFILIATION, Organization::former, (b, v) -> b.former(v))
            .map("classes", Classification::of, CLASS, Organization::classes, (b, v) -> b.classes(v))
            .build(b -> b.build());

    static final Codec<Unit> UNIT = Codec.object(Unit.class, Unit::builder)
            .required("id", id(UnitId::of), Unit::id, (b, v) -> b.id(v))
            .required("name", NAME, Unit::name, (b, v) -> b.name(v))
            .optional("level", LEVEL, Unit::level, (b, v) -> b.level(v))
            .optional("sector", SECTOR, Unit::sector, (b, v) -> b.sector(v))
            .map("headcounts", Population::of, COUNT, Unit::headcounts, (b, v) -> b.headcounts(v))
            .list("servedBy", ORGANIZATION_ID, Unit::servedBy, (b, v) -> b.servedBy(v))
            .build(b -> b.build());

    static final Codec<Member> MEMBER = Codec.object(Member.class, Member::builder)
            .required("id", id(MemberId::of), Member::id, (b, v) -> b.id(v))
            .required("organization", ORGANIZATION_ID, Member::organization, (b, v) -> b.organization(v))
            .withDefault("formal", BOOLEAN, true, Member::formal, (b, v) -> b.formal(v))
            .optional("from", DATE, Member::since, (b, v) -> b.since(v))
            .optional("through", DATE, Member::through, (b, v) -> b.through(v))
            .optional("formalFrom", DATE, Member::formalFrom, (b, v) -> b.formalFrom(v))
            .build(b -> b.build());

    private static final Codec<Seat> SEAT = Codec.object(Seat.class, Seat::builder)
            .required("post", POST, Seat::post, (b, v) -> b.post(v))
            .optional("member", id(MemberId::of), Seat::member, (b, v) -> b.member(v))
            .optional("role", NAME, Seat::role, (b, v) -> b.role(v))
            .build(b -> b.build());

    static final Codec<Body> BODY = Codec.object(Body.class, Body::builder)
            .required("id", id(BodyId::of), Body::id, (b, v) -> b.id(v))
            .required("name", NAME, Body::name, (b, v) -> b.name(v))
            .required("kind", BODY_KIND, Body::kind, (b, v) -> b.kind(v))
            .list("parties", ORGANIZATION_ID, Body::parties, (b, v) -> b.parties(v))
            .list("posts", SEAT, Body::posts, (b, v) -> b.posts(v))
            .build(b -> b.build());

    static final Codec<Organizations> ORGANIZATIONS = Codec.object(Organizations.class, Organizations::builder)
            .list("organizations", ORGANIZATION, Organizations::organizations, (b, v) -> b.organizations(v))
            .list("units", UNIT, Organizations::units, (b, v) -> b.units(v))
            .list("members", MEMBER, Organizations::members, (b, v) -> b.members(v))
            .list("bodies", BODY, Organizations::bodies, (b, v) -> b.bodies(v))
            .withDefault("partialRolls", BOOLEAN, false, Organizations::partialRolls, (b, v) -> b.partialRolls(v))
            .build(b -> b.build());

    private OrganizationCodecs() {}
}
