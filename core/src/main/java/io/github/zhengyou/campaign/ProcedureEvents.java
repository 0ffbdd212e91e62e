package io.github.zhengyou.campaign;

import io.github.zhengyou.lifecycle.ProcedureEvent;
import io.github.zhengyou.lifecycle.ProcedureRules;
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

/** The rules over what the record says of the procedures of the plan. */
final class ProcedureEvents {

    static final Place EVENTS = Place.in("record").at("procedureEvents");

    private static final Rule<Campaign> PROCEDURE_UNKNOWN =
            Rule.of("campaign.procedure-unknown", Severity.ERROR, Source.PROJECT, campaign -> {
                List<Observation> observations = new ArrayList<>();
                List<ProcedureEvent> events = campaign.record().procedureEvents();
                for (int i = 0; i < events.size(); i++) {
                    ProcedureEvent event = events.get(i);
                    if (campaign.plan().procedure(event.procedure()).isEmpty()) {
                        observations.add(Observation.of(event.subject())
                                .with("entry", event.id())
                                .with("procedure", event.procedure())
                                .at(EVENTS.at(i).at("procedure")));
                    }
                }
                return observations;
            });

    private static final Rule<Campaign> SUBJECT_UNKNOWN =
            Rule.of("campaign.procedure-subject-unknown", Severity.ERROR, Source.PROJECT, campaign -> {
                List<Observation> observations = new ArrayList<>();
                List<ProcedureEvent> events = campaign.record().procedureEvents();
                if (campaign.organizations().isEmpty() || events.isEmpty()) {
                    return observations;
                }
                Set<String> known = known(campaign);
                for (int i = 0; i < events.size(); i++) {
                    ProcedureEvent event = events.get(i);
                    boolean ofProblem = campaign.plan()
                            .problemProcedure()
                            .filter(event.procedure()::equals)
                            .isPresent();
                    if (!ofProblem && !known.contains(event.subject().value())) {
                        observations.add(Observation.of(event.subject())
                                .with("entry", event.id())
                                .at(EVENTS.at(i).at("subject")));
                    }
                }
                return observations;
            });

    static final RuleBook<Campaign> BOOK = RuleBook.<Campaign>of(PROCEDURE_UNKNOWN, SUBJECT_UNKNOWN)
            .plus(EntryPlaces.book(ProcedureRules.BOOK, Campaign::procedures, EVENTS, CampaignRecord::procedureEvents));

    private ProcedureEvents() {}

    /** The ids of all that can move by a procedure. */
    private static Set<String> known(Campaign campaign) {
        Set<String> ids = new HashSet<>(campaign.participants());
        campaign.record().problems().forEach(problem -> ids.add(problem.id().value()));
        return ids;
    }
}
