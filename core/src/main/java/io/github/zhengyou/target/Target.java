package io.github.zhengyou.target;

import io.github.zhengyou.figure.FigureValue;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.figure.Quantity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a campaign wants to reach 目标: a number, a code that nobody expands, or no more than a wish.
 *
 * <p>A target without value or baseline can be written down: that is a finding of {@link TargetRules}.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Target {

    Target() {}

    /** The id, unique within its plan. */
    public abstract TargetId id();

    /** What is to be reached. */
    public abstract LocalizedText name();

    /** What it is counted in; empty where nothing is counted. */
    public abstract Optional<MeasureUnit> unit();

    /** What the value says: the level to stand at unless said otherwise. */
    @Value.Default
    public TargetMeasure measure() {
        return TargetMeasure.LEVEL;
    }

    /** Which way is better: up unless said otherwise. */
    @Value.Default
    public TargetDirection direction() {
        return TargetDirection.UP;
    }

    /** The level from which it starts 基数; never counted as achieved. Empty if none is stated. */
    public abstract Optional<Quantity> baseline();

    /** What is to be reached, in the unit; an identifier where it is a code 目标值. Empty if no value is stated. */
    public abstract Optional<FigureValue> value();

    /** The first day; empty if none is stated; {@code from} in JSON. */
    public abstract Optional<LocalDate> firstDay();

    /** The day by which it is due, inclusive; empty if none is stated; {@code through} in JSON. */
    public abstract Optional<LocalDate> lastDay();

    /** How it is broken down, over years or over organizations, in order; empty if it is not 分解. */
    public abstract List<TargetPart> parts();

    /** Where it is set; empty if that is not stated. */
    public abstract Optional<Source> source();

    /** The value where it is a quantity; empty for a code, and where there is none. */
    public Optional<Quantity> quantity() {
        return value().filter(Quantity.class::isInstance).map(Quantity.class::cast);
    }

    /** The value where it is a code; empty for a quantity, and where there is none. */
    public Optional<FigureValue.Identifier> contentCode() {
        return value().filter(FigureValue.Identifier.class::isInstance).map(FigureValue.Identifier.class::cast);
    }

    /**
     * Whether the parts of a breakdown add up to it: of what is counted, and of every change, they do, of a rate never. Parts
     * by time of a level are the levels to be reached by their days, and do not add up.
     */
    boolean addsUp(List<TargetPart> breakdown) {
        return unit().filter(MeasureUnit.PERCENT::equals).isEmpty()
                && (measure() == TargetMeasure.CHANGE
                        || (unit().filter(MeasureUnit::isCounted).isPresent()
                                && breakdown.stream().noneMatch(TargetPart::isTimed)));
    }

    /**
     * Its parts by what breaks it down, in order: spans of time, organizations, both, or neither. Each is a breakdown of the
     * whole, so parts of different ones are not added; nor are those whose span of time lies within that of another, which
     * they break down further. Empty without parts.
     */
    List<List<TargetPart>> breakdowns() {
        Map<List<Boolean>, List<TargetPart>> breakdowns = new LinkedHashMap<>();
        Set<TargetPart> nested = TargetPart.nested(parts());
        for (TargetPart part : parts()) {
            if (!nested.contains(part)) {
                breakdowns
                        .computeIfAbsent(
                                List.of(part.isTimed(), part.organization().isPresent()), key -> new ArrayList<>())
                        .add(part);
            }
        }
        return List.copyOf(breakdowns.values());
    }

    @Value.Check
    void check() {
        checkOrder("target '" + id() + "'", firstDay(), lastDay());
    }

    static void checkOrder(String what, Optional<LocalDate> from, Optional<LocalDate> through) {
        if (from.isPresent() && through.isPresent() && through.get().isBefore(from.get())) {
            throw new IllegalArgumentException(
                    what + " must not end before it begins, got from " + from.get() + " through " + through.get());
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this target. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link Target}; id and name are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }
}
