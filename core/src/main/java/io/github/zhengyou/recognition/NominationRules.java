package io.github.zhengyou.recognition;

import static io.github.zhengyou.recognition.RecognitionRules.NOMINATIONS;
import static io.github.zhengyou.recognition.RecognitionRules.observe;

import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.timeline.Span;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rules over nominations: by whom, when, of whom, and whether earlier honours still count. */
final class NominationRules {

    /** What one nomination shows; the place is added. */
    private interface Check {
        Optional<Observation> look(Recognition recognition, Nomination nomination, Award award);
    }

    static final RuleBook<Recognition> BOOK = RuleBook.of(
            each("recognition.wrong-nominator", "by", NominationRules::wrongNominator),
            each("recognition.outside-window", "date", NominationRules::outsideWindow),
            each("recognition.commendation-too-old", "candidate", NominationRules::tooOld),
            each("recognition.other-line", "cultivatedBy", NominationRules::otherLine));

    private NominationRules() {}

    private static Rule<Recognition> each(String id, String attribute, Check check) {
        return Rule.of(id, Severity.WARNING, Source.PROJECT, recognition -> {
            List<Observation> observations = new ArrayList<>();
            for (int i = 0; i < recognition.nominations().size(); i++) {
                Nomination nomination = recognition.nominations().get(i);
                Place place = NOMINATIONS.at(i).at(attribute);
                recognition
                        .award(nomination.award())
                        .flatMap(award -> check.look(recognition, nomination, award))
                        .ifPresent(observation -> observations.add(observation.at(place)));
            }
            return observations;
        });
    }

    /** The first provision decides; another that would allow it is named. A nominator of whom nothing is known is left alone. */
    private static Optional<Observation> wrongNominator(Recognition recognition, Nomination nomination, Award award) {
        if (nomination.by().isEmpty() || award.nominators().isEmpty()) {
            return Optional.empty();
        }
        Nominator nominator = recognition.known(nomination.by().get());
        boolean unknown = nominator.line().isEmpty()
                && nominator.tier().isEmpty()
                && nominator.role().isEmpty();
        Provision provision = award.nominators().get(0);
        if (unknown || provision.admits(nominator)) {
            return Optional.empty();
        }
        List<Provision> allowing = award.nominators().stream()
                .skip(1)
                .filter(other -> other.admits(nominator))
                .toList();
        return Optional.of(observe(nomination.candidate(), award)
                .with("entry", nomination.id())
                .with("nominator", nominator.known())
                .with("provision", provision.id())
                .with("provisionName", provision.label())
                .with("lines", provision.lines())
                .with("tiers", provision.tiers())
                .with("roles", provision.roles())
                .with("allowedBy", allowing.stream().map(Provision::id).toList())
                .withNames(
                        "allowedByNames",
                        allowing.stream().map(Provision::label).toList()));
    }

    /** On none of the days of the stage, as far as they are known: an end that is not known shuts nobody out. */
    private static Optional<Observation> outsideWindow(Recognition recognition, Nomination nomination, Award award) {
        Timeline timeline = recognition.timeline().orElse(null);
        Stage window = timeline == null
                ? null
                : award.window().flatMap(timeline::stage).orElse(null);
        if (timeline == null
                || window == null
                || window.occurrences().stream().anyMatch(span -> mayContain(timeline, span, nomination.date()))) {
            return Optional.empty();
        }
        return Optional.of(observe(nomination.candidate(), award)
                .with("entry", nomination.id())
                .with("date", nomination.date())
                .with("stage", window.id())
                .with("stageName", window.name())
                .with("from", window.span().fromIn(timeline))
                .with("through", window.span().throughIn(timeline)));
    }

    private static boolean mayContain(Timeline timeline, Span span, LocalDate day) {
        return timeline.firstDay(span).filter(day::isBefore).isEmpty()
                && timeline.lastDay(span).filter(day::isAfter).isEmpty();
    }

    /** Honours there are, but none of them counts any more. */
    private static Optional<Observation> tooOld(Recognition recognition, Nomination nomination, Award award) {
        LocalDate day = nomination.date();
        if (award.lookBackYears().isEmpty()
                || !recognition
                        .countingHonours(award, nomination.candidate(), day)
                        .isEmpty()) {
            return Optional.empty();
        }
        return recognition.honours(nomination.candidate(), day).stream()
                .max(Comparator.comparing(Honour::date))
                .map(latest -> observe(nomination.candidate(), award)
                        .with("entry", nomination.id())
                        .with("honour", latest.id())
                        .with("honourDate", latest.date())
                        .with("years", award.lookBackYears().get())
                        .with("from", award.lookBackFrom(day).get()));
    }

    private static Optional<Observation> otherLine(Recognition recognition, Nomination nomination, Award award) {
        Optional<Line> line = nomination
                .candidateLine()
                .or(() -> recognition.home(nomination.candidate()).map(Organization::line));
        return nomination
                .cultivatedBy()
                .filter(cultivator ->
                        line.filter(own -> !own.equals(cultivator)).isPresent())
                .map(cultivator -> observe(nomination.candidate(), award)
                        .with("entry", nomination.id())
                        .with("line", line.get())
                        .with("cultivator", cultivator));
    }
}
