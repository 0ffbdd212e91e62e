package io.github.zhengyou.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawTest {

    private static final String ENGLISH = """
            stateDiagram-v2
                state "being drafted" as s1
                state "in fulfilment" as s2
                state "appraised" as s3
                [*] --> s1
                s1 --> s2 : make (pledger)
                s2 --> s3 : appraise (masses)
                s3 --> [*]
            """;

    private static final String CHINESE = """
            stateDiagram-v2
                state "拟定" as s1
                state "践诺" as s2
                state "评诺" as s3
                [*] --> s1
                s1 --> s2 : make（承诺人）
                s2 --> s3 : appraise（群众）
                s3 --> [*]
            """;

    private static final String PROCEDURES = """
            ,
              "procedures": [{
                "id": "problems@1",
                "states": [
                  {"state": "found", "step": "register", "kind": "start"},
                  {"state": "closed", "step": "close", "kind": "end", "label": {"zh": "销号", "en": "Closed"}}
                ],
                "moves": [
                  {"from": "found", "action": "close", "to": "closed", "label": {"zh": "整改销号", "en": "Close"},
                   "by": ["branch"], "when": [{"guard": "reason-given"}]}
                ]
              }]
            }
            """;

    @TempDir
    Path directory;

    private CampaignOnDisk campaign;

    @BeforeEach
    void writeSoundCampaign() {
        campaign = CampaignOnDisk.in(directory);
    }

    private void assertDraws(String text, String... words) {
        Run run = campaign.run("process", words);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(text);
        assertThat(run.code()).isZero();
    }

    @Test
    void drawsMermaidInOneLanguage() {
        assertDraws(CHINESE, "--as", "mermaid", "--lang", "zh");
        assertDraws(ENGLISH, "--as", "mermaid", "--lang", "en");
    }

    @Test
    void drawsBothLanguagesOneAfterTheOther() {
        assertDraws(CHINESE + "\n" + ENGLISH, "--as", "mermaid");
    }

    @Test
    void drawsPlantUml() {
        assertDraws("""
                @startuml
                state "being drafted" as s1
                state "in fulfilment" as s2
                state "appraised" as s3
                [*] --> s1
                s1 --> s2 : make (pledger)
                s2 --> s3 : appraise (masses)
                s3 --> [*]
                @enduml
                """, "--as", "plantuml", "--lang", "en");
        assertDraws("""
                @startuml
                state "拟定" as s1
                state "践诺" as s2
                state "评诺" as s3
                [*] --> s1
                s1 --> s2 : make（承诺人）
                s2 --> s3 : appraise（群众）
                s3 --> [*]
                @enduml
                """, "--as=PlantUML", "--lang=zh");
    }

    @Test
    void drawsTheProceduresAfterThePledgeProcess() {
        String plan = campaign.read("plan.json").stripTrailing();
        campaign.write("plan.json", plan.substring(0, plan.length() - 1).stripTrailing() + PROCEDURES);
        assertDraws(ENGLISH + "\n" + """
                stateDiagram-v2
                    state "found" as s1
                    state "Closed" as s2
                    [*] --> s1
                    s1 --> s2 : Close (branch) [a reason is given]
                    s2 --> [*]
                """, "--as", "mermaid", "--lang", "en");
    }

    @Test
    void needsThePlanAlone() {
        campaign.delete("scheme.json", "organizations.json", "record.json", "figures.json");
        assertDraws(ENGLISH, "--as", "mermaid", "--lang", "en");
    }

    @Test
    void saysThatAPlanHasNoProcess() {
        campaign.delete("scheme.json", "record.json");
        campaign.write("plan.json", """
                {"format": "zhengyou/plan@1", "id": "p", "name": {"zh": "方案", "en": "Plan"}}
                """);
        Run run = campaign.run("process", "--as", "mermaid", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("the plan has neither a pledge process nor a procedure, so there is nothing to draw\n");
    }

    @Test
    void hasNoJsonDocument() {
        Run run = campaign.run("process", "--as", "mermaid", "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Unknown option: '--json'\n");
        assertThat(Run.of("process", "--help").out()).doesNotContain("--json");
    }

    @Test
    void refusesAFolderWithoutAPlan() {
        campaign.delete("plan.json");
        Run run = campaign.run("process", "--as", "mermaid", "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo(campaign.problem("plan.json", "", "there is no such file, and 'process' needs it") + "\n");
    }

    @Test
    void refusesAProcessThatIsNone() {
        campaign.replace("plan.json", "\"to\": \"appraised\", \"by\": [\"masses\"]", "\"to\": \"praised\"");
        Run run = campaign.run("process", "--as", "mermaid", "--lang", "en");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(campaign.path("plan.json") + ":", "/pledgeProcess", "'praised'");
    }

    @Test
    void asksForTheNotation() {
        Run run = Run.of("process", "somewhere");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required option: '--as=NOTATION'", "see: zhengyou process --help");
    }

    @Test
    void refusesAnotherNotation() {
        Run run = Run.of("process", "somewhere", "--as", "dot");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("'--as'", "'dot'", "[MERMAID, PLANTUML]");
    }

    @Test
    void helpsWithItsNotationsAndAnExampleThatRuns() {
        Run help = Run.of("process", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("--as=NOTATION", "mermaid, plantuml", "--lang=LANG", "DIR");
        String example = help.outLines().stream()
                .filter(line -> line.startsWith("  process "))
                .findFirst()
                .orElseThrow();
        assertThat(Run.of("--help").outLines()).contains(example);
        Run run = Run.of(
                example.strip().replace("my-campaign", directory.toString()).split(" "));
        assertThat(run.out()).isEqualTo(CHINESE);
        assertThat(run.code()).isZero();
    }
}
