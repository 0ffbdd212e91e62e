package io.github.zhengyou.evidence;

import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The counted ballots on one subject and criterion: how many of an electorate chose each option of a scale 测评统计.
 *
 * <p>The counts are kept, the score is computed from them: a satisfaction number without its scale means nothing. More
 * ballots than electors can be written down but not used: it is a finding, and the rating that rests on it is an error.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class BallotTally implements Appraisal {

    BallotTally() {}

    @Override
    public abstract EntryId id();

    @Override
    public abstract SubjectId subject();

    @Override
    public abstract CriterionCode criterion();

    @Override
    public abstract Optional<CriteriaSetId> criteriaSet();

    @Override
    public abstract RaterGroup raterGroup();

    @Override
    public abstract LocalDate date();

    @Override
    public abstract Optional<EvidenceKind> kind();

    @Override
    public abstract Optional<EntryId> supersedes();

    /** The scale whose options were on the ballot. */
    public abstract BallotScaleId scale();

    /** How many could vote; zero or more. */
    public abstract long electorate();

    /** Ballots by option, each zero or more and their sum a {@code long}, in the order given; absent means not chosen. */
    public abstract Map<BallotOption, Long> counts();

    /** All ballots cast. */
    @Value.Lazy
    public long cast() {
        long cast = 0;
        for (long count : counts().values()) {
            if (count > Long.MAX_VALUE - cast) {
                throw new IllegalArgumentException("counts of ballot tally '" + id() + "' must add up to at most "
                        + Long.MAX_VALUE + ", got " + counts());
            }
            cast += count;
        }
        return cast;
    }

    /** Whether there are no more ballots than electors. */
    public boolean isWithinElectorate() {
        return cast() <= electorate();
    }

    @Value.Check
    void check() {
        if (electorate() < 0) {
            throw new IllegalArgumentException(
                    "electorate of ballot tally '" + id() + "' must be zero or more, got " + electorate());
        }
        counts().forEach((option, count) -> {
            if (count < 0) {
                throw new IllegalArgumentException("count of option '" + option + "' in ballot tally '" + id()
                        + "' must be zero or more, got " + count);
            }
        });
        cast(); // counts that do not add up to a long are refused here, not on first use
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this tally. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link BallotTally}; all but criteria set, counts, kind and supersedes are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableBallotTally.Builder {
        Builder() {}
    }
}
