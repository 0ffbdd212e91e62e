package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.EvidenceRules;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether a scheme can use an entry of evidence: asked quickly for each, and with a reason where it cannot. */
final class EvidenceFit {

    /** What becomes of an entry. */
    enum Verdict {
        USED,
        LEFT_OUT,
        BAD
    }

    private static final String JUDGEMENT = "judgement"; // the forms of evidence, as the catalogue names them
    private static final String BALLOTS = "ballots";
    private static final String MEASUREMENT = "measurement";

    private final Evaluator evaluator;

    /** Why an entry is left out: it does not concern the scheme. */
    private final Rule<Evidence> outsidePeriod =
            Rule.of("evaluation.outside-period", Severity.WARNING, Source.PROJECT, this::outsidePeriod);

    private final Rule<Evidence> otherSet =
            Rule.of("evaluation.other-set", Severity.WARNING, Source.PROJECT, appraised(this::otherSet));

    private final Rule<Evidence> criterionNotScored = Rule.of(
            "evaluation.criterion-not-scored", Severity.WARNING, Source.PROJECT, appraised(this::criterionNotScored));
    private final Rule<Evidence> groupNotScored =
            Rule.of("evaluation.group-not-scored", Severity.WARNING, Source.PROJECT, appraised(this::groupNotScored));

    /** Why an entry is bad: what rests on it is an error. */
    private final Rule<Evidence> poolingDiffers =
            Rule.of("evaluation.pooling-differs", Severity.ERROR, Source.PROJECT, appraised(this::poolingDiffers));

    private final Rule<Evidence> scaleDiffers =
            Rule.of("evaluation.scale-differs", Severity.ERROR, Source.PROJECT, appraised(this::scaleDiffers));
    private final Rule<Evidence> optionUnknown =
            Rule.of("evaluation.option-unknown", Severity.ERROR, Source.PROJECT, appraised(this::optionUnknown));

    /** Why an entry is left out: its form is none that this scheme can score, though it speaks to a criterion. */
    private final Rule<Evidence> formNotScored =
            Rule.of("evaluation.form-not-scored", Severity.WARNING, Source.PROJECT, this::formNotScored);

    private final RuleBook<Evidence> rules = RuleBook.of(
            formNotScored,
            outsidePeriod,
            otherSet,
            criterionNotScored,
            groupNotScored,
            poolingDiffers,
            scaleDiffers,
            optionUnknown);

    private final RuleBook<Evidence> allRules = EvidenceRules.ENTRY.plus(rules);

    EvidenceFit(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** The rules that only the scheme can check. */
    RuleBook<Evidence> rules() {
        return rules;
    }

    /** All rules over one entry. */
    RuleBook<Evidence> allRules() {
        return allRules;
    }

    Verdict verdict(Evidence given) {
        if (!(given instanceof Appraisal evidence)) {
            return Verdict.LEFT_OUT;
        }
        int criterion = evaluator.indexOf(evidence);
        if (criterion < 0 || !evaluator.period().contains(evidence.date())) {
            return Verdict.LEFT_OUT;
        }
        boolean sound = evidence instanceof BallotTally tally
                ? tally.isWithinElectorate()
                : evidence instanceof Judgement judgement && judgement.isInRange();
        if (evaluator.hasOwnRater(criterion)) {
            return sound ? Verdict.USED : Verdict.BAD;
        }
        int group = evaluator.indexOf(evidence.raterGroup());
        if (group < 0) {
            return Verdict.LEFT_OUT;
        }
        CompiledPooling pooling = evaluator.pooling(group);
        return sound && pooling.takes(evidence) ? Verdict.USED : Verdict.BAD;
    }

    /** Why an entry is left out: it is on one of these subjects, whom the scheme does not assess. */
    Rule<Evidence> subjectNotAssessed(Set<String> others) {
        return Rule.of(
                "evaluation.subject-not-assessed",
                Severity.WARNING,
                Source.PROJECT,
                evidence -> evidence instanceof Appraisal
                                && others.contains(evidence.subject().value())
                        ? List.of(observe(evidence)
                                .with("line", evaluator.scheme().subjects().line())
                                .with("tier", evaluator.scheme().subjects().tier()))
                        : List.of());
    }

    /** A rule over appraisals alone; no other entry can be meant by it. */
    private static Function<Evidence, List<Observation>> appraised(Function<Appraisal, List<Observation>> check) {
        return evidence -> evidence instanceof Appraisal appraisal ? check.apply(appraisal) : List.of();
    }

    private List<Observation> formNotScored(Evidence evidence) {
        return evidence instanceof Measurement measurement
                        && measurement
                                .criterion()
                                .filter(c -> evaluator.indexOf(c) >= 0)
                                .isPresent()
                ? List.of(observe(evidence)
                        .with("criterion", measurement.criterion().get())
                        .with("form", MEASUREMENT))
                : List.of();
    }

    private List<Observation> outsidePeriod(Evidence evidence) {
        return !(evidence instanceof Appraisal) || evaluator.period().contains(evidence.date())
                ? List.of()
                : List.of(observe(evidence)
                        .with("date", evidence.date())
                        .with("from", evaluator.period().from())
                        .with("through", evaluator.period().through()));
    }

    private List<Observation> otherSet(Appraisal evidence) {
        return evaluator.isOfOtherSet(evidence)
                ? List.of(observe(evidence)
                        .with("set", evidence.criteriaSet().orElseThrow())
                        .with("expected", evaluator.scheme().criteriaSet()))
                : List.of();
    }

    private List<Observation> criterionNotScored(Appraisal evidence) {
        return evaluator.isOfOtherSet(evidence) || evaluator.indexOf(evidence.criterion()) >= 0
                ? List.of()
                : List.of(observe(evidence)
                        .with(
                                "known",
                                evaluator.scheme().criteria().stream()
                                        .map(CriterionScoring::criterion)
                                        .toList()));
    }

    private List<Observation> groupNotScored(Appraisal evidence) {
        int criterion = evaluator.indexOf(evidence);
        return criterion < 0 || evaluator.hasOwnRater(criterion) || evaluator.indexOf(evidence.raterGroup()) >= 0
                ? List.of()
                : List.of(observe(evidence)
                        .with("group", evidence.raterGroup())
                        .with(
                                "known",
                                evaluator.scheme().raterGroups().stream()
                                        .map(RaterGroupScoring::group)
                                        .toList()));
    }

    private List<Observation> poolingDiffers(Appraisal evidence) {
        CompiledPooling pooling = poolingOf(evidence);
        return pooling == null || pooling.takesShape(evidence)
                ? List.of()
                : List.of(observe(evidence)
                        .with("group", evidence.raterGroup())
                        .with("form", evidence instanceof Judgement ? JUDGEMENT : BALLOTS)
                        .with("expected", evidence instanceof Judgement ? BALLOTS : JUDGEMENT));
    }

    private List<Observation> scaleDiffers(Appraisal evidence) {
        return poolingOf(evidence) instanceof CompiledPooling.OfBallots ballots
                        && evidence instanceof BallotTally tally
                        && !tally.scale().equals(ballots.scale().id())
                ? List.of(observe(evidence)
                        .with("scale", tally.scale())
                        .with("expected", ballots.scale().id()))
                : List.of();
    }

    private List<Observation> optionUnknown(Appraisal evidence) {
        List<Observation> observations = new ArrayList<>();
        if (poolingOf(evidence) instanceof CompiledPooling.OfBallots ballots
                && evidence instanceof BallotTally tally
                && tally.scale().equals(ballots.scale().id())) {
            List<BallotOption> unknown = tally.counts().keySet().stream()
                    .filter(option -> !ballots.options().contains(option))
                    .toList();
            if (!unknown.isEmpty()) {
                observations.add(observe(evidence)
                        .with("options", unknown)
                        .with("scale", tally.scale())
                        .with("known", ballots.options()));
            }
        }
        return observations;
    }

    private @Nullable CompiledPooling poolingOf(Appraisal evidence) {
        int criterion = evaluator.indexOf(evidence);
        int group = evaluator.indexOf(evidence.raterGroup());
        return criterion < 0 || group < 0 || evaluator.hasOwnRater(criterion) ? null : evaluator.pooling(group);
    }

    private static Observation observe(Evidence evidence) {
        Observation observation = Observation.of(evidence.id()).with("assessed", evidence.subject());
        return evidence instanceof Appraisal appraisal
                ? observation.with("criterion", appraisal.criterion())
                : observation;
    }
}
