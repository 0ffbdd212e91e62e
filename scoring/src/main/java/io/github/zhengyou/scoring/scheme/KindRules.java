package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.timeline.RequiredTask;
import io.github.zhengyou.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules over what leaves look for beside a criterion: kinds of entries, and tasks of the plan. A typo shows here. */
final class KindRules {

    private static final Rule<SchemeReview> KIND_ABSENT =
            Rule.of("scheme.evidence-kind-absent", Severity.INFO, Source.PROJECT, KindRules::absent);

    private static final Rule<SchemeReview> KIND_IDLE =
            Rule.of("scheme.entry-kind-idle", Severity.WARNING, Source.PROJECT, KindRules::idle);

    private static final Rule<SchemeReview> TASK_UNKNOWN =
            Rule.of("scheme.task-unknown", Severity.WARNING, Source.PROJECT, KindRules::tasks);

    static final RuleBook<SchemeReview> BOOK = RuleBook.of(KIND_ABSENT, KIND_IDLE, TASK_UNKNOWN);

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
        List<Observation> observations = new ArrayList<>();
        for (SchemeReview.Node leaf : review.leaves()) {
            leaf.indicator()
                    .rater()
                    .filter(rater -> rater.id().equals("task-checklist"))
                    .ifPresent(rater -> {
                        List<ParameterValue> tasks = rater.parameters().items("tasks");
                        for (int i = 0; i < tasks.size(); i++) {
                            if (tasks.get(i) instanceof ParameterValue.Fields fields
                                    && fields.values().get("task") instanceof ParameterValue.Text task
                                    && !known.contains(task.value())) {
                                observations.add(Observation.of(leaf.indicator().id())
                                        .with("task", task.value())
                                        .with("known", known)
                                        .at(leaf.place()
                                                .at("rater")
                                                .at("parameters")
                                                .at("tasks")
                                                .at(i)
                                                .at("task")));
                            }
                        }
                    });
        }
        return observations;
    }
}
