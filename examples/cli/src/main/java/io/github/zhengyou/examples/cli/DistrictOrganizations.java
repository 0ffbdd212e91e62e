package io.github.zhengyou.examples.cli;

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
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.organization.Unit;
import io.github.zhengyou.organization.UnitId;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Organizations, units and members of a district, reconstructed so that they agree with the published totals. Which branch
 * lies where, and how large it is, was not published: it is generated.
 */
final class DistrictOrganizations {

    static final int TOWNSHIPS = 22;
    static final int SUBDISTRICTS = 3;
    static final int VILLAGES = 261;
    static final int COMMUNITIES = 28;
    static final int BRANCHES = 1376;
    static final int MEMBERS = 37199;
    static final int RURAL_MEMBERS = 23597;
    static final int POPULATION = 1_700_000;
    static final int ROUTES = 5;
    static final int EXEMPLARS = 130;

    /** Branches outside villages and communities: in organs and institutions, schools, hospitals, the "two new". */
    private static final int[] OTHER_BRANCHES = {196, 110, 25, 60};

    private static final Sector[] OTHER_SECTORS = {
        Sector.ORGANS_AND_INSTITUTIONS, Sector.SCHOOL, Sector.HOSPITAL, Sector.TWO_NEW
    };

    private static final OrganizationId DISTRICT = OrganizationId.of("district");
    private static final Classification ROUTE = Classification.of("vanguard-route");

    private final Random random = new Random(20111226);
    private final List<Organization> organizations = new ArrayList<>();
    private final List<Organization> branches = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();

    private DistrictOrganizations() {}

    static Organizations generate() {
        return new DistrictOrganizations().build();
    }

    private Organizations build() {
        organizations.add(party("district", "区委", "District Party committee", Tier.COMMITTEE, null)
                .level(Level.COUNTY)
                .build());
        addTownships();
        addVillages();
        addOtherBranches();
        addLeagueOrganizations();
        addMembers();
        return Organizations.builder()
                .organizations(organizations)
                .units(units)
                .members(members)
                .build();
    }

    private void addTownships() {
        for (int i = 0; i < TOWNSHIPS + SUBDISTRICTS; i++) {
            boolean town = i < TOWNSHIPS;
            int number = town ? i + 1 : i - TOWNSHIPS + 1;
            LocalizedText name = town
                    ? LocalizedText.of("第" + number + "乡镇", "Township " + number)
                    : LocalizedText.of("第" + number + "街道", "Subdistrict " + number);
            units.add(Unit.builder()
                    .id(UnitId.of("u-" + township(i)))
                    .name(name)
                    .level(Level.TOWNSHIP)
                    .sector(town ? Sector.RURAL : Sector.COMMUNITY)
                    .build());
            organizations.add(party(
                            township(i).value(),
                            name.zh() + "党委",
                            name.en() + " Party committee",
                            Tier.COMMITTEE,
                            DISTRICT)
                    .level(Level.TOWNSHIP)
                    .unit(UnitId.of("u-" + township(i)))
                    .build());
        }
    }

    private static OrganizationId township(int index) {
        return OrganizationId.of(String.format("t-%02d", index + 1));
    }

    private void addVillages() {
        int residents = POPULATION;
        for (int i = 0; i < VILLAGES + COMMUNITIES; i++) {
            boolean village = i < VILLAGES;
            int number = village ? i + 1 : i - VILLAGES + 1;
            LocalizedText name = village
                    ? LocalizedText.of("第" + number + "村", "Village " + number)
                    : LocalizedText.of("第" + number + "社区", "Community " + number);
            int left = VILLAGES + COMMUNITIES - i;
            int share = left == 1 ? residents : residents / left + random.nextInt(1001) - 500;
            residents -= share;
            String id = String.format("v-%03d", i + 1);
            units.add(Unit.builder()
                    .id(UnitId.of("u-" + id))
                    .name(name)
                    .level(Level.VILLAGE)
                    .sector(village ? Sector.RURAL : Sector.COMMUNITY)
                    .putHeadcount(Population.RESIDENTS, (long) share)
                    .build());
            OrganizationId above = township(village ? i % TOWNSHIPS : TOWNSHIPS + (i - VILLAGES) % SUBDISTRICTS);
            organizations.add(
                    party(id, name.zh() + "党总支", name.en() + " general Party branch", Tier.GENERAL_BRANCH, above)
                            .level(Level.VILLAGE)
                            .unit(UnitId.of("u-" + id))
                            .sector(village ? Sector.RURAL : Sector.COMMUNITY)
                            .build());
            int count = village && i >= 90 ? 3 : 4;
            for (int branch = 1; branch <= count; branch++) {
                addBranch(
                        LocalizedText.of(name.zh() + "第" + branch + "党支部", name.en() + " Party branch " + branch),
                        OrganizationId.of(id),
                        village ? Sector.RURAL : Sector.COMMUNITY);
            }
        }
    }

    private void addOtherBranches() {
        String[] zh = {"机关", "学校", "医院", "两新组织"};
        String[] en = {"Organ", "School", "Hospital", "Two-new"};
        int place = 0;
        for (int kind = 0; kind < OTHER_BRANCHES.length; kind++) {
            for (int number = 1; number <= OTHER_BRANCHES[kind]; number++) {
                addBranch(
                        LocalizedText.of(zh[kind] + "第" + number + "党支部", en[kind] + " Party branch " + number),
                        township(place++ % (TOWNSHIPS + SUBDISTRICTS)),
                        OTHER_SECTORS[kind]);
            }
        }
    }

    private void addBranch(LocalizedText name, OrganizationId above, Sector sector) {
        int number = branches.size() + 1;
        Organization.Builder branch = party(String.format("b-%04d", number), name.zh(), name.en(), Tier.BRANCH, above);
        branch.sector(sector);
        if (number * EXEMPLARS / BRANCHES > (number - 1) * EXEMPLARS / BRANCHES) { // every tenth or so, 130 in all
            branch.classes(
                    Map.of(ROUTE, OrganizationClass.of("route-" + (number * EXEMPLARS / BRANCHES % ROUTES + 1))));
        }
        Organization built = branch.build();
        branches.add(built);
        organizations.add(built);
    }

    private void addLeagueOrganizations() {
        String[] sectors = {"directly-under-district", "non-public-enterprise", "rural-cooperative", "outpost"};
        int[] counts = {3, 18, 4, 9};
        String[] zh = {"区直", "非公企业", "农村专业合作社", "驻外及农民工聚集地"};
        String[] en = {"District-level", "Enterprise", "Cooperative", "Outpost"};
        for (int kind = 0; kind < counts.length; kind++) {
            for (int number = 1; number <= counts[kind]; number++) {
                organizations.add(Organization.builder()
                        .id(OrganizationId.of("l-" + sectors[kind] + "-" + number))
                        .name(LocalizedText.of(zh[kind] + "第" + number + "团支部", en[kind] + " League branch " + number))
                        .line(Line.YOUTH_LEAGUE)
                        .tier(Tier.BRANCH)
                        .sector(Sector.of(sectors[kind]))
                        .ledBy(DISTRICT)
                        .build());
            }
        }
    }

    private void addMembers() {
        List<Organization> rural =
                branches.stream().filter(branch -> isRural(branch)).toList();
        List<Organization> others =
                branches.stream().filter(branch -> !isRural(branch)).toList();
        addMembers(rural, RURAL_MEMBERS);
        addMembers(others, MEMBERS - RURAL_MEMBERS);
    }

    private static boolean isRural(Organization branch) {
        return branch.sector().equals(Optional.of(Sector.RURAL));
    }

    /** Spreads members over branches: as evenly as it goes, then up to twelve moved from one branch to its neighbour. */
    private void addMembers(List<Organization> keepers, int total) {
        int[] sizes = new int[keepers.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = total / sizes.length + (i < total % sizes.length ? 1 : 0);
        }
        for (int i = 0; i + 1 < sizes.length; i += 2) {
            int moved = random.nextInt(25) - 12;
            sizes[i] += moved;
            sizes[i + 1] -= moved;
        }
        for (int i = 0; i < sizes.length; i++) {
            for (int member = 0; member < sizes[i]; member++) {
                members.add(Member.of(
                        MemberId.of(String.format("m-%05d", members.size() + 1)),
                        keepers.get(i).id()));
            }
        }
    }

    private static Organization.Builder party(
            String id, String zh, String en, Tier tier, @Nullable OrganizationId above) {
        Organization.Builder builder = Organization.builder();
        builder.id(OrganizationId.of(id))
                .name(LocalizedText.of(zh, en))
                .line(Line.PARTY)
                .tier(tier)
                .parent(Optional.ofNullable(above));
        return builder;
    }
}
