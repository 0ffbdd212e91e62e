package io.github.zhengyou.scoring.rater;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.timeline.TaskId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The weighted share of a list of tasks that was done 任务清单完成得分. A task done in part counts in part, and never for more than itself. */
final class TaskChecklist implements Rater {

    private static final int MOST = 1_000_000;

    /** How often a task is to be done, and what it weighs. */
    private record Duty(Points times, Points weight) {}

    private final ImmutableMap<TaskId, Duty> duties;
    private final Points total;

    TaskChecklist(Parameters parameters) {
        List<Parameters> objects = parameters.objects("tasks");
        if (objects.isEmpty()) {
            throw parameters.refuseByCode("tasks", "some-tasks");
        }
        Map<TaskId, Duty> byTask = new LinkedHashMap<>();
        Points sum = Points.ZERO;
        for (Parameters object : objects) {
            Duty duty = new Duty(
                    Points.of(object.integer("times", 1, MOST, 1)),
                    Numbers.aboveZero(object, "weight", object.decimal("weight", Decimal.ONE)));
            if (byTask.put(task(object), duty) != null) {
                throw object.refuseByCode("task", "other-task");
            }
            sum = sum.plus(duty.weight());
        }
        this.duties = ImmutableMap.copyOf(byTask);
        this.total = sum;
    }

    private static TaskId task(Parameters object) {
        String text = object.text("task");
        try {
            return TaskId.of(text);
        } catch (IllegalArgumentException e) {
            throw object.refuseByCode("task", "task-id");
        }
    }

    @Override
    public Set<EvidenceForm> forms() {
        return ImmutableSet.of();
    }

    @Override
    public boolean needsEntries() {
        return false;
    }

    @Override
    public Set<TaskId> tasks() {
        return duties.keySet();
    }

    @Override
    public Rating rate(CriterionEvidence evidence) {
        if (evidence.workItems().isEmpty()) {
            return Unratable.NO_EVIDENCE;
        }
        Map<TaskId, Points> done = done(evidence);
        Points sum = Points.ZERO;
        for (Map.Entry<TaskId, Duty> entry : duties.entrySet()) {
            Duty duty = entry.getValue();
            Points times = done.getOrDefault(entry.getKey(), Points.ZERO).min(duty.times());
            sum = sum.plus(times.times(duty.weight()).dividedBy(duty.times()));
        }
        return Rating.of(sum.times(evidence.maximum()).dividedBy(total));
    }

    private static Map<TaskId, Points> done(CriterionEvidence evidence) {
        Map<TaskId, Points> done = new HashMap<>();
        for (WorkItem item : evidence.workItems()) {
            item.task().ifPresent(task -> done.merge(task, Points.of(item.count()), Points::plus));
        }
        return done;
    }

    @Override
    public Optional<Formula> formula(CriterionEvidence evidence) {
        Map<TaskId, Points> done = done(evidence);
        List<Formula> terms = new ArrayList<>();
        duties.forEach((task, duty) ->
                terms.add(Formula.of(done.getOrDefault(task, Points.ZERO).min(duty.times()))
                        .dividedBy(Formula.of(duty.times()))
                        .times(Formula.of(duty.weight()))));
        return Optional.of(Formula.sum(terms).dividedBy(Formula.of(total)).times(Formula.of(evidence.maximum())));
    }
}
