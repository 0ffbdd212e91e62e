package io.github.zhengyou.examples.casebook;

import static io.github.zhengyou.examples.casebook.CaseAssert.assertThat;
import static io.github.zhengyou.examples.casebook.CaseAssert.assertValue;

import io.github.zhengyou.pledge.PledgeProcess;
import io.github.zhengyou.pledge.ProcessComparison;
import io.github.zhengyou.pledge.ProcessComparison.Steps;
import io.github.zhengyou.rectification.CarryOverClass;
import io.github.zhengyou.rectification.ProblemId;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class Case18Test {

    private final Case plain = Case.of("18");

    @Test
    @DisplayName(
            "Given a pledge process with steps 提诺 to 评诺, the library reports the difference from case 11: supervision (督诺) instead of publication (亮诺); synonyms 提诺/定诺 and 履诺/践诺.")
    void S_18_1() {
        ProcessComparison comparison = process(plain).compare(process(Case.of("11")));
        assertValue("only here", told(comparison.onlyFirst())).isEqualTo(List.of("supervise: 督诺 / -"));
        assertValue("only in case 11", told(comparison.onlySecond())).isEqualTo(List.of("publish: - / 亮诺"));
        assertValue("synonyms", told(comparison.synonyms())).isEqualTo(List.of("propose: 提诺 / 定诺", "fulfil: 履诺 / 践诺"));
        assertValue("in both", told(comparison.both()))
                .isEqualTo(List.of("propose: 提诺 / 定诺", "review: 审诺 / 审诺", "fulfil: 履诺 / 践诺", "appraise: 评诺 / 评诺"));

        Case published = plain.with(
                "plan#/pledgeProcess/states/4", "{'phase': 'publish', 'label': {'zh': '亮诺', 'en': 'published'}}");
        ProcessComparison closer = process(published).compare(process(Case.of("11")));
        assertValue("only here, if published", told(closer.onlyFirst())).isEqualTo(List.of());
        assertValue("only in case 11, if published", told(closer.onlySecond())).isEqualTo(List.of());
        Case sameWord = plain.with("plan#/pledgeProcess/states/3", "{'label': {'zh': '践诺'}}");
        assertValue(
                        "synonyms, with 践诺",
                        told(process(sameWord).compare(process(Case.of("11"))).synonyms()))
                .isEqualTo(List.of("propose: 提诺 / 定诺"));
    }

    @Test
    @DisplayName(
            "Given the three doubles, the library reports that the publication duty of \"double disclosure\" has no step.")
    void S_18_2() {
        assertThat(plain)
                .finds("pledge.phase-missing")
                .about("double-disclosure")
                .as(Severity.WARNING)
                .with("name", "double disclosure")
                .with("phase", "publish")
                .with("process", "five-step-supervised@1")
                .at("plan#/pledgeDuties/1")
                .times(1);
        assertThat(plain)
                .doesNotFind("pledge.phase-missing", "double-pledge")
                .doesNotFind("pledge.phase-missing", "double-appraisal");

        assertThat(plain.with("plan#/pledgeProcess/states/2", "{'phase': 'publish'}"))
                .doesNotFind("pledge.phase-missing");
    }

    @Test
    @DisplayName(
            "Given an unfinished pledge from the previous campaign, the library classifies it as carry-over class 1; a solved one class 2; a new problem class 3.")
    void S_18_3() {
        Case earlier = plain.with(
                "record#/problems/-",
                "{'id': 'pledged', 'text': '修通村道', 'carriedOver': {'campaign': 'study-and-practice'}}");
        assertValue("an unfinished pledge", carryOver(earlier, "pledged").code())
                .isEqualTo("unfinished");
        assertValue("its class", carryOver(earlier, "pledged").number()).isEqualTo(1);
        Case solved = earlier.with("record#/problems/pledged", "{'carriedOver': {'solved': true}}");
        assertValue("a solved one", carryOver(solved, "pledged").code()).isEqualTo("solved");
        assertValue("the class of a solved one", carryOver(solved, "pledged").number())
                .isEqualTo(2);
        Case arisen = earlier.with("record#/problems/pledged", "{'carriedOver': null}");
        assertValue("a new problem", carryOver(arisen, "pledged").code()).isEqualTo("new");
        assertValue("the class of a new problem", carryOver(arisen, "pledged").number())
                .isEqualTo(3);
        assertValue("a problem of the essay", carryOver(plain, "coverage")).isEqualTo(CarryOverClass.NEW);

        assertThat(earlier).finds("rectification.unanswered").about("pledged").times(1);
        assertThat(solved).doesNotFind("rectification.unanswered");
    }

    @Test
    @DisplayName(
            "Given the target \"share of Five Goods organizations up considerably\" without a baseline, the library reports \"not measurable\".")
    void S_18_6() {
        assertThat(plain)
                .finds("target.not-measurable")
                .about("five-goods-share")
                .as(Severity.WARNING)
                .with("name", "share of Five Goods organizations up considerably")
                .at("plan#/targets/0");
        assertThat(plain).finds("target.not-measurable").times(2);

        Case based = plain.with("plan#/targets/five-goods-share", "{'baseline': {'type': 'exact', 'value': 60}}");
        assertThat(based)
                .doesNotFind("target.not-measurable", "five-goods-share")
                .finds("target.no-value")
                .about("five-goods-share");
        assertThat(based.with("plan#/targets/five-goods-share", "{'value': {'type': 'at-least', 'value': 80}}"))
                .doesNotFind("target.not-measurable", "five-goods-share")
                .doesNotFind("target.no-value", "five-goods-share");
    }

    private static PledgeProcess process(Case of) {
        return of.plan().pledgeProcess().orElseThrow();
    }

    private static CarryOverClass carryOver(Case of, String problem) {
        return of.campaign()
                .rectification()
                .standing(ProblemId.of(problem))
                .orElseThrow()
                .carryOver();
    }

    private static List<String> told(List<Steps> steps) {
        return steps.stream()
                .map(step -> step.phase() + ": " + names(step.first()) + " / " + names(step.second()))
                .toList();
    }

    private static String names(List<LocalizedText> names) {
        return names.isEmpty()
                ? "-"
                : String.join("、", names.stream().map(LocalizedText::zh).toList());
    }
}
