package io.github.zhengyou.campaign;

import com.google.common.collect.ImmutableSortedSet;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names by which messages about a campaign show codes and ids: what the plan calls its codes, and what organizations,
 * bodies, stages and criteria sets are called. An id stays beside its name, as names need not be unique.
 */
final class CampaignNames {

    /** The vocabularies to which a campaign may add codes. */
    private static final ImmutableSortedSet<String> OPEN = ImmutableSortedSet.of(
            "alignment-wording",
            "body-kind",
            "designation-kind",
            "document-kind",
            "document-part",
            "evidence-kind",
            "level",
            "line",
            "measure-unit",
            "pledge-term",
            "pledger-kind",
            "population",
            "post",
            "problem-source",
            "publication-channel",
            "rater-group",
            "role",
            "sector",
            "step-kind",
            "subject-kind",
            "target-status",
            "tier",
            "work-aspect");

    /** What a plan names stands in an open vocabulary. */
    static final Rule<CampaignPlan> VOCABULARY_UNKNOWN =
            Rule.of("campaign.vocabulary-unknown", Severity.ERROR, Source.PROJECT, CampaignNames::unknownVocabularies);

    private final Map<String, Map<String, LocalizedText>> codes = new HashMap<>();
    private final Map<String, Map<String, LocalizedText>> ids = new HashMap<>();

    CampaignNames(Campaign campaign) {
        CampaignPlan plan = campaign.plan();
        plan.sectorGroups()
                .forEach(group -> group.name().ifPresent(name -> add(codes, "sector", group.sector(), name)));
        plan.subjectKinds()
                .forEach(kind -> kind.name().ifPresent(name -> add(codes, "subject-kind", kind.kind(), name)));
        plan.names().forEach((vocabulary, names) -> names.forEach((code, name) -> add(codes, vocabulary, code, name)));
        campaign.organizations().organizations().forEach(row -> add(ids, "participant-id", row.id(), row.name()));
        campaign.organizations().bodies().forEach(body -> add(ids, "participant-id", body.id(), body.name()));
        plan.timeline().ifPresent(timeline -> {
            timeline.allStages().forEach(stage -> add(ids, "stage-id", stage.id(), stage.name()));
            timeline.events().forEach(event -> add(ids, "stage-id", event.id(), event.name()));
        });
        CriteriaSets.ALL.forEach(set -> add(ids, "criteria-set-id", set.id(), set.name()));
        plan.criteriaSets().forEach(set -> add(ids, "criteria-set-id", set.id(), set.name()));
    }

    private static void add(
            Map<String, Map<String, LocalizedText>> all, String vocabulary, Object code, LocalizedText name) {
        all.computeIfAbsent(vocabulary, key -> new HashMap<>()).put(code.toString(), name);
    }

    Optional<LocalizedText> find(String vocabulary, String code) {
        return find(codes, vocabulary, code)
                .or(() -> find(ids, vocabulary, code)
                        .map(name -> LocalizedText.of(name.zh() + "（" + code + "）", name.en() + " (" + code + ")")));
    }

    private static Optional<LocalizedText> find(
            Map<String, Map<String, LocalizedText>> all, String vocabulary, String code) {
        return Optional.ofNullable(all.getOrDefault(vocabulary, Map.of()).get(code));
    }

    private static List<Observation> unknownVocabularies(CampaignPlan plan) {
        List<Observation> observations = new ArrayList<>();
        for (String vocabulary : plan.names().keySet()) {
            if (!OPEN.contains(vocabulary)) {
                observations.add(Observation.of(vocabulary)
                        .with("known", OPEN)
                        .at(Place.in("plan").at("names").at(vocabulary)));
            }
        }
        return observations;
    }
}
