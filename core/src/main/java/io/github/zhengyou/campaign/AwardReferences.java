package io.github.zhengyou.campaign;

import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.recognition.Award;
import io.github.zhengyou.recognition.AwardId;
import io.github.zhengyou.recognition.PoolRequirement;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules over the names by which awards speak of what stands elsewhere in the plan. */
final class AwardReferences {

    private static final Place AWARDS = Place.in("plan").at("awards");
    private static final Place POOLS = Place.in("plan").at("pools");

    private static final Rule<CampaignPlan> WINDOW_UNKNOWN =
            Rule.of("recognition.window-unknown", Severity.ERROR, Source.PROJECT, AwardReferences::unknownWindows);

    private static final Rule<CampaignPlan> PROCEDURE_UNKNOWN = Rule.of(
            "recognition.procedure-unknown", Severity.ERROR, Source.PROJECT, AwardReferences::unknownProcedures);

    private static final Rule<CampaignPlan> POOL_AWARD_UNKNOWN =
            Rule.of("recognition.pool-award-unknown", Severity.ERROR, Source.PROJECT, AwardReferences::unknownAwards);

    /** What a plan names in vain. */
    static final RuleBook<CampaignPlan> RESOLUTION = RuleBook.of(WINDOW_UNKNOWN, PROCEDURE_UNKNOWN, POOL_AWARD_UNKNOWN);

    private AwardReferences() {}

    private static List<Observation> unknownWindows(CampaignPlan plan) {
        List<StageId> known = plan.timeline().map(Timeline::allStages).orElse(List.of()).stream()
                .map(Stage::id)
                .toList();
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < plan.awards().size(); i++) {
            Award award = plan.awards().get(i);
            Optional<StageId> unknown = award.window().filter(id -> !known.contains(id));
            if (unknown.isPresent()) {
                observations.add(Observation.of(award.id())
                        .with("stage", unknown.get())
                        .with("known", known)
                        .at(AWARDS.at(i).at("window")));
            }
        }
        return observations;
    }

    private static List<Observation> unknownProcedures(CampaignPlan plan) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < plan.awards().size(); i++) {
            Award award = plan.awards().get(i);
            if (award.procedure().filter(id -> plan.procedure(id).isEmpty()).isPresent()) {
                observations.add(Observation.of(award.id())
                        .with("procedure", award.procedure().get())
                        .with(
                                "known",
                                plan.procedures().stream().map(Procedure::id).toList())
                        .at(AWARDS.at(i).at("procedure")));
            }
        }
        return observations;
    }

    private static List<Observation> unknownAwards(CampaignPlan plan) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < plan.pools().size(); i++) {
            PoolRequirement pool = plan.pools().get(i);
            List<AwardId> named = List.copyOf(pool.awards());
            for (int j = 0; j < named.size(); j++) {
                if (plan.award(named.get(j)).isEmpty()) {
                    observations.add(Observation.of(pool.id())
                            .with("award", named.get(j))
                            .with("known", plan.awards().stream().map(Award::id).toList())
                            .at(POOLS.at(i).at("awards").at(j)));
                }
            }
        }
        return observations;
    }
}
