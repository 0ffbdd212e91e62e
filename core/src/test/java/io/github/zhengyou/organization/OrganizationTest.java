package io.github.zhengyou.organization;

import static io.github.zhengyou.organization.OrganizationArbitraries.base;
import static io.github.zhengyou.organization.OrganizationArbitraries.id;
import static io.github.zhengyou.organization.OrganizationArbitraries.root;
import static io.github.zhengyou.organization.OrganizationArbitraries.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.text.LocalizedText;
import org.junit.jupiter.api.Test;

class OrganizationTest {
    private static final Unit SCHOOL = Unit.builder()
            .id(UnitId.of("u"))
            .name(LocalizedText.of("学校", "School"))
            .putHeadcount(Population.EMPLOYEES, 30L)
            .build();

    @Test
    void equalsByEachAttribute() {
        new EqualsTester()
                .addEqualityGroup(
                        root("a"), base("a").build(), root("a").toBuilder().build())
                .addEqualityGroup(root("b"))
                .addEqualityGroup(base("a").name(LocalizedText.of("甲", "A")).build())
                .addEqualityGroup(base("a").line(Line.TRADE_UNION).build())
                .addEqualityGroup(base("a").tier(Tier.GROUP).build())
                .addEqualityGroup(base("a").level(Level.COUNTY).build())
                .addEqualityGroup(base("a").sector(Sector.RURAL).build())
                .addEqualityGroup(row("a", "p"))
                .addEqualityGroup(base("a").ledBy(id("p")).build())
                .addEqualityGroup(base("a").unit(UnitId.of("p")).build())
                .testEquals();
    }

    @Test
    void equalsUnitsByEachAttribute() {
        new EqualsTester()
                .addEqualityGroup(SCHOOL, SCHOOL.toBuilder().build())
                .addEqualityGroup(SCHOOL.toBuilder().id(UnitId.of("v")).build())
                .addEqualityGroup(SCHOOL.toBuilder()
                        .name(LocalizedText.of("小学", "School"))
                        .build())
                .addEqualityGroup(SCHOOL.toBuilder().level(Level.COUNTY).build())
                .addEqualityGroup(SCHOOL.toBuilder().sector(Sector.SCHOOL).build())
                .addEqualityGroup(SCHOOL.toBuilder()
                        .putHeadcount(Population.RESIDENTS, 0L)
                        .build())
                .testEquals();
    }

    @Test
    void equalsMembersByEachAttribute() {
        Member member = Member.of(MemberId.of("m"), id("a"));
        assertThat(member.formal()).isTrue();
        new EqualsTester()
                .addEqualityGroup(member, member.toBuilder().formal(true).build())
                .addEqualityGroup(member.toBuilder().formal(false).build())
                .addEqualityGroup(Member.of(MemberId.of("n"), id("a")))
                .addEqualityGroup(Member.of(MemberId.of("m"), id("b")))
                .testEquals();
    }

    @Test
    void equalsRowsByContentAndBuildsTheirTreeOnce() {
        Organizations rows = Organizations.builder()
                .addOrganizations(root("a"), row("b", "a"))
                .addUnits(SCHOOL)
                .addMembers(Member.of(MemberId.of("m"), id("a")))
                .build();
        new EqualsTester()
                .addEqualityGroup(rows, rows.toBuilder().build())
                .addEqualityGroup(rows.toBuilder().addUnits(SCHOOL).build())
                .addEqualityGroup(rows.toBuilder().addOrganizations(root("c")).build())
                .addEqualityGroup(Organizations.builder().build())
                .testEquals();
        assertThat(rows.tree()).isSameAs(rows.tree()).isEqualTo(OrganizationTree.of(rows.organizations()));
    }

    @Test
    void keepsHeadcountsInTheOrderGiven() {
        Unit unit = SCHOOL.toBuilder()
                .putHeadcount(Population.PARTY_MEMBERS, 0L)
                .putHeadcount(Population.of("anglers"), 2L)
                .build();
        assertThat(unit.headcounts().keySet())
                .containsExactly(Population.EMPLOYEES, Population.PARTY_MEMBERS, Population.of("anglers"));
    }

    @Test
    void mayBeWrittenAboveItselfWhichTheTreeFinds() {
        assertThat(row("a", "a").parent()).contains(id("a"));
    }

    @Test
    void rejectsAnOrganizationThatLeadsItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> base("a").ledBy(id("a")).build())
                .withMessage("ledBy of organization 'a' must be another organization, got itself");
    }

    @Test
    void rejectsANegativeHeadcount() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHOOL.toBuilder()
                        .putHeadcount(Population.RESIDENTS, -1L)
                        .build())
                .withMessage("headcount of residents in unit 'u' must be zero or more, got -1");
    }

    @Test
    void rejectsMissingAttributes() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Organization.builder().id(id("a")).build())
                .withMessage("Cannot build Organization, some of required attributes are not set [name, line, tier]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Unit.builder().build())
                .withMessage("Cannot build Unit, some of required attributes are not set [id, name]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Member.builder().build())
                .withMessage("Cannot build Member, some of required attributes are not set [id, organization]");
    }
}
