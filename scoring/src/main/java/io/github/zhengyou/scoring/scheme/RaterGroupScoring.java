package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.RefusedException;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.scoring.Weight;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a group of raters counts 评价主体权重.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class RaterGroupScoring {

    RaterGroupScoring() {}

    /** The group. */
    public abstract RaterGroup group();

    /** What it weighs beside the other groups. */
    public abstract Weight weight();

    /** The rater that makes one rating of the group's evidence. */
    public abstract Reference rater();

    /**
     * How many must have rated, judgements and ballots cast together; fewer, and the group counts as missing. 1 unless
     * given.
     */
    @Value.Default
    public long minimumRaters() {
        return 1;
    }

    /**
     * Which share of the electorate must have voted, above 0 and at most 1; less, and the group counts as missing. A group
     * without ballots has no turnout.
     */
    public abstract Optional<Decimal> minimumTurnout();

    @Value.Check
    void check() {
        RefusedException.Reasons wrong = new RefusedException.Reasons(ScoringMessages::catalogue);
        if (minimumRaters() < 1) {
            wrong.add("/minimumRaters", "minimum-raters", group(), minimumRaters());
        }
        minimumTurnout()
                .filter(turnout -> turnout.signum() <= 0 || turnout.compareTo(Decimal.ONE) > 0)
                .ifPresent(turnout -> wrong.add("/minimumTurnout", "minimum-turnout", group(), turnout));
        wrong.throwIfAny();
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this group. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RaterGroupScoring}; group, weight and rater are required. */
    public static final class Builder extends ImmutableRaterGroupScoring.Builder {
        Builder() {}
    }
}
