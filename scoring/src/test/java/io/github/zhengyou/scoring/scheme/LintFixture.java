package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;

/** The lint over the worked example and what tests make of it. */
final class LintFixture {

    private LintFixture() {}

    static Findings lint(ScoringScheme scheme) {
        return lint(scheme, PLAN);
    }

    static Findings lint(ScoringScheme scheme, CampaignPlan plan) {
        return lint(scheme, Campaign.of(plan));
    }

    static Findings lint(ScoringScheme scheme, Campaign campaign) {
        return SchemeRules.BOOK.check(
                SchemeReview.of(Evaluator.compile(scheme, campaign.plan(), Extensions.none()), campaign));
    }

    /** The plan of the example and a record. */
    static Campaign recorded(List<? extends Evidence> evidence) {
        return Campaign.builder()
                .plan(PLAN)
                .record(CampaignRecord.builder().addAllEvidence(evidence).build())
                .build();
    }

    /** The plan of the example and rows of organizations. */
    static Campaign of(Organization... rows) {
        return Campaign.builder()
                .plan(PLAN)
                .organizations(Organizations.builder().addOrganizations(rows).build())
                .build();
    }

    static Organization branch(String id, Sector sector) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name(LocalizedText.of("支部 " + id, "Branch " + id))
                .line(Line.PARTY)
                .tier(Tier.BRANCH)
                .sector(sector)
                .build();
    }

    /** Each finding of a rule as its place and its English message. */
    static List<String> found(Findings findings, String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> {
                    String zh = finding.message(ScoringMessages.catalogue(), Language.ZH);
                    assertThat(zh).doesNotContain("{").doesNotContain("[[");
                    return finding.place().orElseThrow() + " "
                            + finding.message(ScoringMessages.catalogue(), Language.EN);
                })
                .toList();
    }

    static List<String> found(ScoringScheme scheme, String rule) {
        return found(lint(scheme), rule);
    }
}
