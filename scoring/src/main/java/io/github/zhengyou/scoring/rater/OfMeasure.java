package io.github.zhengyou.scoring.rater;

import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Misfit;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import java.util.Optional;
import java.util.Set;

/** A rater over the one value that measurements come to. */
record OfMeasure(Measure measure, boolean comparesPeers, Rule rule) implements Rater {

    /** What a value is worth. */
    interface Rule {
        Rating rate(Points value, CriterionEvidence evidence);

        /** How the points of a value come about; empty where the value alone tells, or no formula says it. */
        default Optional<Formula> formula(Formula value, CriterionEvidence evidence) {
            return Optional.empty();
        }
    }

    /** One that looks at no peers. */
    OfMeasure(Measure measure, Rule rule) {
        this(measure, false, rule);
    }

    @Override
    public Set<EvidenceForm> forms() {
        return Measure.FORMS;
    }

    @Override
    public Optional<Misfit> misfit(Evidence entry) {
        return measure.misfit(entry);
    }

    @Override
    public Optional<Points> measure(CriterionEvidence evidence) {
        return comparesPeers ? measure.value(evidence) : Optional.empty();
    }

    @Override
    public Rating rate(CriterionEvidence evidence) {
        return measure.rate(evidence, value -> rule.rate(value, evidence));
    }

    @Override
    public Optional<Formula> formula(CriterionEvidence evidence) {
        return measure.formula(evidence).flatMap(value -> rule.formula(value, evidence));
    }
}
