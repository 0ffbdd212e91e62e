package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A veto 一票否决: where an indicator does not pass a gate, something is lost whatever the rest may be.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Veto {

    Veto() {}

    /** The id, unique within its scheme. */
    public abstract VetoId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** The indicator that decides: by its rounded points if it rounds, as the root does, else by its exact ones. */
    public abstract IndicatorId indicator();

    /** The gate that is asked, such as {@code below} with the points that are safe. */
    public abstract Reference gate();

    /** What it does. */
    public abstract VetoEffect effect();

    /** On what it rests; a veto without a basis cannot be written down. */
    public abstract Source basis();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this veto. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Veto}; all attributes are required. */
    public static final class Builder extends ImmutableVeto.Builder {
        Builder() {}
    }
}
