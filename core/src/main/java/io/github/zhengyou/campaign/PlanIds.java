package io.github.zhengyou.campaign;

import io.github.zhengyou.alignment.AlignmentSet;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.document.Designation;
import io.github.zhengyou.document.DocumentOutline;
import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.organization.BodyRequirement;
import io.github.zhengyou.organization.CoverageRule;
import io.github.zhengyou.organization.Duty;
import io.github.zhengyou.organization.EstablishmentRule;
import io.github.zhengyou.organization.EstablishmentRules;
import io.github.zhengyou.pledge.PledgeDuty;
import io.github.zhengyou.recognition.Award;
import io.github.zhengyou.recognition.PoolRequirement;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.target.Target;
import io.github.zhengyou.timeline.Event;
import io.github.zhengyou.timeline.RequiredTask;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.Timeline;
import io.github.zhengyou.timeline.YearSeries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The ids of a plan, list by list: an id stands once among all that are looked up together. */
final class PlanIds {

    private static final Place PLAN = Place.in("plan");

    /** Every id stands once. */
    static final Rule<CampaignPlan> REPEATED =
            Rule.of("campaign.plan-id-repeated", Severity.ERROR, Source.PROJECT, PlanIds::repeated);

    /** The ids that are looked up together, and the list in which each was met first. */
    private final Map<Object, String> lists = new HashMap<>();

    private final List<Observation> repeated;

    private PlanIds(List<Observation> repeated) {
        this.repeated = repeated;
    }

    private static List<Observation> repeated(CampaignPlan plan) {
        List<Observation> repeated = new ArrayList<>();
        PlanIds sets = new PlanIds(repeated);
        for (int i = 0; i < plan.referenceSets().size(); i++) {
            sets.add(
                    "referenceSets",
                    plan.referenceSets().get(i),
                    PLAN.at("referenceSets").at(i));
        }
        sets.all("criteriaSets", plan.criteriaSets(), CriteriaSet::id);
        PlanIds requirements = new PlanIds(repeated);
        EstablishmentRules.NATIONAL.forEach(rule -> requirements.lists.put(rule.id(), "national-rules"));
        requirements.all("duties", plan.duties(), Duty::id);
        requirements.all("bodyRequirements", plan.bodyRequirements(), BodyRequirement::id);
        requirements.all("coverageRules", plan.coverageRules(), CoverageRule::id);
        requirements.all("establishmentRules", plan.establishmentRules(), EstablishmentRule::id);
        plan.timeline().ifPresent(timeline -> addTimeline(timeline, repeated));
        new PlanIds(repeated).all("targets", plan.targets(), Target::id);
        new PlanIds(repeated).all("pledgeDuties", plan.pledgeDuties(), PledgeDuty::id);
        new PlanIds(repeated).all("procedures", plan.procedures(), Procedure::id);
        new PlanIds(repeated).all("documents", plan.documents(), DocumentOutline::id);
        new PlanIds(repeated).all("designations", plan.designations(), Designation::id);
        new PlanIds(repeated).all("alignmentSets", plan.alignmentSets(), AlignmentSet::id);
        new PlanIds(repeated).all("guidance", plan.guidance(), Guidance::id);
        new PlanIds(repeated).all("forms", plan.forms(), ReportingForm::id);
        new PlanIds(repeated).all("awards", plan.awards(), Award::id);
        new PlanIds(repeated).all("pools", plan.pools(), PoolRequirement::id);
        return repeated;
    }

    private static void addTimeline(Timeline timeline, List<Observation> repeated) {
        Place place = PLAN.at("timeline");
        PlanIds times = new PlanIds(repeated);
        addStages(timeline.stages(), place, times);
        for (int i = 0; i < timeline.events().size(); i++) {
            Event event = timeline.events().get(i);
            times.add("events", event.id(), place.at("events").at(i).at("id"));
        }
        PlanIds tasks = new PlanIds(repeated);
        for (RequiredTask requirement : timeline.requiredTasks()) {
            tasks.add("tasks", requirement.task().id(), requirement.place().at("id"));
        }
        PlanIds series = new PlanIds(repeated);
        for (int i = 0; i < timeline.series().size(); i++) {
            YearSeries one = timeline.series().get(i);
            series.add("series", one.id(), place.at("series").at(i).at("id"));
        }
    }

    private static void addStages(List<Stage> stages, Place within, PlanIds times) {
        for (int i = 0; i < stages.size(); i++) {
            Place place = within.at("stages").at(i);
            times.add("stages", stages.get(i).id(), place.at("id"));
            addStages(stages.get(i).stages(), place, times);
        }
    }

    private <T> void all(String list, List<T> elements, Function<T, ?> id) {
        for (int i = 0; i < elements.size(); i++) {
            add(list, id.apply(elements.get(i)), PLAN.at(list).at(i).at("id"));
        }
    }

    private void add(String list, Object id, Place place) {
        String first = lists.putIfAbsent(id, list);
        if (first != null) {
            Observation seen = Observation.of(id).with("list", list).at(place);
            repeated.add(first.equals(list) ? seen : seen.with("first", first));
        }
    }
}
