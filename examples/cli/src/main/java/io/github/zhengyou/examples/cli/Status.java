package io.github.zhengyou.examples.cli;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.campaign.CampaignStatus;
import io.github.zhengyou.json.Document;
import io.github.zhengyou.organization.Organizations;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says how a campaign stands on a day. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "活动进展：截至某日的阶段、节点、承诺台账、目标、问题和覆盖情况。需要 plan.json；承诺、目标进度和问题来自 record.json 或 record.jsonl，覆盖情况来自 organizations.json。",
            "Says how a campaign stands on a day: stages, events, ledger of pledges, targets, problems, coverage. Needs"
                    + " plan.json; pledges, reports and problems come from record.json or record.jsonl, units from"
                    + " organizations.json."
        },
        footer = {
            "",
            "示例 Examples:",
            "  status my-campaign --as-of 2011-06-30",
            "  status my-campaign --as-of 2011-06-30 --json > status.json"
        })
final class Status extends DocumentCommand {

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "截至日期 the day, such as 2011-06-30; what happened later does not count")
    private LocalDate asOf;

    @SuppressWarnings("NullAway.Init")
    Status(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        CampaignFolder folder = folder();
        Optional<CampaignPlan> plan = folder.plan(Need.REQUIRED);
        Optional<Organizations> organizations = folder.organizations(Need.IF_PRESENT);
        Optional<CampaignRecord> record = folder.record(Need.IF_PRESENT);
        folder.resolve(plan, organizations, Optional.empty());
        Campaign.Builder builder = Campaign.builder();
        builder.plan(plan.orElseThrow());
        organizations.ifPresent(builder::organizations);
        record.ifPresent(builder::record);
        Campaign campaign = builder.build();
        CampaignStatus status = campaign.status(asOf);
        write(
                Document.STATUS,
                status,
                new StatusReport(campaign, status, wording().of(campaign)));
        return 0;
    }
}
