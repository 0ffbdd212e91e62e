package io.github.zhengyou.recognition;

import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules over the recognition of a campaign: its awards, and what the record says of nominations, elections, decisions and
 * public notices.
 *
 * @since 0.1
 */
public final class RecognitionRules {

    static final Place NOMINATIONS = Place.in("record").at("nominations");
    static final Place ELECTIONS = Place.in("record").at("elections");
    static final Place DECISIONS = Place.in("record").at("decisions");
    static final Place NOTICES = Place.in("record").at("notices");

    private static final Rule<Recognition> AWARD_UNKNOWN =
            Rule.of("recognition.award-unknown", Severity.ERROR, Source.PROJECT, recognition -> {
                List<Observation> observations = new ArrayList<>();
                awardUnknown(recognition, recognition.nominations(), NOMINATIONS, observations);
                awardUnknown(recognition, recognition.elections(), ELECTIONS, observations);
                awardUnknown(recognition, recognition.decisions(), DECISIONS, observations);
                awardUnknown(recognition, recognition.notices(), NOTICES, observations);
                return observations;
            });

    /** All of them. */
    public static final RuleBook<Recognition> BOOK = RuleBook.<Recognition>of(AWARD_UNKNOWN)
            .plus(AwardRules.BOOK)
            .plus(NominationRules.BOOK)
            .plus(PoolRules.BOOK)
            .plus(ElectionRules.BOOK)
            .plus(ChoiceRules.BOOK)
            .plus(DecisionRules.BOOK)
            .plus(NoticeRules.BOOK);

    private RecognitionRules() {}

    private static void awardUnknown(
            Recognition recognition, List<? extends RecognitionEntry> entries, Place list, List<Observation> found) {
        for (int i = 0; i < entries.size(); i++) {
            AwardId award = entries.get(i).award();
            if (recognition.award(award).isEmpty()) {
                found.add(Observation.of(entries.get(i).id())
                        .with("award", award)
                        .with(
                                "known",
                                recognition.awards().stream().map(Award::id).toList())
                        .at(list.at(i).at("award")));
            }
        }
    }

    /** What every observation about an award says. */
    static Observation observe(Object subject, Award award) {
        return Observation.of(subject).with("award", award.id()).with("awardName", award.name());
    }
}
