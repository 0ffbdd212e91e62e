package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.scoring.KindTable;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ResultKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An indicator with every name resolved; whole and parts know each other by their places in the preorder of the tree. */
final class CompiledIndicator {

    /** A group of raters with its rater made. */
    record Group(RaterGroupScoring scoring, Points weight, Rater rater) {}

    final Indicator indicator;

    /** The organizations for which it does not apply, by what it says itself or a whole that it is in. */
    ImmutableList<OrganizationCondition> notFor = ImmutableList.of();

    /** The organizations that are exempt from it, likewise. */
    ImmutableList<OrganizationCondition> exempt = ImmutableList.of();

    /** The places of the vetoes that take its points, where it is a part. */
    int[] takenBy = {};

    final Points weight;
    final Points maximum;
    final Points lowest;
    final Points highest;

    // of a whole
    final @Nullable Model model;
    final KindTable kinds;
    int[] parts = {};
    /** The place behind the last indicator below it. */
    int end;
    /** What the model takes for its parts: the parts themselves, or the leaves below. */
    int[] counted = {};

    // of a leaf
    final @Nullable Criterion criterion;
    final @Nullable Rater rater;
    final ImmutableList<Group> groups;
    final ImmutableMap<RaterGroup, Integer> groupIndex;

    private CompiledIndicator(
            ScoringScheme scheme,
            Indicator indicator,
            @Nullable Model model,
            KindTable kinds,
            @Nullable Criterion criterion,
            @Nullable Rater rater,
            ImmutableList<Group> groups) {
        this.indicator = indicator;
        this.weight = Points.from(indicator.weight().value());
        this.maximum = Points.from(scheme.maximumOf(indicator));
        this.lowest = indicator.lowest().map(Points::from).orElse(Points.ZERO);
        this.highest = Points.from(scheme.highestOf(indicator));
        this.model = model;
        this.kinds = kinds;
        this.criterion = criterion;
        this.rater = rater;
        this.groups = groups;
        ImmutableMap.Builder<RaterGroup, Integer> index = ImmutableMap.builder();
        for (int i = 0; i < groups.size(); i++) {
            index.put(groups.get(i).scoring().group(), i);
        }
        this.groupIndex = index.buildOrThrow();
    }

    static CompiledIndicator whole(ScoringScheme scheme, Indicator indicator, Model model) {
        KindTable kinds = model.kinds().with(indicator.kinds());
        return new CompiledIndicator(scheme, indicator, model, kinds, null, null, ImmutableList.of());
    }

    static CompiledIndicator ratedBy(ScoringScheme scheme, Indicator indicator, Criterion criterion, Rater rater) {
        return new CompiledIndicator(scheme, indicator, null, KindTable.STRICT, criterion, rater, ImmutableList.of());
    }

    static CompiledIndicator ratedBy(
            ScoringScheme scheme, Indicator indicator, Criterion criterion, ImmutableList<Group> groups) {
        KindTable kinds = KindTable.STRICT.with(ImmutableMap.of(
                ResultKind.NOT_CHECKED,
                indicator.missingGroup().orElse(scheme.missingGroup()).effect()));
        return new CompiledIndicator(scheme, indicator, null, kinds, criterion, null, groups);
    }

    boolean isLeaf() {
        return criterion != null;
    }

    /** How many cells its evidence is sorted into: one for each group, or one for its rater. */
    int width() {
        return rater == null ? groups.size() : 1;
    }

    /** The cell of a group of raters; below zero if it has none. */
    int cell(RaterGroup group) {
        return rater == null ? groupIndex.getOrDefault(group, -1) : 0;
    }

    Rater rater(int cell) {
        return rater == null ? groups.get(cell).rater() : rater;
    }

    /** The id under which the scheme names the rater of a cell. */
    String raterId(int cell) {
        return indicator
                .rater()
                .orElseGet(() -> groups.get(cell).scoring().rater())
                .id();
    }

    /** What is told of points that it may not have; empty where they lie within its bounds, or there are none. */
    Optional<Observation> outOfBounds(Rating rating, Points most, SubjectId subject, Optional<RaterGroup> group) {
        if (!(rating instanceof Rating.Rated rated)
                || (rated.points().compareTo(lowest) >= 0 && rated.points().compareTo(most) <= 0)) {
            return Optional.empty();
        }
        Observation observation = Observation.of(subject).with("indicator", indicator.id());
        return Optional.of(group.map(by -> observation.with("group", by))
                .orElse(observation)
                .with("points", rated.points())
                .with("lowest", lowest)
                .with("highest", most));
    }
}
