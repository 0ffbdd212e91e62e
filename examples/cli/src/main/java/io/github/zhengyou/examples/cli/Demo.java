package io.github.zhengyou.examples.cli;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.figure.FigureAudit;
import io.github.zhengyou.figure.Figures;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.pledge.PledgeLedger;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.Outcome;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Timeline;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Shows the year of a district: generated, written as JSON, read back, and then all that a campaign can be asked. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "演示：一个区 2011 年的活动，从 JSON 到逐行说明的等级。",
            "Shows the year 2011 of a district, from JSON to explained grades."
        },
        footer = {"", "示例 Example:", "  demo"})
final class Demo implements Callable<Integer> {

    private static final Wording WORDING = new Wording(LanguageChoice.BOTH);

    /** What the folder holds, all of it. */
    private record Documents(
            CampaignPlan plan,
            ScoringScheme scheme,
            Organizations organizations,
            CampaignRecord record,
            Figures figures) {}

    private final Console console;

    Demo(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        PrintStream out = console.out();
        Steps steps = new Steps(console.err());
        Path directory = directory();
        out.println(WORDING.sentence("demo.banner", Map.of()));

        steps.run(sentence("generate"), () -> {
            DistrictGenerator.write(directory);
            return directory;
        });
        Documents documents = steps.run(sentence("read"), () -> read(directory));
        LocalDate asOf = documents
                .plan()
                .timeline()
                .flatMap(Timeline::period)
                .map(Period::through)
                .orElseThrow();
        part(out, "plan");
        out.print(new PlanReport(documents.plan(), WORDING));

        PledgeLedger ledger = steps.run(sentence("status"), () -> ledger(documents, asOf));
        part(out, "ledger");
        out.print(new LedgerReport(ledger, documents.plan(), WORDING));
        out.println(WORDING.sentence("demo.base", Map.of("asOf", asOf.toString())));

        FigureAudit audit = steps.run(sentence("audit"), () -> FigureAudit.of(documents.figures()));
        part(out, "audit");
        out.print(new AuditReport(audit, WORDING));

        EvaluatedCampaign campaign = steps.run(
                sentence("evaluate"),
                () -> EvaluatedCampaign.of(
                        Campaign.builder()
                                .plan(documents.plan())
                                .organizations(documents.organizations())
                                .record(documents.record())
                                .build(),
                        documents.scheme(),
                        asOf));
        part(out, "grades");
        String grades = steps.run(sentence("rollup"), () -> new GradesReport(campaign, WORDING).toString());
        out.print(grades);

        part(out, "explanation");
        explain(campaign, steps.run(sentence("explain"), () -> example(campaign)));

        part(out, "steps");
        out.print(steps.table(WORDING));
        out.println();
        out.println(WORDING.sentence("demo.next", Map.of("command", "check " + directory)));
        out.flush();
        return 0;
    }

    /** Where the build wants it, else a temporary folder. */
    private static Path directory() throws IOException {
        String wanted = System.getProperty("zhengyou.demo.dir");
        return wanted == null ? Files.createTempDirectory("zhengyou-demo") : Path.of(wanted);
    }

    private static String sentence(String step) {
        return WORDING.sentence("demo." + step, Map.of());
    }

    private static void part(PrintStream out, String part) {
        out.println();
        out.println("== " + WORDING.sentence("demo.part." + part, Map.of()));
        out.println();
    }

    private static Documents read(Path directory) {
        CampaignFolder folder = CampaignFolder.open(directory, "demo");
        Optional<CampaignPlan> plan = folder.plan(Need.REQUIRED);
        Optional<ScoringScheme> scheme = folder.scheme(Need.REQUIRED);
        Optional<Organizations> organizations = folder.organizations(Need.REQUIRED);
        Optional<CampaignRecord> record = folder.record(Need.REQUIRED);
        Optional<Figures> figures = folder.figures(Need.REQUIRED);
        folder.resolve(plan, organizations, scheme);
        return new Documents(
                plan.orElseThrow(),
                scheme.orElseThrow(),
                organizations.orElseThrow(),
                record.orElseThrow(),
                figures.orElseThrow());
    }

    private static PledgeLedger ledger(Documents documents, LocalDate asOf) {
        Campaign.Builder campaign = Campaign.builder();
        campaign.plan(documents.plan()).organizations(documents.organizations()).record(documents.record());
        return campaign.build().status(asOf).ledger().orElseThrow();
    }

    /** The first branch with a score and grade. */
    private static Evaluation example(EvaluatedCampaign campaign) {
        return campaign.evaluations().stream()
                .filter(evaluation -> evaluation.outcome() instanceof Outcome.Scored)
                .findFirst()
                .orElseThrow();
    }

    private void explain(EvaluatedCampaign campaign, Evaluation evaluation) {
        campaign.organizations()
                .tree()
                .find(OrganizationId.of(evaluation.subject().value()))
                .ifPresent(branch -> console.out().println(branch.id() + " " + WORDING.name(branch.name()) + "\n"));
        for (Language language : List.of(Language.ZH, Language.EN)) {
            new ExplanationText(WORDING.catalogue(), ExplanationText.FEW)
                    .lines(campaign.explain(evaluation), language)
                    .forEach(console.out()::println);
            console.out().println();
        }
    }
}
