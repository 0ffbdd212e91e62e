package io.github.zhengyou.scoring.rater;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Misfit;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The points of the level that a judgement or measurement names by its value 等级赋分. */
final class Rubric implements Rater {

    private static final Set<EvidenceForm> FORMS =
            Sets.immutableEnumSet(EvidenceForm.JUDGEMENT, EvidenceForm.MEASUREMENT);

    /** What several entries become. */
    private enum Several {
        MEAN,
        LOWEST,
        LAST
    }

    private final ImmutableMap<Decimal, Award> levels;
    private final Several several;
    private final Units units;

    Rubric(Parameters parameters) {
        List<Parameters> objects = parameters.objects("levels");
        if (objects.isEmpty()) {
            throw parameters.refuseByCode("levels", "some-levels");
        }
        Map<Decimal, Award> byValue = new HashMap<>();
        for (Parameters object : objects) {
            if (byValue.put(object.decimal("value"), Award.from(object)) != null) {
                throw object.refuseByCode("value", "other-value");
            }
        }
        this.levels = ImmutableMap.copyOf(byValue);
        this.several = parameters.choice("several", Several.MEAN);
        this.units = Units.from(parameters);
    }

    @Override
    public Set<EvidenceForm> forms() {
        return FORMS;
    }

    @Override
    public Optional<Misfit> misfit(Evidence entry) {
        return units.misfit(entry);
    }

    @Override
    public Rating rate(CriterionEvidence evidence) {
        List<Evidence> entries = entries(evidence);
        if (entries.isEmpty()) {
            return Unratable.NO_EVIDENCE;
        }
        List<Measurement> measurements = evidence.all(Measurement.class).toList();
        if (!measurements.isEmpty() && units.mixes(measurements)) {
            return Unratable.MIXED_UNITS;
        }
        List<Award> awards = new ArrayList<>();
        for (Evidence entry : entries) {
            Award award = levels.get(value(entry));
            if (award == null) {
                return Unratable.NO_BAND;
            }
            awards.add(award);
        }
        return pool(awards).map(Award::rating).orElse(Unratable.LAST_UNDECIDED);
    }

    /** The entries that count; where the last one does, those of the last day. */
    private List<Evidence> entries(CriterionEvidence evidence) {
        List<Evidence> entries = evidence.all().stream()
                .filter(entry -> entry instanceof Judgement || entry instanceof Measurement)
                .toList();
        return several == Several.LAST && !entries.isEmpty() ? Measure.ofLastDay(entries) : entries;
    }

    private static Decimal value(Evidence entry) {
        return entry instanceof Judgement judgement ? judgement.points() : ((Measurement) entry).value();
    }

    @Override
    public Optional<Formula> formula(CriterionEvidence evidence) {
        List<Formula> awards = entries(evidence).stream()
                .map(entry -> Formula.of(
                        Objects.requireNonNull(levels.get(value(entry))).points()))
                .toList();
        return Optional.of(
                switch (several) {
                    case MEAN -> Formula.sum(awards).dividedBy(Formula.of(awards.size()));
                    case LOWEST -> Formula.min(awards);
                    case LAST -> awards.get(0);
                });
    }

    /** What several awards become; empty if they ought to be one and differ. */
    private Optional<Award> pool(List<Award> awards) {
        if (several == Several.LAST) {
            return awards.stream().allMatch(awards.get(0)::equals) ? Optional.of(awards.get(0)) : Optional.empty();
        }
        Points sum = Points.ZERO;
        Points lowest = awards.get(0).points();
        for (Award award : awards) {
            sum = sum.plus(award.points());
            lowest = lowest.min(award.points());
        }
        Points pooled = several == Several.MEAN ? sum.dividedBy(Points.of(awards.size())) : lowest;
        List<ReasonCode> reasons = awards.stream()
                .filter(award -> several == Several.MEAN || award.points().equals(pooled))
                .map(Award::reason)
                .distinct()
                .toList();
        return Optional.of(new Award(pooled, reasons.size() == 1 ? reasons.get(0) : ReasonCode.RATED));
    }
}
