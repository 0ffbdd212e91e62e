package io.github.zhengyou.scoring;

import io.github.zhengyou.quantity.Decimal;
import org.immutables.value.Value;

/**
 * A score, which never travels alone: exact and rounded, with its maximum, its model and its context 得分.
 *
 * <p>Grade, order and sums take the rounded value, so that number and grade always agree.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Score {

    Score() {}

    /** The exact value. */
    @Value.Parameter
    public abstract Points exact();

    /** The value rounded once, as the scheme declares. */
    @Value.Parameter
    public abstract Decimal rounded();

    /** What could be reached; above zero. */
    @Value.Parameter
    public abstract Decimal maximum();

    /** The id of the model that computed it. */
    @Value.Parameter
    public abstract String model();

    /** What it belongs to. */
    @Value.Parameter
    public abstract ScoreContext context();

    /**
     * Compares by rounded value ÷ maximum.
     *
     * @return below, at or above zero as this score is lower, equal or higher
     * @throws IllegalArgumentException if the other score has another context
     */
    public int compareWith(Score other) {
        if (!context().equals(other.context())) {
            throw new IllegalArgumentException(
                    "scores must have the same context to be compared, got " + context() + " and " + other.context());
        }
        return rounded().times(other.maximum()).compareTo(other.rounded().times(maximum()));
    }

    @Value.Check
    void check() {
        if (maximum().signum() <= 0) {
            throw new IllegalArgumentException("maximum of a score must be above zero, got " + maximum());
        }
    }

    /** The score of these parts. */
    public static Score of(Points exact, Decimal rounded, Decimal maximum, String model, ScoreContext context) {
        return ImmutableScore.of(exact, rounded, maximum, model, context);
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Score}; all attributes are required. */
    public static final class Builder extends ImmutableScore.Builder {
        Builder() {}
    }
}
