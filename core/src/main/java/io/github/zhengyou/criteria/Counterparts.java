package io.github.zhengyou.criteria;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which criteria of one set are near to which of another, as somebody declared it 标准对应关系. Nothing is guessed from
 * wording.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Counterparts {

    Counterparts() {}

    /** The one set, such as the national one. */
    public abstract CriteriaSetId set();

    /** The other set, such as a local variant. */
    public abstract CriteriaSetId other();

    /** The counterpart in the other set of each criterion of the one set that has a near one; may be empty. */
    public abstract Map<CriterionCode, CriterionCode> pairs();

    @Value.Check
    void check() {
        if (set().equals(other())) {
            throw new IllegalArgumentException(
                    "counterparts must be between two criteria sets, got '" + set() + "' and itself");
        }
        Set<CriterionCode> taken = new HashSet<>();
        pairs().values().forEach(counterpart -> {
            if (!taken.add(counterpart)) {
                throw new IllegalArgumentException("counterpart in criteria set '" + other()
                        + "' must be that of one criterion, got '" + counterpart + "' twice");
            }
        });
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of these counterparts. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds {@link Counterparts}; both sets are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCounterparts.Builder {
        Builder() {}
    }
}
