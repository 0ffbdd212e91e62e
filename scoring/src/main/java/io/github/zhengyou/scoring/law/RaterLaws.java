package io.github.zhengyou.scoring.law;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.Rater;
import java.util.List;
import java.util.Optional;

/**
 * The laws of a rater of one's own 评分规则检验:
 *
 * <pre>{@code
 * Rater best = evidence -> evidence.judgements().stream()
 *         .map(mark -> Points.from(mark.points()).dividedBy(Points.from(mark.maximum())))
 *         .max(Comparator.naturalOrder())
 *         .map(share -> Rating.of(share.times(evidence.maximum())))
 *         .orElse(Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE));
 * Findings findings = RaterLaws.of("best-mark@1", best).monotone().check();
 * for (Finding finding : findings) {
 *     System.err.println(finding.message(ScoringMessages.catalogue(), Language.EN));
 * }
 * }</pre>
 *
 * <p>Beside the laws of every rule: no evidence is not rated ({@code law.no-evidence}), unless the rater {@linkplain
 * Rater#needsEntries needs no entries}. Entries are tried of the {@linkplain Rater#forms forms} that it can use, each on a
 * day of its own, with the values of peers where it compares them. In another order they have each other's ids, as
 * evidence stands in the order of its ids. What is better is a judgement with more points, a ballot for a better option, a
 * measurement with a higher value, or one incident less. The worst and the best are told of judgements and ballots alone.
 * A rater that reads pledges, work items or what else is not generated is checked on {@linkplain #evidence evidence of
 * one's own}.
 *
 * @since 0.1
 */
public final class RaterLaws extends Laws<RaterLaws> {

    private static final int MOST_ENTRIES = 100;

    private final Rater rater;
    private int from = 1;
    private int through = 6;
    private BallotScale scale = EvidenceDraw.SCALE;
    private Optional<List<CriterionEvidence>> own = Optional.empty();

    private RaterLaws(String id, Rater rater) {
        super(id);
        this.rater = requireNonNull(rater, "rater");
    }

    /**
     * The laws of a rater.
     *
     * @param id the id under which findings speak of it, such as that of its registration
     */
    public static RaterLaws of(String id, Rater rater) {
        return new RaterLaws(id, rater);
    }

    /**
     * How many entries there are, both inclusive; from 1 to 6 unless said otherwise.
     *
     * @throws IllegalArgumentException if there is none, more than 100, or the first is above the second
     */
    public RaterLaws entries(int from, int through) {
        checkRange("entries", from, through, 1, MOST_ENTRIES);
        this.from = from;
        this.through = through;
        return this;
    }

    /** The scale of the ballots; unless said otherwise satisfied 100, basically satisfied 60, dissatisfied 0, and an abstention. */
    public RaterLaws ballotScale(BallotScale scale) {
        this.scale = requireNonNull(scale, "scale");
        return this;
    }

    /**
     * Evidence to try instead of what would be generated.
     *
     * @throws IllegalArgumentException if there is none
     */
    public RaterLaws evidence(List<CriterionEvidence> evidence) {
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("evidence to try of rule '" + id() + "' must not be empty, got none");
        }
        this.own = Optional.of(ImmutableList.copyOf(evidence));
        return this;
    }

    @Override
    public Findings check() {
        RaterGround ground = new RaterGround(rater, scale);
        List<CriterionEvidence> inputs = own.orElseGet(
                () -> ground.withPeers(new EvidenceDraw(draw(), scale).all(rater.forms(), samples(), from, through)));
        return RuleBook.<Trial<CriterionEvidence>>of(Trial.law(
                        "law.no-evidence",
                        trial -> rater.needsEntries() ? trial.rated(ground::withoutEntries) : Optional.empty()))
                .plus(Trial.LAWS)
                .check(new Trial<>(this, ground, inputs));
    }

    @Override
    RaterLaws self() {
        return this;
    }
}
