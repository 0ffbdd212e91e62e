package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.GradeScale;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    /** The nominal maximum of the whole, and of each indicator that states none; above zero. */
    public abstract Decimal maximum();

    /** The groups of raters of every leaf that has neither a rater nor groups of its own, in order; may be empty. */
    public abstract List<RaterGroupScoring> raterGroups();

    /** What happens where a group gave no evidence; the criterion is not rated unless said otherwise. */
    @Value.Default
    public MissingGroup missingGroup() {
        return MissingGroup.INVALID;
    }

    /** The tree of indicators; every id in it stands once. Its root rounds as the scheme says. */
    public abstract Indicator root();

    /** Who is compared with whom, for raters that compare peers; empty where none does. */
    public abstract Optional<PeerGroup> peers();

    /** The ballot scales it knows, each once. */
    public abstract List<BallotScale> ballotScales();

    /** The rounding of the whole, with at least the decimal places of its maximum. */
    public abstract Rounding rounding();

    /**
     * The grades of the rounded score; their bands cover the whole from its lowest to its highest points. Of a score with
     * another maximum than the nominal one, the grade is that of the same share of the nominal one. Empty for no grades.
     */
    public abstract Optional<GradeScale> grades();

    /** The vetoes, each once, in the order in which they take effect. */
    public abstract List<Veto> vetoes();

    /** All indicators, each whole before its parts. */
    @Value.Lazy
    public List<Indicator> indicators() {
        List<Indicator> all = new ArrayList<>();
        collect(root(), all);
        return ImmutableList.copyOf(all);
    }

    private static void collect(Indicator indicator, List<Indicator> all) {
        all.add(indicator);
        indicator.parts().forEach(part -> collect(part, all));
    }

    /** The leaves of the tree, in its order; at least one. */
    @Value.Lazy
    public List<Indicator> leaves() {
        return indicators().stream().filter(Indicator::isLeaf).collect(ImmutableList.toImmutableList());
    }

    /** The nominal maximum of an indicator: its own, or that of the scheme. */
    public Decimal maximumOf(Indicator indicator) {
        return indicator.maximum().orElse(maximum());
    }

    /** The highest points that an indicator may have: what it says, or its nominal maximum. */
    public Decimal highestOf(Indicator indicator) {
        return indicator.highest().orElse(maximumOf(indicator));
    }

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
        if (root().rounding().isPresent()) {
            wrong.add("the root rounds as the scheme says and must have no rounding of its own, got "
                    + root().rounding().get());
        }
        Indicator.checkGroups(raterGroups(), wrong);
        for (Indicator indicator : indicators()) {
            check(indicator, wrong);
        }
        Decimal lowest = root().lowest().orElse(Decimal.ZERO);
        Decimal highest = highestOf(root());
        grades().filter(scale -> maximum().signum() > 0 && !scale.covers(lowest, highest))
                .ifPresent(scale ->
                        wrong.add("grades must cover " + lowest + " to " + highest + ", got " + scale.bands()));
        unique("indicator", indicators(), Indicator::id, wrong);
        if (indicators().stream()
                        .filter(each -> each.id().equals(IndicatorId.ROOT))
                        .count()
                > 1) {
            wrong.add("a whole below the root must have an id of its own, got none for that of "
                    + indicators().stream()
                            .filter(each -> each != root() && each.id().equals(IndicatorId.ROOT))
                            .map(each ->
                                    each.parts().stream().map(Indicator::id).toList())
                            .toList());
        }
        unique("ballot scale", ballotScales(), BallotScale::id, wrong);
        unique("veto", vetoes(), Veto::id, wrong);
        if (!wrong.isEmpty()) {
            throw new IllegalArgumentException("scheme '" + id() + "': " + String.join("; ", wrong));
        }
    }

    private void check(Indicator indicator, List<String> wrong) {
        if (indicator.isLeaf()
                && indicator.rater().isEmpty()
                && indicator.raterGroups().isEmpty()
                && raterGroups().isEmpty()) {
            wrong.add("there must be rater groups where an indicator names no rater, got none for '" + indicator.id()
                    + "'");
        }
        if (highestOf(indicator).compareTo(maximumOf(indicator)) < 0) {
            wrong.add("highest of indicator '" + indicator.id() + "' must be at least its maximum "
                    + maximumOf(indicator) + ", got " + highestOf(indicator));
        }
        Optional<Rounding> rounds = indicator == root() ? Optional.of(rounding()) : indicator.rounding();
        Map<String, Decimal> bounds = new LinkedHashMap<>();
        bounds.put("maximum", maximumOf(indicator));
        indicator.highest().ifPresent(highest -> bounds.put("highest", highest));
        indicator.lowest().ifPresent(lowest -> bounds.put("lowest", lowest));
        bounds.forEach((name, bound) -> rounds.filter(rounding -> bound.scale() > rounding.scale())
                .ifPresent(rounding -> wrong.add(name + " of indicator '" + indicator.id()
                        + "' must have at most the decimal places that are rounded to (" + rounding + "), got "
                        + bound)));
        indicator
                .titleFrom()
                .filter(from -> from.isNegative() || from.compareTo(highestOf(indicator)) > 0)
                .ifPresent(from -> wrong.add("titleFrom of indicator '" + indicator.id() + "' must be between 0 and "
                        + highestOf(indicator) + ", got " + from));
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

    /** Builds a {@link ScoringScheme}; all but note, grades, peers, lists and missing group are required. */
    public static final class Builder extends ImmutableScoringScheme.Builder {
        Builder() {}
    }
}
