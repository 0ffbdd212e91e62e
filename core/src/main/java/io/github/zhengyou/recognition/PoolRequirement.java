package io.github.zhengyou.recognition;

import io.github.zhengyou.organization.Classification;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What the candidates of some awards must be like taken together 候选对象结构要求.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class PoolRequirement {

    PoolRequirement() {}

    /** The id, unique within its plan. */
    public abstract PoolId id();

    /** The awards whose candidates it speaks of; empty means all of the plan. */
    public abstract Set<AwardId> awards();

    /** Each of these must be among the candidates. */
    public abstract Set<Recipient> recipients();

    /** How many different levels there must be among them; one or more. */
    public abstract Optional<Integer> levels();

    /** How many different sectors there must be among them; one or more. */
    public abstract Optional<Integer> sectors();

    /** How many different classes there must be among them in each of these classifications; one or more each. */
    public abstract Map<Classification, Integer> classes();

    @Value.Check
    void check() {
        levels().ifPresent(number -> atLeastOne("levels", number));
        sectors().ifPresent(number -> atLeastOne("sectors", number));
        classes().forEach((classification, number) -> atLeastOne(classification.code(), number));
    }

    private void atLeastOne(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "number of " + what + " in pool requirement '" + id() + "' must be one or more, got " + number);
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this requirement. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link PoolRequirement}; the id is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutablePoolRequirement.Builder {
        Builder() {}
    }
}
