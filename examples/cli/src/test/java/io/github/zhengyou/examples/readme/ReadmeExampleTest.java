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
import io.github.zhengyou.organization.Classification;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationClass;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.ParameterScope;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.PeerSummary;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.explanation.Explanation;
import io.github.zhengyou.scoring.law.ModelLaws;
import io.github.zhengyou.scoring.law.RaterLaws;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.EvaluationTrace;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.Outcome;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.scoring.scheme.SubjectRecord;
import io.github.zhengyou.scoring.scheme.SubjectRecords;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
                .startsWith("较好", "b-0001 得 87.2 分（满分 100，精确值 436/5，按四舍五入保留 2 位小数），等级：较好")
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
        String rule = readmeJson("marks-at-least@1").strip();
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
                                                            mark.points().compareTo(pass.times(mark.maximum())) >= 0)
                                            ? evidence.maximum()
                                            : Points.ZERO);
                })
                .build();
        // end
        return extensions;
    }

    // example
    record Median() implements Model {
        private static Part middle(Parts parts) {
            List<Part> sorted = parts.all().stream()
                    .sorted(Comparator.comparing(Part::share))
                    .toList();
            return sorted.get((sorted.size() - 1) / 2);
        }

        @Override
        public Rating combine(Parts parts) {
            return Rating.of(middle(parts).share().times(parts.maximum()));
        }

        @Override
        public Optional<Formula> formula(Parts parts) {
            Part middle = middle(parts);
            return Optional.of(Formula.of(middle.points())
                    .dividedBy(Formula.of(middle.maximum()))
                    .times(Formula.of(parts.maximum())));
        }
    }
    // end

    @Test
    void modelsAndGatesOfOnesOwnAreTaken() {
        Extensions.Builder builder =
                // example
                Extensions.builder()
                        .model("median@1", parameters -> new Median())
                        .gate(
                                "in-lower-half@1",
                                parameters -> input -> input.rating() instanceof Rating.Rated rated
                                        ? rated.points().times(Points.of(2)).compareTo(input.maximum()) < 0
                                                ? Gate.State.FELL
                                                : Gate.State.SAFE
                                        : Gate.State.UNKNOWN);
        // end
        Rater rater = extensions().raters().get("marks-at-least@1").apply(parameters("pass", "0.6"));
        assertThat(RaterLaws.of("marks-at-least@1", rater).monotone().check()).isEmpty();
        Model median = builder.build().models().get("median@1").apply(NONE);
        Gate lower = builder.build().gates().get("in-lower-half@1").apply(NONE);
        assertThat(ModelLaws.of("median@1", median)
                        .zeroWeightCounts()
                        .monotone()
                        .check())
                .isEmpty();
        List<Part> parts = Stream.of(90, 20, 60)
                .map(points -> new Part(
                        IndicatorId.of("p" + points), Points.of(points), Points.HUNDRED, Points.ONE, ReasonCode.RATED))
                .toList();
        assertThat(median.combine(new Parts(Points.HUNDRED, parts))).isEqualTo(Rating.of(Points.of(60)));
        assertThat(median.formula(new Parts(Points.of(50), parts)))
                .hasValueSatisfying(formula -> assertThat(formula).hasToString("60 ÷ 100 × 50"));
        assertThat(lower.test(new Gate.Input(IndicatorId.ROOT, Rating.of(Points.of(49)), Points.HUNDRED)))
                .isEqualTo(Gate.State.FELL);
        assertThat(lower.test(new Gate.Input(IndicatorId.ROOT, Rating.of(Points.of(50)), Points.HUNDRED)))
                .isEqualTo(Gate.State.SAFE);
    }

    private static Parameters parameters(String name, String number) {
        return new Parameters(
                ParameterValue.Fields.NONE.with(name, ParameterValue.of(Decimal.parse(number))),
                Place.in("scheme"),
                ParameterScope.none());
    }

    private static final Parameters NONE =
            new Parameters(ParameterValue.Fields.NONE, Place.in("scheme"), ParameterScope.none());

    @Test
    void theTreeOfTheReadmeScoresABranch() throws IOException {
        String demo = Files.readString(folder.resolve("scheme.json"));
        String scales = demo.substring(demo.indexOf("\"ballotScales\""), demo.indexOf("\"rounding\""));
        String grades = demo.substring(demo.indexOf("\"grades\""), demo.indexOf(",\n  \"vetoes\""));
        Files.writeString(
                folder.resolve("scheme.json"),
                demo.substring(0, demo.indexOf("\"maximum\"")) + scales + readmeJson("\"raterGroups\"") + ", " + grades
                        + "}");
        ScoringScheme scheme =
                Document.SCHEME.read(folder.resolve("scheme.json")).orElseThrow();
        CampaignPlan plan = Document.PLAN.read(folder.resolve("plan.json")).orElseThrow();
        Files.writeString(folder.resolve("record.json"), """
                {"format": "zhengyou/record@1", "evidence": [
                  {"type": "measurement", "id": "m", "subject": "b", "criterion": "leadership", "date": "2011-06-01",
                   "value": 9, "unit": "meeting"},
                  {"type": "judgement", "id": "j", "subject": "b", "criterion": "membership", "raterGroup": "leader",
                   "date": "2011-06-01", "points": 1, "maximum": 1},
                  {"type": "incident", "id": "i", "subject": "b", "kind": "complaint", "date": "2011-06-01", "count": 2},
                  {"type": "judgement", "id": "s", "subject": "b", "criterion": "public-regard", "raterGroup": "self",
                   "date": "2011-06-01", "points": 90, "maximum": 100},
                  {"type": "ballots", "id": "t", "subject": "b", "criterion": "public-regard", "raterGroup": "masses",
                   "date": "2011-06-01", "scale": "sd-2008", "electorate": 120,
                   "counts": {"satisfied": 60, "basically-satisfied": 30, "dissatisfied": 10}}
                ]}
                """);
        List<Evidence> evidence = Document.RECORD
                .read(folder.resolve("record.json"))
                .orElseThrow()
                .evidence();
        Evaluator evaluator = Evaluator.compile(scheme, plan, Extensions.none());
        SubjectRecord branch = SubjectRecord.builder()
                .subject(SubjectId.of("b"))
                .organization(Organization.builder()
                        .id(OrganizationId.of("b"))
                        .name(LocalizedText.of("支部", "Branch"))
                        .line(Line.PARTY)
                        .tier(Tier.BRANCH)
                        .build())
                .evidence(evidence)
                .build();
        // base 60 × 9/12 + 40 − 2 × 2 = 81; appraisal (90 + 2 × 88) ÷ 3 = 266/3; 0.7 × 81 + 0.3 × 266/3 = 83.3
        assertThat(score(evaluator.evaluate(branch, LocalDate.of(2011, 12, 31))))
                .isEqualTo("83.3");
        // for retired cadres the other 60 carry the 40: base 45 of 60 is 75 of 100, less 4
        SubjectRecord retired = branch.toBuilder()
                .organization(branch.organization().orElseThrow().toBuilder()
                        .putClass(Classification.of("branch-kind"), OrganizationClass.of("retired-cadres"))
                        .build())
                .build();
        assertThat(score(evaluator.evaluate(retired, LocalDate.of(2011, 12, 31))))
                .isEqualTo("76.3");
    }

    @Test
    void theEntriesOfTheReadmeAreScoredByTheSchemeBesideThem() throws IOException {
        String demo = Files.readString(folder.resolve("scheme.json"));
        String tail = demo.substring(demo.indexOf("\"rounding\""), demo.indexOf(",\n  \"vetoes\""));
        Files.writeString(
                folder.resolve("scheme.json"),
                demo.substring(0, demo.indexOf("\"maximum\"")) + readmeJson("\"peers\"") + ", " + tail + "}");
        Files.writeString(
                folder.resolve("record.json"),
                "{\"format\": \"zhengyou/record@1\", " + readmeJson("\"workItems\"") + "}");
        Campaign campaign = Campaign.builder()
                .plan(Document.PLAN.read(folder.resolve("plan.json")).orElseThrow())
                .organizations(Organizations.builder()
                        .addOrganizations(school("b-0001"), school("b-0002"))
                        .build())
                .record(Document.RECORD.read(folder.resolve("record.json")).orElseThrow())
                .build();
        ScoringScheme scheme =
                Document.SCHEME.read(folder.resolve("scheme.json")).orElseThrow();
        Evaluator evaluator = Evaluator.compile(scheme, campaign.plan(), Extensions.none());
        LocalDate day = LocalDate.of(2011, 12, 31);
        // 60 for the first place, 2 × 4 + 2 for work, 5 for the honour, 10 − 2 × 2 of complaints
        assertThat(score(evaluator.evaluateAll(campaign, day).get(0))).isEqualTo("81");

        SubjectRecords records = SubjectRecords.of(campaign, day);
        PeerSummary peers = evaluator
                .summarizeAll(
                        campaign.organizations().organizations().stream()
                                .map(records::of)
                                .toList(),
                        day)
                .get("school");
        EvaluationTrace trace = evaluator.trace(records.of(school("b-0001")), day, Optional.of(peers));
        assertThat(Explanation.of(trace, scheme).lines(Language.EN))
                .contains(
                        "  worked out: 60 + 10 + 5 + 6 = 81",
                        "  Good work results: 60 of 60 points, counts",
                        "    worked out: 2 × 4 + 2 = 10",
                        "    work item w-1 (2011-03-01, task lecture): count 2",
                        "    honour h-1 (2011-07-01, kind commendation, level county and district (county)): Advanced branch",
                        "    worked out: 10 − 2 × 2 = 6",
                        "  veto 'Public regard below 4 points' did not fall: Good response from the masses is not below 4;"
                                + " basis: 《县考核办法》, 第八条")
                .anyMatch(line -> line.startsWith("    peers with a value: 2; its own value is 92; above: 0"));
    }

    private static Organization school(String id) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name(LocalizedText.of("支部", "Branch"))
                .line(Line.PARTY)
                .tier(Tier.BRANCH)
                .sector(Sector.SCHOOL)
                .build();
    }

    private static String score(Evaluation evaluation) {
        return ((Outcome.Scored) evaluation.outcome()).score().rounded().toString();
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

    /** The first JSON block that holds a text. */
    private static String readmeJson(String text) throws IOException {
        return readme("json").stream()
                .filter(block -> block.contains(text))
                .findFirst()
                .orElseThrow();
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
