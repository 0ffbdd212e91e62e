package io.github.zhengyou.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables generates the hidden halves of the value types.
 *
 * @since 0.1
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
@Value.Style(
        visibilityString = "PACKAGE",
        builderVisibilityString = "PACKAGE",
        overshadowImplementation = true, // callers see Criterion, never ImmutableCriterion
        depluralize = true,
        depluralizeDictionary = {"criterion:criteria", "veto:vetoes", "class:classes"}, // addCriterion
        allowedClasspathAnnotations = {Override.class}, // else callers that compile with -Werror break
        defaults = @Value.Immutable(copy = false))
public @interface ZhengyouStyle {}
