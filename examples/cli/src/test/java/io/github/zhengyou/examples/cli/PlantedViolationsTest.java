package io.github.zhengyou.examples.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.Iterables;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that never failed may not look: each is seen here to name the class that was planted against it. */
class PlantedViolationsTest {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("io.github.zhengyou.planted");

    @ParameterizedTest
    @MethodSource("planted")
    void findsWhatWasPlanted(ArchRule rule, String violation) {
        assertThat(details(rule)).containsPattern("planted\\." + Pattern.quote(violation) + "(?![A-Za-z])");
    }

    @Test
    void everyRuleHasItsPlant() {
        assertThat(planted().map(plant -> plant.get()[0]))
                .containsAll(Iterables.concat(ArchitectureRules.ALL, PurityRules.ALL));
    }

    private static String details(ArchRule rule) {
        return rule.evaluate(PLANTED).getFailureReport().getDetails().stream().collect(joining("\n"));
    }

    private static Stream<Arguments> planted() {
        return Stream.of(
                arguments(ArchitectureRules.MODULES, "KnowsScoring"),
                arguments(ArchitectureRules.MODULES, "scoring.KnowsJson"),
                arguments(ArchitectureRules.MODULES, "json.KnowsExamples"),
                arguments(ArchitectureRules.SCORING_PACKAGES, "scoring.KnowsModel"),
                arguments(ArchitectureRules.SCORING_PACKAGES, "scoring.model.KnowsScheme"),
                arguments(ArchitectureRules.SCORING_PACKAGES, "scoring.scheme.KnowsExplanation"),
                arguments(ArchitectureRules.SCORING_PACKAGES, "scoring.explanation.KnowsRollup"),
                arguments(ArchitectureRules.SCORING_PACKAGES, "scoring.rollup.KnowsSelection"),
                arguments(ArchitectureRules.NO_CYCLES, "left.Left"),
                arguments(ArchitectureRules.NO_CYCLES, "right.Right"),
                arguments(ArchitectureRules.GENERATED_IS_HIDDEN, "ImmutablePlanted"),
                arguments(ArchitectureRules.VALUES_ARE_OURS_ALONE, "OpenValue"),
                arguments(PurityRules.SCORES_ARE_EXACT, "FloatingField"),
                arguments(PurityRules.SCORES_ARE_EXACT, "FloatingParameter"),
                arguments(PurityRules.SCORES_ARE_EXACT, "FloatingResult"),
                arguments(PurityRules.SCORES_ARE_EXACT, "FloatingCall"),
                arguments(PurityRules.TIME_IS_AN_ARGUMENT, "ClockCall"),
                arguments(PurityRules.TIME_IS_AN_ARGUMENT, "ClockReference"),
                arguments(PurityRules.TIME_IS_AN_ARGUMENT, "SystemTime.millis()"),
                arguments(PurityRules.TIME_IS_AN_ARGUMENT, "SystemTime.<init>()"),
                arguments(PurityRules.TIME_IS_AN_ARGUMENT, "OldDate"),
                arguments(PurityRules.TIME_IS_AN_ARGUMENT, "OldCalendar"),
                arguments(PurityRules.TIME_IS_AN_ARGUMENT, "OldZone"),
                arguments(PurityRules.TIME_IS_AN_ARGUMENT, "HeldClock"),
                arguments(PurityRules.TIME_IS_AN_ARGUMENT, "HeldZone"),
                arguments(PurityRules.NO_INPUT_OR_OUTPUT, "FileReader"),
                arguments(PurityRules.NO_INPUT_OR_OUTPUT, "Printer"),
                arguments(PurityRules.NO_INPUT_OR_OUTPUT, "ResourceReader"),
                arguments(PurityRules.NO_REFLECTION_NO_LOGGING, "ClassFinder"),
                arguments(PurityRules.NO_REFLECTION_NO_LOGGING, "MethodFinder"),
                arguments(PurityRules.NO_REFLECTION_NO_LOGGING, "Logging"),
                arguments(PurityRules.GUAVA_AND_JDK_ONLY, "ForeignLibrary"),
                arguments(PurityRules.NO_SERIALIZATION, "SerializableValue"),
                arguments(PurityRules.NO_SERIALIZATION, "ObjectStreams"),
                arguments(PurityRules.NO_SERIALIZATION, "DefaultTyping"));
    }
}
