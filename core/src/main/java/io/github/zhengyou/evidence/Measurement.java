package io.github.zhengyou.evidence;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number that was measured of a subject, such as a rate of attendance 指标数据.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class Measurement implements Evidence {

    Measurement() {}

    @Override
    public abstract EntryId id();

    @Override
    public abstract SubjectId subject();

    @Override
    public abstract LocalDate date();

    @Override
    public abstract Optional<EvidenceKind> kind();

    @Override
    public abstract Optional<EntryId> supersedes();

    /** The criterion it speaks to; empty where it speaks to none in particular. */
    public abstract Optional<CriterionCode> criterion();

    /** What was measured; empty where the criterion or the kind says it. */
    public abstract Optional<LocalizedText> name();

    /** The number, in the unit. */
    public abstract Decimal value();

    /** What is counted. */
    public abstract MeasureUnit unit();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this measurement. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Measurement}; id, subject, date, value and unit are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableMeasurement.Builder {
        Builder() {}
    }
}
