package io.github.zhengyou.target;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.figure.Quantity;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What was reported of a target on a day 目标进度填报. The latest report that has numbers says how far the target is; each
 * report counts from the beginning of the target on, not from the report before.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class TargetReport {

    TargetReport() {}

    /** The id of the entry, unique within its record. */
    public abstract EntryId id();

    /** The target. */
    public abstract TargetId target();

    /** The day as of which it was reported. */
    public abstract LocalDate date();

    /** What was achieved so far: the level reached, or for a target of change the change 完成数. Empty if not reported. */
    public abstract Optional<Quantity> value();

    /** The level before 期初数; empty if not reported. */
    public abstract Optional<Quantity> opening();

    /** The level now 期末数; empty if not reported. */
    public abstract Optional<Quantity> closing();

    /** How it is said to stand; empty if nothing is said. */
    public abstract Optional<TargetStatus> status();

    /** Whether it has a number at all. */
    public boolean hasNumber() {
        return value().isPresent() || opening().isPresent() || closing().isPresent();
    }

    /** Opening and closing together; empty unless both are exact. */
    public Optional<Growth> growth() {
        return opening()
                .flatMap(before -> before.bounds().exact())
                .flatMap(
                        before -> closing().flatMap(now -> now.bounds().exact()).map(now -> new Growth(before, now)));
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this report. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link TargetReport}; id, target and date are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableTargetReport.Builder {
        Builder() {}
    }
}
