package io.github.zhengyou.campaign;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Progress;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.TaskId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a required task stands on a day: how often it must be done, how often it was done, and by whom it was not 任务完成情况.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class TaskStatus {

    TaskStatus() {}

    /**
     * A month, quarter, half-year or year in which a periodic duty was not done.
     *
     * @param period its days
     * @param missing the ids of those who did not, in the order of the rows; empty where the duty is one of the whole campaign
     * @since 0.1
     */
    public record Missed(Period period, List<String> missing) {
        /** Keeps an unmodifiable copy. */
        public Missed {
            requireNonNull(period, "period");
            missing = ImmutableList.copyOf(missing);
        }
    }

    /** The id of the task. */
    public abstract TaskId task();

    /** Its name. */
    public abstract LocalizedText name();

    /** The stage it belongs to; empty where it is one of the campaign itself. */
    public abstract Optional<StageId> stage();

    /** Where it stands; {@link Progress#UNDATED} where no day tells whether it is late, or who must do it is not known, or nobody must. */
    public abstract Progress progress();

    /** The last day on which it may be done; empty where none is known, and for a periodic duty. */
    public abstract Optional<LocalDate> due();

    /**
     * How many times it must be done by all together, for a periodic duty in the periods that are past; empty where who
     * must do it is not known, because no row of organizations is given.
     */
    public abstract Optional<Long> required();

    /** How many of these times it was done; what somebody did more often than required does not count for others. */
    public abstract long done();

    /** The ids of those who have not done it, or not often enough, in the order of the rows; empty for a periodic duty. */
    public abstract List<String> missing();

    /**
     * The periods that are past and in which a periodic duty was not done, in order. Only those that lie wholly in the days of
     * its stage are asked for, of a stage that recurs in those of one time.
     */
    public abstract List<Missed> missed();

    /**
     * The month in which a periodic duty is due again after it was last done: in the pause of a stage that recurs, the month
     * in which it begins again. Empty where it was never done, and where the duty ends before.
     */
    public abstract Optional<YearMonth> nextDue();

    /** Whether all that is required so far is done. */
    public boolean isComplete() {
        return required().isPresent() && done() >= required().get();
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link TaskStatus}; task, name, progress and done are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableTaskStatus.Builder {
        Builder() {}
    }
}
