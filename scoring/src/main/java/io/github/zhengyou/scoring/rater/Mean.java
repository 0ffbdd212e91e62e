package io.github.zhengyou.scoring.rater;

import com.google.common.collect.Sets;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The mean of the judgements, each as points ÷ its own maximum 平均分. */
final class Mean implements Rater {

    private static final Set<EvidenceForm> FORMS = Sets.immutableEnumSet(EvidenceForm.JUDGEMENT);

    @Override
    public Set<EvidenceForm> forms() {
        return FORMS;
    }

    @Override
    public Rating rate(CriterionEvidence evidence) {
        List<Judgement> judgements = evidence.judgements();
        if (judgements.isEmpty()) {
            return Unratable.NO_EVIDENCE;
        }
        Points sum = Points.ZERO;
        for (Judgement judgement : judgements) {
            sum = sum.plus(share(judgement));
        }
        return Rating.of(sum.times(evidence.maximum()).dividedBy(Points.of(judgements.size())));
    }

    /** What share of its own maximum a judgement gives. */
    static Points share(Judgement judgement) {
        return Points.from(judgement.points()).dividedBy(Points.from(judgement.maximum()));
    }

    @Override
    public Optional<Formula> formula(CriterionEvidence evidence) {
        return Optional.of(mean(evidence.judgements(), evidence.maximum()));
    }

    /** The mean of some judgements, of which there is at least one; their points as they are where all have that maximum. */
    static Formula mean(List<Judgement> judgements, Points maximum) {
        boolean alike = judgements.stream()
                .allMatch(judgement -> Points.from(judgement.maximum()).equals(maximum));
        Formula count = Formula.of(judgements.size());
        Formula sum = Formula.sum(judgements.stream()
                .map(judgement -> {
                    Formula points = Formula.of(Points.from(judgement.points()));
                    return alike ? points : points.dividedBy(Formula.of(Points.from(judgement.maximum())));
                })
                .toList());
        return alike ? sum.dividedBy(count) : sum.dividedBy(count).times(Formula.of(maximum));
    }
}
