package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.RefusedException;
import io.github.zhengyou.scoring.GradeScale;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
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
        RefusedException.Reasons wrong = new RefusedException.Reasons(ScoringMessages::catalogue);
        if (version().isBlank()) {
            wrong.add("/version", "version", "'" + version() + "'");
        }
        if (maximum().signum() <= 0) {
            wrong.add("/maximum", "maximum", maximum());
        }
        root().rounding().ifPresent(rounding -> wrong.add("/root/rounding", "root-rounding", rounding));
        Indicator.checkGroups(raterGroups(), wrong);
        List<String> paths = new ArrayList<>();
        check(root(), "/root", paths, wrong);
        checkGrades(wrong);
        unique("indicator-twice", indicators(), Indicator::id, paths::get, wrong);
        for (int i = 1; i < paths.size(); i++) {
            Indicator indicator = indicators().get(i);
            if (indicator.id().equals(IndicatorId.ROOT)) {
                wrong.add(
                        paths.get(i),
                        "whole-without-id",
                        indicator.parts().stream().map(Indicator::id).toList());
            }
        }
        unique("ballot-scale-twice", ballotScales(), BallotScale::id, i -> "/ballotScales/" + i + "/id", wrong);
        unique("veto-twice", vetoes(), Veto::id, i -> "/vetoes/" + i + "/id", wrong);
        wrong.throwIfAny("scheme", id());
    }

    /** Says what is wrong with an indicator or its parts, and adds their paths, each whole before its parts. */
    private void check(Indicator indicator, String path, List<String> paths, RefusedException.Reasons wrong) {
        paths.add(path);
        check(indicator, path, wrong);
        List<Indicator> parts = indicator.parts();
        for (int i = 0; i < parts.size(); i++) {
            check(parts.get(i), path + "/parts/" + i, paths, wrong);
        }
    }

    private void check(Indicator indicator, String path, RefusedException.Reasons wrong) {
        if (indicator.isLeaf()
                && indicator.rater().isEmpty()
                && indicator.raterGroups().isEmpty()
                && raterGroups().isEmpty()) {
            wrong.add(path, "nobody-rates", indicator.id());
        }
        if (highestOf(indicator).compareTo(maximumOf(indicator)) < 0) {
            wrong.add(path + "/highest", "highest-of", indicator.id(), maximumOf(indicator), highestOf(indicator));
        }
        Optional<Rounding> rounds = indicator == root() ? Optional.of(rounding()) : indicator.rounding();
        rounds.ifPresent(rounding -> {
            checkPlaces(
                    "maximum",
                    Optional.of(maximumOf(indicator)),
                    rounding,
                    indicator,
                    indicator.maximum().isPresent() ? path : "",
                    wrong);
            checkPlaces("highest", indicator.highest(), rounding, indicator, path, wrong);
            checkPlaces("lowest", indicator.lowest(), rounding, indicator, path, wrong);
        });
        indicator
                .titleFrom()
                .filter(from -> from.isNegative() || from.compareTo(highestOf(indicator)) > 0)
                .ifPresent(from ->
                        wrong.add(path + "/titleFrom", "title-from", indicator.id(), highestOf(indicator), from));
    }

    private static void checkPlaces(
            String name,
            Optional<Decimal> bound,
            Rounding rounding,
            Indicator indicator,
            String path,
            RefusedException.Reasons wrong) {
        bound.filter(value -> value.scale() > rounding.scale())
                .ifPresent(
                        value -> wrong.add(path + "/" + name, "bound-places", name, indicator.id(), rounding, value));
    }

    private void checkGrades(RefusedException.Reasons wrong) {
        Decimal lowest = root().lowest().orElse(Decimal.ZERO);
        Decimal highest = highestOf(root());
        if (maximum().signum() > 0) {
            grades().ifPresent(scale -> {
                List<String> uncovered = scale.uncovered(lowest, highest);
                if (!uncovered.isEmpty()) {
                    wrong.add("/grades", "grades-cover", lowest, highest, scale.bands(), String.join(", ", uncovered));
                }
            });
        }
    }

    private static <T> void unique(
            String key, List<T> list, Function<T, ?> id, IntFunction<String> path, RefusedException.Reasons wrong) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < list.size(); i++) {
            Object each = id.apply(list.get(i));
            if (!seen.add(each)) {
                wrong.add(path.apply(i), key, each);
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
