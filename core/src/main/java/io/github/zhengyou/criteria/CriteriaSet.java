package io.github.zhengyou.criteria;

import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Criteria that belong together, in their order, such as the "five goods" 五个好.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class CriteriaSet {

    CriteriaSet() {}

    /** The id, unique within a campaign. */
    public abstract CriteriaSetId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** The criteria, in order; at least one, each code once. */
    public abstract List<Criterion> criteria();

    /** Where the set comes from; empty if none is stated. */
    public abstract Optional<Source> source();

    /** The criterion of that code; empty if the set has none. */
    public Optional<Criterion> criterion(CriterionCode code) {
        return criteria().stream()
                .filter(criterion -> code.equals(criterion.code()))
                .findFirst();
    }

    /** Holds this set against another. Criteria with the same core are identical; none is near. */
    public CriteriaComparison compare(CriteriaSet other) {
        return CriteriaComparison.of(this, other, Map.of());
    }

    /**
     * Holds this set against another.
     *
     * @param counterparts which criteria are near; those that are identical anyway, or that a set does not have, are passed
     *     over
     * @throws IllegalArgumentException if the counterparts are between other sets
     */
    public CriteriaComparison compare(CriteriaSet other, Counterparts counterparts) {
        if (!counterparts.set().equals(id()) || !counterparts.other().equals(other.id())) {
            throw new IllegalArgumentException("counterparts must be between criteria sets '" + id() + "' and '"
                    + other.id() + "', got '" + counterparts.set() + "' and '" + counterparts.other() + "'");
        }
        return CriteriaComparison.of(this, other, counterparts.pairs());
    }

    @Value.Check
    void check() {
        if (criteria().isEmpty()) {
            throw new IllegalArgumentException(
                    "criteria set '" + id() + "' must have at least one criterion, got none");
        }
        Set<CriterionCode> codes = new HashSet<>();
        for (Criterion criterion : criteria()) {
            if (!codes.add(criterion.code())) {
                throw new IllegalArgumentException("criterion code must be unique in criteria set '" + id() + "', got '"
                        + criterion.code() + "' twice");
            }
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this set. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link CriteriaSet}; id, name and criteria are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCriteriaSet.Builder {
        Builder() {}
    }
}
