package io.github.zhengyou.examples.cli;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house over all modules; this is the one module that sees them all. */
@AnalyzeClasses(packages = "io.github.zhengyou", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule dependenciesRunOneWay = ArchitectureRules.MODULES;

    @ArchTest
    static final ArchRule dependenciesRunOneWayInsideScoring = ArchitectureRules.SCORING_PACKAGES;

    @ArchTest
    static final ArchRule packagesHaveNoCycles = ArchitectureRules.NO_CYCLES;

    @ArchTest
    static final ArchRule generatedClassesAreHidden = ArchitectureRules.GENERATED_IS_HIDDEN;

    @ArchTest
    static final ArchRule nobodyElseExtendsValues = ArchitectureRules.VALUES_ARE_OURS_ALONE;

    @ArchTest
    static final ArchRule scoresAreExact = PurityRules.SCORES_ARE_EXACT;

    @ArchTest
    static final ArchRule timeIsAnArgument = PurityRules.TIME_IS_AN_ARGUMENT;

    @ArchTest
    static final ArchRule noInputOrOutput = PurityRules.NO_INPUT_OR_OUTPUT;

    @ArchTest
    static final ArchRule noReflectionNoLogging = PurityRules.NO_REFLECTION_NO_LOGGING;

    @ArchTest
    static final ArchRule guavaAndJdkOnly = PurityRules.GUAVA_AND_JDK_ONLY;

    @ArchTest
    static final ArchRule noSerialization = PurityRules.NO_SERIALIZATION;
}
