package io.github.zhengyou.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.SectorGroups;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindHierarchyTest {
    private static final KindHierarchy KINDS = KindHierarchy.of(List.of(), SectorGroups.NATIONAL);

    @ParameterizedTest
    @CsvSource({
        "party-members, mass-organization, true",
        "formal-party-members, trade-union-organization, true",
        "party-members, party-organization, false",
        "league-members, trade-union-organization, true",
        "league-members, league-organization, false",
        "league-members, mass-organization, false",
        "women-union-members, trade-union-member, false",
        "union-members, party-organization, true",
        "union-members, leadership-team, false",
        "residents, party-organization, false"
    })
    void tellsWhichPopulationsBelongToAnotherLine(String population, String kind, boolean foreign) {
        assertThat(KINDS.isForeign(Population.of(population), SubjectKind.of(kind)))
                .isEqualTo(foreign);
    }

    @ParameterizedTest
    @CsvSource({
        "party, party-organization, true",
        "party, party-member, false",
        "party, leadership-team, false",
        "party, mass-organization, false",
        "party, window-unit, true",
        "youth-league, mass-organization, true",
        "youth-league, trade-union-organization, false",
        "science, mass-organization, true",
        "science, league-member, false",
        "party, school-branch, true",
        "trade-union, school-branch, false",
        "party, teacher, false"
    })
    void tellsOfWhatKindAnOrganizationOfALineMayBe(String line, String kind, boolean may) {
        KindHierarchy kinds = KindHierarchy.of(
                List.of(declared("school-branch", Addressed.ORGANIZATIONS), declared("teacher", Addressed.MEMBERS)),
                SectorGroups.NATIONAL);
        assertThat(kinds.mayBe(Addressed.ORGANIZATIONS, Line.of(line), SubjectKind.of(kind)))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({
        "party, party-member, true",
        "party, party-organization, false",
        "party, leadership-team, false",
        "party, mass-organization-member, false",
        "party, window-unit, true",
        "youth-league, mass-organization-member, true",
        "youth-league, trade-union-member, false",
        "science, league-member, true",
        "party, school-branch, false",
        "party, teacher, true",
        "trade-union, teacher, false"
    })
    void tellsOfWhatKindAMemberOfALineMayBe(String line, String kind, boolean may) {
        KindHierarchy kinds = KindHierarchy.of(
                List.of(declared("school-branch", Addressed.ORGANIZATIONS), declared("teacher", Addressed.MEMBERS)),
                SectorGroups.NATIONAL);
        assertThat(kinds.mayBe(Addressed.MEMBERS, Line.of(line), SubjectKind.of(kind)))
                .isEqualTo(may);
    }

    @Test
    void tellsKindsOfPersonsFromThoseOfOrganizations() {
        KindHierarchy kinds = KindHierarchy.of(
                List.of(DeclaredKind.builder()
                        .kind(SubjectKind.of("teacher"))
                        .within(SubjectKind.PARTY_MEMBER)
                        .build()),
                SectorGroups.NATIONAL);
        assertThat(kinds.isOfPersons(SubjectKind.of("teacher"))).isTrue();
        assertThat(kinds.isOfPersons(SubjectKind.LEAGUE_MEMBER)).isTrue();
        assertThat(kinds.isOfPersons(SubjectKind.PARTY_ORGANIZATION)).isFalse();
        assertThat(kinds.isOfPersons(SubjectKind.of("unheard-of"))).isFalse();
    }

    private static DeclaredKind declared(String kind, Addressed addressed) {
        return DeclaredKind.builder()
                .kind(SubjectKind.of(kind))
                .subjects(Addressees.builder()
                        .kind(addressed)
                        .addLine(Line.PARTY)
                        .addSector(Sector.SCHOOL)
                        .build())
                .build();
    }
}
