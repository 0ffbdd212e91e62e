package io.github.zhengyou.document;

import io.github.zhengyou.organization.Level;
import io.github.zhengyou.text.LocalizedText;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * One name under which a thing goes somewhere 称谓的一处用法.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class DesignationUse {

    DesignationUse() {}

    /** The name, as it stands there. */
    public abstract LocalizedText name();

    /** Where it is called so; empty if that is not stated. */
    public abstract Optional<LocalizedText> where();

    /** The levels it is placed at there, for an authority or a chain of them; may be empty. */
    public abstract Set<Level> levels();

    /** A use of a name alone. */
    public static DesignationUse of(LocalizedText name) {
        return builder().name(name).build();
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
     * Builds a {@link DesignationUse}; the name is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableDesignationUse.Builder {
        Builder() {}
    }
}
