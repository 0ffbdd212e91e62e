package io.github.zhengyou.campaign;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.recognition.Decision;
import io.github.zhengyou.recognition.Election;
import io.github.zhengyou.recognition.Nomination;
import io.github.zhengyou.recognition.Notice;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whom the entries of a record name, place by place; each is looked up once among those who take part. */
final class NamedParticipants {

    private static final Place RECORD = Place.in("record");

    private record Named(EntryId entry, SubjectId subject, Place place) {}

    private final List<Named> named = new ArrayList<>();

    private NamedParticipants() {}

    private void add(EntryId entry, SubjectId subject, Place place) {
        named.add(new Named(entry, subject, place));
    }

    /** Whom the evidence that stands assesses. */
    static NamedParticipants assessed(Campaign campaign) {
        NamedParticipants all = new NamedParticipants();
        campaign.corrections()
                .forEachStanding(
                        campaign.record().evidence(),
                        (evidence, i) -> all.add(
                                evidence.id(),
                                evidence.subject(),
                                RECORD.at("evidence").at(i).at("subject")));
        return all;
    }

    /** Who did the work. */
    static NamedParticipants doers(CampaignRecord record) {
        NamedParticipants all = new NamedParticipants();
        for (int i = 0; i < record.workItems().size(); i++) {
            WorkItem item = record.workItems().get(i);
            Place place = RECORD.at("workItems").at(i).at("subject");
            item.subject().ifPresent(subject -> all.add(item.id(), subject, place));
        }
        return all;
    }

    /** Who is nominated, voted for, elected, decided on, made public or objected to. */
    static NamedParticipants candidates(CampaignRecord record) {
        NamedParticipants all = new NamedParticipants();
        for (int i = 0; i < record.nominations().size(); i++) {
            Nomination nomination = record.nominations().get(i);
            all.add(
                    nomination.id(),
                    nomination.candidate(),
                    RECORD.at("nominations").at(i).at("candidate"));
        }
        for (int i = 0; i < record.elections().size(); i++) {
            all.addElection(record.elections().get(i), RECORD.at("elections").at(i));
        }
        for (int i = 0; i < record.decisions().size(); i++) {
            Decision decision = record.decisions().get(i);
            all.add(
                    decision.id(),
                    decision.subject(),
                    RECORD.at("decisions").at(i).at("subject"));
        }
        for (int i = 0; i < record.notices().size(); i++) {
            all.addNotice(record.notices().get(i), RECORD.at("notices").at(i));
        }
        return all;
    }

    private void addElection(Election election, Place place) {
        for (int i = 0; i < election.winners().size(); i++) {
            add(election.id(), election.winners().get(i), place.at("winners").at(i));
        }
        for (SubjectId subject : election.votes().keySet()) {
            add(election.id(), subject, place.at("votes").at(subject.value()));
        }
    }

    private void addNotice(Notice notice, Place place) {
        List<SubjectId> subjects = List.copyOf(notice.subjects());
        for (int i = 0; i < subjects.size(); i++) {
            add(notice.id(), subjects.get(i), place.at("subjects").at(i));
        }
        for (int i = 0; i < notice.objections().size(); i++) {
            Place subject = place.at("objections").at(i).at("subject");
            notice.objections().get(i).subject().ifPresent(id -> add(notice.id(), id, subject));
        }
    }

    /** An observation of each that does not take part, about its entry; none where nobody is given who takes part. */
    List<Observation> unknown(Campaign campaign, String argument) {
        if (named.isEmpty() || campaign.organizations().isEmpty()) {
            return List.of();
        }
        Set<String> known = campaign.participants();
        return named.stream()
                .filter(one -> !known.contains(one.subject().value()))
                .map(one -> Observation.of(one.entry())
                        .with(argument, one.subject())
                        .at(one.place()))
                .toList();
    }
}
