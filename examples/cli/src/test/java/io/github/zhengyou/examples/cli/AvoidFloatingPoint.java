package io.github.zhengyou.examples.cli;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * No field, parameter or result is a {@code double} or {@code float}, and nothing is called that takes or returns one,
 * such as most of {@link Math}. Local variables are not in byte code by type and go unseen.
 */
final class AvoidFloatingPoint extends ArchCondition<JavaClass> {

    private static final Set<String> FLOATING =
            Set.of("double", "float", Double.class.getName(), Float.class.getName());

    AvoidFloatingPoint() {
        super("avoid floating point");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaField field : type.getFields()) {
            report(type, isFloating(field.getType()), "field " + field.getFullName(), events);
        }
        for (JavaCodeUnit unit : type.getCodeUnits()) {
            report(type, areFloating(unit.getParameterTypes()), "parameter of " + unit.getFullName(), events);
            report(type, isFloating(unit.getReturnType()), "result of " + unit.getFullName(), events);
        }
        for (JavaCodeUnitAccess<?> access : type.getCodeUnitAccessesFromSelf()) {
            List<JavaType> involved = List.copyOf(access.getTarget().getParameterTypes());
            boolean floating = areFloating(involved)
                    || isFloating(access.getTarget().getReturnType())
                    || FLOATING.contains(access.getTargetOwner().getName());
            report(type, floating, access.getDescription(), events);
        }
    }

    private static void report(JavaClass type, boolean floating, String what, ConditionEvents events) {
        if (floating) {
            events.add(SimpleConditionEvent.violated(type, "floating point: " + what));
        }
    }

    private static boolean areFloating(Collection<? extends JavaType> types) {
        return types.stream().anyMatch(AvoidFloatingPoint::isFloating);
    }

    private static boolean isFloating(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .anyMatch(raw -> FLOATING.contains(raw.getBaseComponentType().getName()));
    }
}
