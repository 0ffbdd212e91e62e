package io.github.zhengyou.target;

import io.github.zhengyou.figure.Bounds;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.quantity.Ratio;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far a target is 目标进度: what was done of what is to be done, and how much of it could be expected by the day.
 *
 * <p>For a target of change, what is to be done is its value and what was done is the change. For a level with a baseline,
 * both count from the baseline on; for a level without one they count from zero, and where less is better they are unknown.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class TargetProgress {

    TargetProgress() {}

    /** The target. */
    public abstract TargetId target();

    /** The day; empty where all reports count and nothing is expected by a day. */
    public abstract Optional<LocalDate> asOf();

    /** What is to be done; empty where the target does not say. */
    public abstract Optional<Bounds> due();

    /** What was done; empty where no report says, however much there was before. */
    public abstract Optional<Bounds> done();

    /** From where to where the level went, by the latest report; empty unless it gives both exactly. */
    public abstract Optional<Growth> growth();

    /** What the latest report that says so calls it; empty if none does. */
    public abstract Optional<TargetStatus> status();

    /**
     * The share that could be expected by the day: of the parts that are due by days, those due by then, and of a level the
     * way to that part which was due last; without such parts the days gone by of all days. Empty where there are no days to
     * go by.
     */
    public abstract Optional<Ratio> expected();

    /**
     * What was done in percent of what is to be done 完成率.
     *
     * @param places the decimal places to keep, zero or more
     * @param mode how to round
     * @return the rounded percentage, above 100 where the target is surpassed, negative where things went the wrong way; empty
     *     unless both are exact and something is to be done
     */
    public Optional<Decimal> donePercent(int places, RoundingMode mode) {
        return due().flatMap(Bounds::exact)
                .filter(due -> due.signum() > 0)
                .flatMap(due -> done().flatMap(Bounds::exact).map(done -> Growth.percent(done, due, places, mode)));
    }

    /**
     * The share that could be expected by the day, in percent 序时进度.
     *
     * @param places the decimal places to keep, 0 to 18
     * @param mode how to round; any but {@link RoundingMode#UNNECESSARY}
     * @return the rounded percentage; empty where nothing is {@linkplain #expected() expected}
     */
    public Optional<Decimal> expectedPercent(int places, RoundingMode mode) {
        return expected().flatMap(share -> share.percent(places, mode));
    }

    /** Whether all that is to be done was certainly done. */
    public boolean isReached() {
        return due().isPresent() && done().isPresent() && due().get().isAtMost(done().get());
    }

    /** Whether less was certainly done than could be expected by the day. */
    public boolean isBehind() {
        if (due().isEmpty() || done().isEmpty() || expected().isEmpty()) {
            return false;
        }
        Ratio share = expected().get();
        return share.part() > 0
                && due().get()
                        .times(Decimal.of(share.part()))
                        .isAbove(done().get().times(Decimal.of(share.whole())));
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link TargetProgress}; the target is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableTargetProgress.Builder {
        Builder() {}
    }
}
