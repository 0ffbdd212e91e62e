package io.github.zhengyou.scoring.rater;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.timeline.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** So many points for each honour, activity, incident or work item 加分, and not above the maximum. */
final class PointsPerUnit implements Rater {

    /** For what. */
    private enum Of {
        HONOURS,
        ACTIVITIES,
        INCIDENTS,
        WORK_ITEMS
    }

    private final Of of;
    private final Prices prices;
    private final Set<EvidenceForm> forms;

    PointsPerUnit(Parameters parameters) {
        this.of = parameters.choice("of", Of.HONOURS);
        this.prices = switch (of) {
            case HONOURS -> Prices.byLevelOrKind(parameters);
            case ACTIVITIES, INCIDENTS -> Prices.byKind(parameters);
            case WORK_ITEMS -> Prices.byTask(parameters);
        };
        this.forms = switch (of) {
            case HONOURS -> Sets.immutableEnumSet(EvidenceForm.HONOUR);
            case ACTIVITIES -> Sets.immutableEnumSet(EvidenceForm.ACTIVITY);
            case INCIDENTS -> Sets.immutableEnumSet(EvidenceForm.INCIDENT);
            case WORK_ITEMS -> ImmutableSet.of();
        };
    }

    @Override
    public Set<EvidenceForm> forms() {
        return forms;
    }

    @Override
    public boolean needsEntries() {
        return false;
    }

    @Override
    public Set<TaskId> tasks() {
        return prices.tasks();
    }

    @Override
    public Rating rate(CriterionEvidence evidence) {
        Points sum = Points.ZERO;
        if (of == Of.WORK_ITEMS) {
            for (WorkItem item : evidence.workItems()) {
                Optional<Points> each = prices.of(item);
                if (each.isEmpty()) {
                    return Unratable.NOT_LISTED;
                }
                sum = sum.plus(each.get().times(Points.of(item.count())));
            }
        }
        for (Evidence entry : evidence.all()) {
            if (forms.contains(EvidenceForm.of(entry))) {
                Optional<Points> each = prices.of(entry);
                if (each.isEmpty()) {
                    return Unratable.NOT_LISTED;
                }
                sum = sum.plus(each.get().times(count(entry)));
            }
        }
        return Rating.of(sum.min(evidence.maximum()));
    }

    private static Points count(Evidence entry) {
        return entry instanceof Incident incident ? Points.of(incident.count()) : Points.ONE;
    }

    @Override
    public Optional<Formula> formula(CriterionEvidence evidence) {
        List<Formula> terms = new ArrayList<>();
        if (of == Of.WORK_ITEMS) {
            evidence.workItems()
                    .forEach(item -> terms.add(Formula.of(item.count())
                            .times(Formula.of(prices.of(item).orElseThrow()))));
        }
        evidence.all().stream()
                .filter(entry -> forms.contains(EvidenceForm.of(entry)))
                .forEach(entry -> terms.add(Formula.of(count(entry))
                        .times(Formula.of(prices.of(entry).orElseThrow()))));
        Formula sum = Formula.sum(terms);
        return Optional.of(
                sum.value().compareTo(evidence.maximum()) > 0
                        ? Formula.min(List.of(sum, Formula.of(evidence.maximum())))
                        : sum);
    }
}
