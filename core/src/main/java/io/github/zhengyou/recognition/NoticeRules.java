package io.github.zhengyou.recognition;

import static io.github.zhengyou.recognition.RecognitionRules.DECISIONS;
import static io.github.zhengyou.recognition.RecognitionRules.NOTICES;
import static io.github.zhengyou.recognition.RecognitionRules.observe;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.List;

/** The rules over public notices: that they last long enough, are over before the decision, and leave no objection open. */
final class NoticeRules {

    static final RuleBook<Recognition> BOOK = RuleBook.of(
            Rule.<Recognition>of("recognition.notice-too-short", Severity.ERROR, Source.PROJECT, NoticeRules::tooShort),
            Rule.<Recognition>of(
                    "recognition.objection-open", Severity.WARNING, Source.PROJECT, NoticeRules::openObjections),
            Rule.<Recognition>of(
                    "recognition.decided-during-notice",
                    Severity.ERROR,
                    Source.PROJECT,
                    NoticeRules::decidedDuringNotice));

    private NoticeRules() {}

    private static List<Observation> tooShort(Recognition recognition) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < recognition.notices().size(); i++) {
            Notice notice = recognition.notices().get(i);
            Award award = recognition.award(notice.award()).orElse(null);
            if (award != null
                    && award.noticeDays().filter(days -> notice.days() < days).isPresent()) {
                observations.add(observe(notice.id(), award)
                        .with("from", notice.period().from())
                        .with("through", notice.period().through())
                        .with("days", notice.days())
                        .with("required", award.noticeDays().get())
                        .at(NOTICES.at(i)));
            }
        }
        return observations;
    }

    private static List<Observation> openObjections(Recognition recognition) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < recognition.notices().size(); i++) {
            Notice notice = recognition.notices().get(i);
            for (int j = 0; j < notice.objections().size(); j++) {
                Notice.Objection objection = notice.objections().get(j);
                if (objection.state() == ObjectionState.OPEN) {
                    Observation seen = Observation.of(notice.id())
                            .with("award", notice.award())
                            .with("date", objection.date())
                            .at(NOTICES.at(i).at("objections").at(j));
                    observations.add(objection
                            .subject()
                            .map(subject -> seen.with("against", subject))
                            .orElse(seen.with("against", List.of())));
                }
            }
        }
        return observations;
    }

    private static List<Observation> decidedDuringNotice(Recognition recognition) {
        ImmutableListMultimap<AwardId, Notice> notices = Multimaps.index(recognition.notices(), Notice::award);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < recognition.decisions().size(); i++) {
            Decision decision = recognition.decisions().get(i);
            Award award = recognition.award(decision.award()).orElse(null);
            if (award != null) {
                for (Notice notice : notices.get(decision.award())) {
                    if (notice.covers(decision.subject()) && notice.period().contains(decision.date())) {
                        observations.add(observe(decision.subject(), award)
                                .with("entry", decision.id())
                                .with("date", decision.date())
                                .with("notice", notice.id())
                                .with("through", notice.period().through())
                                .at(DECISIONS.at(i).at("date")));
                    }
                }
            }
        }
        return observations;
    }
}
