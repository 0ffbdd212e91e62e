package io.github.zhengyou.examples.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.github.zhengyou.examples.cli.ArchitectureRules.EXAMPLES;
import static io.github.zhengyou.examples.cli.ArchitectureRules.IN_CORE_OR_SCORING;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TimeZone;

/** What the library must not touch: floating point, clocks, the outside world, reflection, serialization. */
final class PurityRules {

    static final ArchRule SCORES_ARE_EXACT = classes()
            .that(IN_CORE_OR_SCORING)
            .and()
            .resideOutsideOfPackage("..scoring.confidence..")
            .should(new AvoidFloatingPoint())
            .because("scores are exact (design, rule 3)");

    static final ArchRule TIME_IS_AN_ARGUMENT = noClasses()
            .that()
            .resideInAPackage("io.github.zhengyou..")
            .and()
            .resideOutsideOfPackage(EXAMPLES)
            .should()
            .accessTargetWhere(describe("reads a clock", PurityRules::readsClock))
            .orShould()
            .dependOnClassesThat(assignableTo(Date.class)
                    .or(assignableTo(Calendar.class))
                    .or(assignableTo(TimeZone.class))
                    .or(assignableTo(Clock.class))
                    .or(assignableTo(InstantSource.class))
                    .or(assignableTo(ZoneId.class)))
            .because("time is an argument (design, rule 8)");

    static final ArchRule NO_INPUT_OR_OUTPUT = noClasses()
            .that(IN_CORE_OR_SCORING)
            .and(not(describe("the message catalogue", PurityRules::isCatalogue)))
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.io..", "java.net..", "java.nio..", "java.sql..", "javax..")
                    .and(resideOutsideOfPackages("java.nio.charset.."))
                    .and(describe("not Serializable", type -> !type.isEquivalentTo(Serializable.class))))
            .orShould()
            .accessTargetWhere(describe("reads from its surroundings", PurityRules::readsSurroundings))
            .because("core and scoring read nothing but their own messages (design, rule 9)");

    static final ArchRule NO_REFLECTION_NO_LOGGING = noClasses()
            .that(IN_CORE_OR_SCORING)
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "java.util.logging..")
                    .or(assignableTo(System.Logger.class))
                    .or(assignableTo(ServiceLoader.class)))
            .orShould()
            .accessTargetWhere(describe("looks into a class", PurityRules::looksIntoClass))
            .because("any host can run core and scoring (design, rule 9)");

    static final ArchRule GUAVA_AND_JDK_ONLY = classes()
            .that(IN_CORE_OR_SCORING)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.zhengyou..",
                    "java..",
                    "com.google.common..",
                    "com.google.errorprone.annotations..", // from here on at compile time only
                    "org.immutables.value..",
                    "org.jspecify.annotations..")
            .because("core and scoring know nothing of JSON and depend on Guava alone (design, rule 9)");

    static final ArchRule NO_SERIALIZATION = noClasses()
            .that(describe(
                    "are neither exceptions nor enums",
                    type -> !type.isAssignableTo(Throwable.class) && !type.isAssignableTo(Enum.class)))
            .should()
            .dependOnClassesThat(describe(
                    "serialize",
                    type -> type.isEquivalentTo(Serializable.class)
                            || type.isAssignableTo(ObjectInputStream.class)
                            || type.isAssignableTo(ObjectOutputStream.class)))
            .orShould()
            .accessTargetWhere(describe(
                    "turns default typing on",
                    access -> access.getTarget().getName().matches("(activate|enable)DefaultTyping.*")))
            .because("JSON is the only wire format (design, rule 13)");

    /** All of them. */
    static final List<ArchRule> ALL = List.of(
            SCORES_ARE_EXACT,
            TIME_IS_AN_ARGUMENT,
            NO_INPUT_OR_OUTPUT,
            NO_REFLECTION_NO_LOGGING,
            GUAVA_AND_JDK_ONLY,
            NO_SERIALIZATION);

    private PurityRules() {}

    private static boolean readsClock(JavaAccess<?> access) {
        JavaClass owner = access.getTarget().getOwner();
        String name = access.getTarget().getName();
        return owner.getPackageName().startsWith("java.time") && name.equals("now")
                || owner.isEquivalentTo(System.class)
                        && Set.of("currentTimeMillis", "nanoTime").contains(name);
    }

    private static boolean readsSurroundings(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return name.startsWith("getResource")
                || access.getTarget().getOwner().isEquivalentTo(System.class)
                        && Set.of("in", "out", "err", "getenv", "getProperty").contains(name);
    }

    private static boolean looksIntoClass(JavaAccess<?> access) {
        return access.getTarget().getOwner().isEquivalentTo(Class.class)
                && access.getTarget()
                        .getName()
                        .matches("forName|newInstance|get(Declared)?(Method|Field|Constructor|RecordComponent)s?");
    }

    private static boolean isCatalogue(JavaClass type) {
        String outermost = type.getName().replaceFirst("\\$.*", "");
        return outermost.equals("io.github.zhengyou.text.Catalogue")
                || outermost.equals("io.github.zhengyou.scoring.ScoringMessages");
    }
}
