package io.github.zhengyou.campaign;

import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A form that is to be filled in by hand 报表、台账.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class ReportingForm {

    private static final long MOST = 1_000_000; // so that the items of many forms add up to a long

    ReportingForm() {}

    /** The id, unique within its plan. */
    public abstract FormId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** Who fills it in; empty where each organization does; {@code of} in JSON. */
    public abstract Optional<Addressees> addressees();

    /** The first day on which it is asked for; empty if none is stated; {@code from} in JSON. */
    public abstract Optional<LocalDate> firstDay();

    /** The last day on which it is asked for; empty if none is stated; {@code through} in JSON. */
    public abstract Optional<LocalDate> lastDay();

    /** What is entered by hand, in the order of the form; may be empty. */
    public abstract List<LocalizedText> fields();

    /** How many items are entered by hand each time; the number of the fields unless given, never less. */
    @Value.Default
    public long items() {
        return fields().size();
    }

    /** How many times a year it is filled in; one or more, 1 unless given. */
    @Value.Default
    public long timesPerYear() {
        return 1;
    }

    /** The items entered in a year. */
    public long itemsPerYear() {
        return Math.multiplyExact(items(), timesPerYear());
    }

    /** Whether it may be asked for on one day with another: an end that is not stated shuts nothing out. */
    boolean mayRunWith(ReportingForm other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(ReportingForm other) {
        return lastDay()
                .flatMap(last -> other.firstDay().filter(last::isBefore))
                .isPresent();
    }

    @Value.Check
    void check() {
        if (endsBefore(this)) {
            throw new IllegalArgumentException("form '" + id() + "' must not end before it begins, got from "
                    + firstDay().orElseThrow() + " through " + lastDay().orElseThrow());
        }
        if (items() < fields().size() || items() > MOST) {
            throw new IllegalArgumentException("items of form '" + id() + "' must lie between " + fields().size()
                    + ", the number of its fields, and " + MOST + ", got " + items());
        }
        if (timesPerYear() < 1 || timesPerYear() > MOST) {
            throw new IllegalArgumentException(
                    "times per year of form '" + id() + "' must lie between 1 and " + MOST + ", got " + timesPerYear());
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these attributes. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link ReportingForm}; id and name are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableReportingForm.Builder {
        Builder() {}
    }
}
