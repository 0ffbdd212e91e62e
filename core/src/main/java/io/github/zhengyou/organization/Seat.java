package io.github.zhengyou.organization;

import io.github.zhengyou.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A post in a body and who holds it: a member by opaque id, or a role such as "the branch secretary" 职务与任职者.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Seat {

    Seat() {}

    /** The post. */
    public abstract Post post();

    /** The member who holds it; empty where it is vacant or its holder is told by role. */
    public abstract Optional<MemberId> member();

    /** The role whose holder holds it, such as "branch secretary"; empty where it is vacant or its holder is told by id. */
    public abstract Optional<LocalizedText> role();

    /** Whether nobody holds it. */
    public boolean isVacant() {
        return member().isEmpty() && role().isEmpty();
    }

    @Value.Check
    void check() {
        if (member().isPresent() && role().isPresent()) {
            throw new IllegalArgumentException(
                    "post '" + post() + "' must be held by a member or by a role, got member '" + member().get()
                            + "' and role '" + role().get().en() + "'");
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this seat. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Seat}; the post is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableSeat.Builder {
        Builder() {}
    }
}
