package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.GradeBand;
import io.github.zhengyou.scoring.IndicatorBounds;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.ParameterScope;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.model.StandardModels;
import io.github.zhengyou.scoring.rater.StandardRaters;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Turns the names of a scheme into what they name, and collects every name that has nothing behind it. */
final class SchemeResolution {

    private static final Place SCHEME = Place.in("scheme");

    private final ScoringScheme scheme;
    private final CampaignPlan plan;
    private final Optional<CriteriaSet> set;
    private final List<Finding> problems = new ArrayList<>();
    private final Rules<Rater> raters;
    private final Rules<Model> models;
    private final Rules<Gate> gates;

    /** The groups of the scheme, made, by the limits of the leaves that they rate. */
    private final Map<List<Decimal>, ImmutableList<CompiledIndicator.Group>> shared = new HashMap<>();

    /** In preorder; of use only where there is no problem. */
    final List<CompiledIndicator> indicators = new ArrayList<>();

    private final Map<IndicatorId, Integer> places = new HashMap<>(); // of the indicators
    final List<CompiledVeto> vetoes = new ArrayList<>();
    final Optional<Period> period;

    SchemeResolution(ScoringScheme scheme, CampaignPlan plan, Extensions extensions) {
        this.scheme = scheme;
        this.plan = plan;
        this.set = plan.criteriaSet(scheme.criteriaSet());
        this.raters = new Rules<>("rater", StandardRaters.all(), extensions.raters(), problems);
        this.models = new Rules<>("model", StandardModels.all(), extensions.models(), problems);
        this.gates = new Rules<>("gate", StandardGates.all(), extensions.gates(), problems);
        this.period = scheme.period().resolve(plan);
        if (period.isEmpty()) {
            reportPeriod();
        }
        if (set.isEmpty()) {
            report(
                    "scheme.criteria-set-unknown",
                    Observation.of(scheme.criteriaSet())
                            .with(
                                    "known",
                                    plan.allCriteriaSets().stream()
                                            .map(CriteriaSet::id)
                                            .toList())
                            .at(SCHEME.at("criteriaSet")));
        }
        resolve(scheme.root(), SCHEME.at("root"), ImmutableList.of(), ImmutableList.of());
        if (scheme.leaves().stream().noneMatch(SchemeResolution::isOfSharedGroups)) {
            resolveGroups(scheme.raterGroups(), SCHEME, scope(List.of(), Optional.empty()));
        }
        resolveVetoes();
    }

    Findings problems() {
        return new Findings(problems);
    }

    private void reportPeriod() {
        Place place = SCHEME.at("period");
        if (!(scheme.period() instanceof EvaluationPeriod.OfStage stage)) {
            report("scheme.period-open", Observation.of(plan.id()).at(place));
        } else if (plan.timeline()
                .flatMap(timeline -> timeline.stage(stage.stage()))
                .isPresent()) {
            report("scheme.period-open", Observation.of(stage.stage()).at(place.at("stage")));
        } else {
            report(
                    "scheme.stage-unknown",
                    Observation.of(stage.stage())
                            .with(
                                    "known",
                                    plan.timeline().map(Timeline::allStages).orElse(List.of()).stream()
                                            .map(Stage::id)
                                            .toList())
                            .at(place.at("stage")));
        }
    }

    private ParameterScope scope(List<IndicatorId> parts, Optional<IndicatorBounds> bounds) {
        return ParameterScope.builder()
                .ballotScales(scheme.ballotScales())
                .parts(parts)
                .bounds(bounds)
                .build();
    }

    private IndicatorBounds bounds(Indicator indicator, Place place) {
        return IndicatorBounds.builder()
                .indicator(indicator.id())
                .place(place)
                .maximum(scheme.maximumOf(indicator))
                .lowest(indicator.lowest().orElse(Decimal.ZERO))
                .highest(scheme.highestOf(indicator))
                .build();
    }

    private static boolean isOfSharedGroups(Indicator leaf) {
        return leaf.rater().isEmpty() && leaf.raterGroups().isEmpty();
    }

    private ImmutableList<CompiledIndicator.Group> resolveGroups(
            List<RaterGroupScoring> groups, Place owner, ParameterScope scope) {
        ImmutableList.Builder<CompiledIndicator.Group> resolved = ImmutableList.builder();
        for (int i = 0; i < groups.size(); i++) {
            RaterGroupScoring group = groups.get(i);
            Place place = owner.at("raterGroups").at(i).at("rater");
            rater(group.rater(), place, scope)
                    .map(rater -> new CompiledIndicator.Group(
                            group, Points.from(group.weight().value()), rater))
                    .ifPresent(resolved::add);
        }
        return resolved.build();
    }

    /** The groups of the scheme for a leaf; leaves with the same bounds share their raters. */
    private ImmutableList<CompiledIndicator.Group> sharedGroups(IndicatorBounds bounds) {
        List<Decimal> limits = List.of(bounds.maximum(), bounds.lowest(), bounds.highest());
        ImmutableList<CompiledIndicator.Group> groups = shared.get(limits);
        if (groups == null) {
            groups = resolveGroups(scheme.raterGroups(), SCHEME, scope(List.of(), Optional.of(bounds)));
            if (groups.size() == scheme.raterGroups().size()) { // else what is wrong is told of each leaf
                shared.put(limits, groups);
            }
        }
        return groups;
    }

    private Optional<Rater> rater(Reference reference, Place place, ParameterScope scope) {
        Optional<Rater> rater = raters.make(reference, place, scope, DeclaredRater::of);
        if (rater.filter(Rater::comparesPeers).isPresent() && scheme.peers().isEmpty()) {
            report("scheme.peers-missing", Observation.of(reference.id()).at(place));
        }
        return rater;
    }

    private void resolve(
            Indicator indicator,
            Place place,
            ImmutableList<OrganizationCondition> notForWhole,
            ImmutableList<OrganizationCondition> exemptFromWhole) {
        int index = indicators.size();
        places.put(indicator.id(), index);
        Optional<CompiledIndicator> compiled = indicator.isLeaf() ? leaf(indicator, place) : whole(indicator, place);
        // a stand-in keeps the places of the others; with its problem reported nothing is evaluated
        indicators.add(compiled.orElseGet(
                () -> CompiledIndicator.whole(scheme, indicator, parts -> Rating.of(parts.maximum()))));
        CompiledIndicator whole = indicators.get(index);
        whole.notFor = concat(notForWhole, indicator.notFor());
        whole.exempt = concat(exemptFromWhole, indicator.exempt());
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < indicator.parts().size(); i++) {
            parts.add(indicators.size());
            resolve(indicator.parts().get(i), place.at("parts").at(i), whole.notFor, whole.exempt);
        }
        whole.end = indicators.size();
        whole.parts = parts.stream().mapToInt(Integer::intValue).toArray();
        whole.counted = whole.model != null && whole.model.rangesOverLeaves()
                ? IntStream.range(index + 1, whole.end)
                        .filter(i -> indicators.get(i).isLeaf())
                        .toArray()
                : whole.parts;
    }

    private static <T> ImmutableList<T> concat(List<T> first, List<T> second) {
        return ImmutableList.<T>builder().addAll(first).addAll(second).build();
    }

    private Optional<CompiledIndicator> whole(Indicator indicator, Place place) {
        List<IndicatorId> parts = indicator.parts().stream().map(Indicator::id).toList();
        Points maximum = Points.from(scheme.maximumOf(indicator));
        Optional<Model> made = models.make(
                indicator.model(),
                place.at("model"),
                scope(parts, Optional.of(bounds(indicator, place))),
                model -> DeclaredModel.of(model, parts, maximum));
        made.ifPresent(model -> check(indicator, model, place));
        return made.map(model -> CompiledIndicator.whole(scheme, indicator, model));
    }

    private void check(Indicator indicator, Model model, Place place) {
        if (model.kindsAreFixed() && !indicator.kinds().isEmpty()) {
            report(
                    "scheme.kinds-fixed",
                    Observation.of(indicator.id())
                            .with("model", indicator.model().id())
                            .at(place.at("kinds")));
        }
        if (model.weighs()
                && !model.definesZeroWeight()
                && indicator.parts().stream()
                        .allMatch(part -> part.weight().value().signum() == 0)) {
            report(
                    "scheme.weights-zero",
                    Observation.of(indicator.id())
                            .with("model", indicator.model().id())
                            .at(place.at("parts")));
        }
    }

    private Optional<CompiledIndicator> leaf(Indicator indicator, Place place) {
        Optional<Criterion> criterion = criterion(indicator, place);
        IndicatorBounds bounds = bounds(indicator, place);
        if (indicator.rater().isPresent()) {
            Optional<Rater> rater =
                    rater(indicator.rater().get(), place.at("rater"), scope(List.of(), Optional.of(bounds)));
            return criterion.flatMap(
                    found -> rater.map(made -> CompiledIndicator.ratedBy(scheme, indicator, found, made)));
        }
        ImmutableList<CompiledIndicator.Group> groups = isOfSharedGroups(indicator)
                ? sharedGroups(bounds)
                : resolveGroups(indicator.raterGroups(), place, scope(List.of(), Optional.of(bounds)));
        return criterion.map(found -> CompiledIndicator.ratedBy(scheme, indicator, found, groups));
    }

    private Optional<Criterion> criterion(Indicator indicator, Place place) {
        if (set.isEmpty()) {
            return Optional.empty();
        }
        Optional<Criterion> criterion =
                set.get().criterion(indicator.criterion().orElseThrow());
        if (criterion.isEmpty()) {
            report(
                    "scheme.criterion-unknown",
                    Observation.of(indicator.criterion().get())
                            .with("set", set.get().id())
                            .with(
                                    "known",
                                    set.get().criteria().stream()
                                            .map(Criterion::code)
                                            .toList())
                            .at(place.at("criterion")));
        } else if (indicator.titleFrom().isPresent() && criterion.get().title().isEmpty()) {
            report(
                    "scheme.title-missing",
                    Observation.of(criterion.get().code())
                            .with("set", set.get().id())
                            .at(place.at("titleFrom")));
        }
        return criterion;
    }

    private void resolveVetoes() {
        for (int i = 0; i < scheme.vetoes().size(); i++) {
            Veto veto = scheme.vetoes().get(i);
            Place place = SCHEME.at("vetoes").at(i);
            Optional<Gate> gate =
                    gates.make(veto.gate(), place.at("gate"), scope(List.of(), Optional.empty()), made -> made);
            int indicator = find(veto, veto.indicator(), place.at("indicator"));
            int zeroed = -1;
            if (veto.effect() instanceof VetoEffect.Zero zero && zero.part().isPresent()) {
                zeroed = zeroed(
                        veto, indicator, zero.part().get(), place.at("effect").at("part"));
            } else if (veto.effect() instanceof VetoEffect.CapGrade cap
                    && scheme.grades()
                            .filter(grades -> grades.rank(cap.grade()) >= 0)
                            .isEmpty()) {
                report(
                        "scheme.grade-unknown",
                        Observation.of(cap.grade())
                                .with("veto", veto.id())
                                .with(
                                        "known",
                                        scheme.grades().stream()
                                                .flatMap(grades -> grades.bands().stream())
                                                .map(GradeBand::grade)
                                                .map(grade -> grade.code())
                                                .toList())
                                .at(place.at("effect").at("grade")));
            }
            if (gate.isPresent() && indicator >= 0) {
                if (zeroed >= 0) {
                    CompiledIndicator part = indicators.get(zeroed);
                    part.takenBy = Ints.concat(part.takenBy, new int[] {vetoes.size()});
                }
                vetoes.add(new CompiledVeto(
                        veto, gate.get(), indicator, zeroed, VetoLoss.of(veto.effect(), scheme.grades())));
            }
        }
    }

    /** The place of the part that loses its points; below zero for the whole, and where there is a problem. */
    private int zeroed(Veto veto, int indicator, IndicatorId part, Place place) {
        int zeroed = find(veto, part, place);
        if (zeroed <= 0 || indicator < 0) {
            return -1;
        }
        if (indicator < zeroed || indicator >= indicators.get(zeroed).end) {
            report(
                    "scheme.veto-outside-part",
                    Observation.of(veto.id())
                            .with("part", part)
                            .with("indicator", veto.indicator())
                            .at(place));
        }
        for (int whole = 0; whole < zeroed; whole++) {
            CompiledIndicator above = indicators.get(whole);
            if (zeroed < above.end
                    && above.counted != above.parts
                    && !indicators.get(zeroed).isLeaf()) {
                report(
                        "scheme.veto-passed-over",
                        Observation.of(veto.id())
                                .with("part", part)
                                .with("indicator", above.indicator.id())
                                .with("model", above.indicator.model().id())
                                .at(place));
            }
        }
        return zeroed;
    }

    private int find(Veto veto, IndicatorId id, Place place) {
        Integer found = places.get(id);
        if (found != null) {
            return found;
        }
        report(
                "scheme.veto-indicator-unknown",
                Observation.of(veto.id())
                        .with("indicator", id)
                        .with(
                                "known",
                                scheme.indicators().stream().map(Indicator::id).toList())
                        .at(place));
        return -1;
    }

    private void report(String rule, Observation observation) {
        problems.add(Finding.of(rule, Severity.ERROR, observation));
    }
}
