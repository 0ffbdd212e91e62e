package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.GradeScale;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * How a campaign is scored, as data: raters, weights, bands, vetoes, rounding 评分方案.
 *
 * <p>What it names (criteria, scales, grades, stages, raters) is resolved when it is compiled to an {@link Evaluator}.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class ScoringScheme {

    ScoringScheme() {}

    /** The id. */
    public abstract SchemeId id();

    /** The version of the scheme, such as {@code 2011.1}; not blank. */
    public abstract String version();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** What its readers should know, such as that it is illustrative. */
    public abstract Optional<LocalizedText> note();

    /** The criteria set it scores, of the plan or a national one. */
    public abstract CriteriaSetId criteriaSet();

    /** Which organizations it assesses. */
    public abstract SubjectFilter subjects();

    /** The days whose evidence counts. */
    public abstract EvaluationPeriod period();

    /** The maximum of each criterion and of the whole; above zero, with no more decimal places than are rounded to. */
    public abstract Decimal maximum();

    /** The groups of raters, in order; empty where raters of the host rate every criterion. */
    public abstract List<RaterGroupScoring> raterGroups();

    /** What happens where a group gave no evidence; the criterion is not rated unless said otherwise. */
    @Value.Default
    public MissingGroup missingGroup() {
        return MissingGroup.INVALID;
    }

    /** The criteria that count, in order; at least one, each once. */
    public abstract List<CriterionScoring> criteria();

    /** What is done with criteria that are not rated, where it differs from the model's own table. */
    public abstract Map<ResultKind, KindEffect> kinds();

    /** The ballot scales it knows, each once. */
    public abstract List<BallotScale> ballotScales();

    /** The one rounding, at the root. */
    public abstract Rounding rounding();

    /** The grades of the rounded score; its bands cover 0 to the maximum. */
    public abstract GradeScale grades();

    /** The vetoes, each once, in the order in which they take effect. */
    public abstract List<Veto> vetoes();

    /** SHA-256 over all that can change a result, in hexadecimal; labels, notes and layout are left out. */
    @Value.Lazy
    public String hash() {
        return CanonicalScheme.hash(this);
    }

    @Value.Check
    void check() {
        List<String> wrong = new ArrayList<>();
        if (version().isBlank()) {
            wrong.add("version must not be blank, got '" + version() + "'");
        }
        if (maximum().signum() <= 0) {
            wrong.add("maximum must be above zero, got " + maximum());
        }
        if (maximum().scale() > rounding().scale()) {
            wrong.add("maximum must have at most the decimal places that are rounded to (" + rounding() + "), got "
                    + maximum());
        }
        if (criteria().isEmpty()) {
            wrong.add("there must be at least one criterion, got none");
        } else if (criteria().stream()
                .allMatch(criterion -> criterion.weight().value().signum() == 0)) {
            wrong.add("weights of the criteria must sum to more than zero, got only zeros");
        }
        if (!raterGroups().isEmpty()
                && raterGroups().stream()
                        .allMatch(group -> group.weight().value().signum() == 0)) {
            wrong.add("weights of the rater groups must sum to more than zero, got only zeros");
        }
        if (raterGroups().isEmpty()
                && criteria().stream().anyMatch(criterion -> criterion.rater().isEmpty())) {
            wrong.add("there must be rater groups where a criterion names no rater of its own, got none");
        }
        if (kinds().containsKey(ResultKind.RATED)) {
            wrong.add("kinds must not say what is done with rated criteria, got " + kinds());
        }
        if (maximum().signum() > 0 && !grades().covers(maximum())) {
            wrong.add("grades must cover 0 to the maximum " + maximum() + ", got " + grades().bands());
        }
        for (CriterionScoring criterion : criteria()) {
            criterion
                    .titleFrom()
                    .filter(from -> from.isNegative() || from.compareTo(maximum()) > 0)
                    .ifPresent(from -> wrong.add("titleFrom of criterion '" + criterion.criterion()
                            + "' must be between 0 and the maximum " + maximum() + ", got " + from));
        }
        unique("criterion", criteria(), CriterionScoring::criterion, wrong);
        unique("rater group", raterGroups(), RaterGroupScoring::group, wrong);
        unique("ballot scale", ballotScales(), BallotScale::id, wrong);
        unique("veto", vetoes(), Veto::id, wrong);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("scheme '" + id() + "': " + String.join("; ", wrong));
        }
    }

    private static <T> void unique(String what, List<T> list, Function<T, ?> id, List<String> wrong) {
        Set<Object> seen = new HashSet<>();
        for (T element : list) {
            if (!seen.add(id.apply(element))) {
                wrong.add(what + " must stand once, got '" + id.apply(element) + "' twice");
            }
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this scheme. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ScoringScheme}; all but note, lists, kinds and missing group are required. */
    public static final class Builder extends ImmutableScoringScheme.Builder {
        Builder() {}
    }
}
