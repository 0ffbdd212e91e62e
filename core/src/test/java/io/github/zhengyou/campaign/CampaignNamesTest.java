package io.github.zhengyou.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.DeclaredKind;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.SectorGroup;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CampaignNamesTest {

    private static final LocalizedText SCIENCE = LocalizedText.of("科协", "Science Association");

    private static CampaignPlan naming(String vocabulary, String code) {
        return CampaignFixture.plan().toBuilder()
                .putName(vocabulary, Map.of(code, SCIENCE))
                .build();
    }

    private static Catalogue named(CampaignPlan plan) {
        return Campaign.builder()
                .plan(plan)
                .organizations(CampaignFixture.organizations())
                .build()
                .naming(Catalogue.core());
    }

    @Test
    void ofCodesAreThoseThatThePlanGives() {
        Finding finding = Finding.of(
                "organization.coverage-advice",
                Severity.INFO,
                Observation.of("u")
                        .with("unit", LocalizedText.of("单位", "Unit"))
                        .with("requirement", "r")
                        .with("name", LocalizedText.of("规则", "Rule"))
                        .with("missing", List.of("party", "science")));
        assertThat(finding.message(named(naming("line", "science")), Language.EN))
                .isEqualTo(
                        "unit 'u' (Unit) could follow the advice 'r' (Rule); organizations to set up: Party, Science Association");
        assertThat(finding.message(named(naming("line", "science")), Language.ZH))
                .isEqualTo("“r”（规则）对单位“u”（单位）有建议；建立组织：党组织、科协");
        assertThat(finding.message(named(CampaignFixture.plan()), Language.ZH)).endsWith("党组织、science");
        assertThat(named(naming("line", "party")).name("line", "party", Language.ZH))
                .isEqualTo("科协");
    }

    @Test
    void ofKindsAndSectorsAreAlsoThoseThatTheirDeclarationsGive() {
        Catalogue catalogue = named(CampaignFixture.plan().toBuilder()
                .addSubjectKind(DeclaredKind.builder()
                        .kind(SubjectKind.of("window"))
                        .name(SCIENCE)
                        .build())
                .addSectorGroup(SectorGroup.builder()
                        .sector(Sector.of("park"))
                        .name(SCIENCE)
                        .addPart(Sector.ENTERPRISE)
                        .build())
                .build());
        assertThat(catalogue.name("subject-kind", "window", Language.ZH)).isEqualTo("科协");
        assertThat(catalogue.name("sector", "park", Language.EN)).isEqualTo("Science Association");
    }

    @Test
    void ofIdsStandBesideTheIds() {
        Catalogue catalogue = named(CampaignFixture.plan());
        assertThat(catalogue.name("participant-id", "b-1", Language.ZH)).isEqualTo("第一支部（b-1）");
        assertThat(catalogue.name("participant-id", "m-1", Language.ZH)).isEqualTo("m-1");
        assertThat(catalogue.name("stage-id", "first", Language.EN)).isEqualTo("First stage (first)");
        assertThat(catalogue.name("criteria-set-id", "five-goods", Language.ZH)).isEqualTo("五个好（five-goods）");
    }

    @Test
    void standInVocabulariesThatMessagesKnow() {
        assertThat(CampaignRules.RESOLUTION.check(Campaign.of(naming("lines", "science"))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("campaign.vocabulary-unknown");
                    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                    assertThat(finding.place()).hasToString("Optional[plan#/names/lines]");
                    assertThat(finding.message(Catalogue.core(), Language.EN))
                            .startsWith(
                                    "the plan names codes of 'lines', which is no vocabulary: correct it, there are: ")
                            .contains(", line, ");
                    assertThat(finding.message(Catalogue.core(), Language.ZH))
                            .startsWith("方案为“lines”类代码命名，而没有这一类代码：请更正，现有：");
                });
        assertThat(CampaignRules.RESOLUTION.check(Campaign.of(naming("line", "science"))))
                .isEmpty();
    }
}
