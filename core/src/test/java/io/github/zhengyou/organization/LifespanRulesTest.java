package io.github.zhengyou.organization;

import static io.github.zhengyou.organization.OrganizationArbitraries.base;
import static io.github.zhengyou.organization.OrganizationArbitraries.id;
import static io.github.zhengyou.organization.OrganizationArbitraries.root;
import static io.github.zhengyou.organization.ReviewFixture.DAY;
import static io.github.zhengyou.organization.ReviewFixture.body;
import static io.github.zhengyou.organization.ReviewFixture.member;
import static io.github.zhengyou.organization.ReviewFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifespanRulesTest {
    private static final Place DOCUMENT = Place.in("organizations");

    private static Organizations rows(Organization... rows) {
        return Organizations.builder().addOrganizations(rows).build();
    }

    private static void assertFinds(Organizations rows, String rule, Severity severity, Observation seen, String en) {
        ReviewFixture.assertFinds(OrganizationRules.BOOK, rows, rule, severity, seen, en);
    }

    @Test
    void findNothingWrongInALifeWithMergerAndTransfer() {
        Organizations rows = Organizations.builder()
                .addOrganizations(
                        root("top"),
                        base("a")
                                .parent(id("top"))
                                .established(DAY)
                                .dissolved(DAY.plusYears(1))
                                .mergedInto(id("b"))
                                .build(),
                        base("b")
                                .parent(id("top"))
                                .unit(UnitId.of("u"))
                                .addAlsoCover(UnitId.of("v"))
                                .addFormer(Affiliation.builder()
                                        .through(DAY)
                                        .parent(id("a"))
                                        .build())
                                .build(),
                        base("c").parent(id("a")).build())
                .addUnits(unit("u").build(), unit("v").addServedBy(id("b")).build())
                .addMembers(member("m", "a").since(DAY).build())
                .addBodies(body("x", BodyKind.OFFICE, "a").build())
                .build();
        assertThat(OrganizationRules.BOOK.check(rows)).isEmpty();
    }

    @Test
    void findMergersThatRunInACircle() {
        Organizations rows = rows(
                base("in").dissolved(DAY).mergedInto(id("a")).build(),
                base("b").dissolved(DAY).mergedInto(id("a")).build(),
                base("a").dissolved(DAY).mergedInto(id("b")).build());
        assertFinds(
                rows,
                "organization.merged-circular",
                Severity.ERROR,
                Observation.of("b")
                        .with("cycle", List.of("b", "a"))
                        .at(DOCUMENT.at("organizations").at(1).at("mergedInto")),
                "organizations b, a were merged into one another in a circle, so that none of them took the place of the"
                        + " others: correct into which one of them was merged");
        assertThat(rows.asOf(DAY.plusDays(1)).organizations()).isEmpty();
    }

    @Test
    void findASuccessorThatDoesNotExist() {
        assertFinds(
                rows(base("a").dissolved(DAY).mergedInto(id("none")).build()),
                "organization.merged-unknown",
                Severity.ERROR,
                Observation.of("a")
                        .with("successor", "none")
                        .at(DOCUMENT.at("organizations").at(0).at("mergedInto")),
                "organization 'a' was merged into 'none', which does not exist: add it or correct the id");
    }

    @Test
    void findAMergerWithoutADay() {
        assertFinds(
                rows(base("a").mergedInto(id("b")).build(), root("b")),
                "organization.merged-undated",
                Severity.WARNING,
                Observation.of("a")
                        .with("successor", "b")
                        .at(DOCUMENT.at("organizations").at(0).at("mergedInto")),
                "organization 'a' was merged into 'b', but its last day is not stated, so it still counts as existing:"
                        + " state it in dissolved");
    }

    @Test
    void findAFormerParentThatDoesNotExist() {
        assertFinds(
                rows(base("a")
                        .addFormer(Affiliation.builder()
                                .through(DAY)
                                .parent(id("none"))
                                .build())
                        .build()),
                "organization.former-unknown",
                Severity.ERROR,
                Observation.of("a")
                        .with("other", "none")
                        .at(DOCUMENT.at("organizations")
                                .at(0)
                                .at("former")
                                .at(0)
                                .at("parent")),
                "organization 'a' once stood under 'none', which does not exist: add it or correct the id");
    }

    @Test
    void findACoveredUnitThatDoesNotExist() {
        assertFinds(
                rows(base("a").addAlsoCover(UnitId.of("none")).build()),
                "organization.covered-unknown",
                Severity.ERROR,
                Observation.of("a")
                        .with("unit", "none")
                        .at(DOCUMENT.at("organizations").at(0).at("alsoCovers").at(0)),
                "organization 'a' also covers unit 'none', which does not exist: add it or correct the id");
    }

    @Test
    void findAServingOrganizationThatDoesNotExist() {
        assertFinds(
                Organizations.builder()
                        .addUnits(unit("u").addServedBy(id("none")).build())
                        .build(),
                "organization.serving-unknown",
                Severity.ERROR,
                Observation.of("u")
                        .with("organization", "none")
                        .at(DOCUMENT.at("units").at(0).at("servedBy").at(0)),
                "unit 'u' is served by organization 'none', which does not exist: add it or correct the id");
    }

    @Test
    void findAnOrganizationThatOutlivesItsParent() {
        assertFinds(
                rows(base("a").dissolved(DAY).build(), base("b").parent(id("a")).build()),
                "organization.outlives-parent",
                Severity.WARNING,
                Observation.of("b")
                        .with("parent", "a")
                        .with("day", DAY)
                        .at(DOCUMENT.at("organizations").at(1).at("parent")),
                "organization 'b' goes on after 2011-06-30, the last day of its parent 'a': give it a new parent and its"
                        + " former one in former, or say into which organization the parent was merged");
    }

    @Test
    void findMembersOutsideTheDaysOfTheirOrganization() {
        Organizations early = rows(base("a").established(DAY).build()).toBuilder()
                .addMembers(member("m", "a").since(DAY.minusDays(1)).build())
                .build();
        assertFinds(
                early,
                "organization.member-before-organization",
                Severity.WARNING,
                Observation.of("m")
                        .with("organization", "a")
                        .with("since", "2011-06-29")
                        .with("established", DAY)
                        .at(DOCUMENT.at("members").at(0).at("from")),
                "member 'm' is on the roll of organization 'a' since 2011-06-29, before it was established on 2011-06-30:"
                        + " correct a date");
        Organizations late = rows(base("a").dissolved(DAY).build()).toBuilder()
                .addMembers(
                        member("m", "a").build(), member("n", "a").through(DAY).build())
                .build();
        assertFinds(
                late,
                "organization.member-after-organization",
                Severity.WARNING,
                Observation.of("m")
                        .with("organization", "a")
                        .with("day", DAY)
                        .at(DOCUMENT.at("members").at(0).at("organization")),
                "member 'm' stays on the roll of organization 'a' after its last day, 2011-06-30: state the member's last"
                        + " day or the new organization");
    }

    @Test
    void findBodiesWhoseIdPartyOrHolderDoesNotFit() {
        Seat head = Seat.builder().post(Post.HEAD).member(MemberId.of("gone")).build();
        assertFinds(
                rows(root("a")).toBuilder()
                        .addBodies(body("a", BodyKind.OFFICE).build())
                        .build(),
                "organization.body-id-taken",
                Severity.ERROR,
                Observation.of("a").at(DOCUMENT.at("bodies").at(0).at("id")),
                "id 'a' of a body is used by another body, an organization or a member, so evidence does not tell which is"
                        + " meant: give one of them another id");
        assertFinds(
                rows(root("a")).toBuilder()
                        .addBodies(body("x", BodyKind.OFFICE, "a", "none").build())
                        .build(),
                "organization.body-party-unknown",
                Severity.ERROR,
                Observation.of("x")
                        .with("organization", "none")
                        .at(DOCUMENT.at("bodies").at(0).at("parties").at(1)),
                "organization 'none', which takes part in body 'x', does not exist: add it or correct the id");
        assertFinds(
                rows(root("a")).toBuilder()
                        .addBodies(body("x", BodyKind.OFFICE).addPost(head).build())
                        .build(),
                "organization.holder-unknown",
                Severity.ERROR,
                Observation.of("x")
                        .with("post", "head")
                        .with("holder", "gone")
                        .at(DOCUMENT.at("bodies").at(0).at("posts").at(0).at("member")),
                "member 'gone', who holds the post 'head' in body 'x', does not exist: add the member, or name the holder"
                        + " by role");
    }

    @Test
    void rejectWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        base("a").established(DAY).dissolved(DAY.minusDays(1)).build())
                .withMessage(
                        "organization 'a' must not be dissolved before it is established, got 2011-06-30 to 2011-06-29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> base("a").mergedInto(id("a")).build())
                .withMessage("mergedInto of organization 'a' must be another organization, got itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        base("a").putHeadcount(Population.PARTY_MEMBERS, -1L).build())
                .withMessage("headcount of party-members in organization 'a' must be zero or more, got -1");
        Affiliation former = Affiliation.builder().through(DAY).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> base("a").addFormer(former, former).build())
                .withMessage("former affiliations of organization 'a' must be in the order of their last days, got"
                        + " 2011-06-30 before 2011-06-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        member("m", "a").since(DAY).through(DAY.minusDays(1)).build())
                .withMessage("member 'm' must not leave the roll before joining it, got 2011-06-30 to 2011-06-29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> member("m", "a").formal(false).formalFrom(DAY).build())
                .withMessage(
                        "member 'm' must be formal to have a first day of formal membership, got formal = false and"
                                + " 2011-06-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Seat.builder()
                        .post(Post.HEAD)
                        .member(MemberId.of("m"))
                        .role(LocalizedText.of("书记", "secretary"))
                        .build())
                .withMessage("post 'head' must be held by a member or by a role, got member 'm' and role 'secretary'");
    }

    @Test
    void findOrganizationsByAnyOfTheirNames() {
        Organization federation = base("f")
                .line(Line.WOMENS_FEDERATION)
                .tier(Tier.WOMENS_FEDERATION)
                .name(LocalizedText.of("社区妇女联合会", "Community Women's Federation"))
                .addOtherNames(LocalizedText.of("妇联", "Women's Federation"))
                .build();
        Organization committee = base("c")
                .line(Line.WOMENS_FEDERATION)
                .tier(Tier.WOMENS_COMMITTEE)
                .name(LocalizedText.of("妇委会", "Women's committee"))
                .build();
        Organizations rows = rows(federation, committee);
        assertThat(rows.named("妇联")).containsExactly(federation);
        assertThat(rows.named("妇委会")).containsExactly(committee);
        assertThat(rows.named("Women's Federation")).containsExactly(federation);
        assertThat(rows.named("妇")).isEmpty();
    }

    @Test
    void tellTheLinesOfABodyAndWhoHoldsSeveralPosts() {
        MemberId m = MemberId.of("m");
        Body conference = body("x", BodyKind.JOINT_CONFERENCE, "p", "l")
                .addPosts(
                        Seat.builder().post(Post.HEAD).member(m).build(),
                        Seat.builder().post(Post.DIRECTOR).member(m).build(),
                        Seat.builder().post(Post.MEMBER).build())
                .build();
        Organizations rows = rows(root("p"), base("l").line(Line.YOUTH_LEAGUE).build());
        assertThat(rows.linesOf(conference)).containsExactly(Line.PARTY, Line.YOUTH_LEAGUE);
        assertThat(conference.postsOf(m)).containsExactly(Post.HEAD, Post.DIRECTOR);
        assertThat(conference.persons()).isEqualTo(2);
    }
}
