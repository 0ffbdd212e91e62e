package io.github.zhengyou.scoring.rater;

import com.google.common.collect.Sets;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Full points or none, by whether judgements reach a share of their maximum 达标与否. */
final class PassFail implements Rater {

    private static final Set<EvidenceForm> FORMS = Sets.immutableEnumSet(EvidenceForm.JUDGEMENT);

    /** What of several judgements must pass. */
    private enum Several {
        ALL,
        ANY,
        FRACTION
    }

    private final Points from;
    private final Several several;

    PassFail(Parameters parameters) {
        this.from = Numbers.share(parameters, "from", Decimal.ONE);
        if (from.signum() == 0) {
            throw parameters.refuseByCode("from", "pass-share");
        }
        this.several = parameters.choice("several", Several.ALL);
    }

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
        long passed = passed(judgements);
        Points share = switch (several) {
            case ALL -> passed == judgements.size() ? Points.ONE : Points.ZERO;
            case ANY -> passed > 0 ? Points.ONE : Points.ZERO;
            case FRACTION -> Points.of(passed, judgements.size());
        };
        return Rating.of(share.times(evidence.maximum()));
    }

    private long passed(List<Judgement> judgements) {
        return judgements.stream()
                .filter(judgement -> Mean.share(judgement).compareTo(from) >= 0)
                .count();
    }

    @Override
    public Optional<Formula> formula(CriterionEvidence evidence) {
        List<Judgement> judgements = evidence.judgements();
        return several == Several.FRACTION
                ? Optional.of(Formula.of(passed(judgements))
                        .dividedBy(Formula.of(judgements.size()))
                        .times(Formula.of(evidence.maximum())))
                : Optional.empty();
    }
}
