package io.github.zhengyou.recognition;

import static io.github.zhengyou.recognition.RecognitionRules.DECISIONS;
import static io.github.zhengyou.recognition.RecognitionRules.NOTICES;
import static io.github.zhengyou.recognition.RecognitionRules.observe;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules over public notices: that they last long enough, are over before the decision, and leave no objection open or unheeded. */
final class NoticeRules {

    static final RuleBook<Recognition> BOOK = RuleBook.of(
            Rule.<Recognition>of("recognition.notice-too-short", Severity.ERROR, Source.PROJECT, NoticeRules::tooShort),
            Rule.<Recognition>of(
                    "recognition.objection-open", Severity.WARNING, Source.PROJECT, NoticeRules::openObjections),
            Rule.<Recognition>of(
                    "recognition.decided-before-notice-over",
                    Severity.ERROR,
                    Source.PROJECT,
                    NoticeRules::decidedBeforeNoticeOver),
            Rule.<Recognition>of(
                    "recognition.objection-upheld", Severity.ERROR, Source.PROJECT, NoticeRules::givenAllTheSame));

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

    /** Whom a notice or an objection speaks of; no subject means all candidates of the award. */
    private record Concern(AwardId award, Optional<SubjectId> subject) {}

    /** An objection of a notice. */
    private record Objected(Notice notice, Notice.Objection objection) {}

    private static List<Observation> decidedBeforeNoticeOver(Recognition recognition) {
        ListMultimap<Concern, Notice> notices = ArrayListMultimap.create();
        for (Notice notice : recognition.notices()) {
            if (notice.subjects().isEmpty()) {
                notices.put(new Concern(notice.award(), Optional.empty()), notice);
            }
            notice.subjects()
                    .forEach(subject -> notices.put(new Concern(notice.award(), Optional.of(subject)), notice));
        }
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < recognition.decisions().size(); i++) {
            Decision decision = recognition.decisions().get(i);
            Award award = recognition.award(decision.award()).orElse(null);
            if (award == null) {
                continue;
            }
            List<Notice> concerning = new ArrayList<>(notices.get(new Concern(award.id(), Optional.empty())));
            concerning.addAll(notices.get(new Concern(award.id(), Optional.of(decision.subject()))));
            for (Notice notice : concerning) {
                if (notice.period().contains(decision.date()) || isTooLateFor(notice, decision, award, concerning)) {
                    observations.add(observe(decision.subject(), award)
                            .with("entry", decision.id())
                            .with("date", decision.date())
                            .with("notice", notice.id())
                            .with("from", notice.period().from())
                            .with("through", notice.period().through())
                            .at(DECISIONS.at(i).at("date")));
                }
            }
        }
        return observations;
    }

    /** Whether a notice follows the decision that it should precede; one that another notice preceded has had its own. */
    private static boolean isTooLateFor(Notice notice, Decision decision, Award award, List<Notice> concerning) {
        return notice.period().from().isAfter(decision.date())
                && isOfOneRound(award, notice.period().from(), decision.date())
                && concerning.stream()
                        .noneMatch(earlier -> earlier.period().through().isBefore(decision.date())
                                && isOfOneRound(award, earlier.period().through(), decision.date()));
    }

    /** A yearly award is given anew each year. */
    private static boolean isOfOneRound(Award award, LocalDate one, LocalDate other) {
        return Round.of(award, one).equals(Round.of(award, other));
    }

    private static List<Observation> givenAllTheSame(Recognition recognition) {
        ListMultimap<Concern, Objected> upheld = ArrayListMultimap.create();
        for (Notice notice : recognition.notices()) {
            for (Notice.Objection objection : notice.objections()) {
                if (objection.state() == ObjectionState.UPHELD) {
                    against(notice, objection)
                            .ifPresent(subject -> upheld.put(
                                    new Concern(notice.award(), Optional.of(subject)),
                                    new Objected(notice, objection)));
                }
            }
        }
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < recognition.decisions().size(); i++) {
            Decision decision = recognition.decisions().get(i);
            Award award = recognition.award(decision.award()).orElse(null);
            if (award == null) {
                continue;
            }
            for (Objected objected : upheld.get(new Concern(award.id(), Optional.of(decision.subject())))) {
                LocalDate made = objected.objection().date();
                if (!made.isAfter(decision.date()) && isOfOneRound(award, made, decision.date())) {
                    observations.add(observe(decision.subject(), award)
                            .with("entry", decision.id())
                            .with("date", decision.date())
                            .with("notice", objected.notice().id())
                            .with("objected", made)
                            .at(DECISIONS.at(i)));
                }
            }
        }
        return observations;
    }

    /** Whom an objection is against: whom it names, else the only one under notice. */
    private static Optional<SubjectId> against(Notice notice, Notice.Objection objection) {
        return objection
                .subject()
                .or(() -> notice.subjects().stream()
                        .filter(subject -> notice.subjects().size() == 1)
                        .findFirst());
    }
}
