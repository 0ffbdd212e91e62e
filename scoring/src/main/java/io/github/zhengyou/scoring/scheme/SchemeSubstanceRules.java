package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.campaign.SubstanceRules;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.scheme.SchemeReview.Cell;
import io.github.zhengyou.scoring.scheme.SchemeReview.Node;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The substance lint over a scheme: what makes an assessment a matter of form. Its sources are those of the lint over plan and
 * record; a scheme is judged by those in force on the last day of its period.
 */
final class SchemeSubstanceRules {

    /** Words for what {@link SubstanceRules#KINDS_OF_FORM} are codes of, and for clocking in. */
    private static final Pattern OF_FORM = Pattern.compile("学习时长|在线时长|点赞|转发|打卡|签到|网络投票"
            + "|\\b(?:study time|online time|time online|likes|reposts|clock(?:ing)?-in|check-ins?|online votes)\\b");

    private static final Rule<SchemeReview> EVIDENCE_OF_FORM =
            inForce("scheme.evidence-of-form", SubstanceRules.APPS_2026, SchemeSubstanceRules::evidenceOfForm);

    private static final Rule<SchemeReview> MEASURES_FORM =
            inForce("scheme.measures-form", SubstanceRules.APPS_2026, SchemeSubstanceRules::measuresForm);

    private static final Rule<SchemeReview> RANKS_PERSONS =
            inForce("scheme.ranks-persons", SubstanceRules.APPS_2026, SchemeSubstanceRules::ranksPersons);

    private static final Rule<SchemeReview> TOO_MANY_ENTRIES =
            inForce("scheme.too-many-entries", SubstanceRules.BURDEN_2024, SchemeSubstanceRules::tooManyEntries);

    private static final Rule<SchemeReview> FORCED_DISTRIBUTION =
            Rule.of("scheme.forced-distribution", Severity.INFO, Source.PROJECT, SchemeSubstanceRules::forced);

    static final RuleBook<SchemeReview> BOOK =
            RuleBook.of(EVIDENCE_OF_FORM, MEASURES_FORM, RANKS_PERSONS, TOO_MANY_ENTRIES, FORCED_DISTRIBUTION);

    private SchemeSubstanceRules() {}

    private static Rule<SchemeReview> inForce(
            String id, Source source, Function<SchemeReview, List<Observation>> check) {
        return Rule.of(
                id,
                Severity.WARNING,
                source,
                review -> source.isInForceOn(review.evaluator().period().through()) ? check.apply(review) : List.of());
    }

    /** The first word of form in some text; codes are read as words. */
    private static Optional<String> wordOfForm(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.of(lower, lower.replace('-', ' '))
                .map(OF_FORM::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst();
    }

    private static Optional<String> wordOfForm(LocalizedText text) {
        return wordOfForm(text.zh()).or(() -> wordOfForm(text.en()));
    }

    private static List<Observation> evidenceOfForm(SchemeReview review) {
        List<Observation> observations = new ArrayList<>();
        for (Node leaf : review.leaves()) {
            List<EvidenceKind> kinds = List.copyOf(leaf.indicator().evidenceKinds());
            for (int i = 0; i < kinds.size(); i++) {
                if (SubstanceRules.KINDS_OF_FORM.contains(kinds.get(i))) {
                    observations.add(Observation.of(leaf.indicator().id())
                            .with("kind", kinds.get(i))
                            .at(leaf.place().at("evidenceKinds").at(i)));
                }
            }
            spoken(leaf)
                    .ifPresent(word ->
                            observations.add(Observation.of(leaf.indicator().id())
                                    .with("word", word)
                                    .at(leaf.place().at("criterion"))));
        }
        Set<Place> seen = new HashSet<>();
        for (Cell cell : review.cells()) {
            Stream.concat(
                            cell.group().map(group -> group.group().code()).stream(),
                            BallotScaleRules.texts(cell.reference().parameters()))
                    .flatMap(text -> wordOfForm(text).stream())
                    .findFirst()
                    .filter(word -> seen.add(cell.owner()))
                    .ifPresent(word -> observations.add(Observation.of(cell.group()
                                    .<Object>map(RaterGroupScoring::group)
                                    .orElse(cell.reference().id()))
                            .with("word", word)
                            .at(cell.raterPlace())));
        }
        return observations;
    }

    /** The word of form in what a leaf rates. */
    private static Optional<String> spoken(Node leaf) {
        Criterion criterion = leaf.criterion();
        return Stream.of(
                        leaf.indicator().name().flatMap(SchemeSubstanceRules::wordOfForm),
                        wordOfForm(criterion.name()),
                        criterion.gloss().flatMap(SchemeSubstanceRules::wordOfForm),
                        wordOfForm(criterion.code().code()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first measurement of each such name that counts for a leaf; what has the kind is for the lint over the record. */
    private static List<Observation> measuresForm(SchemeReview review) {
        List<Observation> observations = new ArrayList<>();
        Set<LocalizedText> seen = new HashSet<>();
        Place evidence = Place.in("record").at("evidence");
        review.eachThatCounts((entry, position) -> {
            if (entry instanceof Measurement measurement
                    && measurement
                            .name()
                            .flatMap(SchemeSubstanceRules::wordOfForm)
                            .isPresent()
                    && !review.evaluator().fit().uses(measurement).isEmpty()
                    && seen.add(measurement.name().get())) {
                observations.add(Observation.of(measurement.id())
                        .with("name", measurement.name().get())
                        .at(evidence.at(position).at("name")));
            }
        });
        return observations;
    }

    private static List<Observation> ranksPersons(SchemeReview review) {
        return review.cells().stream()
                .filter(cell -> cell.rater().comparesPeers()
                        && (review.scheme().subjects().kind() == Addressed.MEMBERS
                                || review.kinds()
                                        .isOfPersons(cell.leaf().criterion().subjectKind())))
                .map(cell -> Observation.of(cell.leaf().indicator().id())
                        .with("rater", cell.reference().id())
                        .with("kind", cell.leaf().criterion().subjectKind())
                        .at(cell.raterPlace()))
                .toList();
    }

    /** At least one entry for each rater that needs any, and one for each judge that a group must have. */
    private static List<Observation> tooManyEntries(SchemeReview review) {
        Optional<Long> limit = review.campaign().plan().substanceLimits().itemsPerYear();
        Period period = review.evaluator().period();
        long years = 1 + (ChronoUnit.DAYS.between(period.startInclusive(), period.endExclusive()) - 1) / 366;
        long entries = review.cells().stream()
                .filter(cell -> cell.rater().needsEntries())
                .mapToLong(SchemeSubstanceRules::entries)
                .reduce(0, Math::addExact);
        return limit
                .filter(most -> entries / years > most)
                .map(most -> Observation.of(review.scheme().id())
                        .with("entries", entries / years)
                        .with("limit", most)
                        .at(SchemeReview.SCHEME.at("root")))
                .stream()
                .toList();
    }

    private static long entries(Cell cell) {
        return cell.rater().forms().contains(EvidenceForm.BALLOTS)
                ? 1 // one tally counts all ballots
                : cell.group().map(RaterGroupScoring::minimumRaters).orElse(1L);
    }

    /** Points by place are handed out whatever was done: somebody is always last. Nothing else in a scheme forces a distribution. */
    private static List<Observation> forced(SchemeReview review) {
        return review.cells().stream()
                .filter(cell -> cell.reference().id().equals("rank-to-points"))
                .map(cell -> Observation.of(cell.leaf().indicator().id()).at(cell.raterPlace()))
                .toList();
    }
}
