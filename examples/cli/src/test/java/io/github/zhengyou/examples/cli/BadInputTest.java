package io.github.zhengyou.examples.cli;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that cannot be read or resolved: every problem at its place, nothing on standard output, exit code 2. */
class BadInputTest {

    private static final String RULES = ": the rules were not checked: mend the above first, then check again";

    @TempDir
    Path directory;

    private CampaignOnDisk campaign;

    @BeforeEach
    void writeSoundCampaign() {
        campaign = CampaignOnDisk.in(directory);
    }

    @Test
    void missingFolder() {
        Run run = Run.of("check", directory.resolve("nowhere"), "--lang", "en");
        assertRefused(run, directory.resolve("nowhere") + ": there is no such folder");
    }

    @Test
    void aMissingFolderIsNamedInFullWhateverWasWritten() {
        Run run = Run.of("check", Path.of("no-such-folder"), "--lang", "en");
        assertRefused(run, Path.of("").toAbsolutePath().resolve("no-such-folder") + ": there is no such folder");
    }

    @Test
    void namesThatDoNotResolveAreFollowedByWhatWasNotChecked() {
        campaign.replace("plan.json", "[\"five-leads\"]", "[\"five-leads\", \"five-odds\"]");
        assertThat(campaign.run("check", "--lang", "en").errLines())
                .hasSize(2)
                .last(as(STRING))
                .isEqualTo(directory + RULES);
        assertThat(evaluate().errLines()).hasSize(1);
    }

    @Test
    void fileInsteadOfFolder() {
        Run run = Run.of("check", campaign.path("plan.json"), "--lang", "en");
        assertRefused(run, campaign.path("plan.json") + ": this is not a folder");
    }

    @Test
    void emptyFolder() {
        campaign.delete("plan.json", "scheme.json", "organizations.json", "record.json", "figures.json");
        assertRefused(
                campaign.run("check", "--lang", "en"),
                directory + ": the folder has none of the documents of a campaign: plan.json, scheme.json,"
                        + " organizations.json, record.json, record.jsonl, figures.json");
    }

    @Test
    void missingFiles() {
        campaign.delete("scheme.json", "record.json");
        assertRefused(
                evaluate(),
                campaign.problem("scheme.json", "", "there is no such file, and 'evaluate' needs it"),
                campaign.problem("record.json", "", "there is no such file, and 'evaluate' needs it"));
    }

    @Test
    void missingPlanUnderAScheme() {
        campaign.delete("plan.json");
        assertRefused(
                campaign.run("check", "--lang", "en"),
                campaign.problem(
                        "plan.json", "", "there is no such file, and the scheme cannot be resolved without it"),
                directory + RULES);
    }

    @Test
    void bothFormsOfARecord() {
        campaign.write("record.jsonl", "");
        assertRefused(
                campaign.run("status", "--as-of", "2011-06-30", "--lang", "en"),
                directory + ": there are both record.json and record.jsonl: leave one of them out");
    }

    @Test
    void folderInPlaceOfAFile() throws IOException {
        campaign.delete("plan.json");
        Files.createDirectory(campaign.path("plan.json"));
        Run run = campaign.run("status", "--as-of", "2011-06-30", "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(campaign.path("plan.json") + ": the file cannot be read: ");
    }

    @Test
    void notJson() {
        campaign.write("plan.json", "方案：五个好");
        assertRefused(evaluate(), campaign.problem("plan.json", ":1:1", "not JSON from here on: 方案：五个好"));
    }

    @Test
    void unknownProperty() {
        campaign.replace("scheme.json", "\"leadership\", \"weight\": 0.5", "\"leadership\", \"wieght\": 0.5");
        assertRefused(
                evaluate(),
                campaign.problem(
                        "scheme.json",
                        ":16:35 /root/parts/0/wieght",
                        "unknown property \"wieght\" (did you mean \"weight\"?)"));
    }

    @Test
    void duplicateKey() {
        campaign.replace("plan.json", "\"id\": \"small-2011\",", "\"id\": \"small-2011\", \"id\": \"small-2012\",");
        assertRefused(evaluate(), campaign.problem("plan.json", ":3:23 /id", "\"id\" occurs more than once"));
    }

    @Test
    void missingRequiredProperty() {
        campaign.replace("plan.json", "{\"id\": \"mobilise\", ", "{");
        assertRefused(
                evaluate(),
                campaign.problem("plan.json", ":9:7 /timeline/stages/0", "property \"id\" is missing: a text"));
    }

    @Test
    void weightAsText() {
        campaign.replace("scheme.json", "\"leadership\", \"weight\": 0.5", "\"leadership\", \"weight\": \"0.5\"");
        assertRefused(
                evaluate(),
                campaign.problem(
                        "scheme.json", ":16:45 /root/parts/0/weight", "expected a number without quotes, got \"0.5\""));
    }

    @Test
    void criterionThatNoSetHas() {
        campaign.replace("scheme.json", "{\"criterion\": \"leadership\"", "{\"criterion\": \"leadreship\"");
        assertRefused(
                evaluate(),
                campaign.problem(
                        "scheme.json",
                        ":16:21 /root/parts/0/criterion",
                        "the criteria set 'two-goods' has no criterion 'leadreship'; there are: leadership,"
                                + " public-regard"));
    }

    @Test
    void gradeScaleWithAGap() {
        campaign.replace("scheme.json", "\"atLeast\": 60", "\"atLeast\": 70");
        assertRefused(
                evaluate(),
                campaign.problem(
                        "scheme.json",
                        ":32:13 /grades",
                        "refused as a whole: bands of a grade scale must follow one another without gap or overlap, got:"
                                + " a gap between 'weak' [0, 60) and 'good' [70, 100]"));
    }

    @Test
    void fiveMistakesInOneDocument() {
        campaign.replace("scheme.json", "\"version\": \"1\"", "\"version\": 1")
                .replace(
                        "scheme.json",
                        "\"maximum\": 100,\n  \"raterGroups\"",
                        "\"maximum\": \"100\",\n  \"raterGroups\"")
                .replace("scheme.json", "\"rater\": \"mean\"", "\"rater\": 5")
                .replace("scheme.json", "\"half-up\"", "\"halfup\"")
                .replace("scheme.json", "\"subjects\"", "\"subject\"");
        Run run = evaluate();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errLines())
                .containsExactly(
                        campaign.problem("scheme.json", ":4:14 /version", "expected a text, got 1"),
                        campaign.problem(
                                "scheme.json",
                                ":7:3 /subject",
                                "unknown property \"subject\" (did you mean \"subjects\"?)"),
                        campaign.problem(
                                "scheme.json", ":9:14 /maximum", "expected a number without quotes, got \"100\""),
                        campaign.problem(
                                "scheme.json",
                                ":11:49 /raterGroups/0/rater",
                                "expected an id, or an object with id and parameters, got 5"),
                        campaign.problem(
                                "scheme.json",
                                ":31:36 /rounding/mode",
                                "expected one of \"up\", \"down\", \"ceiling\", \"floor\", \"half-up\", \"half-down\","
                                        + " \"half-even\", got \"halfup\" (did you mean \"half-up\"?)"));
    }

    @Test
    void namesOfPlanAndSchemeTogether() {
        campaign.replace("plan.json", "[\"five-leads\"]", "[\"five-leads\", \"five-odds\", \"six-goods\"]")
                .replace("scheme.json", "{\"criterion\": \"leadership\"", "{\"criterion\": \"leadreship\"")
                .replace("scheme.json", "\"scale\": \"two-way\"", "\"scale\": \"three-way\"");
        assertRefused(
                evaluate(),
                campaign.problem(
                        "plan.json",
                        ":16:35 /referenceSets/1",
                        "the plan uses the national criteria set 'five-odds', which does not exist: correct the id,"
                                + " there are: five-goods, five-leads, four-strengths,"
                                + " four-excellences, three-displays, three-comparisons, three-appraisals"),
                campaign.problem(
                        "plan.json",
                        ":16:48 /referenceSets/2",
                        "the plan uses the national criteria set 'six-goods', which does not exist: correct the id,"
                                + " there are: five-goods, five-leads, four-strengths,"
                                + " four-excellences, three-displays, three-comparisons, three-appraisals"),
                campaign.problem(
                        "scheme.json",
                        ":12:91 /raterGroups/1/rater/parameters/scale",
                        "parameter 'scale' of rater 'ballots' must be a ballot scale of the scheme, got 'three-way';"
                                + " there are: two-way"),
                campaign.problem(
                        "scheme.json",
                        ":16:21 /root/parts/0/criterion",
                        "the criteria set 'two-goods' has no criterion 'leadreship'; there are: leadership,"
                                + " public-regard"));
    }

    @Test
    void problemsOfAllDocuments() {
        campaign.replace("plan.json", "[\"five-leads\"]", "[\"five-odds\"]")
                .write("organizations.json", "[]")
                .replace("record.json", "\"points\": 90", "\"points\": \"90\"");
        Run run = evaluate();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(campaign.path("plan.json") + ":16:21 /referenceSets/0: ")
                .contains(campaign.path("organizations.json") + ":1:1: ")
                .contains(campaign.path("record.json") + ":4:")
                .contains("/evidence/0/points: ");
    }

    @Test
    void problemsInRecordLines() {
        String judgement =
                "{\"type\": \"judgement\", \"id\": \"e-1\", \"subject\": \"b-1\", \"criterion\": \"leadership\","
                        + " \"raterGroup\": \"leader\", \"date\": \"2011-06-01\", \"points\": 90, \"maximum\": 100}";
        campaign.delete("record.json")
                .write("record.jsonl", judgement + "\n\n" + judgement.replace("\"points\": 90, ", "") + "\n");
        assertRefused(evaluate(), campaign.problem("record.jsonl", ":3:1", "property \"points\" is missing: a number"));
    }

    @Test
    void speaksBothLanguages() {
        campaign.replace("plan.json", "\"id\": \"small-2011\",", "");
        assertThat(campaign.run("check").err())
                .isEqualTo(campaign.path("plan.json") + ":1:1: 缺少属性“id”：应为文本 / property \"id\" is missing: a text\n"
                        + directory + ": 尚未按规则检查：请先改正以上问题，再重新检查 / the rules were not checked: mend the above first,"
                        + " then check again\n");
        assertThat(campaign.run("check", "--lang", "zh").err())
                .isEqualTo(campaign.path("plan.json") + ":1:1: 缺少属性“id”：应为文本\n" + directory
                        + ": 尚未按规则检查：请先改正以上问题，再重新检查\n");
    }

    private Run evaluate() {
        return campaign.run("evaluate", "--as-of", "2011-12-31", "--lang", "en");
    }

    private static void assertRefused(Run run, String... problems) {
        assertThat(run.errLines()).containsExactly(problems);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }
}
