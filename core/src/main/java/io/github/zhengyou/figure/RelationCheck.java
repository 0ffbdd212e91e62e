package io.github.zhengyou.figure;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The check of one relation: resolves what it names, notes what is wrong, and makes its result. After the first thing
 * that leaves the relation untold it goes on, so that all are noted, and {@link #obstacle()} says which was first.
 */
final class RelationCheck {

    private final FigureIndex index;
    private final RepeatedRuns repeats;
    private final Relation relation;
    private final Place place;
    private final AuditNotes notes;
    private @Nullable String obstacle;

    RelationCheck(FigureIndex index, RepeatedRuns repeats, Relation relation, Place place, AuditNotes notes) {
        this.index = index;
        this.repeats = repeats;
        this.relation = relation;
        this.place = place;
        this.notes = notes;
    }

    /** An observation about the relation, as a whole. */
    Observation observation() {
        return Observation.of(relation.id()).at(place);
    }

    /** The place of an attribute of the relation. */
    Place at(String attribute) {
        return place.at(attribute);
    }

    /** Notes a finding that leaves the relation as it is. */
    void note(Rule<Figures> rule, Observation observation) {
        notes.add(rule, observation);
    }

    /** Notes a finding that leaves the relation untold. */
    void obstruct(Rule<Figures> rule, Observation observation) {
        notes.add(rule, observation);
        obstructed(rule.id().substring(rule.id().indexOf('.') + 1));
    }

    private void obstructed(String reason) {
        if (obstacle == null) {
            obstacle = reason;
        }
    }

    /** Why the relation is untold; empty as long as nothing stands in the way. */
    Optional<String> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    Optional<Figure> figure(FigureId id, Place at) {
        return resolved(id, index.figure(id), "figures", at);
    }

    Optional<ItemList> list(ListId id, Place at) {
        return resolved(id, index.list(id), "lists", at);
    }

    private <T> Optional<T> resolved(Object id, Optional<T> found, String among, Place at) {
        if (found.isEmpty()) {
            if (index.isRepeated(id)) {
                obstructed("repeated-id");
            } else {
                unknown(id, among, at);
            }
        }
        return found;
    }

    void unknown(Object id, String among, Place at) {
        obstruct(
                FigureRules.UNKNOWN_REFERENCE,
                Observation.of(relation.id()).at(at).with("reference", id).with("among", among));
    }

    /** A figure that is a quantity. */
    Optional<Claim> claim(FigureId id, Place at) {
        Optional<Figure> figure = figure(id, at);
        if (figure.isPresent()) {
            if (figure.get().value() instanceof Quantity quantity) {
                return Optional.of(new Claim(figure.get(), quantity));
            }
            obstruct(
                    FigureRules.NOT_A_QUANTITY,
                    Observation.of(relation.id())
                            .at(at)
                            .with("figure", figure.get().name())
                            .with("value", figure.get().value()));
        }
        return Optional.empty();
    }

    /** Those of several figures that are quantities, to be added; a figure named twice is noted. */
    List<Claim> addends(List<FigureId> ids, Place at) {
        Set<FigureId> seen = new HashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (!seen.add(ids.get(i))) {
                obstruct(
                        FigureRules.REPEATED_PART,
                        Observation.of(relation.id()).at(at.at(i)).with("figure", ids.get(i)));
            }
        }
        return claims(ids, at);
    }

    /** Those of several figures that are quantities; a figure may be named twice. */
    List<Claim> claims(List<FigureId> ids, Place at) {
        ImmutableList.Builder<Claim> claims = ImmutableList.builder();
        for (int i = 0; i < ids.size(); i++) {
            claim(ids.get(i), at.at(i)).ifPresent(claims::add);
        }
        return claims.build();
    }

    /** Notes every figure whose unit is not that of the first. */
    void requireOneUnit(Iterable<Claim> claims) {
        @Nullable Claim first = null;
        for (Claim claim : claims) {
            if (first == null) {
                first = claim;
            } else if (!claim.unit().equals(first.unit())) {
                obstruct(
                        FigureRules.UNITS_DIFFER,
                        observation()
                                .with("figure", first.name())
                                .with("unit", first.unit())
                                .with("other", claim.name())
                                .with("otherUnit", claim.unit()));
            }
        }
    }

    void requireUnit(MeasureUnit unit, Claim claim, Place at) {
        if (!claim.unit().equals(unit)) {
            obstruct(
                    FigureRules.UNIT_UNFIT,
                    Observation.of(relation.id())
                            .at(at)
                            .with("figure", claim.name())
                            .with("unit", claim.unit())
                            .with("expected", unit));
        }
    }

    /** Notes the figures that were probably reported twice, where both reports of one thing are to be added. */
    void requireNoRepeats(List<Claim> claims) {
        Map<FigureId, Claim> byOrigin = new HashMap<>();
        for (Claim claim : claims) {
            Claim earlier = byOrigin.putIfAbsent(repeats.origin(claim.id()), claim);
            if (earlier != null && !earlier.id().equals(claim.id())) {
                obstruct(
                        FigureRules.REPEATED_RUN_ADDED,
                        observation()
                                .with("figure", earlier.id())
                                .with("other", claim.id())
                                .with("value", claim.argument())
                                .with("unit", claim.unit()));
            }
        }
    }

    /** Whether both say what they are counted over, and it is not the same. Then they need not agree. */
    boolean excusedByScope(Claim one, Claim other) {
        var first = one.figure().scope();
        var second = other.figure().scope();
        if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return false;
        }
        obstruct(
                FigureRules.SCOPES_DIFFER,
                observation()
                        .with("figure", one.name())
                        .with("scope", first.get())
                        .with("other", other.name())
                        .with("otherScope", second.get()));
        return true;
    }

    AuditResult holds(Observation observation) {
        return result(Verdict.HOLDS, observation);
    }

    AuditResult derived(Observation observation) {
        return result(Verdict.DERIVED, observation);
    }

    /** Notes the finding with the same values. */
    AuditResult fails(Rule<Figures> rule, Observation observation) {
        note(rule, observation);
        return result(Verdict.FAILS, observation);
    }

    /** Where the findings are noted already, one for each thing missing. */
    AuditResult fails(Observation observation) {
        return result(Verdict.FAILS, observation);
    }

    /** Untold for the first obstacle. */
    AuditResult untold(Observation observation) {
        return untold(obstacle().orElse("incomplete"), observation);
    }

    AuditResult untold(String reason, Observation observation) {
        return result(Verdict.UNTOLD, observation.with("reason", reason));
    }

    private AuditResult result(Verdict verdict, Observation observation) {
        return AuditResult.builder()
                .relation(relation.id())
                .kind(relation.kind())
                .verdict(verdict)
                .arguments(observation.arguments())
                .build();
    }
}
