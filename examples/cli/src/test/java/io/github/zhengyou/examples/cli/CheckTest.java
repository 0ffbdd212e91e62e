package io.github.zhengyou.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignRules;
import io.github.zhengyou.figure.FigureRules;
import io.github.zhengyou.json.Document;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.SchemeReview;
import io.github.zhengyou.scoring.scheme.SchemeRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

    private static final String SECOND_BRANCH = "\"id\": \"b-2\"";

    @TempDir
    Path directory;

    private CampaignOnDisk campaign;

    @BeforeEach
    void writeSoundCampaign() {
        campaign = CampaignOnDisk.in(directory);
    }

    @Test
    void findsNothingInASoundCampaign() {
        Run run = campaign.run("check", "--as-of", "2011-12-31");
        assertThat(run)
                .isEqualTo(new Run(0, "截至 2011-12-31 检查 / checked as of 2011-12-31\n没有检查结果 / no findings\n", ""));
    }

    @Test
    void saysAsOfWhichDayItChecksOrThatNoneIsKnown() {
        assertThat(campaign.run("check", "--lang", "en").outLines())
                .containsExactly(
                        "no day is known, so deadlines and dated rules are not checked: give 'through' in the record,"
                                + " 'issued' in the plan, or --as-of",
                        "no findings");
        assertThat(campaign.run("check", "--lang", "zh").outLines())
                .startsWith("不知道截至哪一天，期限和有时效的规则未检查：请在记录中写明 through，或在方案中写明 issued，或用 --as-of 指定");
        campaign.replace("plan.json", "\"id\": \"small-2011\",", "\"id\": \"small-2011\", \"issued\": \"2011-01-05\",");
        assertThat(campaign.run("check", "--lang", "en").out()).contains("checked as of 2011-07-01\n");
        assertThat(campaign.run("check", "--lang", "en", "--as-of", "2011-03-01")
                        .out())
                .contains("checked as of 2011-03-01\n", "campaign.entry-after-through");
    }

    @Test
    void saysWhatWasNotChecked() {
        campaign.delete("plan.json", "scheme.json", "organizations.json", "record.json");
        assertThat(campaign.run("check", "--lang", "en").outLines())
                .containsExactly(
                        "not checked, as there is no such file: plan.json, scheme.json, organizations.json, record.json,"
                                + " record.jsonl",
                        "no findings");
    }

    @Test
    void checksARecordWithoutOrganizationsByItself() {
        campaign.delete("organizations.json")
                .replace(
                        "record.json",
                        "\"electorate\": 12, \"counts\": {\"satisfied\": 10}",
                        "\"electorate\": 9, \"counts\": {\"satisfied\": 10}");
        Run run = campaign.run("check", "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.outLines()).contains("findings: 1 (errors 1, warnings 0, notes 0)");
    }

    @Test
    void findsAnUnknownParent() {
        campaign.replace("organizations.json", "\"parent\": \"district\"}\n  ]", "\"parent\": \"nobody\"}\n  ]");
        Run run = campaign.run("check", "--lang", "zh");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(unwrapped(run))
                .contains(
                        "== 组织 (1) 级别 规则 对象 位置 说明 错误 organization.orphan b-2 organizations.json:6:5 组织“南关社区支部（b-2）”的上级“nobody”不存在或有内容不同的重复记录；")
                .endsWith("共 1 条检查结果：错误 1，警告 0，提示 0");
    }

    @Test
    void showsTheNamesThatThePlanGivesToItsCodes() {
        campaign.delete("scheme.json", "organizations.json", "record.json", "figures.json");
        campaign.write("plan.json", """
                {"format": "zhengyou/plan@1", "id": "p", "name": {"zh": "传单", "en": "Sheet"}, "issued": "2011-01-01",
                 "documentKind": "leaflet",
                 "profiles": [{"kind": "leaflet", "required": ["theme", "motto"], "source": {"title": "通知"}}],
                 "names": {"document-kind": {"leaflet": {"zh": "宣传单", "en": "hand-out"}},
                           "document-part": {"motto": {"zh": "口号", "en": "slogan of the year"}}}}
                """);
        assertThat(campaign.run("check", "--lang", "en").out())
                .startsWith("== documents: what they contain, and what they call things (1)\n")
                .contains("'Sheet' (hand-out) has 0 of the 2 parts", "absent: theme,", "slogan of the year.");
        assertThat(campaign.run("check", "--lang", "zh").out()).contains("“传单”（宣传单）", "口号");
    }

    @Test
    void showsTwentyOfARuleUnlessAskedForAll() {
        String orphans = IntStream.rangeClosed(11, 35)
                .mapToObj(number ->
                        ",\n{\"id\": \"o-" + number + "\", \"name\": {\"zh\": \"组织\", \"en\": \"Organization\"},"
                                + " \"line\": \"party\", \"tier\": \"branch\", \"parent\": \"nobody\"}")
                .collect(Collectors.joining());
        campaign.replace(
                "organizations.json",
                "\"parent\": \"district\"}\n  ]",
                "\"parent\": \"district\"}" + orphans + "\n  ]");
        assertThat(unwrapped(campaign.run("check", "--lang", "en")))
                .contains("organization 'Organization (o-30)'")
                .doesNotContain("(o-31)")
                .contains("5 more of rule organization.orphan, shown by --all or --json")
                .endsWith("findings: 25 (errors 25, warnings 0, notes 0)");
        assertThat(unwrapped(campaign.run("check", "--lang", "en", "--all")))
                .contains("organization 'Organization (o-35)'")
                .doesNotContain("more of rule");
    }

    @Test
    void findsARepeatedId() {
        campaign.replace("organizations.json", SECOND_BRANCH, "\"id\": \"b-1\"");
        Run run = campaign.run("check", "--lang", "en");
        assertThat(run.code()).isEqualTo(1);
        assertThat(unwrapped(run))
                .contains("error organization.repeated b-1 organizations.json:5:5 ")
                .contains("neither an organization nor a member"); // of b-2, which is gone
    }

    @Test
    void findsATallyAboveItsElectorate() {
        aboveElectorate();
        Run run = campaign.run("check", "--lang", "both");
        assertThat(run.code()).isEqualTo(1);
        assertThat(unwrapped(run))
                .contains("== 评价依据 evidence (1) 级别 severity 规则 rule 对象 subject 位置 place 说明 message")
                .contains(
                        "错误 error evidence.above-electorate e-2 record.json:5:5 测评“e-2”收到 10 票，超过应参加人数 7，多 3 票；该项评价无 效，请核对") // wrapped there
                .contains("findings: 1 (errors 1, warnings 0, notes 0)");
    }

    @Test
    void locatesFindingsInRecordLines() throws IOException {
        aboveElectorate();
        toRecordLines();
        Run run = campaign.run("check", "--lang", "en");
        assertThat(unwrapped(run)).contains("error evidence.above-electorate e-2 record.jsonl:3:1 "); // line 2 is blank
    }

    @Test
    void linesUpItsColumnsUnderTheirHeadings() {
        aboveElectorate();
        List<String> lines = campaign.run("check").outLines();
        assertThat(Screen.columnOf("e-2", lines.get(2)))
                .isEqualTo(Screen.columnOf("对象", lines.get(1)))
                .isEqualTo(42);
        assertThat(Screen.columnOf("测评", lines.get(2))).isEqualTo(Screen.columnOf("说明", lines.get(1)));
    }

    @Test
    void endsInZeroWithWarningsOnly() {
        campaign.replace(
                "plan.json",
                "\"from\": \"2011-07-01\", \"through\": \"2011-07-01\"",
                "\"from\": \"2012-07-01\", \"through\": \"2012-07-01\"");
        Run run = campaign.run("check", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.outLines()).contains("findings: 1 (errors 0, warnings 1, notes 0)");
    }

    @Test
    void showsWhatIsOddInTheSchemeAlsoWithoutARecord() {
        campaign.delete("record.json")
                .replace(
                        "scheme.json", "\"weight\": 0.5, \"rater\": \"mean\"", "\"weight\": 0.47, \"rater\": \"mean\"");
        assertThat(unwrapped(campaign.run("check", "--lang", "zh")))
                .startsWith("== 评分方案 (1) 级别 规则 对象 位置 说明 警告 scheme.weights-near-total small-scheme scheme.json:10:")
                .contains("“small-scheme”的权重合计 0.97，不是 1；");
    }

    @Test
    void writesTheFindingsOfTheLibraryAsJsonAndNothingElse() throws IOException {
        aboveElectorate();
        campaign.replace("figures.json", "\"value\": 25", "\"value\": 26")
                .replace(
                        "scheme.json",
                        "{\"criterion\": \"leadership\", \"weight\": 0.5}",
                        "{\"criterion\": \"leadership\", \"weight\": 0.49}")
                .replace(
                        "record.json",
                        "\"id\": \"e-8\", \"subject\": \"b-2\", \"criterion\": \"public-regard\"",
                        "\"id\": \"e-8\", \"subject\": \"b-2\", \"criterion\": \"mechanism\"");
        Run run = campaign.run("check", "--json");
        Findings findings = Document.FINDINGS
                .read(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)), "stdout")
                .orElseThrow();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        Evaluator evaluator = Evaluator.compile(
                read(Document.SCHEME, "scheme.json"), read(Document.PLAN, "plan.json"), Extensions.none());
        assertThat(findings)
                .isEqualTo(Findings.concat(
                        CampaignRules.BOOK.check(campaign()),
                        FigureRules.BOOK.check(read(Document.FIGURES, "figures.json")),
                        SchemeRules.BOOK.check(SchemeReview.of(evaluator, campaign())),
                        evaluator.check(read(Document.RECORD, "record.json").evidence())));
        assertThat(findings.stream().map(finding -> finding.rule()))
                .containsExactly(
                        "figure.sum-differs",
                        "evidence.above-electorate",
                        "evaluation.criterion-not-scored",
                        "criteria.criterion-unknown",
                        "scheme.weights-near-total");
        assertThat(run.out())
                .contains("\"line\": 5,\n      \"column\": 5,\n      \"message\": {\n        \"zh\": \"测评“e-2”收到 10 票")
                .contains("\"en\": \"ballot tally 'e-2' counts 10 ballots of an electorate of 7");
    }

    private void aboveElectorate() {
        campaign.replace(
                "record.json",
                "\"electorate\": 12, \"counts\": {\"satisfied\": 9",
                "\"electorate\": 7, \"counts\": {\"satisfied\": 9");
    }

    private void toRecordLines() throws IOException {
        String lines = Stream.of(campaign.read("record.json").split("\n"))
                .map(String::strip)
                .filter(line -> line.startsWith("{\"type\""))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
                .collect(Collectors.joining("\n\n", "", "\n"));
        campaign.delete("record.json").write("record.jsonl", lines);
    }

    private Campaign campaign() throws IOException {
        Campaign.Builder campaign = Campaign.builder();
        campaign.plan(read(Document.PLAN, "plan.json"))
                .organizations(read(Document.ORGANIZATIONS, "organizations.json"))
                .record(read(Document.RECORD, "record.json"));
        return campaign.build();
    }

    private <T> T read(Document<T> document, String file) throws IOException {
        try (InputStream in = Files.newInputStream(campaign.path(file))) {
            return document.read(in, file).orElseThrow();
        }
    }

    /** The output with every run of white space as one space. */
    private static String unwrapped(Run run) {
        return run.out().strip().replaceAll("\\s+", " ");
    }
}
