package io.github.zhengyou.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.campaign.CampaignRules;
import io.github.zhengyou.evidence.EvidenceRules;
import io.github.zhengyou.figure.FigureRules;
import io.github.zhengyou.figure.Figures;
import io.github.zhengyou.organization.OrganizationRules;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.pledge.PledgeReplay;
import io.github.zhengyou.pledge.PledgeRules;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.timeline.TimelineRules;
import java.util.List;
import java.util.Optional;

/**
 * What all rule books find in a campaign folder.
 *
 * @param findings the findings
 * @param absent the files that are not there; what rests on them was not checked
 */
record CampaignCheck(Findings findings, List<String> absent) {

    /** Keeps an unmodifiable copy. */
    CampaignCheck {
        absent = ImmutableList.copyOf(absent);
    }

    /**
     * Checks a folder.
     *
     * @throws InputException if a document cannot be read or resolved, or if there is none
     */
    static CampaignCheck of(CampaignFolder folder) {
        if (folder.isEmpty()) {
            throw folder.nothing();
        }
        Optional<CampaignPlan> plan = folder.plan(Need.IF_PRESENT);
        Optional<ScoringScheme> scheme = folder.scheme(Need.IF_PRESENT);
        Optional<Organizations> organizations = folder.organizations(Need.IF_PRESENT);
        Optional<CampaignRecord> record = folder.record(Need.IF_PRESENT);
        Optional<Figures> figures = folder.figures(Need.IF_PRESENT);
        folder.resolve(plan, scheme);
        Findings findings = Findings.concat(
                plan.isPresent() && organizations.isPresent()
                        ? campaign(plan.get(), organizations.get(), record)
                        : parts(plan, organizations, record),
                scheme.isPresent() && plan.isPresent() && record.isPresent()
                        ? scheme(scheme.get(), plan.get(), organizations, record.get())
                        : Findings.none(),
                figures.map(FigureRules.BOOK::check).orElse(Findings.none()));
        return new CampaignCheck(
                findings,
                CampaignFolder.FILES.stream()
                        .filter(file -> !folder.has(file))
                        .filter(file -> !file.startsWith("record") || record.isEmpty())
                        .toList());
    }

    private static Findings campaign(CampaignPlan plan, Organizations organizations, Optional<CampaignRecord> record) {
        Campaign.Builder campaign = Campaign.builder();
        campaign.plan(plan).organizations(organizations);
        record.ifPresent(campaign::record);
        return CampaignRules.BOOK.check(campaign.build());
    }

    private static Findings scheme(
            ScoringScheme scheme, CampaignPlan plan, Optional<Organizations> organizations, CampaignRecord record) {
        Evaluator evaluator = Evaluator.compile(scheme, plan, Extensions.none());
        return organizations
                .map(rows -> evaluator.check(rows, record.evidence()))
                .orElseGet(() -> evaluator.check(record.evidence()));
    }

    /** Each part by its own rules: without plan or organizations it cannot be said what a record names in vain. */
    private static Findings parts(
            Optional<CampaignPlan> plan, Optional<Organizations> organizations, Optional<CampaignRecord> record) {
        Optional<PledgeReplay> pledges = plan.flatMap(CampaignPlan::pledgeProcess)
                .flatMap(process -> record.map(entries -> process.replay(entries.pledgeEvents())));
        return Findings.concat(
                plan.map(CampaignPlan::timeline).map(TimelineRules.BOOK::check).orElse(Findings.none()),
                organizations.map(OrganizationRules.BOOK::check).orElse(Findings.none()),
                record.map(CampaignRecord::evidence)
                        .map(EvidenceRules.BOOK::check)
                        .orElse(Findings.none()),
                pledges.map(PledgeRules.BOOK::check).orElse(Findings.none()));
    }
}
