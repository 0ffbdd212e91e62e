package io.github.zhengyou.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every statement of the casebook is tested, or unmet for a reason, or outside the library. */
class StatementsTest {

    /** Whether every case is in: from then on an untested statement fails the build. */
    private static final boolean COMPLETE = true;

    @Test
    void everyStatementIsThere() {
        assertThat(Statements.ALL).hasSize(124);
        assertThat(Statements.OUTSIDE).hasSize(15);
        assertThat(Statements.ALL.keySet())
                .containsAll(Statements.OUTSIDE.keySet())
                .containsAll(Statements.UNMET.keySet());
        assertThat(Statements.UNMET.values()).noneMatch(String::isBlank).hasSizeLessThanOrEqualTo(9);
    }

    @Test
    void everyStatementIsTestedOrUnmetOrOutside() throws ReflectiveOperationException {
        Set<String> tested = tested().keySet();
        assertThat(tested).noneMatch(Statements.UNMET::containsKey).noneMatch(Statements.OUTSIDE::containsKey);
        assertThat(Statements.UNMET.keySet()).noneMatch(Statements.OUTSIDE::containsKey);
        if (COMPLETE) {
            Set<String> missing = new TreeSet<>(Statements.ALL.keySet());
            missing.removeAll(tested);
            missing.removeAll(Statements.UNMET.keySet());
            missing.removeAll(Statements.OUTSIDE.keySet());
            assertThat(missing).isEmpty();
        }
    }

    @Test
    void everyTestIsNamedByItsStatement() throws ReflectiveOperationException {
        List<String> wrong = new ArrayList<>();
        tested().forEach((id, method) -> {
            DisplayName name = method.getAnnotation(DisplayName.class);
            if (name == null || !name.value().equals(Statements.ALL.get(id))) {
                wrong.add(method + " should have the display name \"" + Statements.ALL.get(id) + "\"");
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyTestAlwaysRuns() throws ReflectiveOperationException {
        tested().values().forEach(method -> {
            assertThat(method.getAnnotations())
                    .as("annotations of %s", method)
                    .extracting(Annotation::annotationType)
                    .containsExactlyInAnyOrder(Test.class, DisplayName.class);
            assertThat(method.getDeclaringClass().getAnnotations())
                    .as("annotations of %s", method.getDeclaringClass())
                    .isEmpty();
        });
    }

    /** The test methods by statement. */
    private static Map<String, Method> tested() throws ReflectiveOperationException {
        Map<String, Method> methods = new TreeMap<>();
        for (String number : new TreeSet<>(
                Statements.ALL.keySet().stream().map(id -> id.substring(2, 4)).toList())) {
            String name = StatementsTest.class.getPackageName() + ".Case" + number + "Test";
            if (StatementsTest.class.getResource("Case" + number + "Test.class") == null) {
                continue;
            }
            for (Method method : Class.forName(name).getDeclaredMethods()) {
                if (method.isAnnotationPresent(Test.class)) {
                    assertThat(method.getName())
                            .as("test methods of %s", name)
                            .matches("S_" + number + "_[0-9]+")
                            .satisfies(test -> assertThat(Statements.ALL).containsKey(Statements.id(test)));
                    methods.put(Statements.id(method.getName()), method);
                }
            }
        }
        return methods;
    }
}
