package io.github.zhengyou.campaign;

import io.github.zhengyou.alignment.AlignedAspect;
import io.github.zhengyou.alignment.AlignmentSet;
import io.github.zhengyou.alignment.AlignmentState;
import io.github.zhengyou.alignment.AlignmentStatus;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The rules for lines that lead one another along and keep in step, over the dated work of a record.
 *
 * <p>A set is judged for a line that did at least one piece of work in an aspect of the set.
 *
 * @since 0.1
 */
public final class AlignmentRules {

    private static final Place SETS = Place.in("plan").at("alignmentSets");

    private static final Rule<Campaign> ASPECT_MISSING = Rule.of(
            "alignment.aspect-missing",
            Severity.WARNING,
            Source.PROJECT,
            eachJudged(status -> status.missing().isEmpty() ? Stream.of() : Stream.of(missing(status))));

    private static final Rule<Campaign> APART =
            Rule.of("alignment.apart", Severity.WARNING, Source.PROJECT, eachJudged(AlignmentRules::apart));

    private static final Rule<Campaign> NO_WORK =
            Rule.of("alignment.no-work", Severity.INFO, Source.PROJECT, AlignmentRules::withoutWork);

    /** All of them. */
    public static final RuleBook<Campaign> BOOK = RuleBook.of(ASPECT_MISSING, APART, NO_WORK);

    private AlignmentRules() {}

    private static Function<Campaign, List<Observation>> eachJudged(
            Function<AlignmentStatus, Stream<Observation>> check) {
        return campaign -> {
            List<AlignmentSet> sets = campaign.plan().alignmentSets();
            return campaign.alignments().stream()
                    .filter(AlignmentRules::isJudged)
                    .flatMap(status -> check.apply(status).map(seen -> seen.at(SETS.at(sets.indexOf(status.set())))))
                    .toList();
        };
    }

    private static boolean isJudged(AlignmentStatus status) {
        return status.aspects().stream()
                .anyMatch(step -> step.days().isPresent() || step.state() == AlignmentState.LED_ALONE);
    }

    private static Observation about(AlignmentStatus status) {
        return Observation.of(status.set().id())
                .with("name", status.set().name())
                .with("line", status.line())
                .with("leader", status.set().leader())
                .with("done", status.in(AlignmentState.TOGETHER).size())
                .with("of", status.aspects().size());
    }

    private static Observation missing(AlignmentStatus status) {
        List<LocalizedText> apart = names(status.in(AlignmentState.APART));
        Observation seen = about(status)
                .with(
                        "aspects",
                        status.missing().stream().map(AlignedAspect::aspect).toList())
                .withNames("missing", names(status.missing()))
                .withNames("notByLine", without(status, AlignmentState.LEADER_ALONE))
                .withNames("notByLeader", without(status, AlignmentState.LED_ALONE));
        return apart.isEmpty() ? seen : seen.withNames("apart", apart);
    }

    /** The aspects that one side did alone, or nobody did: the other side lacks them. */
    private static List<LocalizedText> without(AlignmentStatus status, AlignmentState alone) {
        return names(status.aspects().stream()
                .filter(step -> step.state() == alone || step.state() == AlignmentState.ABSENT)
                .map(AlignmentStatus.Step::aspect)
                .toList());
    }

    private static List<LocalizedText> names(List<AlignedAspect> aspects) {
        return aspects.stream().map(AlignedAspect::name).toList();
    }

    private static Stream<Observation> apart(AlignmentStatus status) {
        return status.aspects().stream()
                .filter(step -> step.state() == AlignmentState.APART)
                .map(step -> about(status)
                        .with("aspect", step.aspect().aspect())
                        .with("aspectName", step.aspect().name())
                        .with("days", step.days().orElseThrow())
                        .with("within", status.set().withinDays()));
    }

    /** Without any work in the record, nothing is said: then nothing was recorded yet. */
    private static List<Observation> withoutWork(Campaign campaign) {
        List<AlignmentSet> sets = campaign.plan().alignmentSets();
        if (campaign.record().workItems().isEmpty()) {
            return List.of();
        }
        return IntStream.range(0, sets.size())
                .filter(i -> !sets.get(i).aspects().isEmpty())
                .filter(i -> campaign.alignments().stream()
                        .noneMatch(status -> status.set().equals(sets.get(i)) && isJudged(status)))
                .mapToObj(i -> Observation.of(sets.get(i).id())
                        .with("name", sets.get(i).name())
                        .at(SETS.at(i)))
                .toList();
    }
}
