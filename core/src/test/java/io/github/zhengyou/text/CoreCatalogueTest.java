package io.github.zhengyou.text;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CaseFormat;
import io.github.zhengyou.alignment.AlignmentWording;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.document.DesignationKind;
import io.github.zhengyou.document.DocumentKind;
import io.github.zhengyou.document.DocumentPart;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.EvidenceRules;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.organization.BodyKind;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.OrganizationRules;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.organization.Post;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.target.TargetStatus;
import io.github.zhengyou.timeline.Progress;
import io.github.zhengyou.timeline.TimelineRules;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue of core is complete: every rule and every well-known code has its text in both languages. */
class CoreCatalogueTest {
    private static final Catalogue CORE = Catalogue.core();
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    static List<String> keys() {
        return List.copyOf(CORE.keys());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void saysTheSameInBothLanguages(String key) {
        String zh = CORE.pattern(key, Language.ZH).orElseThrow();
        String en = CORE.pattern(key, Language.EN).orElseThrow();
        assertThat(zh).isNotBlank();
        assertThat(en).isNotBlank();
        assertThat(places(zh)).isEqualTo(places(en));
        assertThat(zh).doesNotContain("\ufffd").containsPattern("[\u4e00-\u9fff]|^%$");
        assertThat(en).doesNotContain("\ufffd").doesNotContainPattern("[\u3000-\u9fff\uff00-\uffef]");
    }

    private static TreeSet<String> places(String pattern) {
        return PLACE.matcher(pattern).results().map(MatchResult::group).collect(toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("keys")
    void readsTheSameInTheFileItself(String key) throws IOException {
        for (String file : List.of("core_zh.properties", "core_en.properties")) {
            try (InputStream stream = Catalogue.class.getResourceAsStream(file)) {
                assertThat(new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines())
                        .filteredOn(line -> line.startsWith(key + " = "))
                        .hasSize(1);
            }
        }
    }

    @Test
    void hasAMessageForEveryRule() throws Exception {
        List<RuleBook<?>> books = books();
        assertThat(books).contains(OrganizationRules.BOOK, TimelineRules.BOOK, EvidenceRules.BOOK);
        for (RuleBook<?> book : books) {
            for (Rule<?> rule : book.rules()) {
                assertThat(CORE.keys()).contains("finding." + rule.id());
            }
        }
    }

    @Test
    void givesARuleTheSameSeverityInEveryBook() throws Exception {
        Map<String, Severity> severities = new HashMap<>();
        for (RuleBook<?> book : books()) {
            for (Rule<?> rule : book.rules()) {
                Severity other = severities.putIfAbsent(rule.id(), rule.severity());
                assertThat(other).as(rule.id()).isIn(null, rule.severity());
            }
        }
        assertThat(severities).isNotEmpty();
    }

    /** The public rule books of core, found in its compiled classes. */
    private static List<RuleBook<?>> books() throws IOException, URISyntaxException, ReflectiveOperationException {
        Path root = Path.of(Catalogue.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> names;
        try (Stream<Path> files = Files.walk(root)) {
            names = files.map(file -> root.relativize(file).toString())
                    .filter(file -> file.endsWith("Rules.class"))
                    .map(file -> file.replace(".class", "").replaceAll("[/\\\\]", "."))
                    .sorted()
                    .toList();
        }
        List<RuleBook<?>> books = new ArrayList<>();
        for (String name : names) {
            Class<?> type = Class.forName(name);
            if (Modifier.isPublic(type.getModifiers())) {
                for (Object book : constants(type, RuleBook.class)) {
                    books.add((RuleBook<?>) book);
                }
            }
        }
        return books;
    }

    private static List<Object> constants(Class<?> holder, Class<?> type) throws IllegalAccessException {
        List<Object> constants = new ArrayList<>();
        for (Field field : holder.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                constants.add(field.get(null));
            }
        }
        return constants;
    }

    static List<Class<?>> vocabularies() {
        return List.of(
                Line.class,
                Tier.class,
                Level.class,
                Sector.class,
                Population.class,
                BodyKind.class,
                Post.class,
                SubjectKind.class,
                EvidenceKind.class,
                TargetStatus.class,
                RaterGroup.class,
                DocumentKind.class,
                DocumentPart.class,
                DesignationKind.class,
                AlignmentWording.class);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void namesEveryWellKnownCodeAndNoOther(Class<?> vocabulary) throws IllegalAccessException {
        List<Object> constants = constants(vocabulary, vocabulary);
        assertThat(constants).isNotEmpty().doesNotHaveDuplicates();
        assertThat(constants).extracting(Object::toString).containsExactlyInAnyOrderElementsOf(codes(vocabulary));
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void namesEachCodeDifferently(Class<?> vocabulary) {
        for (Language language : Language.values()) {
            assertThat(codes(vocabulary).stream().map(code -> CORE.name(key(vocabulary), code, language)))
                    .doesNotHaveDuplicates();
        }
    }

    private static List<String> codes(Class<?> vocabulary) {
        String prefix = key(vocabulary) + ".";
        return CORE.keys().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    private static String key(Class<?> vocabulary) {
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, vocabulary.getSimpleName());
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void namesEverySeverity(Severity severity) {
        assertThat(CORE.keys()).contains("severity." + kebab(severity));
        assertThat(codes(Severity.class)).hasSize(Severity.values().length);
    }

    @ParameterizedTest
    @EnumSource(Progress.class)
    void namesEveryProgress(Progress progress) {
        assertThat(CORE.keys()).contains("progress." + kebab(progress));
        assertThat(codes(Progress.class)).hasSize(Progress.values().length);
    }

    private static String kebab(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name());
    }
}
