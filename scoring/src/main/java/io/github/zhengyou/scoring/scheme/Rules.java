package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.scoring.ParameterException;
import io.github.zhengyou.scoring.ParameterScope;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.UnreadParameter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The rules of one sort, of the library and of the host: makes those that a scheme names, and says why it cannot. */
final class Rules<R> {

    private final String sort;
    private final ImmutableMap<String, Function<Parameters, R>> factories;
    private final List<Finding> problems;

    Rules(
            String sort,
            Map<String, Function<Parameters, R>> standard,
            Map<String, Function<Parameters, R>> own,
            List<Finding> problems) {
        this.sort = sort;
        this.factories = ImmutableMap.<String, Function<Parameters, R>>builder()
                .putAll(standard)
                .putAll(own)
                .buildOrThrow(); // ids of the host carry a version, so that none can be there twice
        this.problems = problems;
    }

    /**
     * The rule, or the problem that prevents it.
     *
     * @param declared asks what the rule declares of itself, and keeps it
     */
    Optional<R> make(Reference reference, Place place, ParameterScope scope, UnaryOperator<R> declared) {
        Function<Parameters, R> factory = factories.get(reference.id());
        if (factory == null) {
            report(
                    "scheme.rule-unknown",
                    reference,
                    observation -> observation.with(
                            "known",
                            ImmutableSortedSet.copyOf(factories.keySet()).asList()),
                    place);
            return Optional.empty();
        }
        Parameters parameters = new Parameters(reference.parameters(), place.at("parameters"), scope);
        R rule;
        try {
            rule = declared.apply(Objects.requireNonNull(factory.apply(parameters), "it was made as null"));
        } catch (ParameterException e) {
            report(
                    e.known().isEmpty() ? "scheme.parameter" : "scheme.parameter-unknown",
                    reference,
                    observation -> observation
                            .with("parameter", e.parameter())
                            .with("expected", e.expected())
                            .with("got", e.got())
                            .with("known", e.known()),
                    e.place());
            return Optional.empty();
        } catch (RuntimeException e) {
            report("scheme.rule-not-made", reference, observation -> observation.with("error", e.toString()), place);
            return Optional.empty();
        }
        for (UnreadParameter unread : parameters.unread()) {
            report(
                    "scheme.parameter-unread",
                    reference,
                    observation -> observation.with("parameter", unread.name()).with("known", unread.asked()),
                    unread.place());
        }
        return Optional.of(rule);
    }

    private void report(String rule, Reference reference, Function<Observation, Observation> with, Place place) {
        problems.add(Finding.of(
                rule,
                Severity.ERROR,
                with.apply(Observation.of(reference.id()).with("sort", sort)).at(place)));
    }
}
