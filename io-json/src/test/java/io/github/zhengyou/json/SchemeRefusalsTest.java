package io.github.zhengyou.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.zhengyou.text.Language;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the types of a scheme refuse is told in both languages, at the attribute that is wrong. */
class SchemeRefusalsTest {
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    /** A mistake in the golden scheme: what is replaced by what, and what is then said where. */
    private static Arguments mistake(String from, String to, String at, String en, String zh) {
        return arguments(from, to, "scheme.json:" + at + ": ", en, zh);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(
                        "\"version\": \"2011.1\"",
                        "\"version\": \" \"",
                        "4:14 /version",
                        "refused: scheme 'branches-2011': version must not be blank, got ' '",
                        "不被接受：方案“branches-2011”：版本（version）不得为空白，实为 ' '"),
                mistake(
                        "\"atMost\": 100",
                        "\"atMost\": 95",
                        "114:13 /grades",
                        "refused: scheme 'branches-2011': grades must cover 0 to 100, both included, got [[0, 60), [60, 85], (85, 95]]: give (95, 100] a grade",
                        "不被接受：方案“branches-2011”：等级必须涵盖 0 至 100（含两端）的所有分数，现为 [[0, 60), [60, 85], (85, 95]]，请为 (95, 100] 规定等级"),
                mistake(
                        "\"below\": 60",
                        "\"below\": 55",
                        "114:13 /grades",
                        "refused as a whole: bands of a grade scale must follow one another without gap or overlap, got: a gap between 'weak' [0, 55) and 'ordinary' [60, 85]",
                        "整体不被接受：各等级的区间必须首尾相接，不留空档，也不重叠，每个等级一次，实为：“weak”[0, 55) 与“ordinary”[60, 85] 之间有空档"),
                mistake(
                        "\"below\": 60",
                        "\"below\": 65",
                        "114:13 /grades",
                        "refused as a whole: bands of a grade scale must follow one another without gap or overlap, got: an overlap of 'weak' [0, 65) and 'ordinary' [60, 85]",
                        "整体不被接受：各等级的区间必须首尾相接，不留空档，也不重叠，每个等级一次，实为：“weak”[0, 65) 与“ordinary”[60, 85] 重叠"),
                mistake(
                        "\"grade\": \"advanced\"",
                        "\"grade\": \"ordinary\"",
                        "114:13 /grades",
                        "refused as a whole: bands of a grade scale must follow one another without gap or overlap, got: grade 'ordinary' stands twice",
                        "整体不被接受：各等级的区间必须首尾相接，不留空档，也不重叠，每个等级一次，实为：等级“ordinary”出现了两次"),
                mistake(
                        "\"below\": 60",
                        "\"below\": -1",
                        "115:5 /grades/0",
                        "refused as a whole: band of grade 'weak' must hold at least one value, got [0, -1)",
                        "整体不被接受：等级“weak”的区间必须至少含一个分数，实为 [0, -1)"),
                mistake(
                        "\"below\": 60",
                        "\"below\": 60, \"atMost\": 60",
                        "115:5 /grades/0",
                        "refused as a whole: band of grade 'weak' must have exactly one of 'atMost' and 'below', got both",
                        "整体不被接受：等级“weak”的区间只能有“atMost”和“below”之一，现两者都有；请删去其一"),
                mistake(
                        "\"points\": 100",
                        "\"points\": 100.5",
                        "87:21 /ballotScales/0/choices/0/points",
                        "refused: points of option 'satisfied' in ballot scale 'three-options' must lie between 0 and 100, got 100.5",
                        "不被接受：测评表“three-options”中选项“satisfied”的分值（points）必须在 0 至满分 100 之间，实为 100.5"),
                mistake(
                        "\"option\": \"dissatisfied\"",
                        "\"option\": \"satisfied\"",
                        "90:21 /ballotScales/0/choices/1/option",
                        "refused: option must be unique in ballot scale 'three-options', got 'satisfied' twice",
                        "不被接受：测评表“three-options”的每个选项（option）只能出现一次，“satisfied”出现了两次"),
                mistake(
                        "\"maximum\": 100,\n      \"choices\"",
                        "\"maximum\": 0,\n      \"choices\"",
                        "79:18 /ballotScales/0/maximum",
                        "refused: maximum of ballot scale 'three-options' must be above zero, got 0",
                        "不被接受：测评表“three-options”的满分（maximum）必须大于 0，实为 0"),
                mistake(
                        "\"weight\": 0.4,",
                        "\"weight\": 0.4, \"minimumTurnout\": 80,",
                        "26:40 /raterGroups/0/minimumTurnout",
                        "refused: minimumTurnout of rater group 'self' must be a share above 0 and at most 1, such as 0.8 for 80%, got 80",
                        "不被接受：评价主体“self”的最低参与率（minimumTurnout）必须是大于 0 且不大于 1 的比例，如 80% 写作 0.8，实为 80"),
                mistake(
                        "\"weight\": 0.4,",
                        "\"weight\": 0.4, \"minimumRaters\": 0,",
                        "26:39 /raterGroups/0/minimumRaters",
                        "refused: minimumRaters of rater group 'self' must be one or more, got 0",
                        "不被接受：评价主体“self”的最少评价人数（minimumRaters）必须不小于 1，实为 0"),
                mistake(
                        "\"weight\": 0.75",
                        "\"weight\": -0.75",
                        "49:19 /root/parts/0/weight",
                        "-0.75 is refused: weight must be zero or more, got -0.75",
                        "值 -0.75 不被接受：权重必须为 0 或更大，实为 -0.75"),
                mistake(
                        "\"weight\": 0.75",
                        "\"weight\": 0.1234567",
                        "49:19 /root/parts/0/weight",
                        "0.1234567 is refused: weight must have at most 6 decimal places, got 0.1234567",
                        "值 0.1234567 不被接受：权重最多有 6 位小数，实为 0.1234567"),
                mistake(
                        "\"titleFrom\": 85",
                        "\"titleFrom\": 185",
                        "50:22 /root/parts/0/titleFrom",
                        "refused: scheme 'branches-2011': titleFrom of indicator 'leadership' must be between 0 and 100, got 185",
                        "不被接受：方案“branches-2011”：指标“leadership”授予称号的起点分（titleFrom）必须在 0 至 100 之间，实为 185"),
                mistake(
                        "\"titleFrom\": 85",
                        "\"highest\": 90",
                        "50:20 /root/parts/0/highest",
                        "refused: scheme 'branches-2011': highest of indicator 'leadership' must be at least its maximum 100, got 90",
                        "不被接受：方案“branches-2011”：指标“leadership”的最高分（highest）不得低于其满分 100，实为 90"),
                mistake(
                        "\"titleFrom\": 85",
                        "\"maximum\": 0",
                        "50:20 /root/parts/0/maximum",
                        "refused: indicator 'leadership': maximum must be above zero, got 0",
                        "不被接受：指标“leadership”：满分（maximum）必须大于 0，实为 0"),
                mistake(
                        "\"titleFrom\": 85",
                        "\"lowest\": 5",
                        "50:19 /root/parts/0/lowest",
                        "refused: indicator 'leadership': lowest must be zero or less, got 5",
                        "不被接受：指标“leadership”：最低分（lowest）必须为 0 或更低，实为 5"),
                mistake(
                        "\"titleFrom\": 85",
                        "\"maximum\": 50, \"highest\": 40",
                        "50:35 /root/parts/0/highest",
                        "refused: indicator 'leadership': highest must be at least the maximum 50, got 40",
                        "不被接受：指标“leadership”：最高分（highest）不得低于满分 50，实为 40"),
                mistake(
                        "\"titleFrom\": 85",
                        "\"weightTotal\": 100",
                        "50:24 /root/parts/0/weightTotal",
                        "refused: indicator 'leadership': model, kinds and weightTotal are for an indicator with parts, not with a criterion",
                        "不被接受：指标“leadership”：model、kinds 和 weightTotal 只用于有下级（parts）的指标，不用于有标准项（criterion）的指标；请删去"),
                mistake(
                        "\"kinds\": {",
                        "\"titleFrom\": 5,\n    \"kinds\": {",
                        "42:18 /root/titleFrom",
                        "refused: indicator 'root': rater, raterGroups, missingGroup, evidenceKinds and titleFrom are for an indicator with a criterion, not with parts",
                        "不被接受：指标“root”：rater、raterGroups、missingGroup、evidenceKinds 和 titleFrom 只用于有标准项（criterion）的指标，不用于有下级（parts）的指标；请删去"),
                mistake(
                        "\"exempt\": \"zero\"",
                        "\"rated\": \"zero\"",
                        "44:16 /root/kinds/rated",
                        "refused: indicator 'root': kinds must not say what is done with rated parts: remove 'rated'",
                        "不被接受：指标“root”：kinds 不得规定如何处理已评的部分，请删去“rated”"),
                mistake(
                        "\"criterion\": \"leadership\",\n        \"weight\": 0.75,\n        \"titleFrom\": 85",
                        "\"id\": \"leadership\"",
                        "47:7 /root/parts/0",
                        "refused as a whole: indicator 'leadership': it must have either a criterion or parts, got neither",
                        "整体不被接受：指标“leadership”：必须有标准项（criterion）或下级指标（parts），现两者都没有；请补上其一"),
                mistake(
                        "\"titleFrom\": 85",
                        "\"rater\": \"mean\", \"raterGroups\": [{\"group\": \"self\", \"weight\": 1, \"rater\": \"mean\"}]",
                        "50:41 /root/parts/0/raterGroups",
                        "refused: indicator 'leadership': it must have a rater or rater groups of its own, got both",
                        "不被接受：指标“leadership”：评分规则（rater）和自己的评价主体（raterGroups）只能有其一，现两者都有；请删去其一"),
                mistake(
                        "\"titleFrom\": 85",
                        "\"raterGroups\": [{\"group\": \"self\", \"weight\": 0, \"rater\": \"mean\"}]",
                        "50:24 /root/parts/0/raterGroups",
                        "refused: indicator 'leadership': weights of the rater groups must sum to more than zero, got only zeros",
                        "不被接受：指标“leadership”：评价主体（raterGroups）的权重之和必须大于 0，现全为 0"),
                mistake(
                        "\"titleFrom\": 85",
                        "\"exempt\": [{}]",
                        "50:20 /root/parts/0/exempt/0",
                        "refused as a whole: organization condition must state a sector or a class, got neither: it would mean every organization",
                        "整体不被接受：组织条件必须写明领域（sectors）或类别（classes），现两者都没有，等于指所有组织"),
                mistake(
                        "\"group\": \"masses\"",
                        "\"group\": \"self\"",
                        "30:16 /raterGroups/1/group",
                        "refused: scheme 'branches-2011': rater group must stand once, got 'self' twice",
                        "不被接受：方案“branches-2011”：评价主体只能出现一次，“self”出现了两次；请合并或删去其一"),
                mistake(
                        "\"id\": \"few-members\"",
                        "\"id\": \"weak-team\"",
                        "167:13 /vetoes/1/id",
                        "refused: scheme 'branches-2011': veto must stand once, got 'weak-team' twice",
                        "不被接受：方案“branches-2011”：一票否决项只能出现一次，“weak-team”出现了两次；请改用不同的 id"),
                mistake(
                        "\"criterion\": \"membership\"",
                        "\"criterion\": \"leadership\"",
                        "52:7 /root/parts/1",
                        "refused: scheme 'branches-2011': indicator must stand once, got 'leadership' twice",
                        "不被接受：方案“branches-2011”：指标只能出现一次，“leadership”出现了两次；请改用不同的 id"),
                mistake(
                        "\"kinds\": {",
                        "\"rounding\": {\"scale\": 1, \"mode\": \"floor\"},\n    \"kinds\": {",
                        "42:17 /root/rounding",
                        "refused: scheme 'branches-2011': the root rounds as the scheme says and must have no rounding of its own, got 1 floor",
                        "不被接受：方案“branches-2011”：根指标按方案的规定舍入，不得另有舍入规定（rounding），实为“1 floor”；请删去"),
                mistake(
                        "\"titleFrom\": 85",
                        "\"rounding\": {\"scale\": 0, \"mode\": \"half-up\"}, \"maximum\": 99.5",
                        "50:65 /root/parts/0/maximum",
                        "refused: scheme 'branches-2011': maximum of indicator 'leadership' must have at most the decimal places that are rounded to (0 half-up), got 99.5",
                        "不被接受：方案“branches-2011”：指标“leadership”的 maximum 的小数位数不得多于舍入后保留的位数（0 half-up），实为 99.5"),
                mistake(
                        "\"titleFrom\": 85",
                        "\"parts\": [{\"criterion\": \"mechanism\"}]",
                        "50:18 /root/parts/0/parts",
                        "refused: indicator 'leadership': it must have either a criterion or parts, got both",
                        "不被接受：指标“leadership”：标准项（criterion）和下级指标（parts）只能有其一，现两者都有；请删去其一"),
                mistake(
                        "\"atLeast\": 0,",
                        "",
                        "115:5 /grades/0",
                        "refused as a whole: band of grade 'weak' must have exactly one of 'atLeast' and 'above', got neither",
                        "整体不被接受：等级“weak”的区间必须有“atLeast”和“above”之一，现两者都没有；请补上其一"));
    }

    private static ReadProblem problem(String from, String to) {
        String text = Goldens.text("scheme.json");
        assertThat(text).contains(from);
        List<ReadProblem> problems =
                Goldens.read(Document.SCHEME, text.replace(from, to)).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void isToldInBothLanguagesWhereItStands(String from, String to, String at, String en, String zh) {
        ReadProblem problem = problem(from, to);
        assertThat(problem.toString(Language.EN)).isEqualTo(at + en);
        assertThat(problem.toString(Language.ZH)).isEqualTo(at + zh);
        assertThat(en).endsWith(problem.reason().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void noEnglishWordStandsInTheChineseText(String from, String to, String at, String en, String zh) {
        Set<String> known = words(Goldens.text("scheme.json").replace(from, to));
        known.addAll(SchemeCodecs.SCHEME.names());
        ObjectCodec.of(SchemeCodecs.SCHEME)
                .properties()
                .forEach(
                        property -> known.addAll(property.codec().names())); // those of the root are those of its parts
        known.addAll(Set.of("atLeast", "above", "sectors", "classes"));
        assertThat(words(problem(from, to).message(Language.ZH))).isSubsetOf(known);
    }

    private static Set<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    @Test
    void eachReasonIsAProblemOfItsOwn() {
        String text = Goldens.text("scheme.json")
                .replace("\"titleFrom\": 85", "\"titleFrom\": 185")
                .replace("\"id\": \"few-members\"", "\"id\": \"weak-team\"")
                .replace("\"atMost\": 100", "\"below\": 100");
        assertThat(Goldens.read(Document.SCHEME, text).problems())
                .extracting(ReadProblem::toString)
                .containsExactly(
                        "scheme.json:50:22 /root/parts/0/titleFrom: refused: scheme 'branches-2011': titleFrom of"
                                + " indicator 'leadership' must be between 0 and 100, got 185",
                        "scheme.json:114:13 /grades: refused: scheme 'branches-2011': grades must cover 0 to 100, both"
                                + " included, got [[0, 60), [60, 85], (85, 100)]: give 100 a grade",
                        "scheme.json:167:13 /vetoes/1/id: refused: scheme 'branches-2011': veto must stand once, got"
                                + " 'weak-team' twice");
    }

    @Test
    void whatIsInATextTooLongToBeKeptIsPlacedAtTheBeginning() {
        String text = Goldens.text("scheme.json")
                .replace("\"示例\"", "\"" + "示例".repeat(20_000) + "\"")
                .replace("\"atMost\": 100", "\"atMost\": 95");
        assertThat(Goldens.read(Document.SCHEME, text).problems())
                .extracting(ReadProblem::toString)
                .singleElement()
                .asString()
                .startsWith("scheme.json:1:1 /grades: refused: scheme 'branches-2011': grades must cover");
    }
}
