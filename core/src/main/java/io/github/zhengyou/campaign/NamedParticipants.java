package io.github.zhengyou.campaign;

import static io.github.zhengyou.campaign.LookUp.each;

import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.recognition.Election;
import io.github.zhengyou.recognition.Nominator;
import io.github.zhengyou.recognition.Notice;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.timeline.RequiredTask;
import io.github.zhengyou.timeline.Timeline;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The rules over whom a plan and a record name: each takes part. */
final class NamedParticipants {

    private static final Place PLAN = Place.in("plan");
    private static final Place RECORD = Place.in("record");

    private static final Rule<Campaign> PLAN_ORGANIZATION_UNKNOWN =
            LookUp.organizations("campaign.plan-organization-unknown", NamedParticipants::ofPlan);

    /** Whom a plan names in vain. */
    static final RuleBook<Campaign> RESOLUTION = RuleBook.of(PLAN_ORGANIZATION_UNKNOWN);

    private static final Rule<Campaign> SUBJECT_UNKNOWN =
            LookUp.participants("campaign.subject-unknown", "assessed", NamedParticipants::assessed);

    private static final Rule<Campaign> DOER_UNKNOWN =
            LookUp.participants("campaign.doer-unknown", "doer", NamedParticipants::doers);

    private static final Rule<Campaign> PLEDGER_UNKNOWN =
            LookUp.participants("campaign.pledger-unknown", "pledger", NamedParticipants::pledgers);

    private static final Rule<Campaign> KEEPER_UNKNOWN =
            LookUp.organizations("campaign.keeper-unknown", NamedParticipants::keepers);

    private static final Rule<Campaign> ORGANIZATION_UNKNOWN =
            LookUp.organizations("campaign.organization-unknown", NamedParticipants::ofEntries);

    private static final Rule<Campaign> PROBLEM_SUBJECT_UNKNOWN =
            LookUp.participants("campaign.problem-subject-unknown", "of", NamedParticipants::ofProblems);

    private static final Rule<Campaign> CANDIDATE_UNKNOWN =
            LookUp.participants("recognition.candidate-unknown", "candidate", NamedParticipants::candidates);

    private static final Rule<Campaign> NOMINATOR_UNKNOWN =
            LookUp.organizations("recognition.nominator-unknown", NamedParticipants::nominators);

    private static final Rule<Campaign> OUTSIDE_EXISTENCE =
            LookUp.existing("organization.outside-existence", NamedParticipants::dated);

    /** Whom a record names in vain. */
    static final RuleBook<Campaign> BOOK = RuleBook.of(
            SUBJECT_UNKNOWN,
            DOER_UNKNOWN,
            PLEDGER_UNKNOWN,
            KEEPER_UNKNOWN,
            ORGANIZATION_UNKNOWN,
            PROBLEM_SUBJECT_UNKNOWN,
            CANDIDATE_UNKNOWN,
            NOMINATOR_UNKNOWN,
            OUTSIDE_EXISTENCE);

    private NamedParticipants() {}

    /** The organizations that the targets, the documents, the kinds and the tasks of a plan name. */
    private static void ofPlan(Campaign campaign, LookUp names) {
        CampaignPlan plan = campaign.plan();
        each(
                PLAN.at("targets"),
                plan.targets(),
                (target, at) -> each(
                        at.get().at("parts"),
                        target.parts(),
                        (part, place) -> part.organization()
                                .ifPresent(id -> names.name(id, () -> of(target.id(), place, "organization")))));
        each(
                PLAN.at("documents"),
                plan.documents(),
                (document, place) -> document.organization()
                        .ifPresent(id -> names.name(id, () -> of(document.id(), place, "organization"))));
        each(
                PLAN.at("subjectKinds"),
                plan.subjectKinds(),
                (kind, place) -> addressed(
                        kind.kind(), kind.subjects(), () -> place.get().at("subjects"), names));
        for (RequiredTask requirement :
                plan.timeline().map(Timeline::requiredTasks).orElse(List.of())) {
            Place place = requirement.place().at("of");
            addressed(requirement.task().id(), requirement.task().addressees(), () -> place, names);
        }
    }

    private static void addressed(Object about, Optional<Addressees> addressees, Supplier<Place> place, LookUp names) {
        addressees.ifPresent(whom -> each(
                place.get().at("organizations"),
                whom.organizations(),
                (id, at) -> names.name(id, () -> Observation.of(about).at(at.get()))));
    }

    /** Whom a record names for a day. */
    private static void dated(Campaign campaign, LookUp names) {
        assessed(campaign, names);
        doers(campaign, names);
        pledgers(campaign, names);
        keepers(campaign, names);
        ofEntries(campaign, names);
        candidates(campaign, names);
        nominators(campaign, names);
    }

    private static void assessed(Campaign campaign, LookUp names) {
        standing(
                campaign,
                (entry, place) -> names.name(entry.subject(), entry.date(), () -> of(entry.id(), place, "subject")));
    }

    /** Goes through the evidence that no correction supersedes. */
    private static void standing(Campaign campaign, LookUp.Look<Evidence> look) {
        campaign.eachStanding(
                (entry, i) -> look.at(entry, () -> RECORD.at("evidence").at(i)));
    }

    private static void doers(Campaign campaign, LookUp names) {
        each(
                RECORD.at("workItems"),
                campaign.record().workItems(),
                (item, place) -> item.subject()
                        .ifPresent(subject -> names.name(
                                subject, Optional.of(item.period()), () -> of(item.id(), place, "subject"))));
    }

    private static void pledgers(Campaign campaign, LookUp names) {
        each(
                CampaignRules.EVENTS,
                campaign.record().pledgeEvents(),
                (event, place) -> event.proposal()
                        .ifPresent(proposal -> names.name(
                                proposal.pledger(),
                                event.date(),
                                () -> Observation.of(event.pledge())
                                        .with("entry", event.id())
                                        .at(place.get().at("proposal").at("pledger")))));
    }

    private static void keepers(Campaign campaign, LookUp names) {
        each(
                CampaignRules.EVENTS,
                campaign.record().pledgeEvents(),
                (event, place) -> event.proposal()
                        .ifPresent(proposal -> names.name(
                                proposal.organization(),
                                event.date(),
                                () -> Observation.of(event.pledge())
                                        .with("entry", event.id())
                                        .at(place.get().at("proposal").at("organization")))));
    }

    /** Who gave an honour, and whose an election was. */
    private static void ofEntries(Campaign campaign, LookUp names) {
        standing(campaign, (entry, place) -> {
            if (entry instanceof Honour honour) {
                honour.givenBy()
                        .ifPresent(id -> names.name(id, honour.date(), () -> of(honour.id(), place, "givenBy")));
            }
        });
        each(
                RECORD.at("elections"),
                campaign.record().elections(),
                (election, place) -> election.organization()
                        .ifPresent(
                                id -> names.name(id, election.date(), () -> of(election.id(), place, "organization"))));
    }

    private static void ofProblems(Campaign campaign, LookUp names) {
        each(
                RECORD.at("problems"),
                campaign.record().problems(),
                (problem, place) -> problem.subject()
                        .ifPresent(subject -> names.name(subject, () -> of(problem.id(), place, "subject"))));
    }

    /** Who is nominated, voted for, elected, decided on, made public or objected to. */
    private static void candidates(Campaign campaign, LookUp names) {
        CampaignRecord record = campaign.record();
        each(
                RECORD.at("nominations"),
                record.nominations(),
                (nomination, place) -> names.name(
                        nomination.candidate(), nomination.date(), () -> of(nomination.id(), place, "candidate")));
        each(RECORD.at("elections"), record.elections(), (election, place) -> candidates(election, place.get(), names));
        each(
                RECORD.at("decisions"),
                record.decisions(),
                (decision, place) ->
                        names.name(decision.subject(), decision.date(), () -> of(decision.id(), place, "subject")));
        each(RECORD.at("notices"), record.notices(), (notice, place) -> candidates(notice, place.get(), names));
    }

    private static void candidates(Election election, Place place, LookUp names) {
        each(
                place.at("winners"),
                election.winners(),
                (winner, at) -> names.name(
                        winner,
                        election.date(),
                        () -> Observation.of(election.id()).at(at.get())));
        election.votes()
                .keySet()
                .forEach(subject -> names.name(
                        subject,
                        election.date(),
                        () -> Observation.of(election.id()).at(place.at("votes").at(subject.value()))));
    }

    private static void candidates(Notice notice, Place place, LookUp names) {
        each(
                place.at("subjects"),
                notice.subjects(),
                (subject, at) -> names.name(
                        subject,
                        Optional.of(notice.period()),
                        () -> Observation.of(notice.id()).at(at.get())));
        each(
                place.at("objections"),
                notice.objections(),
                (objection, at) -> objection
                        .subject()
                        .ifPresent(subject -> names.name(subject, () -> of(notice.id(), at, "subject"))));
    }

    private static void nominators(Campaign campaign, LookUp names) {
        each(
                RECORD.at("nominations"),
                campaign.record().nominations(),
                (nomination, place) -> nomination
                        .by()
                        .flatMap(Nominator::organization)
                        .ifPresent(id -> names.name(
                                id,
                                nomination.date(),
                                () -> Observation.of(nomination.id())
                                        .at(place.get().at("by").at("organization")))));
    }

    private static Observation of(Object about, Supplier<Place> place, String attribute) {
        return Observation.of(about).at(place.get().at(attribute));
    }
}
