package io.github.zhengyou.pledge;

import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a plan demands of its pledges besides the process: that there is a phase, such as publication, and perhaps that
 * pledges have reached it by a day 承诺要求.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class PledgeDuty {

    PledgeDuty() {}

    /** The id, unique in the plan. */
    public abstract PledgeDutyId id();

    /** The name, such as double disclosure 双公开. */
    public abstract LocalizedText name();

    /** The phase that the process must have. */
    public abstract PledgePhase phase();

    /** The last day by which pledges begun by then must have reached the phase or a later one, inclusive; empty if none is set. */
    public abstract Optional<LocalDate> by();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this duty. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link PledgeDuty}; id, name and phase are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutablePledgeDuty.Builder {
        Builder() {}
    }
}
