package io.github.zhengyou.recognition;

import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.text.LocalizedText;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A provision on who may nominate for an award 推荐主体条款. Without any attribute that narrows it, anybody may.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Provision {

    Provision() {}

    /** The id, unique within its award. */
    public abstract ProvisionId id();

    /** The provision for people, such as the heading of its article; empty if none is stated. */
    public abstract Optional<LocalizedText> name();

    /** What people call it: its name, else its id. */
    LocalizedText label() {
        return name().orElseGet(() -> LocalizedText.of(id().toString(), id().toString()));
    }

    /** The lines whose organizations may nominate; empty means any, unless only roles are named. */
    public abstract Set<Line> lines();

    /** The tiers whose organizations may nominate; empty means any, unless only roles are named. */
    public abstract Set<Tier> tiers();

    /** In what roles one may nominate, whatever the organization. */
    public abstract Set<Role> roles();

    /** Whether it lets somebody nominate; what the nomination does not say fits nothing that is asked. */
    public boolean admits(Nominator nominator) {
        if (nominator.role().filter(roles()::contains).isPresent()) {
            return true;
        }
        if (lines().isEmpty() && tiers().isEmpty()) {
            return roles().isEmpty();
        }
        return (lines().isEmpty() || nominator.line().filter(lines()::contains).isPresent())
                && (tiers().isEmpty()
                        || nominator.tier().filter(tiers()::contains).isPresent());
    }

    /** Whether it lets the same nominate as another. */
    public boolean agreesWith(Provision other) {
        return lines().equals(other.lines()) && tiers().equals(other.tiers()) && roles().equals(other.roles());
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this provision. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Provision}; the id is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableProvision.Builder {
        Builder() {}
    }
}
