package io.github.zhengyou.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.organization.Population;
import io.github.zhengyou.organization.SectorGroups;
import java.util.List;
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
}
