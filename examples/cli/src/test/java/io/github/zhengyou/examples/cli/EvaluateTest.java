package io.github.zhengyou.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ObjectArrays;
import io.github.zhengyou.json.Document;
import io.github.zhengyou.json.RecordLines;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.Evaluations;
import io.github.zhengyou.scoring.scheme.Evaluator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {

    private static final LocalDate YEAR_END = LocalDate.of(2011, 12, 31);

    @TempDir
    Path directory;

    private CampaignOnDisk campaign;

    @BeforeEach
    void writeSoundCampaign() {
        campaign = CampaignOnDisk.in(directory);
    }

    @Test
    void tellsScoresAndGrades() {
        Run run = evaluate();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines().subList(0, 3))
                .containsExactly(
                        "标识 id  名称 name              得分 score  满分 of  等级 grade  可评先 eligible  备注 remark",
                        "b-1      北关村支部 Branch 1         91.25      100  较好 good   是 yes",
                        "b-2      南关社区支部 Branch 2        47.5      100  后进 weak   是 yes");
        assertThat(run.out())
                .contains("subjects: 2; scheme 'small-scheme', version 1; as of 2011-12-31;"
                        + " evidence of 2011-01-01 to 2011-12-31; scheme hash ");
    }

    @Test
    void evaluatesOneSubject() {
        Run run = evaluate("--subject", "b-2", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Branch 2").doesNotContain("b-1");
    }

    @Test
    void explainsDownToTheBallotsInBothLanguages() {
        assertThat(evaluate("--subject", "b-1", "--explain").outLines())
                .contains(
                        "b-1 得 91.25 分（满分 100，精确值 365/4，按四舍五入保留 2 位小数），等级：较好",
                        "        满意：9 票 × 100",
                        "b-1 scores 91.25 of 100 (exactly 365/4, rounded half up, decimal places: 2), grade: good",
                        "        satisfied: 9 × 100");
    }

    @Test
    void evaluatesMembersWhereTheSchemeAssessesThem() {
        campaign.replace("scheme.json", "\"subjects\": {", "\"subjects\": {\"kind\": \"members\", ");
        campaign.replace(
                "organizations.json",
                "\"organizations\": [",
                "\"members\": [{\"id\": \"m-1\", \"organization\": \"b-1\"}, {\"id\": \"m-2\", \"organization\": \"b-1\"}],"
                        + "\n  \"organizations\": [");
        campaign.write(
                "record.json", campaign.read("record.json").replace("\"subject\": \"b-1\"", "\"subject\": \"m-1\""));
        Run run = evaluate("--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines().get(1)).startsWith("m-1 ").contains("91.25");
        assertThat(run.outLines().get(2)).startsWith("m-2 ").contains("not checked: there is no evidence at all");
        assertThat(evaluate("--subject", "m-1", "--explain", "--lang", "en").outLines())
                .contains("m-1 scores 91.25 of 100 (exactly 365/4, rounded half up, decimal places: 2), grade: good");
    }

    @Test
    void aMemberOfTheIdOfAnOrganizationIsNotShownByItsName() {
        campaign.replace("scheme.json", "\"subjects\": {", "\"subjects\": {\"kind\": \"members\", ");
        campaign.replace(
                "organizations.json",
                "\"organizations\": [",
                "\"members\": [{\"id\": \"b-1\", \"organization\": \"b-2\"}],\n  \"organizations\": [");
        Run run = evaluate("--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.outLines().get(1)).startsWith("b-1 ").contains("91.25").doesNotContain("Branch");
    }

    @Test
    void countsTheEntriesOfALongListThatItDoesNotShow() {
        StringBuilder more = new StringBuilder();
        for (int i = 101; i < 125; i++) {
            more.append("{\"type\": \"judgement\", \"id\": \"e-").append(i);
            more.append("\", \"subject\": \"b-1\", \"criterion\": \"leadership\", \"raterGroup\": \"leader\",");
            more.append(" \"date\": \"2011-06-01\", \"points\": 90, \"maximum\": 100},\n");
        }
        campaign.replace("record.json", "\"evidence\": [", "\"evidence\": [" + more);
        List<String> few =
                evaluate("--subject", "b-1", "--explain", "--lang", "en").outLines();
        assertThat(few)
                .contains(
                        "      … and 5 more judgements (25 in all); --all shows them",
                        "      judgement e-119 (2011-06-01): 90 of 100")
                .doesNotContain("      judgement e-120 (2011-06-01): 90 of 100");
        assertThat(evaluate("--subject", "b-1", "--explain", "--lang", "zh").outLines())
                .contains("      ……另有打分 5 条（共 25 条）；--all 列出全部");
        List<String> all = evaluate("--subject", "b-1", "--explain", "--all", "--lang", "en")
                .outLines();
        assertThat(all)
                .contains("      judgement e-124 (2011-06-01): 90 of 100")
                .hasSize(few.size() + 4);
        Run run = evaluate("--all");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--all goes with --explain only");
    }

    @Test
    void refusesAnUnknownSubject() {
        Run run = evaluate("--subject", "b-9", "--lang", "en");
        assertThat(run).isEqualTo(new Run(2, "", "--subject: the scheme does not assess 'b-9'\n"));
    }

    @Test
    void leavesOutWhatIsLaterThanTheDay() {
        Run run = campaign.run("evaluate", "--as-of", "2011-05-31", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.outLines().get(1)).containsPattern("b-1 .* -  .* no .*findings: 4, see --explain");
    }

    @Test
    void saysWhichCriteriaLackEvidenceOfWhoHasSome() {
        for (String entry : List.of("e-5", "e-6")) {
            String of = "\"id\": \"" + entry + "\", \"subject\": \"b-2\", \"criterion\": ";
            campaign.replace("record.json", of + "\"leadership\"", of + "\"public-regard\"");
        }
        assertThat(evaluate("--lang", "zh").out()).contains("未评: 缺评价依据: 领导班子好");
        assertThat(evaluate("--lang", "en").out()).contains("not checked: no evidence of: Good leadership team");
        assertThat(evaluate("--lang", "zh", "--subject", "b-2", "--explain").out())
                .contains("b-2 没有得分：未评；缺评价依据：领导班子好");
    }

    @Test
    void anOrphanIsAnErrorAndTheOthersAreNot() {
        campaign.replace("organizations.json", "\"parent\": \"district\"}\n  ]", "\"parent\": \"nobody\"}\n  ]");
        Run run = evaluate("--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.outLines().get(1)).startsWith("b-1 ").contains("91.25");
        assertThat(run.outLines().get(2))
                .startsWith("b-2 ")
                .endsWith("error: the organization is not in the tree, a finding says why");
        assertThat(evaluate("--subject", "b-2", "--explain", "--lang", "en").outLines())
                .contains("b-2 has no score: error (the organization is not in the tree, a finding says why)");
    }

    @Test
    void aTallyAboveItsElectorateBlocksItsSubjectOnly() {
        campaign.replace(
                "record.json",
                "\"electorate\": 12, \"counts\": {\"satisfied\": 9",
                "\"electorate\": 7, \"counts\": {\"satisfied\": 9");
        List<String> lines = evaluate("--lang", "en").outLines();
        assertThat(lines.get(1)).startsWith("b-1 ").contains("error: the evidence cannot be used, a finding says why");
        assertThat(lines).anyMatch(line -> line.startsWith("b-2 ") && line.contains(" 47.5 "));
    }

    @Test
    void differingRowsUnderOneIdBlockThatIdOnly() {
        campaign.replace("organizations.json", "\"id\": \"b-2\"", "\"id\": \"b-1\"");
        List<String> lines = evaluate("--lang", "en").outLines();
        assertThat(lines.get(1)).startsWith("b-1 ").contains("error: the organization is not in the tree");
        assertThat(lines.get(2)).isEmpty();
    }

    @Test
    void writesTheEvaluationsOfTheLibraryAsJsonAndNothingElse() throws IOException {
        Run run = evaluate("--json");
        assertThat(run.err()).isEmpty();
        assertThat(evaluations(run)).isEqualTo(expected());
        assertThat(evaluations(evaluate("--json", "--subject", "b-2")))
                .isEqualTo(expected().subList(1, 2));
    }

    @Test
    void takesRecordLinesAsWell() throws IOException {
        try (OutputStream out = Files.newOutputStream(campaign.path("record.jsonl"))) {
            RecordLines.write(read(Document.RECORD, "record.json"), out);
        }
        List<Evaluation> expected = expected();
        campaign.delete("record.json");
        assertThat(evaluations(evaluate("--json"))).isEqualTo(expected);
    }

    @Test
    void refusesToExplainInJson() {
        Run run = evaluate("--json", "--explain");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--explain writes text and cannot be used with --json");
    }

    private Run evaluate(String... words) {
        return campaign.run(
                "evaluate", ObjectArrays.concat(new String[] {"--as-of", YEAR_END.toString()}, words, String.class));
    }

    private List<Evaluation> expected() throws IOException {
        return Evaluator.compile(
                        read(Document.SCHEME, "scheme.json"), read(Document.PLAN, "plan.json"), Extensions.none())
                .evaluateAll(
                        read(Document.ORGANIZATIONS, "organizations.json"),
                        read(Document.RECORD, "record.json").evidence(),
                        YEAR_END);
    }

    private static List<Evaluation> evaluations(Run run) throws IOException {
        Evaluations read = Document.EVALUATIONS
                .read(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)), "stdout")
                .orElseThrow();
        return read.evaluations();
    }

    private <T> T read(Document<T> document, String file) throws IOException {
        try (InputStream in = Files.newInputStream(campaign.path(file))) {
            return document.read(in, file).orElseThrow();
        }
    }
}
