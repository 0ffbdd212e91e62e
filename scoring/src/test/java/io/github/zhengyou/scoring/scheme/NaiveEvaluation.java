package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Fraction;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Weight;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * An evaluation by the book, for sound evidence in the calendar year of the scheme: plain loops over fractions of big
 * integers, sharing no arithmetic with the evaluator. A result is the text of a fraction, or kind and reason.
 */
final class NaiveEvaluation {

    private static final Fraction ZERO = Fraction.of(0, 1);

    private final ScoringScheme scheme;
    private final List<Appraisal> evidence;

    NaiveEvaluation(ScoringScheme scheme, List<Appraisal> evidence) {
        this.scheme = scheme;
        this.evidence = new ArrayList<>(new LinkedHashSet<>(evidence));
    }

    String result() {
        List<Object> ratings = new ArrayList<>();
        List<Weight> weights = new ArrayList<>();
        for (Indicator leaf : scheme.leaves()) {
            ratings.add(criterion(leaf.criterion().orElseThrow()));
            weights.add(leaf.weight());
        }
        Object whole = mean(ratings, weights, scheme.root().kinds());
        return whole instanceof Fraction fraction ? fraction.text() : (String) whole;
    }

    private Object criterion(CriterionCode criterion) {
        List<Object> ratings = new ArrayList<>();
        List<Weight> weights = new ArrayList<>();
        boolean weighty = false;
        boolean anything = false;
        for (RaterGroupScoring group : scheme.raterGroups()) {
            List<Appraisal> own = new ArrayList<>();
            for (Appraisal entry : evidence) {
                if (entry.criterion().equals(criterion)
                        && entry.raterGroup().equals(group.group())
                        && entry.date().getYear() == 2011) {
                    own.add(entry);
                }
            }
            anything |= !own.isEmpty();
            weighty |= !own.isEmpty() && group.weight().value().signum() > 0;
            ratings.add(own.isEmpty() ? "NOT_CHECKED missing-rater-group" : pool(group, own));
            weights.add(group.weight());
        }
        if (!anything) {
            return "NOT_CHECKED no-evidence";
        }
        KindEffect missing = switch (scheme.missingGroup()) {
            case INVALID -> KindEffect.INVALIDATE;
            case REWEIGHT -> KindEffect.LEAVE_OUT;
            case ZERO -> KindEffect.ZERO;
        };
        Object mean = mean(ratings, weights, Map.of(ResultKind.NOT_CHECKED, missing));
        return mean.equals("NOT_APPLICABLE nothing-rated") && !weighty ? "NOT_CHECKED missing-rater-group" : mean;
    }

    private Object pool(RaterGroupScoring group, List<Appraisal> own) {
        Fraction sum = ZERO;
        long count = 0;
        for (Appraisal entry : own) {
            if (entry instanceof Judgement judgement) {
                sum = sum.plus(fraction(judgement.points()).dividedBy(fraction(judgement.maximum())));
                count++;
            } else if (entry instanceof BallotTally tally) {
                for (BallotScale scale : scheme.ballotScales()) {
                    if (scale.id().equals(SchemeFixture.scaleOf(group))) {
                        for (BallotScale.Choice choice : scale.choices()) {
                            long ballots = tally.counts().getOrDefault(choice.option(), 0L);
                            if (choice.points().isPresent()) {
                                sum = sum.plus(fraction(choice.points().get())
                                        .dividedBy(fraction(scale.maximum()))
                                        .times(Fraction.of(ballots, 1)));
                                count += ballots;
                            }
                        }
                    }
                }
            }
        }
        return count == 0
                ? "UNKNOWN no-valid-ballot"
                : sum.dividedBy(Fraction.of(count, 1)).times(fraction(scheme.maximum()));
    }

    private static Object mean(List<Object> ratings, List<Weight> weights, Map<ResultKind, KindEffect> overrides) {
        Fraction sum = ZERO;
        Fraction total = ZERO;
        for (int i = 0; i < ratings.size(); i++) {
            Fraction weight = fraction(weights.get(i).value());
            if (ratings.get(i) instanceof Fraction points) {
                sum = sum.plus(weight.times(points));
                total = total.plus(weight);
                continue;
            }
            String unrated = (String) ratings.get(i);
            ResultKind kind = ResultKind.valueOf(unrated.substring(0, unrated.indexOf(' ')));
            KindEffect usual = kind == ResultKind.NOT_APPLICABLE || kind == ResultKind.EXEMPT
                    ? KindEffect.LEAVE_OUT
                    : KindEffect.INVALIDATE;
            KindEffect effect = overrides.getOrDefault(kind, usual);
            if (effect == KindEffect.INVALIDATE) {
                return unrated;
            }
            if (effect == KindEffect.ZERO) {
                total = total.plus(weight);
            }
        }
        return total.signum() == 0 ? "NOT_APPLICABLE nothing-rated" : sum.dividedBy(total);
    }

    private static Fraction fraction(Decimal value) {
        BigDecimal decimal = value.toBigDecimal();
        BigInteger below = BigInteger.TEN.pow(Math.max(0, decimal.scale()));
        return new Fraction(decimal.multiply(new BigDecimal(below)).toBigIntegerExact(), below);
    }
}
