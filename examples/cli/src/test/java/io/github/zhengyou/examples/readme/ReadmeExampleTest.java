package io.github.zhengyou.examples.readme;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.json.Document;
import io.github.zhengyou.json.Location;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.explanation.Explanation;
import io.github.zhengyou.scoring.scheme.EvaluationTrace;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.Outcome;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the code of the README, and holds the README to the code that runs. */
class ReadmeExampleTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    @TempDir
    Path folder;

    @BeforeEach
    void writeFolder() throws IOException {
        Path demo = Path.of("src/main/resources/demo");
        Files.copy(demo.resolve("plan.json"), folder.resolve("plan.json"));
        Files.copy(demo.resolve("scheme.json"), folder.resolve("scheme.json"));
        StringBuilder evidence = new StringBuilder("{\"format\": \"zhengyou/record@1\", \"evidence\": [");
        String separator = "";
        for (String criterion : List.of("leadership", "membership", "mechanism", "performance", "public-regard")) {
            evidence.append(separator).append(entries(criterion));
            separator = ",";
        }
        Files.writeString(folder.resolve("record.json"), evidence.append("]}"));
    }

    private static String entries(String criterion) {
        String on = "\"subject\": \"b-0001\", \"criterion\": \"" + criterion + "\", \"date\": \"2011-12-20\"";
        return """
                {"type": "judgement", "id": "%1$s-1", %2$s, "raterGroup": "self", "points": 90, "maximum": 100},
                {"type": "judgement", "id": "%1$s-2", %2$s, "raterGroup": "leader", "points": 85, "maximum": 100},
                {"type": "ballots", "id": "%1$s-3", %2$s, "raterGroup": "masses", "scale": "sd-2008",
                 "electorate": 110, "counts": {"satisfied": 60, "basically-satisfied": 30, "dissatisfied": 10}}
                """.formatted(criterion, on);
    }

    private interface Example {
        void run() throws IOException;
    }

    private static List<String> printed(Example example) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            example.run();
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void theCheckNamesWhatThePlanHasNotAndThenWhatTheRecordBreaks() throws IOException {
        Path plan = folder.resolve("plan.json");
        String sound = Files.readString(plan);
        Path record = folder.resolve("record.json");
        Files.writeString(record, Files.readString(record).replace("\"electorate\": 110", "\"electorate\": 90"));

        Files.writeString(plan, sound.replaceFirst("\\{", "{\"problemProcedure\": \"problem@9\", "));
        assertThat(printed(this::check))
                .containsExactly("plan.json:1:22 方案指定程序“problem@9”用于整改，而方案没有该程序；现有：无。请在 procedures 中补上，或更正标识");

        Files.writeString(plan, sound);
        assertThat(printed(this::check))
                .hasSize(5)
                .first(as(InstanceOfAssertFactories.STRING))
                .matches("record\\.json:3:\\d+ 测评“leadership-3”收到 100 票，超过应参加人数 90，多 10 票.*");
    }

    private void check() throws IOException {
        // example
        CampaignPlan plan = Document.PLAN.read(folder.resolve("plan.json")).orElseThrow();
        CampaignRecord record =
                Document.RECORD.read(folder.resolve("record.json")).orElseThrow();
        Campaign campaign = Campaign.builder().plan(plan).record(record).build();

        Catalogue catalogue = campaign.naming(Catalogue.core());
        for (Finding finding : campaign.check()) {
            Place place = finding.place().orElse(Place.in("plan"));
            Path file = folder.resolve(place.document() + ".json");
            try (InputStream in = Files.newInputStream(file)) {
                Location location = Document.locate(in, List.of(place.path())).get(place.path());
                System.out.println(file.getFileName() + ":" + location + " " + finding.message(catalogue, Language.ZH));
            }
        }
        // end
    }

    @Test
    void theExampleExplainsABranch() throws IOException {
        // 0.2 × 90 + 0.4 × 85 + 0.4 × 88 = 87.2 for each criterion, so for the whole
        assertThat(printed(this::explain))
                .startsWith("较好", "b-0001 得 87.2 分（满分 100，精确值 436/5，舍入 2 half-up），等级：较好")
                .contains("        满意：60 票 × 100");
    }

    private void explain() throws IOException {
        // example
        CampaignPlan plan = Document.PLAN.read(folder.resolve("plan.json")).orElseThrow();
        ScoringScheme scheme =
                Document.SCHEME.read(folder.resolve("scheme.json")).orElseThrow();
        CampaignRecord record =
                Document.RECORD.read(folder.resolve("record.json")).orElseThrow();

        Evaluator evaluator = Evaluator.compile(scheme, plan, Extensions.none());
        SubjectId branch = SubjectId.of("b-0001");
        List<Evidence> evidence = record.evidence().stream()
                .filter(entry -> entry.subject().equals(branch))
                .toList();
        EvaluationTrace trace = evaluator.trace(branch, evidence, LocalDate.of(2011, 12, 31));

        trace.evaluation()
                .grade()
                .ifPresent(grade -> System.out.println(grade.name().zh()));
        Explanation.of(trace, scheme).lines(Language.ZH).forEach(System.out::println);
        // end
    }

    @Test
    void theRuleOfOnesOwnRates() throws IOException {
        String text = Files.readString(folder.resolve("scheme.json"));
        String rule = readme("json").get(0).strip();
        Pattern mechanism = Pattern.compile("\\{\\s*\"criterion\": \"mechanism\",\\s*\"weight\": 0.15\\s*}");
        assertThat(mechanism.matcher(text).find()).isTrue();
        Files.writeString(folder.resolve("scheme.json"), mechanism.matcher(text).replaceFirst(rule));

        Evaluator evaluator = Evaluator.compile(
                Document.SCHEME.read(folder.resolve("scheme.json")).orElseThrow(),
                Document.PLAN.read(folder.resolve("plan.json")).orElseThrow(),
                extensions());
        List<Evidence> evidence = Document.RECORD
                .read(folder.resolve("record.json"))
                .orElseThrow()
                .evidence();
        // 0.85 × 87.2 + 0.15 × 100
        assertThat(evaluator
                        .evaluate(SubjectId.of("b-0001"), evidence, LocalDate.of(2011, 12, 31))
                        .outcome())
                .isInstanceOfSatisfying(
                        Outcome.Scored.class,
                        scored -> assertThat(scored.score().rounded()).isEqualTo(Decimal.parse("89.12")));
    }

    private static Extensions extensions() {
        // example
        Extensions extensions = Extensions.builder()
                .rater("marks-at-least@1", parameters -> {
                    Decimal pass = parameters.decimal("pass");
                    return evidence -> evidence.judgements().isEmpty()
                            ? Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE)
                            : Rating.of(
                                    evidence.judgements().stream()
                                                    .allMatch(mark ->
                                                            mark.points().compareTo(pass) >= 0)
                                            ? evidence.maximum()
                                            : Points.ZERO);
                })
                .build();
        // end
        return extensions;
    }

    @Test
    void theReadmeShowsTheCodeThatRuns() throws IOException {
        String source =
                Files.readString(Path.of("src/test/java/io/github/zhengyou/examples/readme/ReadmeExampleTest.java"));
        List<String> run = matches(Pattern.compile("(?s)// example\n(.*?)// end\n"), source);
        List<String> shown = readme("java");
        assertThat(shown).hasSameSizeAs(run).isNotEmpty();
        for (int i = 0; i < run.size(); i++) {
            assertThat(squeezed(shown.get(i))).isEqualTo(squeezed(run.get(i)));
        }
    }

    private static List<String> readme(String language) throws IOException {
        return matches(
                Pattern.compile("(?s)```" + language + "\n(.*?)```"), Files.readString(ROOT.resolve("README.md")));
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
