package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A veto 一票否决: where a criterion stays below a threshold, something is lost whatever the rest may be.
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

    /** The criterion that decides, by its exact rating. */
    public abstract CriterionCode criterion();

    /** The veto falls where the rating is below this; a rating equal to it is safe. */
    public abstract Decimal below();

    /** What it does. */
    public abstract VetoEffect effect();

    /** On what it rests; a veto without a basis cannot be written down. */
    public abstract Source basis();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Veto}; all attributes are required. */
    public static final class Builder extends ImmutableVeto.Builder {
        Builder() {}
    }
}
