package io.github.zhengyou.scoring.model;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Part;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One subject's composite of component measures, compatible with the composite measure scoring of FHIR. A part that counts is in
 * the denominator of its component, and in the numerator if its share is 1; any other share is not, however near. For a part
 * named under {@code decrease} (improvement notation decrease) absence from the numerator is what is wanted.
 *
 * <p>Results over a population are not means of these but come from a {@link CompositeTally}.
 */
final class FhirComposite implements Model {

    /** The standard. */
    static final Source SOURCE =
            Source.of("HL7 FHIR Quality Measure Implementation Guide (cqf-measures), Composite Measures");

    /** How the components of one subject become one number. */
    enum Method {
        /** Wanted results ÷ components. */
        OPPORTUNITY,
        /** Everything if each result is the wanted one, else zero. */
        ALL_OR_NOTHING,
        /** Wanted results ÷ components: for one subject the same as opportunity. */
        LINEAR,
        /** Σ weight of wanted results ÷ Σ weight. */
        WEIGHTED
    }

    private final Method method;
    private final Set<IndicatorId> decrease;

    /** Reads {@code decrease}, none where it is absent. */
    FhirComposite(Method method, Parameters parameters) {
        this.method = method;
        this.decrease = ImmutableSet.copyOf(parameters.parts("decrease"));
    }

    @Override
    public Rating combine(Parts parts) {
        Points wanted = Points.ZERO;
        Points all = Points.ZERO;
        for (Part part : parts.all()) {
            if (isWanted(part)) {
                wanted = wanted.plus(weight(part));
            }
            all = all.plus(weight(part));
        }
        if (all.signum() == 0) {
            return Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.NOTHING_RATED);
        }
        if (method == Method.ALL_OR_NOTHING) {
            return Rating.of(wanted.equals(all) ? parts.maximum() : Points.ZERO);
        }
        return Rating.of(wanted.dividedBy(all).times(parts.maximum()));
    }

    @Override
    public boolean weighs() {
        return method == Method.WEIGHTED;
    }

    @Override
    public Set<Points> onlyPoints(Points maximum) {
        return method == Method.ALL_OR_NOTHING ? Set.of(Points.ZERO, maximum) : Set.of();
    }

    @Override
    public boolean takesAway(IndicatorId part) {
        return decrease.contains(part);
    }

    @Override
    public Optional<Formula> formula(Parts parts) {
        if (method == Method.ALL_OR_NOTHING) {
            return Optional.empty();
        }
        List<Formula> wanted = parts.all().stream()
                .filter(this::isWanted)
                .map(part -> Formula.of(weight(part)))
                .toList();
        Formula all = Formula.of(parts.all().stream().map(this::weight).reduce(Points.ZERO, Points::plus));
        return Optional.of(Formula.sum(wanted).dividedBy(all).times(Formula.of(parts.maximum())));
    }

    private boolean isWanted(Part part) {
        return part.share().equals(Points.ONE) != decrease.contains(part.indicator());
    }

    @Override
    public Points weight(Part part) {
        return weighs() ? part.weight() : Points.ONE;
    }
}
