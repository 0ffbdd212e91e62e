package io.github.zhengyou.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProcessDiagramTest {
    private static final Procedure PROCEDURE = Procedure.builder(ProcessId.of("candidates@1"))
            .start("found", StepKind.CULTIVATE)
            .state("recommended", StepKind.RECOMMEND)
            .end("publicized", StepKind.PUBLICIZE)
            .permit("found", "recommend", "recommended")
            .by(Role.PARTY_COMMITTEE, Role.BRANCH)
            .permit("recommended", "publicize", "publicized")
            .when(
                    new ProcedureGuard.ActionsTaken(Set.of(Action.of("recommend"))),
                    new ProcedureGuard.DaysPassed(Action.of("recommend"), 5))
            .labelState("recommended", LocalizedText.of("已\"推荐\"", "recommended; \"named\""))
            .labelAction("recommend", LocalizedText.of("推荐", "Recommend"))
            .build();

    @Test
    void drawsMermaidInChinese() {
        assertThat(ProcessDiagram.mermaid(PROCEDURE.lifecycle(), Language.ZH)).isEqualTo("""
                stateDiagram-v2
                    state "found" as s1
                    state "已'推荐'" as s2
                    state "publicized" as s3
                    [*] --> s1
                    s1 --> s2 : 推荐（党委、党支部）
                    s2 --> s3 : publicize [此前已完成：推荐，距“推荐”已满 5 天]
                    s3 --> [*]
                """);
    }

    @Test
    void drawsPlantUmlInEnglish() {
        assertThat(ProcessDiagram.plantUml(PROCEDURE.lifecycle(), Language.EN)).isEqualTo("""
                @startuml
                state "found" as s1
                state "recommended, 'named'" as s2
                state "publicized" as s3
                [*] --> s1
                s1 --> s2 : Recommend (Party committee, branch)
                s2 --> s3 : publicize [each of these was done before: Recommend, at least 5 days have passed since: Recommend]
                s3 --> [*]
                @enduml
                """);
    }
}
