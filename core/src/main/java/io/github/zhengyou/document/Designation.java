package io.github.zhengyou.document;

import io.github.zhengyou.organization.Level;
import io.github.zhengyou.text.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The names under which documents speak of what should be one thing 称谓: a unit, an award, a superior.
 *
 * <p>Names that differ are not taken for one thing unless that is declared: whether they mean one is for people to say.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Designation {

    Designation() {}

    /** The id, unique within its plan. */
    public abstract DesignationId id();

    /** What kind of thing it is. */
    public abstract DesignationKind kind();

    /** The uses of its names, in the order of the documents; at least one. */
    public abstract List<DesignationUse> uses();

    /** Whether all names are declared to mean one and the same 同一对象. */
    @Value.Default
    public boolean same() {
        return false;
    }

    /** The names, each once by its Chinese text, in the order of their first use. */
    public List<LocalizedText> names() {
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        uses().forEach(use -> names.putIfAbsent(use.name().zh(), use.name()));
        return List.copyOf(names.values());
    }

    /** The levels at which it is placed, each set once, in the order of their first use; without the uses that name none. */
    public List<Set<Level>> levels() {
        return uses().stream()
                .map(DesignationUse::levels)
                .filter(levels -> !levels.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether it is clear that one thing is meant: it has one name and one level, or is declared to be the same. */
    public boolean isResolved() {
        return same() || (names().size() == 1 && levels().size() <= 1);
    }

    @Value.Check
    void check() {
        if (uses().isEmpty()) {
            throw new IllegalArgumentException("designation '" + id() + "' must have at least one use, got none");
        }
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
     * Builds a {@link Designation}; id, kind and uses are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableDesignation.Builder {
        Builder() {}
    }
}
