package io.github.zhengyou.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.model.StandardModels;
import io.github.zhengyou.scoring.rater.StandardRaters;
import io.github.zhengyou.scoring.scheme.StandardGates;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoringMessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");
    private static final Pattern RULE = Pattern.compile("\"((?:scheme|evaluation|evidence|law)\\.[a-z-]+)\"");
    private static final Catalogue CATALOGUE = ScoringMessages.catalogue();

    @Test
    void everyMessageIsInBothLanguagesWithTheSamePlaces() {
        for (String key : CATALOGUE.keys()) {
            String zh = CATALOGUE.pattern(key, Language.ZH).orElseThrow();
            String en = CATALOGUE.pattern(key, Language.EN).orElseThrow();
            assertThat(zh).as(key).isNotBlank();
            assertThat(en).as(key).isNotBlank();
            if (!key.startsWith("finding.organization.")) { // those are the business of core
                assertThat(places(zh)).as(key).isEqualTo(places(en));
            }
        }
    }

    /** What only a campaign can name. */
    private static final Set<String> IDS = Set.of("participant-id", "stage-id", "criteria-set-id");

    @Test
    void everyVocabularyThatIsAskedForHasNames() {
        for (String key : CATALOGUE.keys()) {
            for (String place : places(CATALOGUE.pattern(key, Language.ZH).orElseThrow())) {
                if (place.contains("|")) {
                    String vocabulary = place.substring(place.indexOf('|') + 1, place.length() - 1);
                    if (!IDS.contains(vocabulary)) {
                        assertThat(CATALOGUE.keys()).as(key).anyMatch(name -> name.startsWith(vocabulary + "."));
                    }
                }
            }
        }
    }

    @Test
    void everyKindHasAName() {
        for (ResultKind kind : ResultKind.values()) {
            assertThat(CATALOGUE.keys())
                    .contains("result-kind."
                            + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
    }

    @Test
    void everyWayToRoundHasANameAndNoNameIsLeftOver() {
        assertThat(CATALOGUE.keys().stream().filter(key -> key.startsWith("rounding.")))
                .containsExactlyElementsOf(Stream.of(RoundingMode.values())
                        .filter(mode -> mode != RoundingMode.UNNECESSARY)
                        .map(mode -> new Rounding(0, mode).toString().replace("0 ", "rounding."))
                        .sorted()
                        .toList());
    }

    @Test
    void everyReasonHasANameAndNoNameIsLeftOver() throws IllegalAccessException {
        Set<String> keys = new TreeSet<>();
        for (Field field : ReasonCode.class.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == ReasonCode.class) {
                keys.add("reason." + ((ReasonCode) field.get(null)).code());
            }
        }
        assertThat(keys).hasSizeGreaterThan(5);
        assertThat(CATALOGUE.keys())
                .filteredOn(key -> key.startsWith("reason."))
                .containsExactlyElementsOf(keys);
    }

    @Test
    void everyRaterModelGateAndFormHasAName() {
        assertNamed("rater", StandardRaters.all().keySet());
        assertNamed("model", StandardModels.all().keySet());
        assertNamed("gate", StandardGates.all().keySet());
        assertNamed(
                "evidence-form",
                Stream.of(EvidenceForm.values()).map(EvidenceForm::code).collect(Collectors.toSet()));
    }

    private static void assertNamed(String vocabulary, Set<String> codes) {
        assertThat(CATALOGUE.keys())
                .filteredOn(key -> key.startsWith(vocabulary + "."))
                .containsExactlyInAnyOrderElementsOf(
                        codes.stream().map(code -> vocabulary + "." + code).toList());
    }

    @Test
    void everyShapeOfAParameterHasAName() {
        for (ParameterValue value : new ParameterValue[] {
            new ParameterValue.Text("a"),
            new ParameterValue.Amount(Decimal.ONE),
            new ParameterValue.Flag(true),
            new ParameterValue.Items(List.of()),
            ParameterValue.Fields.NONE
        }) {
            assertThat(CATALOGUE.keys()).contains("parameter-shape." + value.shape());
        }
    }

    @Test
    void everyRuleHasItsMessageAndEveryMessageItsRule() throws IOException {
        Set<String> rules = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = RULE.matcher(Files.readString(source));
                while (matcher.find()) {
                    rules.add("finding." + matcher.group(1));
                }
            }
        }
        assertThat(rules).hasSizeGreaterThan(15);
        assertThat(CATALOGUE.keys()).containsAll(rules);
        assertThat(CATALOGUE.keys())
                .filteredOn(key -> key.startsWith("finding.scheme.")
                        || key.startsWith("finding.evaluation.")
                        || key.startsWith("finding.law."))
                .allMatch(rules::contains);
    }

    private static Set<String> places(String pattern) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(pattern);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }
}
