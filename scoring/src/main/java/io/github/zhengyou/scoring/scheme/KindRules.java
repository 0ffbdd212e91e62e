package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.evidence.Activity;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.timeline.RequiredTask;
import io.github.zhengyou.timeline.TaskId;
import io.github.zhengyou.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules over what leaves look for beside a criterion: kinds of entries, tasks of the plan, and populations. A typo shows
 * here.
 */
final class KindRules {

    private static final Rule<SchemeReview> KIND_ABSENT =
            Rule.of("scheme.evidence-kind-absent", Severity.INFO, Source.PROJECT, KindRules::absent);

    private static final Rule<SchemeReview> KIND_IDLE =
            Rule.of("scheme.entry-kind-idle", Severity.WARNING, Source.PROJECT, KindRules::idle);

    private static final Rule<SchemeReview> TASK_UNKNOWN =
            Rule.of("scheme.task-unknown", Severity.WARNING, Source.PROJECT, KindRules::tasks);

    private static final Rule<SchemeReview> POPULATION_UNKNOWN =
            Rule.of("scheme.population-unknown", Severity.WARNING, Source.PROJECT, KindRules::populations);

    static final RuleBook<SchemeReview> BOOK = RuleBook.of(KIND_ABSENT, KIND_IDLE, TASK_UNKNOWN, POPULATION_UNKNOWN);

    private static final String POPULATION = "population";

    private KindRules() {}

    private static Set<EvidenceKind> wanted(SchemeReview review) {
        return review.evaluator().scheme().leaves().stream()
                .flatMap(leaf -> leaf.evidenceKinds().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Entries that name no criterion, by their kind. */
    private static SortedMap<EvidenceKind, List<Evidence>> given(SchemeReview review) {
        SortedMap<EvidenceKind, List<Evidence>> given = new TreeMap<>();
        for (Evidence entry : review.campaign().record().evidence()) {
            boolean named = entry instanceof Appraisal
                    || (entry instanceof Measurement measurement
                            && measurement.criterion().isPresent());
            if (!named && entry.kind().isPresent()) {
                given.computeIfAbsent(entry.kind().get(), kind -> new ArrayList<>())
                        .add(entry);
            }
        }
        return given;
    }

    private static List<Observation> absent(SchemeReview review) {
        Set<EvidenceKind> given = given(review).keySet();
        List<Observation> observations = new ArrayList<>();
        if (!review.campaign().record().evidence().isEmpty()) {
            for (SchemeReview.Node leaf : review.leaves()) {
                for (EvidenceKind kind : leaf.indicator().evidenceKinds()) {
                    if (!given.contains(kind)) {
                        observations.add(Observation.of(leaf.indicator().id())
                                .with("kind", kind)
                                .with("known", given)
                                .at(leaf.place().at("evidenceKinds")));
                    }
                }
            }
        }
        return observations;
    }

    /** Only where the scheme looks for kinds at all; else the record holds them for other ends. */
    private static List<Observation> idle(SchemeReview review) {
        Set<EvidenceKind> wanted = wanted(review);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Observation> observations = new ArrayList<>();
        given(review).forEach((kind, entries) -> {
            if (!wanted.contains(kind)) {
                int position = review.campaign().record().evidence().indexOf(entries.get(0));
                observations.add(Observation.of(kind)
                        .with("count", entries.size())
                        .with("entry", entries.get(0).id())
                        .with("known", wanted)
                        .at(Place.in("record").at("evidence").at(position).at("kind")));
            }
        });
        return observations;
    }

    private static List<Observation> tasks(SchemeReview review) {
        Set<String> known = review.campaign().plan().timeline().map(Timeline::requiredTasks).orElse(List.of()).stream()
                .map(RequiredTask::task)
                .map(task -> task.id().value())
                .collect(Collectors.toCollection(TreeSet::new));
        return eachName(
                review,
                "task",
                rater -> rater.tasks().stream().map(TaskId::value),
                known::contains,
                observation -> observation.with("known", known));
    }

    /** Those that the record counts, where it counts any; else those that have a name. */
    private static List<Observation> populations(SchemeReview review) {
        Set<String> counted = review.campaign().record().evidence().stream()
                .filter(Activity.class::isInstance)
                .flatMap(entry -> ((Activity) entry).attendance().keySet().stream())
                .map(Population::code)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> known = counted.isEmpty() ? named(review) : counted;
        return eachName(
                review,
                POPULATION,
                rater -> rater.populations().stream().map(Population::code),
                known::contains,
                observation -> observation.with(counted.isEmpty() ? "named" : "counted", known));
    }

    private static Set<String> named(SchemeReview review) {
        Set<String> named = new TreeSet<>(review.campaign()
                .plan()
                .names()
                .getOrDefault(POPULATION, Map.of())
                .keySet());
        ScoringMessages.catalogue().keys().stream()
                .filter(key -> key.startsWith(POPULATION + "."))
                .forEach(key -> named.add(key.substring(POPULATION.length() + 1)));
        return named;
    }

    /** What raters look for by name and nobody knows, at the place where it is named. */
    private static List<Observation> eachName(
            SchemeReview review,
            String sort,
            Function<Rater, Stream<String>> names,
            Predicate<String> isKnown,
            UnaryOperator<Observation> with) {
        List<Observation> observations = new ArrayList<>();
        for (SchemeReview.Cell cell : review.cells()) {
            names.apply(cell.rater())
                    .filter(name -> !isKnown.test(name))
                    .forEach(name -> observations.add(with.apply(
                                    Observation.of(cell.leaf().indicator().id()).with(sort, name))
                            .at(cell.placeOf(name, sort))));
        }
        return observations;
    }
}
