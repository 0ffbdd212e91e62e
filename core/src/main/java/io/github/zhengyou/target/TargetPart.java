package io.github.zhengyou.target;

import io.github.zhengyou.figure.Quantity;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A part of a target, for one organization, one span of time, or both 目标分解.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class TargetPart {

    TargetPart() {}

    /** What the part is called; empty if it has no name. */
    public abstract Optional<LocalizedText> name();

    /** Whose part it is; empty where it is not one organization's. */
    public abstract Optional<OrganizationId> organization();

    /** The first day; empty if none is stated; {@code from} in JSON. */
    public abstract Optional<LocalDate> firstDay();

    /** The day by which it is due, inclusive; empty if none is stated; {@code through} in JSON. */
    public abstract Optional<LocalDate> lastDay();

    /** How much of the target, in its unit; of a level by time, the level to be reached by then. */
    public abstract Quantity value();

    /** Whether it is for a span of time. */
    boolean isTimed() {
        return firstDay().isPresent() || lastDay().isPresent();
    }

    /** Those whose days all lie within the more days of another part of the same organization; both ends must be stated. */
    static Set<TargetPart> nested(List<TargetPart> parts) {
        List<TargetPart> sorted = parts.stream()
                .filter(part -> part.firstDay().isPresent() && part.lastDay().isPresent())
                .sorted(Comparator.<TargetPart, LocalDate>comparing(
                                part -> part.firstDay().orElseThrow())
                        .thenComparing(part -> part.lastDay().orElseThrow(), Comparator.reverseOrder()))
                .toList();
        Map<Optional<OrganizationId>, TargetPart> widest = new HashMap<>();
        Set<TargetPart> nested = new HashSet<>();
        for (TargetPart part : sorted) {
            TargetPart wider = widest.get(part.organization());
            if (wider == null || wider.last().isBefore(part.last()) || wider.hasDaysOf(part)) {
                widest.put(part.organization(), part);
            } else {
                nested.add(part);
            }
        }
        return nested;
    }

    private LocalDate last() {
        return lastDay().orElseThrow();
    }

    private boolean hasDaysOf(TargetPart other) {
        return firstDay().equals(other.firstDay()) && lastDay().equals(other.lastDay());
    }

    @Value.Check
    void check() {
        Target.checkOrder("part of a target", firstDay(), lastDay());
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this part. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link TargetPart}; the value is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableTargetPart.Builder {
        Builder() {}
    }
}
