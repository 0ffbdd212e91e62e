package io.github.zhengyou.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Severity;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private static final Catalogue CATALOGUE = read(
            "line.party = 党组织\ncount = {name} 有 {count} 个\nled = 属{line|line}，{line}",
            "line.party = Party\ncount = {count} of {name}\nled = of the {line|line}, {line}");

    private static Catalogue read(String zh, String en) {
        return Catalogue.read(stream(zh), stream(en));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void fillsEachPlaceByItsName() {
        Map<String, String> arguments = Map.of("count", "3", "name", "A");
        assertThat(CATALOGUE.message("count", Language.ZH, arguments::get)).contains("A 有 3 个");
        assertThat(CATALOGUE.message("count", Language.EN, arguments::get)).contains("3 of A");
    }

    @Test
    void showsNamesFromElsewhereBeforeItsOwn() {
        Catalogue named = CATALOGUE
                .withNames((vocabulary, code) -> vocabulary.equals("line") && code.equals("science")
                        ? Optional.of(LocalizedText.of("科协", "Science"))
                        : Optional.empty())
                .withNames((vocabulary, code) ->
                        code.equals("party") ? Optional.of(LocalizedText.of("党委", "The Party")) : Optional.empty());
        assertThat(named.message("led", Language.ZH, Map.of("line", "science")::get))
                .contains("属科协，science");
        assertThat(named.name("line", "party", Language.EN)).isEqualTo("The Party");
        assertThat(named.name("line", "other", Language.EN)).isEqualTo("other");
        assertThat(named.plus(read("more = 更多", "more = more")).name("line", "science", Language.EN))
                .isEqualTo("Science");
        assertThat(read("more = 更多", "more = more").plus(named).name("line", "science", Language.EN))
                .isEqualTo("Science");
        assertThat(CATALOGUE.name("line", "party", Language.EN)).isEqualTo("Party");
    }

    @Test
    void showsTheNameOfACodeInAVocabulary() {
        assertThat(CATALOGUE.message("led", Language.ZH, Map.of("line", "party")::get))
                .contains("属党组织，party");
        assertThat(CATALOGUE.message("led", Language.EN, Map.of("line", "party")::get))
                .contains("of the Party, party");
        assertThat(CATALOGUE.message("led", Language.EN, Map.of("line", "my-line")::get))
                .contains("of the my-line, my-line");
        assertThat(CATALOGUE.name("line", "party", Language.ZH)).isEqualTo("党组织");
        assertThat(CATALOGUE.name("line", "my-line", Language.ZH)).isEqualTo("my-line");
        assertThat(CATALOGUE.name("tier", "party", Language.ZH)).isEqualTo("party");
    }

    @Test
    void leavesOutAPartInBracketsOfWhichAnArgumentIsAbsent() {
        Catalogue parts =
                read("gap = 甲[[，缺 {missing}]][[，另有 {more}]]。", "gap = A[[, without {missing}]][[, with {more}]].");
        assertThat(parts.message("gap", Language.ZH, Map.of("missing", "$1")::get))
                .contains("甲，缺 $1。");
        assertThat(parts.message("gap", Language.EN, Map.of("missing", "x", "more", "y")::get))
                .contains("A, without x, with y.");
        assertThat(parts.message("gap", Language.EN, name -> null)).contains("A.");
    }

    @Test
    void leavesAPlaceWithoutArgumentAsItIsWritten() {
        assertThat(CATALOGUE.message("count", Language.EN, Map.of("count", "3")::get))
                .contains("3 of {name}");
        assertThat(CATALOGUE.message("led", Language.EN, name -> null)).contains("of the {line|line}, {line}");
    }

    @Test
    void namesEachCodeOfAList() {
        Catalogue catalogue = read("line.party = 党组织\nlines = {all|line}", "line.party = Party\nlines = {all|line}");
        Argument lines = new Argument.Texts(List.of("party", "chess"));
        assertThat(catalogue.message("lines", Language.ZH, (name, names) -> lines.in(Language.ZH, names)))
                .contains("党组织、chess");
        assertThat(catalogue.message("lines", Language.EN, (name, names) -> lines.in(Language.EN, names)))
                .contains("Party, chess");
        assertThat(catalogue.message("lines", Language.EN, (name, names) -> null))
                .contains("{all|line}");
        assertThat(new Argument.Texts(List.of()).in(Language.ZH, code -> "x")).isEqualTo("无");
    }

    @Test
    void takesArgumentsLiterally() {
        assertThat(CATALOGUE.message("count", Language.EN, Map.of("count", "$1 \\ {name}", "name", "{count}")::get))
                .contains("$1 \\ {name} of {count}");
    }

    @Test
    void leavesBracesThatAreNoPlace() {
        assertThat(read("k = {} {a b} {x}}", "k = {} {a b} {x}}").message("k", Language.EN, Map.of("x", "1")::get))
                .contains("{} {a b} 1}");
    }

    @Test
    void isEmptyForAnUnknownKey() {
        assertThat(CATALOGUE.message("none", Language.EN, name -> "x")).isEmpty();
        assertThat(CATALOGUE.pattern("none", Language.ZH)).isEmpty();
        assertThat(CATALOGUE.pattern("count", Language.ZH)).contains("{name} 有 {count} 个");
        assertThat(CATALOGUE.keys()).containsExactly("count", "led", "line.party");
    }

    @Test
    void joinsAnother() {
        Catalogue both = CATALOGUE.plus(read("more = 更多", "more = more"));
        assertThat(both.keys()).containsExactly("count", "led", "line.party", "more");
        assertThat(both.pattern("more", Language.ZH)).contains("更多");
        assertThat(both.pattern("count", Language.EN)).contains("{count} of {name}");
    }

    @Test
    void rejectsAMessageThatTwoCataloguesDefine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CATALOGUE.plus(read("led = 一\ncount = 二", "led = a\ncount = b")))
                .withMessage("messages defined twice: [count, led]");
    }

    @Test
    void rejectsMessagesInOneLanguageOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("a = 一\nb = 二", "b = two\nc = three"))
                .withMessage("every message must be in both languages, only one has: [a, c]");
    }

    @Test
    void rejectsAKeyThatStandsTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("a = 一\na = 二", "a = one"))
                .withMessage("message key must stand once, got 'a' twice: '一' and '二'");
    }

    @Test
    void rejectsBytesThatAreNotUtf8() {
        InputStream gbk = new ByteArrayInputStream("a = 党组织".getBytes(Charset.forName("GBK")));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> Catalogue.read(gbk, stream("a = one")))
                .withMessage("java.nio.charset.MalformedInputException: Input length = 1")
                .withCauseInstanceOf(MalformedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "tr-TR", "zh-TW", "ar-EG-u-nu-arab"})
    void asksNoDefaultLocale(String tag) {
        Finding finding = Finding.of(
                "organization.repeated",
                Severity.ERROR,
                Observation.of("o1").with("count", Decimal.parse("1234567.5")));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            Catalogue catalogue = Catalogue.core();
            assertThat(finding.message(catalogue, Language.EN))
                    .isEqualTo("organization 'o1' stands in 1234567.5 differing rows, none of which is used; keep one");
            assertThat(finding.message(catalogue, Language.ZH)).isEqualTo("组织“o1”出现 1234567.5 行内容不同的记录，均不采用；请只保留一行");
            assertThat(catalogue.name("line", "trade-union", Language.EN)).isEqualTo("trade union");
            assertThat(catalogue.name("line", "trade-union", Language.ZH)).isEqualTo("工会");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void namesItsLanguages() {
        assertThat(List.of(Language.values())).extracting(Language::tag).containsExactly("zh-CN", "en");
    }
}
