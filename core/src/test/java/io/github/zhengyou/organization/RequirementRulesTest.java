package io.github.zhengyou.organization;

import static io.github.zhengyou.organization.OrganizationArbitraries.base;
import static io.github.zhengyou.organization.OrganizationArbitraries.root;
import static io.github.zhengyou.organization.ReviewFixture.DAY;
import static io.github.zhengyou.organization.ReviewFixture.body;
import static io.github.zhengyou.organization.ReviewFixture.hosted;
import static io.github.zhengyou.organization.ReviewFixture.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The rules over what a plan asks of its organizations: duties, bodies, coverage. */
class RequirementRulesTest {
    private static final Place DOCUMENT = Place.in("organizations");
    private static final Place PLAN = Place.in("plan");

    private static final CoverageRule R1 = rule("r1")
            .heads(Threshold.atLeast(1, Population.EMPLOYEES))
            .addAnyOf(Line.TRADE_UNION, Line.YOUTH_LEAGUE, Line.WOMENS_FEDERATION)
            .addPopulated(Population.PARTY_MEMBERS)
            .build();
    private static final CoverageRule R2 = rule("r2")
            .heads(Threshold.atLeast(1, Population.PARTY_MEMBERS))
            .addAllOf(Line.PARTY)
            .build();
    private static final CoverageRule R3 = rule("r3")
            .addHaving(Line.PARTY)
            .addAllOf(Line.TRADE_UNION, Line.YOUTH_LEAGUE, Line.WOMENS_FEDERATION)
            .build();
    private static final CoverageRule R4 = rule("r4")
            .obligation(Obligation.SHOULD)
            .addSectors(Sector.TWO_NEW)
            .addLacking(Line.PARTY)
            .addAnyOf(Line.TRADE_UNION, Line.YOUTH_LEAGUE, Line.WOMENS_FEDERATION)
            .build();

    private static CoverageRule.Builder rule(String id) {
        CoverageRule.Builder rule = CoverageRule.builder();
        rule.id(RequirementId.of(id)).name(ReviewFixture.name(id));
        return rule;
    }

    private static OrganizationReview.Builder review(Organizations rows) {
        OrganizationReview.Builder review = OrganizationReview.builder();
        review.organizations(rows).asOf(DAY);
        return review;
    }

    private static Organizations units(Unit... units) {
        return Organizations.builder().addUnits(units).build();
    }

    private static void assertFinds(
            OrganizationReview review, String rule, Severity severity, Observation seen, String en) {
        ReviewFixture.assertFinds(OrganizationReviewRules.BOOK, review, rule, severity, seen, en);
    }

    private static Observation coverage(
            String unit, CoverageRule rule, OptionalLong heads, List<?> missing, List<?> oneOf, List<?> nobody) {
        Observation seen = Observation.of(unit)
                .with("unit", ReviewFixture.name(unit))
                .with("requirement", rule.id())
                .with("name", rule.name());
        seen = heads.isPresent()
                ? seen.with("population", rule.heads().orElseThrow().population())
                        .with("count", heads.getAsLong())
                : seen;
        seen = missing.isEmpty() ? seen : seen.with("missing", missing);
        seen = oneOf.isEmpty() ? seen : seen.with("oneOf", oneOf);
        seen = nobody.isEmpty() ? seen : seen.with("nobody", nobody);
        return seen.at(DOCUMENT.at("units").at(0));
    }

    @Test
    void findAnEnterpriseWithPeopleAndNoOrganizationAndAdviseMassOrganizationsFirst() {
        Unit enterprise = unit("e")
                .sector(Sector.NON_PUBLIC_ENTERPRISE)
                .putHeadcount(Population.EMPLOYEES, 80L)
                .putHeadcount(Population.PARTY_MEMBERS, 0L)
                .build();
        List<Line> mass = List.of(Line.TRADE_UNION, Line.YOUTH_LEAGUE, Line.WOMENS_FEDERATION);
        OrganizationReview review =
                review(units(enterprise)).addCoverageRules(R1, R2, R3, R4).build();
        assertThat(OrganizationReviewRules.BOOK.check(review))
                .containsExactlyInAnyOrder(
                        Finding.of(
                                "organization.coverage-unmet",
                                Severity.WARNING,
                                coverage(
                                        "e",
                                        R1,
                                        OptionalLong.of(80),
                                        List.of(),
                                        mass,
                                        List.of(Population.PARTY_MEMBERS))),
                        Finding.of(
                                "organization.coverage-advice",
                                Severity.INFO,
                                coverage("e", R4, OptionalLong.empty(), List.of(), mass, List.of())));
    }

    @Test
    void findMembersWithoutAnOrganization() {
        OrganizationReview review = review(units(
                        unit("u").putHeadcount(Population.PARTY_MEMBERS, 3L).build()))
                .addCoverageRules(R1, R2, R3, R4)
                .build();
        assertFinds(
                review,
                "organization.coverage-unmet",
                Severity.WARNING,
                coverage("u", R2, OptionalLong.of(3), List.of(Line.PARTY), List.of(), List.of()),
                "unit 'u' (Name u, Party members: 3) does not meet the rule 'r2' (Name r2); organizations missing: Party. Set up"
                        + " what is missing or correct the rows");
    }

    @Test
    void adviceListsAllThatItAsksFor() {
        CoverageRule.Builder asked = rule("advised");
        CoverageRule advice = asked.obligation(Obligation.SHOULD)
                .addAllOf(Line.PARTY)
                .addAnyOf(Line.TRADE_UNION, Line.YOUTH_LEAGUE, Line.WOMENS_FEDERATION)
                .build();
        OrganizationReview review =
                review(units(unit("u").build())).addCoverageRules(advice).build();
        assertFinds(
                review,
                "organization.coverage-advice",
                Severity.INFO,
                coverage(
                        "u",
                        advice,
                        OptionalLong.empty(),
                        List.of(Line.PARTY),
                        List.of(Line.TRADE_UNION, Line.YOUTH_LEAGUE, Line.WOMENS_FEDERATION),
                        List.of()),
                "unit 'u' (Name u) could follow the advice 'advised' (Name advised); organizations to set up: Party; one at least to"
                        + " set up of: trade union, Youth League, Women's Federation");
    }

    @Test
    void findTheLineThatIsMissing() {
        Organizations rows = units(unit("u").build()).toBuilder()
                .addOrganizations(
                        hosted("p", Line.PARTY, "u").build(),
                        hosted("t", Line.TRADE_UNION, "u").build(),
                        hosted("w", Line.WOMENS_FEDERATION, "u").build())
                .build();
        assertThat(OrganizationReviewRules.BOOK.check(
                        review(rows).addCoverageRules(R1, R2, R3, R4).build()))
                .containsExactly(Finding.of(
                        "organization.coverage-unmet",
                        Severity.WARNING,
                        coverage("u", R3, OptionalLong.empty(), List.of(Line.YOUTH_LEAGUE), List.of(), List.of())));
        Organizations whole = rows.toBuilder()
                .addOrganizations(base("l")
                        .line(Line.YOUTH_LEAGUE)
                        .addAlsoCover(UnitId.of("u"))
                        .build())
                .build();
        assertThat(OrganizationReviewRules.BOOK.check(
                        review(whole).addCoverageRules(R1, R2, R3, R4).build()))
                .isEmpty();
    }

    @Test
    void applyARuleOfCoverageWhileItsSourceIsInForce() {
        Organizations rows =
                units(unit("u").putHeadcount(Population.PARTY_MEMBERS, 3L).build());
        CoverageRule later = R2.toBuilder()
                .source(Source.builder().title("通知").validFrom(DAY.plusDays(1)).build())
                .build();
        OrganizationReview.Builder review = OrganizationReview.builder();
        review.organizations(rows).addCoverageRules(later);
        assertThat(OrganizationReviewRules.BOOK.check(review.asOf(DAY).build())).isEmpty();
        assertThat(OrganizationReviewRules.BOOK.check(
                        review.asOf(DAY.plusDays(1)).build()))
                .hasSize(1);
    }

    @Test
    void findADutyWithoutAHolder() {
        Duty duty = Duty.builder()
                .id(RequirementId.of("d"))
                .name(LocalizedText.of("明确成员职责", "Members' duties"))
                .holder(BodyKind.LEADING_GROUP)
                .build();
        Organizations rows = Organizations.builder().addOrganizations(root("p")).build();
        assertFinds(
                review(rows).addDuties(duty).build(),
                "organization.duty-without-holder",
                Severity.WARNING,
                Observation.of("d")
                        .with("name", duty.name())
                        .with("holder", "leading-group")
                        .at(PLAN.at("duties").at(0).at("holder")),
                "duty 'd' (Members' duties) falls to a body of kind 'leading group', but none has been set up: set one up or"
                        + " assign the duty to another");
        Organizations led = rows.toBuilder()
                .addBodies(body("g", BodyKind.LEADING_GROUP, "p").build())
                .build();
        assertThat(OrganizationReviewRules.BOOK.check(
                        review(led).addDuties(duty).build()))
                .isEmpty();
        assertThat(OrganizationReviewRules.BOOK.check(
                        review(Organizations.builder().build()).addDuties(duty).build()))
                .isEmpty();
    }

    @Test
    void findWhatABodyLacks() {
        BodyRequirement asked = BodyRequirement.builder()
                .id(RequirementId.of("b"))
                .kind(BodyKind.JOINT_CONFERENCE)
                .addLines(Line.PARTY, Line.YOUTH_LEAGUE)
                .addPosts(Post.HEAD)
                .build();
        Organizations rows = Organizations.builder().addOrganizations(root("p")).build();
        assertFinds(
                review(rows).addBodyRequirements(asked).build(),
                "organization.body-missing",
                Severity.WARNING,
                Observation.of("b")
                        .with("kind", "joint-conference")
                        .at(PLAN.at("bodyRequirements").at(0).at("kind")),
                "the plan asks for a body of kind 'joint conference' (requirement 'b'), but none has been set up: set one"
                        + " up or drop the requirement");
        Seat vacant = Seat.builder().post(Post.HEAD).build();
        Seat held = Seat.builder()
                .post(Post.HEAD)
                .role(LocalizedText.of("书记", "Secretary"))
                .build();
        Body conference =
                body("c", BodyKind.JOINT_CONFERENCE, "p").addPost(held).build();
        assertFinds(
                review(rows.toBuilder().addBodies(conference).build())
                        .addBodyRequirements(asked)
                        .build(),
                "organization.body-line-missing",
                Severity.WARNING,
                Observation.of("c")
                        .with("name", conference.name())
                        .with("kind", "joint-conference")
                        .with("requirement", "b")
                        .with("missing", List.of("youth-league"))
                        .at(DOCUMENT.at("bodies").at(0).at("parties")),
                "joint conference 'c' (Name c) must have every line that the plan asks for (requirement 'b'), but these are"
                        + " not represented: Youth League; add an organization of each to its parties");
        Organizations both = rows.toBuilder()
                .addOrganizations(base("l").line(Line.YOUTH_LEAGUE).build())
                .addBodies(body("c", BodyKind.JOINT_CONFERENCE, "p", "l")
                        .addPost(vacant)
                        .build())
                .build();
        assertFinds(
                review(both).addBodyRequirements(asked).build(),
                "organization.post-vacant",
                Severity.WARNING,
                Observation.of("c")
                        .with("name", conference.name())
                        .with("kind", "joint-conference")
                        .with("requirement", "b")
                        .with("posts", List.of("head"))
                        .at(DOCUMENT.at("bodies").at(0).at("posts")),
                "joint conference 'c' (Name c) must have a holder of each post that the plan asks for (requirement 'b'), but"
                        + " nobody holds: head; name a member or a role");
    }

    @Test
    void rejectACoverageRuleThatAsksForNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule("r").addHaving(Line.PARTY).build())
                .withMessage("coverage rule 'r' must ask for something in allOf, anyOf or populated, got nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> R2.toBuilder().obligation(Obligation.MAY).build())
                .withMessage(
                        "obligation of coverage rule 'r2' must be shall or should, as a rule that only allows finds"
                                + " nothing, got may");
    }
}
