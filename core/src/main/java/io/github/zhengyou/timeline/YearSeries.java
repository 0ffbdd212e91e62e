package io.github.zhengyou.timeline;

import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A series of successive years, each with its own label, such as a three-year programme 主题年系列. Several may run in parallel.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class YearSeries {

    YearSeries() {}

    /** The id, unique in its timeline. */
    public abstract SeriesId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** The first year, from 1 to 9999. */
    public abstract int firstYear();

    /** The label of each year from the first on, in order; at least one. */
    public abstract List<LocalizedText> labels();

    /** The label of a year; empty where the year is not one of the series. */
    public Optional<LocalizedText> label(int year) {
        long position = (long) year - firstYear();
        return position < 0 || position >= labels().size()
                ? Optional.empty()
                : Optional.of(labels().get((int) position));
    }

    @Value.Check
    void check() {
        if (firstYear() < 1 || firstYear() > 9999) {
            throw new IllegalArgumentException(
                    "first year of series '" + id() + "' must be from 1 to 9999, got " + firstYear());
        }
        if (labels().isEmpty()) {
            throw new IllegalArgumentException("series '" + id() + "' must label at least one year, got none");
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this series. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link YearSeries}; all attributes are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableYearSeries.Builder {
        Builder() {}
    }
}
