package io.github.zhengyou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static final ParameterValue TEXT = new ParameterValue.Text("abc");
    private static final ParameterValue NUMBER = new ParameterValue.Amount(Decimal.parse("2.5"));
    private static final ParameterValue FLAG = new ParameterValue.Flag(true);
    private static final ParameterValue LIST = new ParameterValue.Items(List.of(NUMBER, TEXT));
    private static final ParameterValue OBJECT = ParameterValue.Fields.NONE;
    private static final Place PLACE = Place.in("scheme").at("parameters");

    @Test
    void readsEachShape() {
        Parameters parameters = parameters(Map.of(
                "number", NUMBER,
                "text", TEXT,
                "flag", FLAG,
                "texts", new ParameterValue.Items(List.of(TEXT, TEXT)),
                "numbers", new ParameterValue.Items(List.of(NUMBER))));
        assertThat(parameters.decimal("number")).hasToString("2.5");
        assertThat(parameters.decimal("number", Decimal.ONE)).hasToString("2.5");
        assertThat(parameters.text("text")).isEqualTo("abc");
        assertThat(parameters.text("text", "other")).isEqualTo("abc");
        assertThat(parameters.flag("flag")).isTrue();
        assertThat(parameters.texts("texts")).containsExactly("abc", "abc");
        assertThat(parameters.decimals("numbers")).containsExactly(Decimal.parse("2.5"));
        assertThat(parameters.unread()).isEmpty();
    }

    @Test
    void hasDefaultsForWhatIsAbsent() {
        Parameters parameters = parameters(Map.of());
        assertThat(parameters.decimal("x", Decimal.ONE)).isEqualTo(Decimal.ONE);
        assertThat(parameters.text("x", "other")).isEqualTo("other");
        assertThat(parameters.flag("x")).isFalse();
        assertThat(parameters.texts("x")).isEmpty();
        assertThat(parameters.decimals("x")).isEmpty();
    }

    @Test
    void namesWhatNobodyRead() {
        Parameters parameters = parameters(Map.of("b", TEXT, "a", TEXT, "c", TEXT));
        parameters.text("b");
        assertThat(parameters.unread())
                .containsExactly(
                        new UnreadParameter(PLACE.at("a"), "a", List.of("b")),
                        new UnreadParameter(PLACE.at("c"), "c", List.of("b")));
    }

    @Test
    void saysThatAParameterIsMissing() {
        assertRefused(Map.of(), p -> p.decimal("x"), "must be a number, got nothing");
        assertRefused(Map.of(), p -> p.text("x"), "must be a text, got nothing");
    }

    @Test
    void namesWhatMayHaveBeenMeantWhereAParameterIsMissing() {
        Parameters parameters = parameters(Map.of("eech", NUMBER, "of", TEXT, "floor", NUMBER));
        parameters.text("of");
        parameters.has("floor");
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> parameters.decimal("each"))
                .withMessage("parameter 'each' must be a number, got nothing; given and not read so far: eech, at"
                        + " scheme#/parameters/each")
                .satisfies(e -> assertThat(e.got().zh()).isEqualTo("空缺；已给出而尚未读取的有：“eech”"));
    }

    @Test
    void showsTheStartOfALongValueAndNoHalfCharacter() {
        String text = "\uD83D" + "十".repeat(58) + "\uD83D\uDE00" + "百";
        assertRefused(
                Map.of("x", ParameterValue.of(text)),
                p -> p.decimal("x"),
                "must be a number, got the text '\uFFFD" + "十".repeat(58) + "\uD83D\uDE00…'");
        assertRefused(Map.of("x", ParameterValue.of("")), p -> p.decimal("x"), "must be a number, got the text ''");
    }

    @Test
    void pointsLieWithinWhatTheIndicatorAllows() {
        IndicatorBounds bounds = bounds(-5, 12);
        Map<String, ParameterValue> values = Map.of(
                "x",
                points("12"),
                "low",
                points("-5.1"),
                "high",
                points("12.1"),
                "above",
                points("10.1"),
                "many",
                ParameterValue.of(List.of(points("-5"), points("13"))));
        Parameters bounded = new Parameters(
                new ParameterValue.Fields(values),
                PLACE,
                ParameterScope.builder().bounds(bounds).build());
        assertThat(bounded.points("x")).isEqualTo(Points.of(12));
        assertThat(bounded.points("none", Decimal.ONE)).isEqualTo(Points.ONE);
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> bounded.points("low"))
                .withMessage(
                        "parameter 'low' must be a number from -5 to 12, as indicator 'a' (scheme#/root) allows, got"
                                + " -5.1, at scheme#/parameters/low");
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> bounded.points("high", Decimal.ONE))
                .withMessageContaining("got 12.1, at scheme#/parameters/high");
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> bounded.manyPoints("many"))
                .withMessageContaining("got 13, at scheme#/parameters/many/1");
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> bounded.pointsUpToMaximum("above", Decimal.ZERO))
                .withMessage("parameter 'above' must be a number from -5 to 10, the maximum of indicator 'a'"
                        + " (scheme#/root), got 10.1, at scheme#/parameters/above");
        assertThat(parameters(values).points("low")).isEqualTo(Points.of(-51, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bounds(0, 9))
                .withMessage("bounds of 'a' must go from zero or less to the maximum 10 or more, got 0 to 9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bounds(1, 10))
                .withMessage("bounds of 'a' must go from zero or less to the maximum 10 or more, got 1 to 10");
    }

    private static IndicatorBounds bounds(long lowest, long highest) {
        return IndicatorBounds.builder()
                .indicator(IndicatorId.of("a"))
                .place(Place.in("scheme").at("root"))
                .maximum(Decimal.of(10))
                .lowest(Decimal.of(lowest))
                .highest(Decimal.of(highest))
                .build();
    }

    private static ParameterValue points(String value) {
        return ParameterValue.of(Decimal.parse(value));
    }

    @Test
    void saysThatAParameterHasAnotherShape() {
        assertRefused(Map.of("x", TEXT), p -> p.decimal("x"), "must be a number, got the text 'abc'");
        assertRefused(Map.of("x", TEXT), p -> p.decimal("x", Decimal.ONE), "must be a number, got the text 'abc'");
        assertRefused(Map.of("x", NUMBER), p -> p.text("x"), "must be a text, got 2.5");
        assertRefused(Map.of("x", FLAG), p -> p.text("x", "y"), "must be a text, got true");
        assertRefused(Map.of("x", OBJECT), p -> p.flag("x"), "must be true or false, got the object {}");
        assertRefused(Map.of("x", LIST), p -> p.flag("x"), "must be true or false, got the list [2.5, \"abc\"]");
        assertRefused(Map.of("x", TEXT), p -> p.texts("x"), "must be a list, got the text 'abc'");
        assertRefused(Map.of("x", LIST), p -> p.texts("x"), "x/0", "must be a list of texts only, got 2.5");
        assertRefused(
                Map.of("x", LIST), p -> p.decimals("x"), "x/1", "must be a list of numbers only, got the text 'abc'");
    }

    @Test
    void letsARuleRefuseAValueInItsOwnWords() {
        Parameters parameters = parameters(Map.of("x", NUMBER, "y", TEXT, "z", LIST));
        assertThat(parameters.refuse("x", "a number above three"))
                .hasMessage("parameter 'x' must be a number above three, got 2.5, at scheme#/parameters/x");
        assertThat(parameters.refuse("y", "one of a, b"))
                .hasMessage("parameter 'y' must be one of a, b, got 'abc', at scheme#/parameters/y");
        assertThat(parameters.refuse("z", "a short list"))
                .hasMessage("parameter 'z' must be a short list, got the list [2.5, \"abc\"], at scheme#/parameters/z");
        assertThat(parameters.refuse("none", "there"))
                .hasMessage("parameter 'none' must be there, got nothing; given and not read so far: x, y, z, at"
                        + " scheme#/parameters/none");
        assertThat(parameters
                        .refuse("x", LocalizedText.of("偶数", "an even number"))
                        .expected())
                .isEqualTo(LocalizedText.of("偶数", "an even number"));
        assertThat(parameters.refuse("x", "an even number").expected())
                .isEqualTo(LocalizedText.of("an even number", "an even number"));
    }

    @Test
    void wordsOfARuleAreNoCodeAndACodeIsOneOfTheCatalogue() {
        Parameters parameters = parameters(Map.of("x", NUMBER));
        assertThat(parameters.refuse("x", "share"))
                .hasMessage("parameter 'x' must be share, got 2.5, at scheme#/parameters/x");
        assertThat(parameters.refuseByCode("x", "share"))
                .hasMessage("parameter 'x' must be a share from 0 to 1, got 2.5, at scheme#/parameters/x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parameters.refuseByCode("x", "an even number"))
                .withMessage("shape of a parameter must be a code that the catalogue has under parameter-shape, got"
                        + " 'an even number'");
        assertThat(parameters.refuseByCode("x", "whole-number", 1).expected())
                .isEqualTo(LocalizedText.of("1 至 {1} 的整数", "a whole number from 1 to {1}"));
        assertThat(parameters.refuseByCode("x", "whole-number", 1, 2).expected())
                .isEqualTo(LocalizedText.of("1 至 2 的整数", "a whole number from 1 to 2"));
    }

    @Test
    void valuesAreEqualByContentWhateverTheOrderOfNames() {
        new EqualsTester()
                .addEqualityGroup(
                        fields("a", NUMBER, "b", TEXT),
                        fields("b", TEXT, "a", new ParameterValue.Amount(Decimal.parse("2.50"))))
                .addEqualityGroup(fields("a", NUMBER, "b", FLAG))
                .addEqualityGroup(ParameterValue.Fields.NONE, new ParameterValue.Fields(Map.of()))
                .addEqualityGroup(LIST, new ParameterValue.Items(List.of(NUMBER, TEXT)))
                .addEqualityGroup(new ParameterValue.Items(List.of(TEXT, NUMBER)))
                .addEqualityGroup(new ParameterValue.Text("2.5"))
                .addEqualityGroup(NUMBER)
                .testEquals();
    }

    @Test
    void valuesAreWrittenInTheirOrder() {
        ParameterValue.Fields values = fields("a", LIST, "b", FLAG).with("c", ParameterValue.Fields.NONE);
        assertThat(values.written(text -> text)).isEqualTo("{a: [2.5, abc], b: true, c: {}}");
        assertThat(values.written(text -> "<" + text + ">")).isEqualTo("{<a>: [2.5, <abc>], <b>: true, <c>: {}}");
    }

    @Test
    void readsGroupsOfParts() {
        ParameterValue.Fields values =
                ParameterValue.Fields.NONE.with("x", ParameterValue.of(List.of(texts("b"), texts("a", "c"))));
        List<IndicatorId> parts = List.of(IndicatorId.of("a"), IndicatorId.of("b"), IndicatorId.of("c"));
        Parameters parameters = new Parameters(
                values, PLACE, ParameterScope.builder().parts(parts).build());
        assertThat(parameters.partGroups("x"))
                .containsExactly(List.of(parts.get(1)), List.of(parts.get(0), parts.get(2)));
        assertThat(parameters.partGroups("y")).isEmpty();
        assertThat(parameters.unread()).isEmpty();
    }

    @Test
    void refusesGroupsOfOtherThingsThanDifferentParts() {
        assertRefused(
                Map.of("x", ParameterValue.of(List.of(texts("b")))),
                p -> p.partGroups("x"),
                "x/0/0",
                "must be a list of parts of the indicator, each once, got 'b'");
        assertRefused(
                Map.of("x", texts("")),
                p -> p.parts("x"),
                "x/0",
                "must be a list of parts of the indicator, each once, got ''");
        assertRefused(
                Map.of("x", ParameterValue.of(List.of(texts()))),
                p -> p.partGroups("x"),
                "must be lists of parts, none empty, got the list [[]]");
        assertRefused(
                Map.of("x", texts("b")),
                p -> p.partGroups("x"),
                "x/0",
                "must be a list of lists of texts only, got the text 'b'");
        assertRefused(
                Map.of("x", ParameterValue.of(List.of(LIST))),
                p -> p.partGroups("x"),
                "x/0/0",
                "must be a list of lists of texts only, got 2.5");
    }

    private static ParameterValue texts(String... texts) {
        return ParameterValue.of(List.of(texts).stream().map(ParameterValue::of).toList());
    }

    private static ParameterValue.Fields fields(String a, ParameterValue first, String b, ParameterValue second) {
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        values.put(a, first);
        values.put(b, second);
        return new ParameterValue.Fields(values);
    }

    private static Parameters parameters(Map<String, ParameterValue> values) {
        return new Parameters(new ParameterValue.Fields(values), PLACE, ParameterScope.none());
    }

    private static void assertRefused(
            Map<String, ParameterValue> values, Function<Parameters, ?> read, String message) {
        assertRefused(values, read, "x", message);
    }

    private static void assertRefused(
            Map<String, ParameterValue> values, Function<Parameters, ?> read, String at, String message) {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> read.apply(parameters(values)))
                .withMessage("parameter 'x' " + message + ", at scheme#/parameters/" + at)
                .satisfies(e -> {
                    assertThat(e.place()).hasToString("scheme#/parameters/" + at);
                    assertThat(e.parameter()).isEqualTo("x");
                });
    }
}
