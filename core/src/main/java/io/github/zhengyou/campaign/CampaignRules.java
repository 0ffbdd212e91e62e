package io.github.zhengyou.campaign;

import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules over a plan, and over a record beside it.
 *
 * @since 0.1
 */
public final class CampaignRules {

    private static final Place PLAN = Place.in("plan");

    private static final Rule<CampaignPlan> REFERENCE_SET_UNKNOWN =
            Rule.of("campaign.reference-set-unknown", Severity.ERROR, Source.PROJECT, plan -> {
                List<Observation> observations = new ArrayList<>();
                for (int i = 0; i < plan.referenceSets().size(); i++) {
                    CriteriaSetId id = plan.referenceSets().get(i);
                    if (CriteriaSets.find(id).isEmpty()) {
                        observations.add(Observation.of(id)
                                .with(
                                        "known",
                                        CriteriaSets.ALL.stream()
                                                .map(CriteriaSet::id)
                                                .toList())
                                .at(PLAN.at("referenceSets").at(i)));
                    }
                }
                return observations;
            });

    private static final Rule<CampaignPlan> CRITERIA_SET_REPEATED =
            Rule.of("campaign.criteria-set-repeated", Severity.ERROR, Source.PROJECT, plan -> {
                List<Observation> observations = new ArrayList<>();
                Set<CriteriaSetId> seen = new HashSet<>(plan.referenceSets());
                for (int i = 0; i < plan.criteriaSets().size(); i++) {
                    CriteriaSetId id = plan.criteriaSets().get(i).id();
                    if (!seen.add(id)) {
                        observations.add(Observation.of(id)
                                .at(PLAN.at("criteriaSets").at(i).at("id")));
                    }
                }
                return observations;
            });

    /** What a plan names and does not exist: while it finds anything, the plan cannot be used. */
    public static final RuleBook<CampaignPlan> RESOLUTION = RuleBook.of(REFERENCE_SET_UNKNOWN, CRITERIA_SET_REPEATED);

    private CampaignRules() {}
}
