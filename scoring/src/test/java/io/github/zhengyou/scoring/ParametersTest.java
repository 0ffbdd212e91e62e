package io.github.zhengyou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Place;
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
                        new Parameters.Unread(PLACE.at("a"), "a", List.of("b")),
                        new Parameters.Unread(PLACE.at("c"), "c", List.of("b")));
    }

    @Test
    void saysThatAParameterIsMissing() {
        assertRefused(Map.of(), p -> p.decimal("x"), "must be a number, got nothing");
        assertRefused(Map.of(), p -> p.text("x"), "must be a text, got nothing");
    }

    @Test
    void saysThatAParameterHasAnotherShape() {
        assertRefused(Map.of("x", TEXT), p -> p.decimal("x"), "must be a number, got a text");
        assertRefused(Map.of("x", TEXT), p -> p.decimal("x", Decimal.ONE), "must be a number, got a text");
        assertRefused(Map.of("x", NUMBER), p -> p.text("x"), "must be a text, got a number");
        assertRefused(Map.of("x", FLAG), p -> p.text("x", "y"), "must be a text, got true or false");
        assertRefused(Map.of("x", OBJECT), p -> p.flag("x"), "must be true or false, got an object");
        assertRefused(Map.of("x", LIST), p -> p.flag("x"), "must be true or false, got a list");
        assertRefused(Map.of("x", TEXT), p -> p.texts("x"), "must be a list, got a text");
        assertRefused(
                Map.of("x", LIST), p -> p.texts("x"), "must be a list of texts only, got a list with other values");
        assertRefused(
                Map.of("x", LIST),
                p -> p.decimals("x"),
                "must be a list of numbers only, got a list with other values");
    }

    @Test
    void letsARuleRefuseAValueInItsOwnWords() {
        Parameters parameters = parameters(Map.of("x", NUMBER, "y", TEXT, "z", LIST));
        assertThat(parameters.refuse("x", "a number above three"))
                .hasMessage("parameter 'x' must be a number above three, got 2.5, at scheme#/parameters/x");
        assertThat(parameters.refuse("y", "one of a, b"))
                .hasMessage("parameter 'y' must be one of a, b, got 'abc', at scheme#/parameters/y");
        assertThat(parameters.refuse("z", "a short list"))
                .hasMessage("parameter 'z' must be a short list, got a list, at scheme#/parameters/z");
        assertThat(parameters.refuse("none", "there"))
                .hasMessage("parameter 'none' must be there, got nothing, at scheme#/parameters/none");
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
    void readsGroupsOfParts() {
        ParameterValue.Fields values =
                ParameterValue.Fields.NONE.with("x", ParameterValue.of(List.of(texts("b"), texts("a", "c"))));
        List<IndicatorId> parts = List.of(IndicatorId.of("a"), IndicatorId.of("b"), IndicatorId.of("c"));
        Parameters parameters = new Parameters(values, PLACE, new Parameters.Scope(List.of(), parts));
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
                "must be a list of parts of the indicator, each once, got 'b'");
        assertRefused(
                Map.of("x", texts("")),
                p -> p.parts("x"),
                "must be a list of parts of the indicator, each once, got ''");
        assertRefused(
                Map.of("x", ParameterValue.of(List.of(texts()))),
                p -> p.partGroups("x"),
                "must be lists of parts, none empty, got a list");
        assertRefused(
                Map.of("x", texts("b")),
                p -> p.partGroups("x"),
                "must be a list of lists of texts only, got a list with other values");
        assertRefused(
                Map.of("x", ParameterValue.of(List.of(LIST))),
                p -> p.partGroups("x"),
                "must be a list of lists of texts only, got a list with other values");
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
        return new Parameters(new ParameterValue.Fields(values), PLACE, Parameters.Scope.NONE);
    }

    private static void assertRefused(
            Map<String, ParameterValue> values, Function<Parameters, ?> read, String message) {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> read.apply(parameters(values)))
                .withMessage("parameter 'x' " + message + ", at scheme#/parameters/x")
                .satisfies(e -> {
                    assertThat(e.place()).isEqualTo(PLACE.at("x"));
                    assertThat(e.parameter()).isEqualTo("x");
                });
    }
}
