package io.github.zhengyou.organization;

import static io.github.zhengyou.organization.OrganizationArbitraries.base;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SectorGroupsTest {
    private static final Sector SHOP = Sector.of("shop");

    @Test
    void findASectorThroughEveryGroupThatHoldsIt() {
        assertThat(SectorGroups.NATIONAL.widened(Sector.NON_PUBLIC_ENTERPRISE))
                .containsExactly(Sector.NON_PUBLIC_ENTERPRISE, Sector.ENTERPRISE, Sector.TWO_NEW);
        assertThat(SectorGroups.NATIONAL.widened(Sector.RURAL)).containsExactly(Sector.RURAL);
        assertThat(SectorGroups.NATIONAL.hold(Set.of(Sector.TWO_NEW), Sector.SOCIAL_ORGANIZATION))
                .isTrue();
        assertThat(SectorGroups.NATIONAL.hold(Set.of(Sector.TWO_NEW), Sector.STATE_OWNED_ENTERPRISE))
                .isFalse();
        assertThat(SectorGroups.NATIONAL.hold(Set.of(), SHOP)).isTrue();
    }

    @Test
    void takeGroupsOfGroupsEvenInACircle() {
        SectorGroups groups = SectorGroups.NATIONAL.plus(List.of(
                SectorGroup.of(Sector.NON_PUBLIC_ENTERPRISE, SHOP),
                SectorGroup.of(SHOP, Sector.NON_PUBLIC_ENTERPRISE)));
        assertThat(groups.widened(SHOP))
                .containsExactly(SHOP, Sector.NON_PUBLIC_ENTERPRISE, Sector.ENTERPRISE, Sector.TWO_NEW);
    }

    @Test
    void letAddresseesNameAGroup() {
        Organization social = base("s").sector(Sector.SOCIAL_ORGANIZATION).build();
        Organization shop = base("h").sector(SHOP).build();
        Organizations rows = Organizations.builder()
                .addOrganizations(social, shop, base("none").build())
                .build();
        Addressees twoNew = Addressees.builder().addSectors(Sector.TWO_NEW).build();
        assertThat(twoNew.among(rows, SectorGroups.NATIONAL)).containsExactly("s");
        assertThat(twoNew.among(rows, SectorGroups.NATIONAL.plus(List.of(SectorGroup.of(Sector.TWO_NEW, SHOP)))))
                .containsExactly("s", "h");
    }

    @Test
    void areEqualByTheirGroups() {
        new EqualsTester()
                .addEqualityGroup(SectorGroups.NATIONAL, SectorGroups.NATIONAL.plus(List.of()))
                .addEqualityGroup(SectorGroups.NATIONAL.plus(List.of(SectorGroup.of(Sector.TWO_NEW, SHOP))))
                .testEquals();
    }

    @Test
    void rejectAGroupOfNothingOrOfItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectorGroup.of(SHOP))
                .withMessage("sector group 'shop' must hold a sector, got none");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SectorGroup.of(SHOP, SHOP))
                .withMessage("sector group 'shop' must hold other sectors, got itself");
    }
}
