package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.RefusedException;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.scoring.Weight;
import io.github.zhengyou.text.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * One place in the tree that a scheme scores 指标: either a leaf, which rates one criterion by its evidence, or a whole,
 * whose model combines its parts.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Indicator {

    /** The weight of an indicator that states none. */
    private static final Weight ONE = Weight.of(Decimal.ONE);

    private static final Reference WEIGHTED_MEAN = Reference.to("weighted-mean");

    Indicator() {}

    /** The id, unique within the scheme; the code of the criterion, or {@code root}, unless given. */
    @Value.Default
    public IndicatorId id() {
        return criterion().map(criterion -> IndicatorId.of(criterion.code())).orElse(IndicatorId.ROOT);
    }

    /** The name; empty where that of the criterion will do. */
    public abstract Optional<LocalizedText> name();

    /** What it weighs beside the other parts of its whole; 1 unless given. */
    @Value.Default
    public Weight weight() {
        return ONE;
    }

    /** The nominal maximum; that of the scheme unless given. */
    public abstract Optional<Decimal> maximum();

    /** The lowest points that are allowed; 0 unless given. */
    public abstract Optional<Decimal> lowest();

    /** The highest points that are allowed, where they may exceed the nominal maximum. */
    public abstract Optional<Decimal> highest();

    /** The rounding of its points before its whole takes them; exact unless given. The root rounds as the scheme says. */
    public abstract Optional<Rounding> rounding();

    /** The organizations to which it does not apply 不适用; any of the conditions suffices. */
    public abstract List<OrganizationCondition> notFor();

    /** The organizations that are exempt from it 免评; any of the conditions suffices. */
    public abstract List<OrganizationCondition> exempt();

    /** The criterion that a leaf rates, of the set that the scheme names; empty for a whole. */
    public abstract Optional<CriterionCode> criterion();

    /** The rater of a leaf; empty where groups of raters rate it, its own or those of the scheme. */
    public abstract Optional<Reference> rater();

    /** The groups of raters of a leaf, in order, where they differ from those of the scheme. */
    public abstract List<RaterGroupScoring> raterGroups();

    /** What happens where a group gave no evidence, where it differs from the scheme. */
    public abstract Optional<MissingGroup> missingGroup();

    /** The kinds of entries that speak to a leaf though they name no criterion, such as incidents; may be empty. */
    public abstract Set<EvidenceKind> evidenceKinds();

    /**
     * From how many points on, inclusive, the role title of the criterion is earned 称号; empty where none is.
     */
    public abstract Optional<Decimal> titleFrom();

    /** The parts of a whole, in order; empty for a leaf. */
    public abstract List<Indicator> parts();

    /** The model of a whole; the weighted mean unless given. */
    @Value.Default
    public Reference model() {
        return WEIGHTED_MEAN;
    }

    /** What is done with parts that are not rated, where it differs from the model's own table. */
    public abstract Map<ResultKind, KindEffect> kinds();

    /** What the weights of the parts sum to, where the document says so; the scheme is checked against it. */
    public abstract Optional<Decimal> weightTotal();

    /** Whether it rates a criterion. */
    public boolean isLeaf() {
        return criterion().isPresent();
    }

    @Value.Check
    void check() {
        RefusedException.Reasons wrong = new RefusedException.Reasons(ScoringMessages::catalogue);
        if (isLeaf() && !parts().isEmpty()) {
            wrong.add("/parts", "criterion-and-parts");
        } else if (!isLeaf() && parts().isEmpty()) {
            wrong.add("", "no-criterion-or-parts");
        }
        if (isLeaf() && !(kinds().isEmpty() && weightTotal().isEmpty() && model().equals(WEIGHTED_MEAN))) {
            String path = !kinds().isEmpty() ? "/kinds" : weightTotal().isPresent() ? "/weightTotal" : "/model";
            wrong.add(path, "model-of-leaf");
        }
        if (!isLeaf()) {
            Stream.of(
                            rater().map(rater -> "/rater"),
                            raterGroups().stream().findFirst().map(group -> "/raterGroups"),
                            missingGroup().map(missing -> "/missingGroup"),
                            evidenceKinds().stream().findFirst().map(kind -> "/evidenceKinds"),
                            titleFrom().map(from -> "/titleFrom"))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(path -> wrong.add(path, "rater-of-whole"));
        }
        if (rater().isPresent() && !raterGroups().isEmpty()) {
            wrong.add("/raterGroups", "rater-and-groups");
        }
        if (kinds().containsKey(ResultKind.RATED)) {
            wrong.add("/kinds/rated", "kinds-rated");
        }
        checkBounds(wrong);
        checkGroups(raterGroups(), wrong);
        wrong.throwIfAny("indicator", id());
    }

    private void checkBounds(RefusedException.Reasons wrong) {
        maximum()
                .filter(maximum -> maximum.signum() <= 0)
                .ifPresent(maximum -> wrong.add("/maximum", "maximum", maximum));
        lowest().filter(lowest -> lowest.signum() > 0).ifPresent(lowest -> wrong.add("/lowest", "lowest", lowest));
        highest()
                .flatMap(highest -> maximum().filter(maximum -> highest.compareTo(maximum) < 0))
                .ifPresent(maximum ->
                        wrong.add("/highest", "highest", maximum, highest().orElseThrow()));
    }

    /** Says what is wrong with some groups of raters, of a leaf or a scheme. */
    static void checkGroups(List<RaterGroupScoring> groups, RefusedException.Reasons wrong) {
        if (!groups.isEmpty()
                && groups.stream().allMatch(group -> group.weight().value().signum() == 0)) {
            wrong.add("/raterGroups", "group-weights");
        }
        Set<RaterGroup> seen = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            RaterGroup group = groups.get(i).group();
            if (!seen.add(group)) {
                wrong.add("/raterGroups/" + i + "/group", "group-twice", group);
            }
        }
    }

    /** A leaf for a criterion of some weight, rated by the groups of raters of the scheme. */
    public static Indicator of(CriterionCode criterion, Weight weight) {
        return builder().criterion(criterion).weight(weight).build();
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this indicator. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds an {@link Indicator}; a criterion or parts are required. */
    public static final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}
