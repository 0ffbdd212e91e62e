package io.github.zhengyou.figure;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Observation;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A declared count and the list that should have as many entries 声明数与列举数.
 *
 * <p>Every entry printed counts, also a blank or a repeated one; those and the ordinals are checked for each list by
 * itself. How many different entries there are is among the values of the result. An open list may have fewer entries than
 * declared.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class ListedRelation extends Relation {

    ListedRelation() {}

    /** The count declared. */
    public abstract FigureId declared();

    /** The list. */
    public abstract ListId list();

    @Override
    public RelationKind kind() {
        return RelationKind.LISTED;
    }

    @Override
    AuditResult audit(RelationCheck check) {
        Optional<Claim> declared = check.claim(declared(), check.at("declared"));
        Optional<ItemList> list = check.list(list(), check.at("list"));
        if (declared.isEmpty() || list.isEmpty()) {
            return check.untold(check.observation());
        }
        Bounds listed = Bounds.exactly(Decimal.of(list.get().items().size()));
        Bounds claimed = declared.get().bounds();
        Observation observation = check.observation()
                .with("name", declared.get().name())
                .with("declared", declared.get().argument())
                .with("list", list.get().name())
                .with("listed", listed.argument())
                .with("different", different(list.get()));
        if (list.get().open()) {
            listed = Bounds.above(Decimal.of(list.get().items().size()), true);
            if (!claimed.isDisjointFrom(listed)) {
                return open(check, claimed, listed, observation);
            }
        }
        if (claimed.isDisjointFrom(listed)) {
            return check.fails(
                    FigureRules.COUNT_DIFFERS,
                    observation.with("difference", listed.distanceTo(claimed).argument()));
        }
        return claimed.isUnknown() ? check.untold("vague", observation) : check.holds(observation);
    }

    private static AuditResult open(RelationCheck check, Bounds claimed, Bounds listed, Observation observation) {
        if (!listed.encloses(claimed)) {
            return check.untold("vague", observation);
        }
        Bounds named = Bounds.exactly(listed.lower().orElseThrow().value());
        if (claimed.equals(named)) {
            return check.holds(observation);
        }
        Observation open = observation.with("unnamed", claimed.minus(named).argument());
        check.note(FigureRules.LIST_OPEN, open);
        return check.holds(open);
    }

    private static long different(ItemList list) {
        return list.items().stream()
                .filter(item -> !item.isBlank())
                .map(ListedItem::identity)
                .distinct()
                .count();
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this relation. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link ListedRelation}; id, declared and list are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableListedRelation.Builder {
        Builder() {}
    }
}
