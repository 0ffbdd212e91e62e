package io.github.zhengyou.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;

/** What tests say of the findings of one rule. */
final class PlanFindings {

    private PlanFindings() {}

    static LocalizedText name(String zh, String en) {
        return LocalizedText.of(zh, en);
    }

    static Campaign campaign(CampaignPlan plan) {
        return Campaign.builder().plan(plan).build();
    }

    /** The findings of one rule among all of a campaign. */
    static List<Finding> of(Campaign campaign, String rule) {
        return CampaignRules.BOOK.check(campaign).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** The one finding of a rule: severity, subject, place and the English message; it has a Chinese one too. */
    static Finding one(
            Campaign campaign, String rule, Severity severity, String subject, String place, String message) {
        List<Finding> findings = of(campaign, rule);
        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.subject()).isEqualTo(subject);
        assertThat(finding.place()).hasToString("Optional[" + place + "]");
        assertThat(finding.message(Catalogue.core(), Language.EN)).isEqualTo(message);
        assertThat(finding.message(Catalogue.core(), Language.ZH))
                .doesNotContain("{")
                .isNotEqualTo(message);
        return finding;
    }

    /** The text of an argument, codes as they are. */
    static String argument(Finding finding, String name) {
        return finding.arguments().get(name).in(Language.EN);
    }
}
