package io.github.zhengyou.timeline;

import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What must be done in a stage, or in the campaign 规定动作: by whom, how many times, until when. With a cadence it is a periodic
 * duty, such as a circular each month.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class StageTask {

    private static final long MOST = 1_000_000; // so that those of many addressees add up to a long

    StageTask() {}

    /** The id, unique in its timeline. */
    public abstract TaskId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** Who must do it, each of them; empty where it is to be done once for the whole campaign, by whomever; {@code of} in JSON. */
    public abstract Optional<Addressees> addressees();

    /** How many times each must do it, with a cadence in each period; from 1 to 1,000,000, 1 unless given. */
    @Value.Default
    public long count() {
        return 1;
    }

    /** Until when; empty means the end of its stage, and for a task of the campaign itself that no date is set. */
    public abstract Optional<Boundary> due();

    /** How often; empty where it is not periodic. */
    public abstract Optional<Cadence> cadence();

    /** When a periodic duty runs; an end that is not stated is that of its stage, else of the campaign. */
    @Value.Default
    public Span span() {
        return Span.UNDATED;
    }

    /** The month in which a periodic duty is due again after a day on which it was done; empty if it is not periodic. */
    public Optional<YearMonth> nextDue(LocalDate lastDone) {
        return cadence().map(cadence -> cadence.nextDue(YearMonth.from(lastDone)));
    }

    @Value.Check
    void check() {
        if (count() < 1 || count() > MOST) {
            throw new IllegalArgumentException(
                    "count of task '" + id() + "' must lie between 1 and " + MOST + ", got " + count());
        }
        if (cadence().isPresent() && due().isPresent()) {
            throw new IllegalArgumentException("task '" + id() + "' must have a due date or a cadence, not both, got "
                    + due().get() + " and " + cadence().get().code());
        }
        if (cadence().isEmpty() && !span().equals(Span.UNDATED)) {
            throw new IllegalArgumentException(
                    "task '" + id() + "' must have a cadence to run from and through dates, got " + span()
                            + ": a single task has a due date");
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this task. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link StageTask}; id and name are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableStageTask.Builder {
        Builder() {}
    }
}
