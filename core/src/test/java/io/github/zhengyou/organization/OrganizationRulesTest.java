package io.github.zhengyou.organization;

import static io.github.zhengyou.organization.OrganizationArbitraries.base;
import static io.github.zhengyou.organization.OrganizationArbitraries.id;
import static io.github.zhengyou.organization.OrganizationArbitraries.root;
import static io.github.zhengyou.organization.OrganizationArbitraries.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganizationRulesTest {
    private static final Place DOCUMENT = Place.in("organizations");

    private static Organizations organizations(Organization... rows) {
        return Organizations.builder().addOrganizations(rows).build();
    }

    private static Unit unit(String id, String name) {
        return Unit.builder()
                .id(UnitId.of(id))
                .name(LocalizedText.of(name, name))
                .build();
    }

    private static Member member(String id, String organization) {
        return Member.of(MemberId.of(id), id(organization));
    }

    /** One finding and no other, with its place, its values and its text in both languages. */
    private static void assertFinds(Organizations rows, String rule, Observation seen, String zh, String en) {
        assertFinds(rows, rule, Severity.ERROR, seen, zh, en);
    }

    private static void assertFinds(
            Organizations rows, String rule, Severity severity, Observation seen, String zh, String en) {
        Findings findings = OrganizationRules.BOOK.check(rows);
        assertThat(findings).containsExactly(Finding.of(rule, severity, seen));
        Finding finding = findings.list().get(0);
        assertThat(finding.message(Catalogue.core(), Language.ZH)).isEqualTo(zh);
        assertThat(finding.message(Catalogue.core(), Language.EN)).isEqualTo(en);
    }

    @Test
    void findNothingWrongInSoundRows() {
        Organizations rows = Organizations.builder()
                .addOrganizations(
                        base("league")
                                .line(Line.YOUTH_LEAGUE)
                                .ledBy(id("b"))
                                .unit(UnitId.of("school"))
                                .build(),
                        row("b", "a"),
                        root("a"),
                        root("a"))
                .addUnits(unit("school", "学校"), unit("school", "学校"))
                .addMembers(member("m1", "b"), member("m2", "league"), member("m1", "b"))
                .build();
        assertThat(OrganizationRules.BOOK.check(rows)).isEmpty();
        assertThat(OrganizationRules.BOOK.check(organizations())).isEmpty();
    }

    @Test
    void findDifferingRowsUnderOneId() {
        Organization other = base("b").tier(Tier.COMMITTEE).parent(id("a")).build();
        assertFinds(
                organizations(root("a"), row("b", "a"), other),
                "organization.repeated",
                Observation.of("b")
                        .with("count", 2)
                        .at(DOCUMENT.at("organizations").at(1)),
                "组织“b”出现 2 行内容不同的记录，均不采用；请只保留一行",
                "organization 'b' stands in 2 differing rows, none of which is used; keep one");
    }

    @Test
    void findAMissingParent() {
        assertFinds(
                organizations(root("a"), row("c", "b"), row("b", "none")),
                "organization.orphan",
                Observation.of("b")
                        .with("parent", "none")
                        .with("below", 1)
                        .at(DOCUMENT.at("organizations").at(2)),
                "组织“b”的上级“none”不存在或有内容不同的重复记录；该组织及其下 1 个组织无法归入组织树，请补上该上级、只保留其一行或更正",
                "organization 'b' has the parent 'none', which does not exist or stands in differing rows; it is not"
                        + " in the tree, nor is what stands below it (organizations: 1): add the parent, keep one row of it, or correct"
                        + " the id");
    }

    @Test
    void findACycle() {
        assertFinds(
                organizations(root("a"), row("d", "c"), row("c", "b"), row("b", "c")),
                "organization.cycle",
                Observation.of("b")
                        .with("cycle", List.of("b", "c"))
                        .with("below", 1)
                        .at(DOCUMENT.at("organizations").at(3)),
                "组织 b、c 的上级关系形成循环；这些组织及其下 1 个组织无法归入组织树，请更正上级",
                "the parents of organizations b, c form a cycle; they are not in the tree, nor is what stands"
                        + " below them (organizations: 1): correct a parent");
    }

    @Test
    void findAParentOfAnotherLine() {
        assertFinds(
                organizations(
                        root("a"),
                        base("b").line(Line.YOUTH_LEAGUE).parent(id("a")).build()),
                "organization.parent-other-line",
                Severity.WARNING,
                Observation.of("b")
                        .with("line", "youth-league")
                        .with("other", "a")
                        .with("otherLine", "party")
                        .at(DOCUMENT.at("organizations").at(1).at("parent")),
                "组织“b”属共青团，其上级“a”属党组织；上级应为同一组织线，请更正上级，领导它的党组织请填入 ledBy",
                "organization 'b' of line 'Youth League' has the parent 'a' of line 'Party'; a parent is of the same line:"
                        + " correct it, and name the Party organization that leads it in ledBy");
    }

    @Test
    void findALeaderThatIsNoPartyOrganization() {
        assertFinds(
                organizations(
                        base("a").line(Line.TRADE_UNION).build(),
                        base("b").line(Line.TRADE_UNION).ledBy(id("a")).build()),
                "organization.leader-not-party",
                Severity.WARNING,
                Observation.of("b")
                        .with("line", "trade-union")
                        .with("other", "a")
                        .with("otherLine", "trade-union")
                        .at(DOCUMENT.at("organizations").at(1).at("ledBy")),
                "组织“b”的领导组织“a”属工会，不是党组织；请更正",
                "organization 'b' is led by 'a' of line 'trade union', which is no Party organization: correct the id");
    }

    @Test
    void findALeaderThatDoesNotExist() {
        assertFinds(
                organizations(root("a"), base("b").ledBy(id("none")).build()),
                "organization.leader-unknown",
                Observation.of("b")
                        .with("leader", "none")
                        .at(DOCUMENT.at("organizations").at(1).at("ledBy")),
                "组织“b”的领导党组织“none”不存在，请补上或更正",
                "organization 'b' is led by 'none', which does not exist: add it or correct the id");
    }

    @Test
    void findAUnitThatDoesNotExist() {
        assertFinds(
                Organizations.builder()
                        .addOrganizations(
                                root("a"), base("b").unit(UnitId.of("none")).build())
                        .addUnits(unit("school", "学校"))
                        .build(),
                "organization.unit-unknown",
                Observation.of("b")
                        .with("unit", "none")
                        .at(DOCUMENT.at("organizations").at(1).at("unit")),
                "组织“b”所在单位“none”不存在，请补上或更正",
                "organization 'b' is hosted by unit 'none', which does not exist: add it or correct the id");
    }

    @Test
    void findUnitsThatDifferUnderOneId() {
        assertFinds(
                Organizations.builder()
                        .addUnits(unit("u", "学校"), unit("v", "医院"), unit("u", "小学"))
                        .build(),
                "organization.unit-repeated",
                Observation.of("u").with("count", 2).at(DOCUMENT.at("units").at(2)),
                "单位“u”有 2 行内容不同的记录，请只保留一行",
                "unit 'u' stands in 2 differing rows: keep one");
    }

    @Test
    void findMembersThatDifferUnderOneId() {
        assertFinds(
                Organizations.builder()
                        .addOrganizations(root("a"), root("b"), root("c"))
                        .addMembers(member("m", "a"), member("m", "b"), member("m", "a"), member("m", "c"))
                        .build(),
                "organization.member-repeated",
                Observation.of("m").with("count", 3).at(DOCUMENT.at("members").at(1)),
                "成员“m”有 3 行内容不同的记录，请只保留一行",
                "member 'm' stands in 3 differing rows: keep one");
    }

    @Test
    void findAMemberWithoutItsOrganization() {
        assertFinds(
                Organizations.builder()
                        .addOrganizations(root("a"))
                        .addMembers(member("l", "a"), member("m", "none"))
                        .build(),
                "organization.member-unplaced",
                Observation.of("m")
                        .with("organization", "none")
                        .at(DOCUMENT.at("members").at(1).at("organization")),
                "成员“m”所属组织“none”不存在，请补上或更正",
                "member 'm' is on the roll of organization 'none', which does not exist: add it or correct the id");
    }

    @Test
    void findAMemberThatSharesItsIdWithAnOrganization() {
        assertFinds(
                Organizations.builder()
                        .addOrganizations(root("a"))
                        .addMembers(member("m", "a"), member("a", "a"))
                        .build(),
                "organization.shared-id",
                Observation.of("a").at(DOCUMENT.at("members").at(1).at("id")),
                "标识“a”既用于组织又用于成员，评价和承诺无法分辨所指；请更换其一",
                "id 'a' is used by an organization and by a member, so evidence and pledges do not tell which is meant:"
                        + " give one of them another id");
    }

    @Test
    void takeADetachedOrganizationForOneThatExists() {
        Organizations rows = Organizations.builder()
                .addOrganizations(row("a", "none"), base("b").ledBy(id("a")).build())
                .addMembers(member("m", "a"))
                .build();
        assertThat(OrganizationRules.BOOK.check(rows)).extracting(Finding::rule).containsExactly("organization.orphan");
    }

    @Test
    void findAllAtOnceInTheOrderOfTheDocument() {
        Organizations rows = Organizations.builder()
                .addOrganizations(
                        row("o", "none"),
                        row("x", "y"),
                        row("y", "x"),
                        base("d").ledBy(id("nobody")).unit(UnitId.of("nowhere")).build(),
                        root("d"))
                .addUnits(unit("u", "学校"), unit("u", "医院"))
                .addMembers(member("m", "none"), member("m", "x"))
                .build();
        assertThat(OrganizationRules.BOOK.check(rows))
                .extracting(finding -> finding.place().orElseThrow() + " " + finding.rule())
                .containsExactly(
                        "organizations#/members/0/organization organization.member-unplaced",
                        "organizations#/members/1 organization.member-repeated",
                        "organizations#/organizations/0 organization.orphan",
                        "organizations#/organizations/1 organization.cycle",
                        "organizations#/organizations/3 organization.repeated",
                        "organizations#/organizations/3/ledBy organization.leader-unknown",
                        "organizations#/organizations/3/unit organization.unit-unknown",
                        "organizations#/units/1 organization.unit-repeated");
    }

    @Test
    void coverEveryRuleOfTheBook() {
        assertThat(OrganizationRules.BOOK.rules())
                .extracting(Rule::id)
                .containsExactly(
                        "organization.repeated",
                        "organization.orphan",
                        "organization.cycle",
                        "organization.parent-other-line",
                        "organization.leader-not-party",
                        "organization.leader-unknown",
                        "organization.unit-unknown",
                        "organization.unit-repeated",
                        "organization.member-repeated",
                        "organization.member-unplaced",
                        "organization.shared-id",
                        "organization.merged-unknown",
                        "organization.merged-undated",
                        "organization.merged-circular",
                        "organization.former-unknown",
                        "organization.covered-unknown",
                        "organization.serving-unknown",
                        "organization.outlives-parent",
                        "organization.member-before-organization",
                        "organization.member-after-organization",
                        "organization.body-id-taken",
                        "organization.body-party-unknown",
                        "organization.holder-unknown");
    }
}
