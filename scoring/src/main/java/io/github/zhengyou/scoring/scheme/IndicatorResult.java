package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.RankedReason;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.Weight;
import java.util.List;
import org.immutables.value.Value;

/**
 * What one indicator came to.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class IndicatorResult {

    IndicatorResult() {}

    /** The indicator. */
    public abstract IndicatorId indicator();

    /** Its rating: exact, unless the indicator rounds. */
    public abstract Rating rating();

    /** Its nominal maximum for this subject; above zero. */
    public abstract Points maximum();

    /** The weight that the scheme gives it. */
    public abstract Weight weight();

    /**
     * Its share of the weights that count in its whole, from 0 to 1; 0 if it was left out, and for every part of a whole
     * without points. 1 for the root, and for every part that counts where weights do not matter.
     */
    public abstract Points effective();

    /** What its model ranks as reasons, the largest first; empty for most models. */
    public abstract List<RankedReason> reasons();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IndicatorResult}; all but reasons are required. */
    public static final class Builder extends ImmutableIndicatorResult.Builder {
        Builder() {}
    }
}
