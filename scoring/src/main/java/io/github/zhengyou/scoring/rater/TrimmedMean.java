package io.github.zhengyou.scoring.rater;

import com.google.common.collect.Sets;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The mean of the judgements without the highest and lowest 去掉最高分和最低分的平均分; of few judgements the plain mean. */
final class TrimmedMean implements Rater {

    private static final Set<EvidenceForm> FORMS = Sets.immutableEnumSet(EvidenceForm.JUDGEMENT);
    private static final int MOST = 1_000_000;

    private final int trim;
    private final int above;

    TrimmedMean(Parameters parameters) {
        this.trim = parameters.integer("trim", 1, MOST, 1);
        this.above = parameters.integer("above", 0, 2 * MOST, 5);
        if (above < 2 * trim) {
            throw parameters.refuseByCode("above", "twice-the-trim", 2 * trim);
        }
    }

    @Override
    public Set<EvidenceForm> forms() {
        return FORMS;
    }

    @Override
    public Rating rate(CriterionEvidence evidence) {
        List<Points> shares =
                evidence.judgements().stream().map(Mean::share).sorted().toList();
        if (shares.isEmpty()) {
            return Unratable.NO_EVIDENCE;
        }
        List<Points> kept = kept(shares);
        Points sum = kept.stream().reduce(Points.ZERO, Points::plus);
        return Rating.of(sum.times(evidence.maximum()).dividedBy(Points.of(kept.size())));
    }

    private <S> List<S> kept(List<S> sorted) {
        return sorted.size() > above ? sorted.subList(trim, sorted.size() - trim) : sorted;
    }

    @Override
    public Optional<Formula> formula(CriterionEvidence evidence) {
        List<Judgement> judgements = evidence.judgements().stream()
                .sorted(Comparator.comparing(Mean::share))
                .toList();
        return Optional.of(Mean.mean(kept(judgements), evidence.maximum()));
    }
}
