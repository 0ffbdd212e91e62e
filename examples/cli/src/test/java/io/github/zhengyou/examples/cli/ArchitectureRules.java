package io.github.zhengyou.examples.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** Which module and package may know which, and what callers must not see. Core is what no other module is. */
final class ArchitectureRules {

    static final String SCORING = "io.github.zhengyou..scoring..";
    static final String JSON = "io.github.zhengyou..json..";
    static final String EXAMPLES = "io.github.zhengyou..examples..";

    private static final DescribedPredicate<JavaClass> IN_CORE =
            resideInAPackage("io.github.zhengyou..").and(resideOutsideOfPackages(SCORING, JSON, EXAMPLES));

    static final DescribedPredicate<JavaClass> IN_CORE_OR_SCORING =
            resideInAPackage("io.github.zhengyou..").and(resideOutsideOfPackages(JSON, EXAMPLES));

    static final ArchRule MODULES = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("core")
            .definedBy(IN_CORE)
            .layer("scoring")
            .definedBy(SCORING)
            .layer("io-json")
            .definedBy(JSON)
            .layer("examples")
            .definedBy(EXAMPLES)
            .whereLayer("core")
            .mayNotAccessAnyLayer()
            .whereLayer("scoring")
            .mayOnlyAccessLayers("core")
            .whereLayer("io-json")
            .mayOnlyAccessLayers("core", "scoring")
            .because("dependencies run one way: core <- scoring <- io-json <- examples");

    static final ArchRule SCORING_PACKAGES = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("scoring")
            .definedBy("io.github.zhengyou..scoring")
            .layer("model")
            .definedBy("..scoring.model..")
            .layer("scheme")
            .definedBy("..scoring.scheme..")
            .layer("explanation")
            .definedBy("..scoring.explanation..")
            .layer("rollup")
            .definedBy("..scoring.rollup..")
            .layer("selection")
            .definedBy("..scoring.selection..")
            .whereLayer("scoring")
            .mayNotAccessAnyLayer()
            .whereLayer("model")
            .mayOnlyAccessLayers("scoring")
            .whereLayer("scheme")
            .mayOnlyAccessLayers("scoring", "model")
            .whereLayer("explanation")
            .mayOnlyAccessLayers("scoring", "model", "scheme")
            .whereLayer("rollup")
            .mayOnlyAccessLayers("scoring", "model", "scheme")
            .because("inside scoring it is: scoring <- model <- scheme <- explanation, rollup <- selection");

    static final ArchRule NO_CYCLES =
            slices().matching("io.github.zhengyou.(**)").should().beFreeOfCycles();

    static final ArchRule GENERATED_IS_HIDDEN = classes()
            .that()
            .haveSimpleNameStartingWith("Immutable")
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic()
            .because("generated classes stay hidden (design, rule 14)");

    static final ArchRule VALUES_ARE_OURS_ALONE = classes()
            .that(IN_CORE_OR_SCORING)
            .and(describe("public abstract classes", ArchitectureRules::isPublicAbstractClass))
            .should(new HaveOnlyPackagePrivateConstructors())
            .because("an attribute can then be added without breaking anyone (design, rule 14)");

    /** All of them. */
    static final List<ArchRule> ALL =
            List.of(MODULES, SCORING_PACKAGES, NO_CYCLES, GENERATED_IS_HIDDEN, VALUES_ARE_OURS_ALONE);

    private ArchitectureRules() {}

    private static boolean isPublicAbstractClass(JavaClass type) {
        return !type.isInterface()
                && !type.isEnum()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    private static final class HaveOnlyPackagePrivateConstructors extends ArchCondition<JavaClass> {

        HaveOnlyPackagePrivateConstructors() {
            super("have only package-private constructors");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            type.getConstructors().forEach(constructor -> {
                boolean hidden = !constructor.getModifiers().contains(JavaModifier.PUBLIC)
                        && !constructor.getModifiers().contains(JavaModifier.PROTECTED);
                events.add(new SimpleConditionEvent(
                        constructor, hidden, constructor.getFullName() + " can be called from another package"));
            });
        }
    }
}
