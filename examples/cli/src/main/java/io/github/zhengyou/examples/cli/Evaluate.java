package io.github.zhengyou.examples.cli;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.json.Document;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.Evaluations;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Evaluates the organizations of a campaign, or their members. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "按评分方案评价各组织或成员。需要 plan.json、scheme.json、organizations.json 和 record.json 或 record.jsonl。",
            "Evaluates organizations or members by the scheme. Needs plan.json, scheme.json, organizations.json, and record.json"
                    + " or record.jsonl."
        },
        footer = {
            "",
            "示例 Examples:",
            "  evaluate my-campaign --as-of 2011-12-31",
            "  evaluate my-campaign --as-of 2011-12-31 --subject branch-1 --explain",
            "  evaluate my-campaign --as-of 2011-12-31 --json > evaluations.json"
        })
final class Evaluate extends DocumentCommand {

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "截至日期 the day, such as 2011-12-31; later evidence does not count")
    private LocalDate asOf;

    @Option(names = "--subject", paramLabel = "ID", description = "只评价一个对象 evaluate this organization or member only")
    private @Nullable String subject;

    @Option(names = "--explain", description = "逐行说明得分 explain each result line by line")
    private boolean explain;

    @Option(
            names = "--all",
            description =
                    "--explain 列出全部条目 with --explain, every entry instead of the first 20 of each kind beneath a step")
    private boolean all;

    @SuppressWarnings("NullAway.Init")
    Evaluate(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        if (explain && isJson()) {
            throw new ParameterException(
                    spec().commandLine(),
                    "--explain 输出文字，不能与 --json 同用 / --explain writes text and cannot be used with --json");
        }
        if (all && !explain) {
            throw new ParameterException(
                    spec().commandLine(), "--all 须与 --explain 同用 / --all goes with --explain only");
        }
        CampaignFolder folder = folder();
        Optional<CampaignPlan> plan = folder.plan(Need.REQUIRED);
        Optional<ScoringScheme> scheme = folder.scheme(Need.REQUIRED);
        Optional<Organizations> organizations = folder.organizations(Need.REQUIRED);
        Optional<CampaignRecord> record = folder.record(Need.REQUIRED);
        folder.resolve(plan, organizations, scheme);
        Campaign read = Campaign.builder()
                .plan(plan.orElseThrow())
                .organizations(organizations.orElseThrow())
                .record(record.orElseThrow())
                .build();
        Wording wording = wording().of(read);
        EvaluatedCampaign campaign = EvaluatedCampaign.of(read, scheme.orElseThrow(), asOf);
        List<Evaluation> results = subject == null ? campaign.evaluations() : List.of(only(subject, campaign));
        write(
                Document.EVALUATIONS,
                new Evaluations(results),
                new EvaluationReport(
                        campaign, results, explain, all ? Integer.MAX_VALUE : ExplanationText.FEW, wording));
        return 0;
    }

    private static Evaluation only(String subject, EvaluatedCampaign campaign) {
        return campaign.find(subject)
                .orElseThrow(() -> new InputException(List.of(
                        new InputProblem("--subject", Wording.message("error.subject", Map.of("subject", subject))))));
    }
}
