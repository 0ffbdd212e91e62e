package io.github.zhengyou.rectification;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.lifecycle.ProcedureReplay;
import io.github.zhengyou.lifecycle.Proceeding;
import io.github.zhengyou.rectification.ProblemStanding.Progress;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rules over the problems of a campaign: what nothing answers, what is overdue, what names something in vain. What the
 * procedure refuses is found by {@link io.github.zhengyou.lifecycle.ProcedureRules}.
 *
 * @since 0.1
 */
public final class RectificationRules {

    private static final Place PROBLEMS = Place.in("record").at("problems");

    private static final Rule<Rectification> UNANSWERED =
            Rule.of("rectification.unanswered", Severity.WARNING, Source.PROJECT, rectification -> {
                List<Observation> observations = new ArrayList<>();
                List<ProblemStanding> standings = rectification.standings();
                for (int i = 0; i < standings.size(); i++) {
                    Problem problem = standings.get(i).problem();
                    if (standings.get(i).progress() == Progress.OPEN
                            && problem.measures().isEmpty()) {
                        observations.add(Observation.of(problem.id())
                                .with("text", problem.text())
                                .at(PROBLEMS.at(i)));
                    }
                }
                return observations;
            });

    private static final Rule<Rectification> OVERDUE =
            Rule.of("rectification.overdue", Severity.WARNING, Source.PROJECT, rectification -> {
                List<Observation> observations = new ArrayList<>();
                Optional<LocalDate> asOf = rectification.asOf();
                List<ProblemStanding> standings = rectification.standings();
                for (int i = 0; i < standings.size(); i++) {
                    if (asOf.filter(standings.get(i)::isOverdue).isPresent()) {
                        Problem problem = standings.get(i).problem();
                        observations.add(Observation.of(problem.id())
                                .with("text", problem.text())
                                .with("due", problem.due().orElseThrow())
                                .with("asOf", asOf.get())
                                .at(PROBLEMS.at(i).at("due")));
                    }
                }
                return observations;
            });

    private static final Rule<Rectification> REPEATED =
            Rule.of("rectification.repeated", Severity.ERROR, Source.PROJECT, rectification -> {
                List<Observation> observations = new ArrayList<>();
                Set<ProblemId> seen = new HashSet<>();
                for (int i = 0; i < rectification.problems().size(); i++) {
                    ProblemId id = rectification.problems().get(i).id();
                    if (!seen.add(id)) {
                        observations.add(Observation.of(id).at(PROBLEMS.at(i).at("id")));
                    }
                }
                return observations;
            });

    private static final Rule<Rectification> NO_PROCEDURE = Rule.of(
            "rectification.no-procedure",
            Severity.INFO,
            Source.PROJECT,
            rectification -> rectification.replay().isPresent()
                            || rectification.problems().isEmpty()
                    ? List.of()
                    : List.of(Observation.of("problems")
                            .with("count", rectification.problems().size())
                            .at(PROBLEMS)));

    private static final Rule<Rectification> UNKNOWN_PROBLEM = Rule.of(
            "rectification.unknown-problem", Severity.ERROR, Source.PROJECT, RectificationRules::unknownProblems);

    /** All of them. */
    public static final RuleBook<Rectification> BOOK =
            RuleBook.of(UNANSWERED, OVERDUE, REPEATED, NO_PROCEDURE, UNKNOWN_PROBLEM);

    private RectificationRules() {}

    /** Each at the first event that speaks of it: one that moved it, else one that was refused. */
    private static List<Observation> unknownProblems(Rectification rectification) {
        ProcedureReplay replay = rectification.replay().orElse(null);
        if (replay == null) {
            return List.of();
        }
        Set<String> known = rectification.problems().stream()
                .map(problem -> problem.id().value())
                .collect(Collectors.toSet());
        Map<SubjectId, EntryId> refused = new HashMap<>();
        replay.refused()
                .forEach(one ->
                        refused.putIfAbsent(one.event().subject(), one.event().id()));
        List<Observation> observations = new ArrayList<>();
        for (Proceeding proceeding : replay.proceedings()) {
            SubjectId subject = proceeding.subject();
            if (!known.contains(subject.value())) {
                Observation seen = Observation.of(subject);
                observations.add(proceeding.history().stream()
                        .findFirst()
                        .map(entry -> entry.event().id())
                        .or(() -> Optional.ofNullable(refused.get(subject)))
                        .map(entry -> seen.with("entry", entry))
                        .orElse(seen));
            }
        }
        return observations;
    }
}
