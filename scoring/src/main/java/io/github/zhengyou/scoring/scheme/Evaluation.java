package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.timeline.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a scheme says of one subject on a day 评价.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Evaluation {

    Evaluation() {}

    /** Who is assessed. */
    @Value.Parameter
    public abstract SubjectId subject();

    /** The scheme. */
    @Value.Parameter
    public abstract SchemeId scheme();

    /** The version of the scheme. */
    @Value.Parameter
    public abstract String schemeVersion();

    /** The hash of the scheme. */
    @Value.Parameter
    public abstract String schemeHash();

    /** The days whose evidence counted. */
    @Value.Parameter
    public abstract Period period();

    /** The day as of which it was made; later evidence did not count. */
    @Value.Parameter
    public abstract LocalDate asOf();

    /** The score, or why there is none. */
    @Value.Parameter
    public abstract Outcome outcome();

    /** The grade; empty without a score, and where a veto took it. */
    @Value.Parameter
    public abstract Optional<Grade> grade();

    /**
     * Whether the subject may be commended: it has a score, and of every veto that takes eligibility it is known that it
     * did not fall.
     */
    @Value.Parameter
    public abstract boolean eligible();

    /**
     * What each indicator came to, each whole before its parts, the root first; empty where the subject could not be assessed
     * at all.
     */
    @Value.Parameter
    public abstract IndicatorResults indicators();

    /** What one indicator came to; empty where the scheme has none of that id, or the subject could not be assessed. */
    public Optional<IndicatorResult> indicator(IndicatorId id) {
        return indicators().stream()
                .filter(result -> result.indicator().equals(id))
                .findFirst();
    }

    /** Every veto of the scheme and whether it fell, in the order of the scheme. */
    @Value.Parameter
    public abstract List<VetoResult> vetoes();

    /**
     * The role titles that were earned by single criteria, in the order of the scheme, whatever the score and the vetoes say of
     * the whole; may be empty.
     */
    @Value.Parameter
    public abstract List<EarnedTitle> titles();

    /** What was left out of the evidence, or could not be used, and why. */
    @Value.Parameter
    public abstract Findings findings();

    @Value.Check
    void check() {
        if (outcome() instanceof Outcome.Unscored && (grade().isPresent() || eligible())) {
            throw new IllegalArgumentException("evaluation of '" + subject()
                    + "' without a score must have no grade and not be eligible, got grade "
                    + grade().map(grade -> grade.code().code()).orElse("none") + " and eligible " + eligible());
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Evaluation}; all but grade, indicators, lists and findings are required. */
    public static final class Builder extends ImmutableEvaluation.Builder {
        // here and not as defaults of the attributes, for which every evaluation would pay
        Builder() {
            indicators(IndicatorResults.NONE);
            findings(Findings.none());
        }
    }
}
