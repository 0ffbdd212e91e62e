package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.HIGHER;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.MASSES;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.group;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.root;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.ParameterScope;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.scoring.rater.StandardRaters;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said of parameters that a rule cannot use, or whose points its indicator can never have. */
class ParameterFindingsTest {

    private static final Extensions EXTENSIONS = Extensions.builder()
            .rater("own@1", parameters -> {
                throw parameters.refuse("x", LocalizedText.of("偶数", "an even number"));
            })
            .build();

    private static final Pattern LITERAL = Pattern.compile("“[^”]*”|\"[^\"]*\"|scheme#[/\\w-]*|现有：.*");

    @Test
    void pointsThatTheIndicatorCannotHaveAreFoundWhereTheyStand() {
        assertFound(
                reference("rubric", "levels", List.of(level(1, 100), level(2, 101))),
                "levels/1/points parameter 'points' of rater 'rubric' must be a number from 0 to 100, as indicator"
                        + " 'leadership' (scheme#/root/parts/0) allows, got 101");
        assertFound(
                reference("target", "shape", "banded", "bands", List.of(object("from", 0, "points", -1))),
                "bands/0/points parameter 'points' of rater 'target' must be a number from 0 to 100, as indicator"
                        + " 'leadership' (scheme#/root/parts/0) allows, got -1");
        assertFound(
                reference("pledge-fulfilment", "bands", List.of(object("from", 0, "points", 500))),
                "bands/0/points parameter 'points' of rater 'pledge-fulfilment' must be a number from 0 to 100, as"
                        + " indicator 'leadership' (scheme#/root/parts/0) allows, got 500");
        assertFound(
                reference("rank-to-points", "unit", "item", "points", List.of(120, 90)),
                "points/0 parameter 'points' of rater 'rank-to-points' must be a number from 0 to 100, as indicator"
                        + " 'leadership' (scheme#/root/parts/0) allows, got 120");
        assertFound(
                reference("rank-to-points", "unit", "item", "points", List.of(90), "otherwise", -1),
                "otherwise parameter 'otherwise' of rater 'rank-to-points' must be a number from 0 to 100, as indicator"
                        + " 'leadership' (scheme#/root/parts/0) allows, got -1");
        assertFound(
                reference("deduct-per-unit", "each", 1, "floor", 101),
                "floor parameter 'floor' of rater 'deduct-per-unit' must be a number from 0 to 100, the maximum of"
                        + " indicator 'leadership' (scheme#/root/parts/0), got 101");
    }

    @Test
    void pointsBeyondTheMaximumAndBelowZeroStandWhereTheIndicatorAllowsThem() {
        Reference rubric = reference("rubric", "levels", List.of(level(1, 110), level(2, -10)));
        Indicator open = criterion("leadership", "1", rubric).toBuilder()
                .lowest(Decimal.of(-10))
                .highest(Decimal.of(110))
                .build();
        ScoringScheme scheme = scheme().root(root(List.of(open)).toBuilder()
                        .lowest(Decimal.of(-10))
                        .highest(Decimal.of(110))
                        .build())
                .grades(Optional.empty())
                .build();
        assertThat(Evaluator.problems(scheme, PLAN, EXTENSIONS)).isEmpty();
        Evaluation best =
                SchemeFixture.evaluate(scheme, List.of(SchemeFixture.judgement("a", "leadership", HIGHER, "1", "2")));
        assertThat(SchemeFixture.leaves(best).get(0).rating()).isEqualTo(Rating.of(Points.of(110)));
        Evaluation worst =
                SchemeFixture.evaluate(scheme, List.of(SchemeFixture.judgement("a", "leadership", HIGHER, "2", "2")));
        assertThat(SchemeFixture.leaves(worst).get(0).rating()).isEqualTo(Rating.of(Points.of(-10)));
    }

    @Test
    void aRaterMadeByHandKnowsNoBoundsAndTheEvaluatorStillDoes() {
        Extensions byHand = Extensions.builder()
                .rater(
                        "rubric@1",
                        parameters -> StandardRaters.all()
                                .get("rubric")
                                .apply(new Parameters(
                                        object("levels", List.of(level(1, 101), level(2, 60))),
                                        Place.in("host"),
                                        ParameterScope.none())))
                .build();
        ScoringScheme scheme = scheme().root(root(List.of(criterion("leadership", "1", Reference.to("rubric@1")))))
                .build();
        Evaluator evaluator = Evaluator.compile(scheme, PLAN, byHand);
        assertThat(evaluator
                        .evaluate(
                                SchemeFixture.SUBJECT,
                                List.of(SchemeFixture.judgement("a", "leadership", HIGHER, "1", "2")),
                                SchemeFixture.AS_OF)
                        .outcome())
                .isEqualTo(new Outcome.Unscored(ResultKind.ERROR, ReasonCode.OUT_OF_BOUNDS));
        Evaluation within = evaluator.evaluate(
                SchemeFixture.SUBJECT,
                List.of(SchemeFixture.judgement("a", "leadership", HIGHER, "2", "2")),
                SchemeFixture.AS_OF);
        assertThat(SchemeFixture.leaves(within).get(0).rating()).isEqualTo(Rating.of(Points.of(60)));
    }

    @Test
    void capAndFloorOfAWholeStayWithinWhatItMayReach() {
        assertThat(found(whole(reference("base-and-lines", "cap", 120), null)))
                .containsExactly("scheme#/root/model/parameters/cap parameter 'cap' of model 'base-and-lines' must be a"
                        + " number from 0 to 100, as indicator 'root' (scheme#/root) allows, got 120");
        assertThat(found(whole(reference("base-and-lines", "cap", 120), Decimal.of(120))))
                .isEmpty();
        assertThat(found(whole(reference("base-and-lines", "floor", -1), null)))
                .containsExactly("scheme#/root/model/parameters/floor parameter 'floor' of model 'base-and-lines' must"
                        + " be a number from 0 to 100, the maximum of indicator 'root' (scheme#/root), got -1");
        assertThat(found(whole(reference("base-and-lines", "floor", 110), Decimal.of(120))))
                .hasSize(1);
        assertThat(found(whole(reference("base-and-lines", "floor", 110, "cap", 115), Decimal.of(120))))
                .isEmpty();
    }

    @Test
    void aRuleThatGroupsShareIsHeldAgainstEachLeaf() {
        Reference rubric = reference("rubric", "levels", List.of(level(1, 50), level(2, 80)));
        ScoringScheme scheme = scheme().root(root(List.of(
                        criterion("leadership", "1"),
                        smaller("membership", 60),
                        smaller("mechanism", 60),
                        smaller("performance", 40))))
                .raterGroups(List.of(group(HIGHER, "0.5", SchemeFixture.MEAN), group(MASSES, "0.5", rubric)))
                .build();
        String at = "scheme#/raterGroups/1/rater/parameters/levels/";
        String text = "/points parameter 'points' of rater 'rubric' must be a number from 0 to ";
        assertThat(found(scheme))
                .containsExactlyInAnyOrder(
                        at + 1 + text + "60, as indicator 'membership' (scheme#/root/parts/1) allows, got 80",
                        at + 1 + text + "60, as indicator 'mechanism' (scheme#/root/parts/2) allows, got 80",
                        at + 0 + text + "40, as indicator 'performance' (scheme#/root/parts/3) allows, got 50");
    }

    @Test
    void aMistakeOfASharedRuleIsFoundOnceAndAnIdleOneToo() {
        Reference wrong = reference("rubric", "levels", "high");
        String found = "scheme#/raterGroups/0/rater/parameters/levels parameter 'levels' of rater 'rubric' must be a"
                + " list, got the text 'high'";
        ScoringScheme.Builder scheme = scheme().raterGroups(List.of(group(MASSES, "1", wrong)));
        assertThat(found(scheme.root(root(List.of(criterion("leadership", "1"), smaller("membership", 60))))
                        .build()))
                .containsExactly(found);
        assertThat(found(scheme.root(root(List.of(criterion("leadership", "1", SchemeFixture.MEAN))))
                        .build()))
                .containsExactly(found);
    }

    @Test
    void aSharedRuleIsMadeOnceForAllLeavesWithTheSameBounds() {
        AtomicInteger made = new AtomicInteger();
        Extensions counting = Extensions.builder()
                .rater("counted@1", parameters -> {
                    made.incrementAndGet();
                    return evidence -> Rating.of(Points.ZERO);
                })
                .build();
        ScoringScheme scheme = scheme().root(root(List.of(
                        criterion("leadership", "1"),
                        criterion("membership", "1"),
                        smaller("mechanism", 60),
                        smaller("performance", 60))))
                .raterGroups(List.of(group(MASSES, "1", Reference.to("counted@1"))))
                .build();
        Evaluator.compile(scheme, PLAN, counting);
        assertThat(made).hasValue(2);
    }

    @Test
    void noChineseFindingHoldsEnglishWordsAndEveryShapeIsProvoked() {
        List<ScoringScheme> schemes = new ArrayList<>();
        wrongRaters().forEach(rater -> schemes.add(rated(rater)));
        wrongModels().forEach(model -> schemes.add(whole(model, null)));
        schemes.add(scheme().addVetoes(Veto.builder()
                        .from(SchemeFixture.veto("floor", "leadership", "60", new VetoEffect.Zero()))
                        .gate(reference("below", "points", "low"))
                        .build())
                .build());
        TreeSet<String> unprovoked = new TreeSet<>();
        ScoringMessages.catalogue().keys().stream()
                .filter(key -> key.startsWith("parameter-shape.") || key.startsWith("parameter-got."))
                .forEach(unprovoked::add);
        for (ScoringScheme scheme : schemes) {
            assertThat(Evaluator.problems(scheme, PLAN, EXTENSIONS))
                    .isNotEmpty()
                    .allSatisfy(finding -> {
                        assertThat(finding.rule()).startsWith("scheme.parameter");
                        String zh = finding.message(ScoringMessages.catalogue(), Language.ZH);
                        assertThat(LITERAL.matcher(zh).replaceAll("")).as(zh).doesNotContainPattern("[A-Za-z]|\\{\\d");
                        String en = finding.message(ScoringMessages.catalogue(), Language.EN);
                        assertThat(en).doesNotContain("{0}");
                        unprovoked.removeIf(key -> isIn(en, key));
                    });
        }
        assertThat(unprovoked).containsExactly("parameter-shape.flag"); // no rule of the library asks for one
    }

    @Test
    void aHostSaysWhatItExpectsInBothLanguages() {
        assertThat(Evaluator.problems(rated(reference("own@1", "x", 3)), PLAN, EXTENSIONS))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message(ScoringMessages.catalogue(), Language.ZH))
                            .isEqualTo("评分规则“own@1”的参数“x”应为偶数，实为3");
                    assertThat(finding.message(ScoringMessages.catalogue(), Language.EN))
                            .isEqualTo("parameter 'x' of rater 'own@1' must be an even number, got 3");
                });
    }

    private static boolean isIn(String message, String key) {
        String pattern = ScoringMessages.catalogue().pattern(key, Language.EN).orElseThrow();
        String shown = Stream.of(pattern.split("\\{\\d}", -1))
                .map(Pattern::quote)
                .reduce((a, b) -> a + ".*" + b)
                .get();
        String before = key.startsWith("parameter-got.") ? "got " : "must be ";
        return Pattern.compile(before + shown + "(, got|$)").matcher(message).find()
                || Pattern.compile(before + shown).matcher(message).find() && key.startsWith("parameter-got.");
    }

    private static List<Reference> wrongRaters() {
        return List.of(
                reference("ballots", "skale", "sd-2008"),
                reference("ballots", "scale", "plain"),
                reference("deduct-per-unit"),
                reference("deduct-per-unit", "of", "all"),
                reference("deduct-per-unit", "of", List.of("all")),
                reference("deduct-per-unit", "each", "much"),
                reference("deduct-per-unit", "each", 0),
                reference("deduct-per-unit", "each", 1, "floor", 200),
                reference("deduct-per-unit", "eachByKind", object("Petition", 1)),
                reference("deduct-per-unit", "eachByKind", object("petition", -1)),
                reference("deduct-per-unit", "eachByKind", "petition"),
                reference("points-per-unit", "eachByKind", object("a", 1), "eachByLevel", object("a", 1)),
                reference("mean", "of", "all"),
                reference("pass-fail", "from", 2),
                reference("pass-fail", "from", 0),
                reference("pledge-fulfilment", "bands", List.of()),
                reference("proportion", "population", "Members"),
                reference("proportion", "of", "percent", "measure", "sum"),
                reference("rank-to-points", "unit", "item"),
                reference("rank-to-points", "unit", "item", "points", List.of("a")),
                reference("rank-to-points", "unit", "item", "points", List.of(1, 2)),
                reference("rank-to-points", "unit", "item", "points", List.of(3), "otherwise", 4),
                reference("rank-to-points", "unit", "item", "points", List.of(3), "atLeast", 0),
                reference("ratio-to-best", "unit", object("of", "item")),
                reference("rubric", "levels", "high"),
                reference("rubric", "levels", List.of()),
                reference("rubric", "levels", List.of(1)),
                reference("rubric", "levels", List.of(level(1, 1), level(1, 2))),
                reference("rubric", "levels", List.of(level(1, 200))),
                reference("target", "target", 3, "zeroAt", 3),
                reference(
                        "target",
                        "shape",
                        "banded",
                        "bands",
                        List.of(object("from", 0, "points", 1), object("from", 0, "points", 2))),
                reference("task-checklist"),
                reference("task-checklist", "tasks", List.of(object("task", " "))),
                reference("task-checklist", "tasks", List.of(object("task", "a"), object("task", "a"))),
                reference("trimmed-mean", "trim", 3, "above", 5));
    }

    private static List<Reference> wrongModels() {
        return List.of(
                reference("all-or-nothing", "from", 0),
                reference("base-and-lines", "bonus", List.of("leadership"), "penalty", List.of("leadership")),
                reference("base-and-lines", "bonus", List.of("nobody")),
                reference("base-and-lines", "bonus", List.of(1)),
                reference("base-and-lines", "floor", 9, "cap", 8),
                reference("base-and-lines", "bonusCap", -1),
                reference("capability-level", "levels", List.of(List.of())),
                reference("capability-level", "levels", List.of("leadership")),
                reference("capability-level", "levels", List.of(List.of("leadership"))),
                reference("geometric-mean", "rounding", "about"),
                reference("scorecard", "baselines", 3),
                reference("scorecard", "reasons", object("leadership", "Too Late")),
                reference("worst-of", "levels", List.of(1, 0)),
                reference("xccdf-flat", "corners", "round"));
    }

    private static void assertFound(Reference rater, String message) {
        assertThat(found(rated(rater)))
                .filteredOn(found -> !found.contains("compares peers"))
                .containsExactly("scheme#/root/parts/0/rater/parameters/" + message);
    }

    private static List<String> found(ScoringScheme scheme) {
        return Evaluator.problems(scheme, PLAN, EXTENSIONS).stream()
                .map(finding ->
                        finding.place().orElseThrow() + " " + finding.message(ScoringMessages.catalogue(), Language.EN))
                .toList();
    }

    private static ScoringScheme.Builder scheme() {
        return SchemeFixture.scheme().toBuilder().vetoes(List.of());
    }

    private static ScoringScheme rated(Reference rater) {
        return scheme().root(root(List.of(criterion("leadership", "1", rater), criterion("membership", "1"))))
                .build();
    }

    private static ScoringScheme whole(Reference model, @Nullable Decimal highest) {
        Indicator.Builder whole =
                Indicator.builder().model(model).addParts(criterion("leadership", "1"), criterion("membership", "1"));
        return scheme().root((highest == null ? whole : whole.highest(highest)).build())
                .grades(Optional.empty())
                .build();
    }

    private static Indicator smaller(String code, int maximum) {
        return criterion(code, "1").toBuilder().maximum(Decimal.of(maximum)).build();
    }

    private static ParameterValue level(int value, int points) {
        return object("value", value, "points", points);
    }

    private static Reference reference(String id, Object... namesAndValues) {
        return new Reference(id, object(namesAndValues));
    }

    private static ParameterValue.Fields object(Object... namesAndValues) {
        Map<String, ParameterValue> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
        return new ParameterValue.Fields(fields);
    }

    private static ParameterValue value(Object value) {
        if (value instanceof ParameterValue parameter) {
            return parameter;
        }
        if (value instanceof List<?> list) {
            return ParameterValue.of(
                    list.stream().map(ParameterFindingsTest::value).toList());
        }
        return value instanceof Integer number
                ? ParameterValue.of(Decimal.of(number))
                : ParameterValue.of((String) value);
    }
}
