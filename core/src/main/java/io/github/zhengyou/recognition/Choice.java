package io.github.zhengyou.recognition;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.rule.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody was elected to an award, or given it 当选或获奖.
 *
 * @param place where it stands in the record
 */
record Choice(EntryId entry, Award award, SubjectId subject, LocalDate date, Place place) {

    /** All of them, elections before decisions, in the order of the record; those for an unknown award are left out. */
    static List<Choice> all(Recognition recognition) {
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < recognition.elections().size(); i++) {
            Election election = recognition.elections().get(i);
            Place place = RecognitionRules.ELECTIONS.at(i);
            recognition
                    .award(election.award())
                    .ifPresent(award -> election.distinctWinners()
                            .forEach(winner ->
                                    choices.add(new Choice(election.id(), award, winner, election.date(), place))));
        }
        for (int i = 0; i < recognition.decisions().size(); i++) {
            Decision decision = recognition.decisions().get(i);
            Place place = RecognitionRules.DECISIONS.at(i);
            recognition
                    .award(decision.award())
                    .ifPresent(award ->
                            choices.add(new Choice(decision.id(), award, decision.subject(), decision.date(), place)));
        }
        return choices;
    }

    /** The round of the award in which it was made. */
    Round round() {
        return Round.of(award, date);
    }
}
