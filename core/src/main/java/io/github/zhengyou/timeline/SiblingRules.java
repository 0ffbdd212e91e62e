package io.github.zhengyou.timeline;

import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The rules over stages beside one another: of the campaign, or inside one stage. */
final class SiblingRules {

    static final Rule<Timeline> GAP = Rule.of(
            "timeline.gap",
            Severity.INFO,
            Source.PROJECT,
            timeline -> eachGroup(timeline, (siblings, found) -> gaps(timeline, siblings, found)));

    static final Rule<Timeline> OVERLAP = Rule.of(
            "timeline.overlap",
            Severity.WARNING,
            Source.PROJECT,
            timeline -> eachGroup(timeline, (siblings, found) -> overlaps(timeline, siblings, found)));

    static final Rule<Timeline> WITHOUT_TASKS = Rule.of(
            "timeline.stage-without-tasks",
            Severity.INFO,
            Source.PROJECT,
            timeline -> eachGroup(timeline, SiblingRules::withoutTasks));

    private SiblingRules() {}

    /** One time of a stage whose beginning is known. */
    private record Run(StageNode node, Span span, Extent extent) {
        boolean recurs() {
            return !node.stage().again().isEmpty();
        }

        static List<Run> of(StageNode node, Timeline timeline) {
            return node.stage().occurrences().stream()
                    .map(span -> new Run(node, span, Extent.of(span, timeline)))
                    .toList();
        }
    }

    private static List<Observation> eachGroup(
            Timeline timeline, BiConsumer<List<StageNode>, List<Observation>> check) {
        List<Observation> found = new ArrayList<>();
        eachGroup(timeline.stages(), Optional.empty(), Timeline.PLACE, check, found);
        return found;
    }

    private static void eachGroup(
            List<Stage> stages,
            Optional<Stage> parent,
            Place place,
            BiConsumer<List<StageNode>, List<Observation>> check,
            List<Observation> found) {
        List<StageNode> siblings = new ArrayList<>();
        for (int i = 0; i < stages.size(); i++) {
            siblings.add(new StageNode(stages.get(i), parent, place.at("stages").at(i)));
        }
        check.accept(siblings, found);
        for (StageNode node : siblings) {
            eachGroup(node.stage().stages(), Optional.of(node.stage()), node.place(), check, found);
        }
    }

    /** Each time of each stage, by beginning; those that surely end before they begin are left out. */
    private static List<Run> runs(Timeline timeline, List<StageNode> siblings) {
        return siblings.stream()
                .flatMap(node -> Run.of(node, timeline).stream())
                .filter(run -> run.extent().earliestStart().isPresent()
                        && !run.extent().isReversed())
                .sorted(Comparator.comparing(run -> run.extent().earliestStart().orElseThrow()))
                .toList();
    }

    /** A gap is told where nothing of unknown days can fill it; phases that recur fill gaps and do not make them. */
    private static void gaps(Timeline timeline, List<StageNode> siblings, List<Observation> found) {
        if (siblings.stream()
                .flatMap(node -> Run.of(node, timeline).stream())
                .anyMatch(run -> run.extent().earliestStart().isEmpty())) {
            return;
        }
        Run last = null;
        for (Run run : runs(timeline, siblings)) {
            if (last != null) {
                if (last.extent().latestEnd().isEmpty()) {
                    return;
                }
                LocalDate first = last.extent().latestEnd().get().plusDays(1);
                LocalDate through = run.extent().earliestStart().orElseThrow().minusDays(1);
                if (!through.isBefore(first) && !last.recurs() && !run.recurs()) {
                    boolean months =
                            isMonth(last.span().through()) && isMonth(run.span().from());
                    found.add(Observation.of(run.node().stage().id())
                            .with("name", run.node().stage().name())
                            .with("from", run.span().fromIn(timeline))
                            .with("after", last.node().stage().id())
                            .with("afterName", last.node().stage().name())
                            .with("afterThrough", last.span().throughIn(timeline))
                            .with("gapFrom", months ? YearMonth.from(first) : first)
                            .with("gapThrough", months ? YearMonth.from(through) : through)
                            .at(run.node().place()));
                }
            }
            if (last == null || endsLater(run.extent(), last.extent())) {
                last = run;
            }
        }
    }

    private static boolean isMonth(Optional<Boundary> boundary) {
        return boundary.filter(Boundary.Month.class::isInstance).isPresent();
    }

    private static boolean endsLater(Extent one, Extent other) {
        return one.latestEnd().isEmpty() || Extent.isBefore(other.latestEnd(), one.latestEnd());
    }

    /** Of stages that do not recur with one another, and of the times of one that does. */
    private static void overlaps(Timeline timeline, List<StageNode> siblings, List<Observation> found) {
        overlapping(
                timeline,
                runs(timeline, siblings).stream().filter(run -> !run.recurs()).toList(),
                found);
        for (StageNode node : siblings) {
            if (!node.stage().again().isEmpty()) {
                overlapping(timeline, runs(timeline, List.of(node)), found);
            }
        }
    }

    private static void overlapping(Timeline timeline, List<Run> runs, List<Observation> found) {
        Run last = null;
        for (Run run : runs) {
            if (last != null && overlap(last, run)) {
                found.add(Observation.of(run.node().stage().id())
                        .with("name", run.node().stage().name())
                        .with("from", run.span().fromIn(timeline))
                        .with("other", last.node().stage().id())
                        .with("otherName", last.node().stage().name())
                        .with("otherThrough", last.span().throughIn(timeline))
                        .at(run.node().place()));
            }
            if (last == null
                    || Extent.isBefore(last.extent().earliestEnd(), run.extent().earliestEnd())) {
                last = run;
            }
        }
    }

    /** Whether the later surely begins before the earlier ends; two months that are one month overlap as months. */
    private static boolean overlap(Run earlier, Run later) {
        Optional<LocalDate> end = earlier.extent().earliestEnd();
        Optional<LocalDate> start = later.extent().latestStart();
        return (end.isPresent() && start.isPresent() && !end.get().isBefore(start.get()))
                || (isMonth(later.span().from())
                        && earlier.span().through().equals(later.span().from()));
    }

    private static void withoutTasks(List<StageNode> siblings, List<Observation> found) {
        List<StageId> with = siblings.stream()
                .map(StageNode::stage)
                .filter(SiblingRules::hasTasks)
                .map(Stage::id)
                .toList();
        if (with.isEmpty()) {
            return;
        }
        for (StageNode node : siblings) {
            if (!hasTasks(node.stage())) {
                found.add(Observation.of(node.stage().id())
                        .with("name", node.stage().name())
                        .with("withTasks", with)
                        .at(node.place()));
            }
        }
    }

    private static boolean hasTasks(Stage stage) {
        return !stage.tasks().isEmpty() || stage.stages().stream().anyMatch(SiblingRules::hasTasks);
    }
}
