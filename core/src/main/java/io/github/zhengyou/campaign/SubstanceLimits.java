package io.github.zhengyou.campaign;

import io.github.zhengyou.quantity.Decimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * From where on the substance lint speaks up 形式主义提示界限. Where a source names no number, the limits are project decisions;
 * a plan may set its own.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class SubstanceLimits {

    SubstanceLimits() {}

    /** How many pledgers with the same text make it a copy; two or more, 3 unless given. Source: project decision. */
    @Value.Default
    public int copies() {
        return 3;
    }

    /**
     * How many subjects must be appraised before it is noted that all ballots are alike, or all marks full; two or more, 5
     * unless given. Source: project decision.
     */
    @Value.Default
    public int subjects() {
        return 5;
    }

    /** How many items one organization may be asked to enter by hand in a year; empty means no limit is set. */
    public abstract Optional<Long> itemsPerYear();

    /** The turnout of the masses below which a ballot says little, in percent; empty means no floor is set. */
    public abstract Optional<Decimal> turnoutPercent();

    @Value.Check
    void check() {
        atLeastTwo("copies", copies());
        atLeastTwo("subjects", subjects());
        itemsPerYear().ifPresent(items -> {
            if (items < 0) {
                throw new IllegalArgumentException("limit of items per year must be zero or more, got " + items);
            }
        });
        turnoutPercent().ifPresent(percent -> {
            if (percent.signum() < 0 || percent.compareTo(Decimal.HUNDRED) > 0) {
                throw new IllegalArgumentException(
                        "floor of the turnout must lie between 0 and 100 percent, got " + percent);
            }
        });
    }

    private static void atLeastTwo(String what, int limit) {
        if (limit < 2) {
            throw new IllegalArgumentException("limit of " + what + " must be two or more, got " + limit);
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
     * Builds a {@link SubstanceLimits}; nothing is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableSubstanceLimits.Builder {
        Builder() {}
    }
}
