package io.github.zhengyou.organization;

import static io.github.zhengyou.organization.OrganizationArbitraries.base;
import static io.github.zhengyou.organization.OrganizationArbitraries.root;
import static io.github.zhengyou.organization.ReviewFixture.body;
import static io.github.zhengyou.organization.ReviewFixture.hosted;
import static io.github.zhengyou.organization.ReviewFixture.member;
import static io.github.zhengyou.organization.ReviewFixture.review;
import static io.github.zhengyou.organization.ReviewFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules over numbers of heads, each judged by what was in force. */
class ThresholdRulesTest {
    private static final Place DOCUMENT = Place.in("organizations");
    private static final LocalDate IN_2011 = LocalDate.of(2011, 12, 31);
    private static final LocalDate IN_2019 = LocalDate.of(2019, 12, 31);

    private static Findings check(Organizations rows, LocalDate day) {
        return OrganizationReviewRules.BOOK.check(review(rows, day));
    }

    private static void assertFinds(
            Organizations rows, LocalDate day, String rule, Severity severity, Observation seen, String en) {
        ReviewFixture.assertFinds(OrganizationReviewRules.BOOK, review(rows, day), rule, severity, seen, en);
    }

    private static Organizations branch(int formal, int probationary) {
        Organizations.Builder rows = Organizations.builder();
        rows.addOrganization(root("b"));
        for (int i = 0; i < formal + probationary; i++) {
            rows.addMember(member("m-" + i, "b").formal(i < formal).build());
        }
        return rows.build();
    }

    @Test
    void judgeOneTreeByWhatWasInForceAtTwoDates() {
        Organizations rows = Organizations.builder()
                .addUnits(unit("works")
                        .sector(Sector.STATE_OWNED_ENTERPRISE)
                        .putHeadcount(Population.PARTY_MEMBERS, 120L)
                        .putHeadcount(Population.FORMAL_PARTY_MEMBERS, 118L)
                        .build())
                .addOrganizations(hosted("b", Line.PARTY, "works")
                        .putHeadcount(Population.PARTY_MEMBERS, 120L)
                        .putHeadcount(Population.FORMAL_PARTY_MEMBERS, 118L)
                        .build())
                .build();
        assertThat(check(rows, IN_2011)).isEmpty();
        assertThat(check(rows, IN_2019))
                .extracting(finding -> finding.subject() + " " + finding.rule())
                .containsExactly("b organization.too-many-members", "works organization.not-established");
        OrganizationReview undated =
                OrganizationReview.builder().organizations(rows).build();
        assertThat(OrganizationReviewRules.BOOK.check(undated)).isEmpty();
    }

    @Test
    void findAUnitWithThreeFormalMembersAndNoOrganization() {
        Unit three = unit("u").putHeadcount(Population.FORMAL_PARTY_MEMBERS, 3L).build();
        Source charter = EstablishmentRules.PARTY_ORGANIZATION.source();
        assertFinds(
                Organizations.builder().addUnits(three).build(),
                IN_2011,
                "organization.not-established",
                Severity.WARNING,
                Observation.of("u")
                        .with("unit", three.name())
                        .with("line", "party")
                        .with("tiers", List.of())
                        .with("rule", "party-organization")
                        .with("count", 3)
                        .with("population", "formal-party-members")
                        .with("comparison", "at-least")
                        .with("threshold", 3)
                        .with("source", charter)
                        .at(DOCUMENT.at("units").at(0)),
                "unit 'u' (Name u) has 3 formal Party members and no organization of line 'Party' as required (tiers: none;"
                        + " none means any); from at least 3 on there must be one (rule 'party-organization', "
                        + charter
                        + "): establish it, have a joint one cover the unit, or correct the numbers");
        assertThat(check(
                        Organizations.builder()
                                .addUnits(three)
                                .addOrganizations(
                                        base("joint").addAlsoCover(three.id()).build())
                                .build(),
                        IN_2011))
                .isEmpty();
        Unit two = unit("u").putHeadcount(Population.FORMAL_PARTY_MEMBERS, 2L).build();
        Organizations withTwo = Organizations.builder().addUnits(two).build();
        assertThat(check(withTwo, IN_2011)).isEmpty();
        assertThat(check(withTwo, IN_2019)) // since 2018, a joint branch
                .extracting(Finding::rule)
                .containsExactly("organization.not-established");
    }

    @Test
    void countTheMembersOfBranchesWithoutAUnitInTheUnitAboveThem() {
        Organizations.Builder rows = Organizations.builder()
                .addUnits(
                        unit("works").sector(Sector.STATE_OWNED_ENTERPRISE).build(),
                        unit("shop").build())
                .addOrganization(hosted("general", Line.PARTY, "works")
                        .tier(Tier.GENERAL_BRANCH)
                        .build());
        for (int branch = 0; branch < 4; branch++) {
            Organization.Builder below = base("b-" + branch).parent(OrganizationArbitraries.id("general"));
            rows.addOrganization(
                    branch < 3 ? below.build() : below.unit(UnitId.of("shop")).build());
            for (int i = 0; i < (branch < 3 ? 40 : 5); i++) {
                rows.addMember(member("m-" + branch + "-" + i, "b-" + branch).build());
            }
        }
        rows.addOrganization(base("group")
                .tier(Tier.GROUP)
                .parent(OrganizationArbitraries.id("b-0"))
                .build());
        rows.addMember(member("m-g", "group").build());
        rows.addOrganization(
                base("orphan").parent(OrganizationArbitraries.id("nowhere")).build());
        rows.addMember(member("m-o", "orphan").build());
        OrganizationReview review = review(rows.build(), IN_2019);
        Unit works = rows.build().units().get(0);
        assertThat(review.headsIn(works, Population.PARTY_MEMBERS)).contains(121L);
        assertThat(review.headsIn(rows.build().units().get(1), Population.PARTY_MEMBERS))
                .contains(5L);
        assertThat(review.headsIn(rows.build().organizations().get(0), Population.PARTY_MEMBERS))
                .contains(126L); // with the branch in the shop, as it stands below
        assertThat(OrganizationReviewRules.BOOK.check(review))
                .extracting(finding -> finding.subject() + " " + finding.rule())
                .contains("works organization.not-established");
    }

    @Test
    void doNotCountWhoStandsBelowACommitteeOfATownshipInItsOffice() {
        for (Level level : List.of(Level.VILLAGE, Level.TOWNSHIP, Level.COUNTY)) {
            Organizations rows = Organizations.builder()
                    .addUnits(unit("hall").build())
                    .addOrganizations(
                            hosted("committee", Line.PARTY, "hall").level(level).build(),
                            base("b")
                                    .parent(OrganizationArbitraries.id("committee"))
                                    .build())
                    .addMembers(
                            member("m-1", "committee").build(),
                            member("m-2", "b").build())
                    .build();
            assertThat(review(rows, IN_2019).headsIn(rows.units().get(0), Population.PARTY_MEMBERS))
                    .contains(level.equals(Level.VILLAGE) ? 2L : 1L);
        }
    }

    @Test
    void countOnlyOrganizationsThatExistOnTheDay() {
        Organizations rows = Organizations.builder()
                .addUnits(unit("u")
                        .putHeadcount(Population.FORMAL_PARTY_MEMBERS, 5L)
                        .build())
                .addOrganizations(hosted("b", Line.PARTY, "u")
                        .established(IN_2011.plusDays(1))
                        .build())
                .build();
        assertThat(check(rows, IN_2011)).hasSize(1);
        assertThat(check(rows, IN_2011.plusDays(1))).isEmpty();
    }

    @Test
    void tellFiftyOrMoreFromMoreThanFifty() {
        for (Sector sector : List.of(Sector.ORGAN, Sector.RURAL)) {
            Organizations rows = Organizations.builder()
                    .addUnits(unit("u")
                            .sector(sector)
                            .putHeadcount(Population.PARTY_MEMBERS, 50L)
                            .build())
                    .addOrganizations(hosted("b", Line.PARTY, "u").build())
                    .build();
            assertThat(check(rows, IN_2019))
                    .extracting(Finding::rule)
                    .isEqualTo(sector.equals(Sector.ORGAN) ? List.of("organization.not-established") : List.of());
        }
    }

    @Test
    void sayWhatMayBeEstablished() {
        Unit village = unit("v")
                .sector(Sector.RURAL)
                .putHeadcount(Population.PARTY_MEMBERS, 51L)
                .build();
        Source source = EstablishmentRules.VILLAGE_GENERAL_BRANCH.source();
        assertFinds(
                Organizations.builder()
                        .addUnits(village)
                        .addOrganizations(hosted("b", Line.PARTY, "v").build())
                        .build(),
                IN_2019,
                "organization.may-be-established",
                Severity.INFO,
                Observation.of("v")
                        .with("unit", village.name())
                        .with("line", "party")
                        .with("tiers", List.of("general-branch", "committee"))
                        .with("rule", "village-general-branch")
                        .with("count", 51)
                        .with("population", "party-members")
                        .with("comparison", "more-than")
                        .with("threshold", 50)
                        .with("source", source)
                        .at(DOCUMENT.at("units").at(0)),
                "unit 'v' (Name v) has 51 Party members and may have an organization of line 'Party' (tiers: general branch,"
                        + " committee; none means any), which is allowed from more than 50 on (rule"
                        + " 'village-general-branch', " + source + ")");
    }

    @Test
    void adviseWhatShouldBeEstablished() {
        Source source = Source.of("街道通知");
        EstablishmentRule rule = EstablishmentRule.builder()
                .id(RequirementId.of("own"))
                .line(Line.YOUTH_LEAGUE)
                .heads(Threshold.atLeast(2, Population.LEAGUE_MEMBERS))
                .obligation(Obligation.SHOULD)
                .source(source)
                .build();
        Unit three = unit("u").putHeadcount(Population.LEAGUE_MEMBERS, 3L).build();
        Unit one = unit("u").putHeadcount(Population.LEAGUE_MEMBERS, 1L).build();
        ReviewFixture.assertFinds(
                OrganizationReviewRules.BOOK,
                advised(three, rule),
                "organization.should-be-established",
                Severity.INFO,
                Observation.of("u")
                        .with("unit", three.name())
                        .with("line", "youth-league")
                        .with("tiers", List.of())
                        .with("rule", "own")
                        .with("count", 3)
                        .with("population", "league-members")
                        .with("comparison", "at-least")
                        .with("threshold", 2)
                        .with("source", source)
                        .at(DOCUMENT.at("units").at(0)),
                "unit 'u' (Name u) has 3 League members and no organization of line 'Youth League' as advised (tiers: none;"
                        + " none means any); from at least 2 on there should be one (rule 'own', 街道通知): strive to"
                        + " establish it, or have a joint one cover the unit");
        assertThat(OrganizationReviewRules.BOOK.check(advised(one, rule))).isEmpty();
    }

    private static OrganizationReview advised(Unit unit, EstablishmentRule rule) {
        OrganizationReview.Builder review = OrganizationReview.builder();
        return review.organizations(Organizations.builder().addUnits(unit).build())
                .asOf(IN_2019)
                .addEstablishmentRules(rule)
                .build();
    }

    @Test
    void citeTheTradeUnionLawAsItThenWas() {
        Organizations rows = Organizations.builder()
                .addUnits(unit("u").putHeadcount(Population.UNION_MEMBERS, 25L).build())
                .build();
        assertThat(check(rows, LocalDate.of(2001, 10, 26))).isEmpty();
        assertThat(check(rows, LocalDate.of(2021, 12, 31))
                        .list()
                        .get(0)
                        .arguments()
                        .get("rule"))
                .hasToString("Text[value=trade-union-2001]");
        assertThat(check(rows, LocalDate.of(2022, 1, 1))
                        .list()
                        .get(0)
                        .arguments()
                        .get("rule"))
                .hasToString("Text[value=trade-union-2022]");
    }

    @Test
    void findABranchOfTwoFormalMembers() {
        Source charter = EstablishmentRules.PARTY_BRANCH_FEWEST.source();
        assertFinds(
                branch(2, 1),
                IN_2011,
                "organization.too-few-members",
                Severity.WARNING,
                Observation.of("b")
                        .with("name", root("b").name())
                        .with("tier", "branch")
                        .with("rule", "party-branch-fewest")
                        .with("count", 2)
                        .with("population", "formal-party-members")
                        .with("bound", 3)
                        .with("source", charter)
                        .at(DOCUMENT.at("organizations").at(0)),
                "branch 'b' (Organization b) has 2 formal Party members, but must have at least 3 (rule"
                        + " 'party-branch-fewest', " + charter
                        + "): join it with another, or correct the roll; if the members"
                        + " given are not all, set partialRolls");
        assertThat(check(branch(3, 0), IN_2011)).isEmpty();
        assertThat(check(branch(0, 0), IN_2011)).isEmpty();
        assertThat(check(branch(2, 1).toBuilder().partialRolls(true).build(), IN_2011))
                .isEmpty();
    }

    @Test
    void countTheMembersOfGroupsBelowABranch() {
        Organizations rows = branch(2, 0).toBuilder()
                .addOrganizations(base("g")
                        .tier(Tier.GROUP)
                        .parent(OrganizationId.of("b"))
                        .build())
                .addMembers(member("n", "g").build())
                .build();
        assertThat(check(rows, IN_2011)).isEmpty();
        assertThat(review(rows, IN_2011).headsIn(rows.organizations().get(0), Population.PARTY_MEMBERS))
                .contains(3L);
    }

    @Test
    void findABranchOfMoreThanFiftySince2018() {
        Source source = EstablishmentRules.PARTY_BRANCH_MOST.source();
        assertFinds(
                branch(51, 0),
                IN_2019,
                "organization.too-many-members",
                Severity.WARNING,
                Observation.of("b")
                        .with("name", root("b").name())
                        .with("tier", "branch")
                        .with("rule", "party-branch-most")
                        .with("count", 51)
                        .with("population", "party-members")
                        .with("bound", 50)
                        .with("source", source)
                        .at(DOCUMENT.at("organizations").at(0)),
                "branch 'b' (Organization b) has 51 Party members, but should have at most 50 (rule 'party-branch-most', "
                        + source + "): divide it, or correct the roll");
        assertThat(check(branch(50, 0), IN_2019)).isEmpty();
        assertThat(check(branch(51, 0), LocalDate.of(2018, 10, 27))).isEmpty();
    }

    @Test
    void findABranchOfSevenWithoutACommittee() {
        Organizations rows = branch(7, 0).toBuilder()
                .addBodies(body("c", BodyKind.BRANCH_COMMITTEE).build())
                .build();
        Source source = EstablishmentRules.PARTY_BRANCH_COMMITTEE.source();
        assertFinds(
                rows,
                IN_2019,
                "organization.committee-missing",
                Severity.WARNING,
                Observation.of("b")
                        .with("name", root("b").name())
                        .with("kind", "branch-committee")
                        .with("rule", "party-branch-committee")
                        .with("count", 7)
                        .with("population", "formal-party-members")
                        .with("comparison", "at-least")
                        .with("threshold", 7)
                        .with("source", source)
                        .at(DOCUMENT.at("organizations").at(0)),
                "organization 'b' (Organization b) has 7 formal Party members and no branch committee; from at least 7 on it"
                        + " must have one (rule 'party-branch-committee', " + source
                        + "): set it up and name the organization among its parties");
        assertThat(check(rows, IN_2011)).isEmpty();
        assertThat(check(branch(7, 0), IN_2019)).isEmpty(); // no committee is told of at all
    }

    @Test
    void findACommitteeOfTwo() {
        Seat secretary =
                Seat.builder().post(Post.SECRETARY).member(MemberId.of("m-0")).build();
        Body two = body("c", BodyKind.BRANCH_COMMITTEE, "b")
                .addPosts(
                        secretary,
                        secretary.toBuilder().post(Post.DISCIPLINE_MEMBER).build(),
                        Seat.builder().post(Post.MEMBER).build())
                .build();
        Source source = EstablishmentRules.PARTY_BRANCH_COMMITTEE.source();
        Organizations rows = branch(7, 0).toBuilder().addBodies(two).build();
        assertFinds(
                rows,
                IN_2019,
                "organization.committee-size",
                Severity.WARNING,
                Observation.of("c")
                        .with("name", two.name())
                        .with("rule", "party-branch-committee")
                        .with("persons", 2)
                        .with("fewest", 3)
                        .with("most", 7)
                        .with("source", source)
                        .at(DOCUMENT.at("bodies").at(0).at("posts")),
                "committee 'c' (Name c) should have from 3 to 7 persons, but has 2 (rule 'party-branch-committee', "
                        + source + "): elect members, or correct its posts");
        assertThat(check(rows, IN_2011)).isEmpty();
    }

    @Test
    void judgeByThePlansOwnRules() {
        EstablishmentRule own = EstablishmentRule.builder()
                .id(RequirementId.of("own"))
                .line(Line.WOMENS_FEDERATION)
                .addSectors(Sector.ENTERPRISE)
                .heads(Threshold.moreThan(10, Population.EMPLOYEES))
                .below(100L)
                .source(Source.of("县妇联通知"))
                .build();
        OrganizationReview.Builder review = OrganizationReview.builder();
        review.addEstablishmentRules(own);
        for (long heads : new long[] {10, 11, 99, 100}) {
            Organizations rows = Organizations.builder()
                    .addUnits(unit("u")
                            .sector(Sector.NON_PUBLIC_ENTERPRISE)
                            .putHeadcount(Population.EMPLOYEES, heads)
                            .build())
                    .build();
            assertThat(OrganizationReviewRules.BOOK.check(
                            review.organizations(rows).build()))
                    .hasSize(heads > 10 && heads < 100 ? 1 : 0);
            review = OrganizationReview.builder();
            review.addEstablishmentRules(own);
        }
    }

    @Test
    void countWhatIsStatedBeforeWhatIsListed() {
        Organizations rows = Organizations.builder()
                .addUnits(
                        unit("u").putHeadcount(Population.EMPLOYEES, 9L).build(),
                        unit("v").build())
                .addOrganizations(
                        hosted("b", Line.PARTY, "v").build(),
                        hosted("l", Line.YOUTH_LEAGUE, "v")
                                .putHeadcount(Population.LEAGUE_MEMBERS, 40L)
                                .build(),
                        hosted("t", Line.TRADE_UNION, "u").build())
                .addMembers(
                        member("m", "b").build(),
                        member("n", "b").formal(false).build(),
                        member("k", "l").build(),
                        member("w", "t").build())
                .build();
        OrganizationReview review = review(rows, IN_2011);
        Unit u = rows.units().get(0);
        Unit v = rows.units().get(1);
        assertThat(review.headsIn(u, Population.EMPLOYEES)).contains(9L);
        assertThat(review.headsIn(u, Population.RESIDENTS)).isEqualTo(Optional.empty());
        assertThat(review.headsIn(v, Population.PARTY_MEMBERS)).contains(2L);
        assertThat(review.headsIn(v, Population.FORMAL_PARTY_MEMBERS)).contains(1L);
        assertThat(review.headsIn(v, Population.UNION_MEMBERS)).isEmpty();
        assertThat(review.headsIn(u, Population.UNION_MEMBERS)).contains(1L);
        assertThat(review.headsIn(u, Population.WOMEN_UNION_MEMBERS)).isEmpty();
        assertThat(review.headsIn(rows.organizations().get(1), Population.LEAGUE_MEMBERS))
                .contains(40L);
        assertThat(review.headsIn(rows.organizations().get(1), Population.PARTY_MEMBERS))
                .isEmpty();
    }

    @Test
    void giveEveryNationalRuleADateAndAnIdOfItsOwn() {
        assertThat(EstablishmentRules.NATIONAL)
                .extracting(EstablishmentRule::id)
                .doesNotHaveDuplicates();
        assertThat(EstablishmentRules.NATIONAL)
                .allMatch(rule -> rule.source().validFrom().isPresent());
    }

    @Test
    void rejectSizesThatNoneCanHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EstablishmentRules.PARTY_BRANCH_FEWEST.toBuilder()
                        .most(2L)
                        .build())
                .withMessage("most of size rule 'party-branch-fewest' must be 3 or more, got 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EstablishmentRules.PARTY_BRANCH_MOST.toBuilder()
                        .most(-1L)
                        .build())
                .withMessage("most of size rule 'party-branch-most' must be 0 or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EstablishmentRules.PARTY_BRANCH_FEWEST.toBuilder()
                        .fewest(-1L)
                        .build())
                .withMessage("fewest of size rule 'party-branch-fewest' must be zero or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EstablishmentRules.PARTY_BRANCH_COMMITTEE.toBuilder()
                        .fewest(8)
                        .build())
                .withMessage("most of committee rule 'party-branch-committee' must be 8 or more, got 7");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EstablishmentRules.PARTY_BRANCH_COMMITTEE.toBuilder()
                        .fewest(-1)
                        .build())
                .withMessage("fewest of committee rule 'party-branch-committee' must be zero or more, got -1");
    }

    @Test
    void rejectWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.atLeast(-1, Population.EMPLOYEES))
                .withMessage("threshold of employees must be zero or more, got -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EstablishmentRules.PARTY_ORGANIZATION.toBuilder()
                        .below(3L)
                        .build())
                .withMessage("below of establishment rule 'party-organization' must exceed the threshold of 3, got 3");
    }
}
