package io.github.zhengyou.figure;

import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The items of one list and their counterparts in another 逐项对应, such as a programme for each type of organization.
 *
 * <p>Each item should have a counterpart; a counterpart may serve several items, or none. An item without a code cannot
 * have one. Blank and repeated entries are left out here.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class AssignedRelation extends Relation {

    AssignedRelation() {}

    /** The list whose items need a counterpart each. */
    public abstract ListId items();

    /** The list that the counterparts are in. */
    public abstract ListId counterparts();

    /** The counterpart of each item that has one; may be empty. */
    public abstract Map<ItemCode, ItemCode> assignments();

    @Override
    public RelationKind kind() {
        return RelationKind.ASSIGNED;
    }

    @Override
    AuditResult audit(RelationCheck check) {
        Optional<ItemList> items = check.list(items(), check.at("items"));
        Optional<ItemList> counterparts = check.list(counterparts(), check.at("counterparts"));
        Place place = check.at("assignments");
        assignments().forEach((item, counterpart) -> {
            items.ifPresent(list -> requireKnown(check, item, list, place.at(item.code())));
            counterparts.ifPresent(list -> requireKnown(check, counterpart, list, place.at(item.code())));
        });
        if (items.isEmpty() || counterparts.isEmpty()) {
            return check.untold(check.observation());
        }
        Set<ItemCode> known = counterparts.get().codes();
        List<String> missing = new ArrayList<>();
        List<LocalizedText> missingNames = new ArrayList<>();
        int assigned = 0;
        Set<Object> seen = new HashSet<>();
        for (ListedItem item : items.get().items()) {
            if (item.isBlank() || !seen.add(item.identity())) {
                continue;
            }
            Optional<ItemCode> counterpart = item.code().map(assignments()::get);
            if (counterpart.isEmpty()) {
                Observation observation = Observation.of(id())
                        .at(place)
                        .with("item", item.label())
                        .with("items", items.get().name())
                        .with("counterparts", counterparts.get().name());
                check.note(
                        FigureRules.NOT_ASSIGNED,
                        item.code().map(code -> observation.with("code", code)).orElse(observation));
                missing.add(item.code().map(ItemCode::code).orElse(item.label().zh()));
                missingNames.add(item.label());
            } else if (known.contains(counterpart.get())) {
                assigned++;
            }
        }
        Observation observation = check.observation()
                .with("items", items.get().name())
                .with("counterparts", counterparts.get().name())
                .with("assigned", assigned)
                .with("missing", missing)
                .withNames("missingNames", missingNames);
        return check.obstacle().isPresent()
                ? check.untold(observation)
                : missing.isEmpty() ? check.holds(observation) : check.fails(observation);
    }

    private static void requireKnown(RelationCheck check, ItemCode code, ItemList list, Place place) {
        if (!list.codes().contains(code)) {
            check.unknown(code, "items", place);
        }
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
     * Builds an {@link AssignedRelation}; id, items and counterparts are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableAssignedRelation.Builder {
        Builder() {}
    }
}
