package io.github.zhengyou.figure;

import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One claim of a report in figures 数据: what is counted, the value as it was reported, and its unit.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Figure {

    Figure() {}

    /** The id, unique within its document. */
    public abstract FigureId id();

    /** What is counted. */
    public abstract LocalizedText name();

    /** The value as it was reported. */
    public abstract FigureValue value();

    /** What it is counted in. */
    public abstract MeasureUnit unit();

    /**
     * The area and time it is counted over 口径; empty means that of the document as a whole. Two figures have the same
     * scope where both texts are equal.
     */
    public abstract Optional<LocalizedText> scope();

    /** The topic or activity under which it is reported 所属活动; empty means none. */
    public abstract Optional<LocalizedText> topic();

    /** A remark. */
    public abstract Optional<LocalizedText> note();

    /** Where it was read: the report and the place in it. */
    public abstract Optional<Source> source();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this figure. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Figure}; id, name, value and unit are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableFigure.Builder {
        Builder() {}
    }
}
