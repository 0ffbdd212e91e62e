package io.github.zhengyou.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final Catalogue CATALOGUE = Catalogue.read(
            stream("finding.x.y = “{subject}”共 {count}，{name}，{ids}，{missing}"),
            stream("finding.x.y = '{subject}' has {count}, {name}, {ids}, {missing}"));

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final Observation SEEN = Observation.of("o1")
            .with("count", 3)
            .with("name", LocalizedText.of("支部", "branch"))
            .with("ids", List.of("a", "b"));

    @Test
    void speaksBothLanguages() {
        Finding finding = Finding.of("x.y", Severity.WARNING, SEEN);
        assertThat(finding.message(CATALOGUE, Language.ZH)).isEqualTo("“o1”共 3，支部，a、b，{missing}");
        assertThat(finding.message(CATALOGUE, Language.EN)).isEqualTo("'o1' has 3, branch, a, b, {missing}");
    }

    @Test
    void losesNothingWhereTheCatalogueHasNoMessage() {
        Finding finding = Finding.of("x.unknown", Severity.WARNING, SEEN);
        assertThat(finding.message(CATALOGUE, Language.EN)).isEqualTo("x.unknown: o1, count 3, name branch, ids a, b");
        assertThat(finding.message(CATALOGUE, Language.ZH)).isEqualTo("x.unknown: o1, count 3, name 支部, ids a、b");
    }

    @Test
    void keepsWhatWasObserved() {
        Observation seen = SEEN.at(Place.in("plan"));
        Finding finding = Finding.of("x.y", Severity.INFO, seen);
        assertThat(finding.observation()).isEqualTo(seen);
        assertThat(finding.rule()).isEqualTo("x.y");
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.subject()).isEqualTo("o1");
        assertThat(finding.place()).contains(Place.in("plan"));
        assertThat(finding.arguments().keySet()).containsExactly("count", "name", "ids");
    }

    @Property
    void ordersAsEqualsSays(@ForAll("findings") Finding a, @ForAll("findings") Finding b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Test
    void ordersValuesByNameAndNumbersAsNumbers() {
        Observation seen = Observation.of("a");
        List<Finding> ordered = Stream.of(
                        seen,
                        seen.with("a", "x").with("b", 1),
                        seen.with("b", 2),
                        seen.with("b", 10),
                        seen.with("b", "10"),
                        seen.with("b", "2"),
                        seen.with("b", LocalizedText.of("甲", "a")),
                        seen.with("b", LocalizedText.of("甲", "b")),
                        seen.with("b", List.of("a")),
                        seen.with("b", List.of("a", "b")))
                .map(observation -> Finding.of("x.y", Severity.INFO, observation))
                .toList();
        List<Finding> reversed = new ArrayList<>(ordered);
        Collections.reverse(reversed);
        assertThat(reversed.stream().sorted()).containsExactlyElementsOf(ordered);
        assertThat(Finding.of("x.y", Severity.INFO, seen.with("a", 1).with("b", 2)))
                .isEqualByComparingTo(
                        Finding.of("x.y", Severity.INFO, seen.with("b", 2).with("a", 1)));
    }

    @Test
    void equalsByEachPart() {
        new EqualsTester()
                .addEqualityGroup(
                        Finding.of("x.y", Severity.ERROR, Observation.of("a").with("n", 1)),
                        Finding.builder()
                                .rule("x.y")
                                .severity(Severity.ERROR)
                                .subject("a")
                                .putArgument("n", new Argument.Amount(Decimal.parse("1.0")))
                                .build())
                .addEqualityGroup(
                        Finding.of("x.z", Severity.ERROR, Observation.of("a").with("n", 1)))
                .addEqualityGroup(
                        Finding.of("x.y", Severity.INFO, Observation.of("a").with("n", 1)))
                .addEqualityGroup(
                        Finding.of("x.y", Severity.ERROR, Observation.of("b").with("n", 1)))
                .addEqualityGroup(
                        Finding.of("x.y", Severity.ERROR, Observation.of("a").with("n", "1")))
                .addEqualityGroup(Finding.of(
                        "x.y", Severity.ERROR, Observation.of("a").with("n", 1).at(Place.in("plan"))))
                .testEquals();
    }

    @Test
    void rejectsARuleIdWithoutAPackage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of("orphan", Severity.ERROR, Observation.of("a")))
                .withMessage("rule id must be a package and a name in lower-kebab, such as 'figure.sum-differs',"
                        + " got 'orphan'");
    }

    @Test
    void rejectsABlankSubject() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of("x.y", Severity.ERROR, Observation.of(" ")))
                .withMessage("subject of a finding of rule x.y must not be blank, got ' '");
    }

    @Test
    void rejectsAValueNamedSubject() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observation.of("a").with("subject", "b"))
                .withMessage("value must have another name than 'subject', which a message fills with the subject"
                        + " itself, got Text[value=b]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.builder()
                        .rule("x.y")
                        .severity(Severity.ERROR)
                        .subject("a")
                        .putArgument("subject", new Argument.Text("b"))
                        .build())
                .withMessage("value must have another name than 'subject', which a message fills with the subject"
                        + " itself, got Text[value=b]");
    }

    @Test
    void rejectsTwoValuesOfOneName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observation.of("a").with("n", "b").with("n", "c"))
                .withMessage("value 'n' of an observation about 'a' must be given once, got Text[value=b] and"
                        + " Text[value=c]");
    }

    @Test
    void rejectsMissingParts() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Finding.builder().rule("x.y").build())
                .withMessage("Cannot build Finding, some of required attributes are not set [severity, subject]");
        assertThatExceptionOfType(NullPointerException.class)
                .isThrownBy(() -> Finding.builder().rule(null))
                .withMessage("rule");
    }

    @Test
    void observesNumbersAsNumbersAndTheRestAsText() {
        Long boxed = 7L;
        Observation seen = Observation.of(Severity.ERROR)
                .with("int", 5)
                .with("long", 6L)
                .with("boxed", boxed)
                .with("integer", Integer.valueOf(8))
                .with("decimal", Decimal.parse("0.5"))
                .with("date", LocalDate.of(2011, 7, 1))
                .with("dates", List.of(LocalDate.of(2011, 7, 1)));
        assertThat(seen.subject()).isEqualTo("ERROR");
        assertThat(seen.arguments())
                .containsEntry("int", new Argument.Amount(Decimal.of(5)))
                .containsEntry("long", new Argument.Amount(Decimal.of(6)))
                .containsEntry("boxed", new Argument.Amount(Decimal.of(7)))
                .containsEntry("integer", new Argument.Amount(Decimal.of(8)))
                .containsEntry("decimal", new Argument.Amount(Decimal.parse("0.5")))
                .containsEntry("date", new Argument.Text("2011-07-01"))
                .containsEntry("dates", new Argument.Texts(List.of("2011-07-01")));
    }

    @Test
    void observesAtTheLastPlaceGiven() {
        assertThat(Observation.of("a")
                        .at(Place.in("plan"))
                        .at(Place.in("record"))
                        .place())
                .contains(Place.in("record"));
        assertThat(Observation.of("a").place()).isEmpty();
    }

    @Test
    void equalsObservationsByEachPart() {
        new EqualsTester()
                .addEqualityGroup(
                        Observation.of("a").with("n", 1), Observation.of("a").with("n", Decimal.ONE))
                .addEqualityGroup(Observation.of("a"))
                .addEqualityGroup(Observation.of("b").with("n", 1))
                .addEqualityGroup(Observation.of("a").with("n", 1).at(Place.in("plan")))
                .testEquals();
    }

    @Test
    void showsValuesInALanguage() {
        assertThat(new Argument.Text("o1").in(Language.ZH)).isEqualTo("o1");
        assertThat(new Argument.Amount(Decimal.parse("-0.50")).in(Language.EN)).isEqualTo("-0.5");
        assertThat(new Argument.Name(LocalizedText.of("支部", "branch")).in(Language.ZH))
                .isEqualTo("支部");
        assertThat(new Argument.Texts(List.of("a", "b", "c")).in(Language.ZH)).isEqualTo("a、b、c");
        assertThat(new Argument.Texts(List.of("a", "b", "c")).in(Language.EN)).isEqualTo("a, b, c");
        assertThat(new Argument.Texts(List.of()).in(Language.ZH)).isEqualTo("无");
        assertThat(new Argument.Texts(List.of()).in(Language.EN)).isEqualTo("none");
    }

    @Test
    void namesTwentyOfALongListAndKeepsAll() {
        List<String> ids =
                IntStream.rangeClosed(1, 100_000).mapToObj(i -> "m-" + i).toList();
        Argument.Texts all = new Argument.Texts(ids);
        assertThat(all.values()).isEqualTo(ids);
        assertThat(all.in(Language.EN)).startsWith("m-1, m-2, ").endsWith(", m-19, m-20 and 99980 more");
        assertThat(all.in(Language.ZH)).startsWith("m-1、m-2、").endsWith("、m-19、m-20等共 100000 个");
        assertThat(new Argument.Texts(ids.subList(0, 20)).in(Language.EN)).endsWith("m-19, m-20");
        assertThat(new Argument.Texts(ids.subList(0, 21)).in(Language.EN)).endsWith("m-20 and 1 more");
    }

    @Provide
    Arbitrary<Finding> findings() {
        return RuleArbitraries.findings();
    }
}
