package io.github.zhengyou.campaign;

import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import org.immutables.value.Value;

/**
 * A form that each organization is to fill in by hand 报表、台账.
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

    @Value.Check
    void check() {
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
