package io.github.zhengyou.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.evidence.EvidenceRules;
import io.github.zhengyou.figure.FigureRules;
import io.github.zhengyou.figure.Figures;
import io.github.zhengyou.organization.OrganizationRules;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.SchemeReview;
import io.github.zhengyou.scoring.scheme.SchemeRules;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all rule books find in a campaign folder.
 *
 * @param findings the findings
 * @param campaign the campaign; empty without a plan
 * @param absent the files that are not there; what rests on them was not checked
 */
record CampaignCheck(Findings findings, Optional<Campaign> campaign, List<String> absent) {

    /** Keeps an unmodifiable copy. */
    CampaignCheck {
        absent = ImmutableList.copyOf(absent);
    }

    /**
     * Checks a folder.
     *
     * @param asOf the day as of which to check; if empty, that of the campaign itself
     * @throws InputException if a document cannot be read or resolved, or if there is none
     */
    static CampaignCheck of(CampaignFolder folder, Optional<LocalDate> asOf) {
        if (folder.isEmpty()) {
            throw folder.nothing();
        }
        Optional<CampaignPlan> plan = folder.plan(Need.IF_PRESENT);
        Optional<ScoringScheme> scheme = folder.scheme(Need.IF_PRESENT);
        Optional<Organizations> organizations = folder.organizations(Need.IF_PRESENT);
        Optional<CampaignRecord> record = folder.record(Need.IF_PRESENT);
        Optional<Figures> figures = folder.figures(Need.IF_PRESENT);
        try {
            folder.resolve(plan, organizations, scheme);
        } catch (InputException e) {
            throw e.plus(new InputProblem(
                    folder.directory().toString(), Wording.message("error.rules-not-checked", Map.of())));
        }
        Optional<Campaign> campaign = plan.map(found -> campaign(found, organizations, record, figures, asOf));
        Findings findings = Findings.concat(
                campaign.map(Campaign::check).orElseGet(() -> parts(organizations, record, figures)),
                scheme.isPresent() && campaign.isPresent()
                        ? scheme(scheme.get(), campaign.get(), organizations, record)
                        : Findings.none());
        return new CampaignCheck(
                findings,
                campaign,
                CampaignFolder.FILES.stream()
                        .filter(file -> !folder.has(file))
                        .filter(file -> !file.startsWith("record") || record.isEmpty())
                        .toList());
    }

    private static Campaign campaign(
            CampaignPlan plan,
            Optional<Organizations> organizations,
            Optional<CampaignRecord> record,
            Optional<Figures> figures,
            Optional<LocalDate> asOf) {
        Campaign.Builder campaign = Campaign.builder();
        campaign.plan(plan).figures(figures);
        organizations.ifPresent(campaign::organizations);
        CampaignRecord.Builder entries = record.map(CampaignRecord::toBuilder).orElseGet(CampaignRecord::builder);
        asOf.ifPresent(entries::through);
        campaign.record(entries.build());
        return campaign.build();
    }

    private static Findings scheme(
            ScoringScheme scheme,
            Campaign campaign,
            Optional<Organizations> organizations,
            Optional<CampaignRecord> record) {
        Evaluator evaluator = Evaluator.compile(scheme, campaign.plan(), Extensions.none());
        return Findings.concat(
                SchemeRules.BOOK.check(SchemeReview.of(evaluator, campaign)),
                record.map(CampaignRecord::evidence)
                        .map(evidence -> organizations
                                .map(rows -> evaluator.check(rows, evidence))
                                .orElseGet(() -> evaluator.check(evidence)))
                        .orElse(Findings.none()));
    }

    /** Each part by its own rules: without a plan it cannot be said what does not fit it. */
    private static Findings parts(
            Optional<Organizations> organizations, Optional<CampaignRecord> record, Optional<Figures> figures) {
        return Findings.concat(
                organizations.map(OrganizationRules.BOOK::check).orElse(Findings.none()),
                record.map(CampaignRecord::evidence)
                        .map(EvidenceRules.BOOK::check)
                        .orElse(Findings.none()),
                figures.map(FigureRules.BOOK::check).orElse(Findings.none()));
    }
}
