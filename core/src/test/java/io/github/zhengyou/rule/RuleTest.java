package io.github.zhengyou.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {
    private static final Source SOURCE = Source.of("A regulation");
    private static final Rule<String> SHORT = Rule.of(
            "text.too-long",
            Severity.WARNING,
            SOURCE,
            text -> text.length() > 3 ? List.of(Observation.of(text).with("length", text.length())) : List.of());
    private static final Rule<Object> NAMED = Rule.of(
            "text.unnamed",
            Severity.ERROR,
            Source.PROJECT,
            value -> value.toString().startsWith("x") ? List.of() : List.of(Observation.of(value)));

    @Test
    void addsItsIdAndSeverityToWhatItSees() {
        assertThat(SHORT.check("long text"))
                .containsExactly(Finding.of(
                        "text.too-long",
                        Severity.WARNING,
                        Observation.of("long text").with("length", 9)));
        assertThat(SHORT.check("abc")).isEmpty();
        assertThat(SHORT.id()).isEqualTo("text.too-long");
        assertThat(SHORT.severity()).isEqualTo(Severity.WARNING);
        assertThat(SHORT.source()).isEqualTo(SOURCE);
        assertThat(SHORT).hasToString("text.too-long");
    }

    @Test
    void looksAtAPartOfAWhole() {
        Rule<List<String>> first = SHORT.over(list -> list.get(0));
        assertThat(first.check(List.of("long text", "x"))).isEqualTo(SHORT.check("long text"));
        assertThat(first.check(List.of("x", "long text"))).isEmpty();
        assertThat(first.id()).isEqualTo(SHORT.id());
        assertThat(first.severity()).isEqualTo(SHORT.severity());
        assertThat(first.source()).isEqualTo(SHORT.source());
    }

    @Test
    void findsByAllRulesOfABookAtOnce() {
        RuleBook<String> book = RuleBook.of(NAMED, SHORT);
        assertThat(book.rules()).extracting(Object::toString).containsExactly("text.unnamed", "text.too-long");
        assertThat(book.check("long text")).extracting(Finding::rule).containsExactly("text.too-long", "text.unnamed");
        assertThat(book.check("x")).isEmpty();
        assertThat(RuleBook.<String>of().check("anything")).isEmpty();
    }

    @Test
    void joinsAndLiftsBooks() {
        RuleBook<String> book = RuleBook.<String>of(SHORT).plus(RuleBook.<Object>of(NAMED));
        assertThat(book.check("long text")).hasSize(2);
        RuleBook<List<String>> lifted = book.over(list -> list.get(0));
        assertThat(lifted.check(List.of("long text"))).isEqualTo(book.check("long text"));
    }

    @Test
    void rejectsARuleThatIsInABookAlready() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(SHORT, NAMED, SHORT))
                .withMessage("rule id must be unique in a rule book, got 'text.too-long' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleBook.of(SHORT).plus(RuleBook.of(SHORT)))
                .withMessage("rule id must be unique in a rule book, got 'text.too-long' twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "orphan", "a.", ".a", "A.b", "a.b_c", "a..b", "a.1b", "a.b-", "a.b--c", "a.b ", "a.b\n"})
    void rejectsAnIdOfAnotherForm(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rule.of(id, Severity.ERROR, SOURCE, value -> List.of()))
                .withMessage("rule id must be a package and a name in lower-kebab, such as 'figure.sum-differs', got '"
                        + id + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "scoring.model.x", "figure.sum-differs", "a1.b2-3"})
    void takesAnIdOfPackageAndName(String id) {
        assertThat(Rule.of(id, Severity.ERROR, SOURCE, value -> List.of()).id()).isEqualTo(id);
    }
}
