package io.github.zhengyou.scoring.scheme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableListMultimap;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.EvidenceRules;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Misfit;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** To which leaves of a scheme an entry of evidence speaks, and why not where it speaks to none. */
final class EvidenceFit {

    /**
     * That an entry speaks to a leaf.
     *
     * @param leaf the place of the leaf
     * @param cell of which group of raters, or 0 for the rater of the leaf
     * @param sound whether it can be used; else what rests on it is an error
     */
    record Use(int leaf, int cell, boolean sound) {}

    private final Evaluator evaluator;
    private final ImmutableListMultimap<CriterionCode, Integer> byCriterion;
    private final ImmutableListMultimap<EvidenceKind, Integer> byKind;

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
    private final Rule<Evidence> formDiffers =
            Rule.of("evaluation.form-differs", Severity.ERROR, Source.PROJECT, eachUse(this::formDiffers));

    private final Rule<Evidence> scaleDiffers =
            Rule.of("evaluation.scale-differs", Severity.ERROR, Source.PROJECT, eachUse(this::scaleDiffers));
    private final Rule<Evidence> optionUnknown =
            Rule.of("evaluation.option-unknown", Severity.ERROR, Source.PROJECT, eachUse(this::optionUnknown));

    private final Rule<Evidence> raterFailed =
            Rule.of("evaluation.rater-failed", Severity.ERROR, Source.PROJECT, this::raterFailed);

    /** Why a measurement is left out: it is in another unit than is rated. */
    private final Rule<Evidence> unitDiffers =
            Rule.of("evaluation.unit-differs", Severity.WARNING, Source.PROJECT, this::unitDiffers);

    /** Why an entry is left out: its form is none that this scheme can score, though it speaks to a criterion. */
    private final Rule<Evidence> formNotScored =
            Rule.of("evaluation.form-not-scored", Severity.WARNING, Source.PROJECT, this::formNotScored);

    private final Rule<Evidence> kindNotScored =
            Rule.of("evaluation.kind-not-scored", Severity.WARNING, Source.PROJECT, this::kindNotScored);

    private final Rule<Evidence> notListed =
            Rule.of("evaluation.entry-not-listed", Severity.ERROR, Source.PROJECT, this::notListed);

    private final RuleBook<Evidence> rules = RuleBook.of(
            notListed,
            formNotScored,
            kindNotScored,
            unitDiffers,
            outsidePeriod,
            otherSet,
            criterionNotScored,
            groupNotScored,
            formDiffers,
            scaleDiffers,
            optionUnknown,
            raterFailed);

    private final RuleBook<Evidence> allRules = EvidenceRules.ENTRY.plus(rules);

    EvidenceFit(Evaluator evaluator) {
        this.evaluator = evaluator;
        ImmutableListMultimap.Builder<CriterionCode, Integer> criteria = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<EvidenceKind, Integer> kinds = ImmutableListMultimap.builder();
        for (int i = 0; i < evaluator.size(); i++) {
            Indicator indicator = evaluator.indicator(i).indicator;
            if (indicator.isLeaf()) {
                criteria.put(indicator.criterion().orElseThrow(), i);
                for (EvidenceKind kind : indicator.evidenceKinds()) {
                    kinds.put(kind, i);
                }
            }
        }
        this.byCriterion = criteria.build();
        this.byKind = kinds.build();
    }

    /** The rules that only the scheme can check. */
    RuleBook<Evidence> rules() {
        return rules;
    }

    /** All rules over one entry. */
    RuleBook<Evidence> allRules() {
        return allRules;
    }

    /** Why an entry cannot be rated whose worth a rater does not know. */
    List<Finding> checkListed(Evidence entry) {
        return notListed.check(entry);
    }

    /** To which leaves an entry speaks, in their order, whatever its date. */
    List<Use> uses(Evidence entry) {
        if (entry instanceof Appraisal appraisal) {
            return isOfOtherSet(appraisal) ? List.of() : uses(appraisal);
        }
        List<Use> uses = new ArrayList<>();
        for (int leaf : candidates(entry)) {
            CompiledIndicator indicator = evaluator.indicator(leaf);
            if (indicator.rater == null || !indicator.rater.forms().contains(EvidenceForm.of(entry))) {
                continue;
            }
            boolean failed = failure(indicator.rater, entry).isPresent();
            if (failed || indicator.rater.misfit(entry).isEmpty()) {
                uses.add(new Use(
                        leaf, 0, !failed && EvidenceRules.ENTRY.check(entry).isEmpty()));
            }
        }
        return uses;
    }

    /** The leaves that an entry may speak to which is no appraisal: by the criterion it names, else by its kind. */
    private List<Integer> candidates(Evidence entry) {
        Optional<CriterionCode> criterion =
                entry instanceof Measurement measurement ? measurement.criterion() : Optional.empty();
        return criterion
                .map(byCriterion::get)
                .or(() -> entry.kind().map(byKind::get))
                .<List<Integer>>map(leaves -> leaves)
                .orElse(List.of());
    }

    private List<Use> uses(Appraisal appraisal) {
        List<Use> uses = new ArrayList<>();
        for (int leaf : byCriterion.get(appraisal.criterion())) {
            CompiledIndicator indicator = evaluator.indicator(leaf);
            int cell = indicator.cell(appraisal.raterGroup());
            if (cell >= 0) {
                uses.add(new Use(leaf, cell, isSound(appraisal, indicator, cell)));
            }
        }
        return uses;
    }

    private static boolean isSound(Appraisal appraisal, CompiledIndicator indicator, int cell) {
        if (!indicator.rater(cell).forms().contains(EvidenceForm.of(appraisal))) {
            return false;
        }
        boolean sound = appraisal instanceof BallotTally tally
                ? tally.isWithinElectorate()
                : appraisal instanceof Judgement judgement && judgement.isInRange();
        Rater rater = indicator.rater(cell);
        return sound
                && failure(rater, appraisal).isEmpty()
                && rater.misfit(appraisal).isEmpty();
    }

    /** How a rater of the host fails that is asked whether it can use an entry; empty where it answers. */
    private static Optional<String> failure(Rater rater, Evidence entry) {
        try {
            requireNonNull(rater.misfit(entry), "its misfit was null");
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e.toString());
        }
    }

    private List<Observation> raterFailed(Evidence evidence) {
        List<Observation> failed = new ArrayList<>();
        for (Use use : uses(evidence)) {
            CompiledIndicator leaf = evaluator.indicator(use.leaf());
            if (!use.sound() && leaf.rater(use.cell()).forms().contains(EvidenceForm.of(evidence))) {
                failure(leaf.rater(use.cell()), evidence)
                        .ifPresent(error -> failed.add(Observation.of(evidence.id())
                                .with("indicator", leaf.indicator.id())
                                .with("rater", leaf.raterId(use.cell()))
                                .with("error", error)));
            }
        }
        return failed;
    }

    private boolean isOfOtherSet(Appraisal evidence) {
        return evidence.criteriaSet()
                .filter(set -> !set.equals(evaluator.scheme().criteriaSet()))
                .isPresent();
    }

    /** Why an entry is left out: it is on one of these subjects, whom the scheme does not assess. */
    Rule<Evidence> subjectNotAssessed(Set<String> others) {
        return Rule.of(
                "evaluation.subject-not-assessed",
                Severity.WARNING,
                Source.PROJECT,
                evidence -> others.contains(evidence.subject().value())
                                && (evidence instanceof Appraisal
                                        || !uses(evidence).isEmpty())
                        ? List.of(Assessed.told(
                                observe(evidence), evaluator.scheme().subjects()))
                        : List.of());
    }

    /** A rule over appraisals alone; no other entry can be meant by it. */
    private static Function<Evidence, List<Observation>> appraised(Function<Appraisal, List<Observation>> check) {
        return evidence -> evidence instanceof Appraisal appraisal ? check.apply(appraisal) : List.of();
    }

    /** A rule over each leaf to which an appraisal speaks but cannot be used for; two leaves that say the same say it once. */
    private Function<Evidence, List<Observation>> eachUse(BiFunction<Appraisal, Use, Optional<Observation>> check) {
        return appraised(appraisal -> uses(appraisal).stream()
                .filter(use -> !use.sound() && !isOfOtherSet(appraisal))
                .flatMap(use -> check.apply(appraisal, use).stream())
                .distinct()
                .toList());
    }

    private List<Observation> formNotScored(Evidence evidence) {
        return evidence instanceof Measurement measurement
                        && measurement
                                .criterion()
                                .filter(byCriterion::containsKey)
                                .isPresent()
                        && uses(evidence).isEmpty()
                        && unitDiffers(evidence).isEmpty()
                ? List.of(observe(evidence)
                        .with("criterion", measurement.criterion().get())
                        .with("form", EvidenceForm.MEASUREMENT.code()))
                : List.of();
    }

    /** An entry whose kind leaves ask for, but none by a rater that can use it. */
    private List<Observation> kindNotScored(Evidence evidence) {
        if (evidence instanceof Appraisal
                || (evidence instanceof Measurement measurement
                        && measurement.criterion().isPresent())
                || candidates(evidence).isEmpty()
                || !uses(evidence).isEmpty()
                || !unitDiffers(evidence).isEmpty()) {
            return List.of();
        }
        return List.of(observe(evidence)
                .with("kind", evidence.kind().orElseThrow())
                .with("form", EvidenceForm.of(evidence).code()));
    }

    /** An entry of which a rater does not know what it is worth, so that nothing on its subject can be rated by it. */
    private List<Observation> notListed(Evidence evidence) {
        return evidence instanceof Appraisal
                ? List.of()
                : uses(evidence).stream()
                        .filter(Use::sound)
                        .filter(use -> isNotListed(evaluator.indicator(use.leaf()), evidence))
                        .map(use -> observeCodes(evidence)
                                .with(
                                        "indicator",
                                        evaluator
                                                .indicator(use.leaf())
                                                .indicator
                                                .id()))
                        .toList();
    }

    private static boolean isNotListed(CompiledIndicator leaf, Evidence evidence) {
        try {
            Rating alone = requireNonNull(leaf.rater)
                    .rate(CriterionEvidence.builder()
                            .subject(evidence.subject())
                            .criterion(requireNonNull(leaf.criterion).code())
                            .maximum(leaf.maximum)
                            .asOf(evidence.date())
                            .all(List.of(evidence))
                            .build());
            return alone.reason().equals(ReasonCode.NOT_LISTED);
        } catch (RuntimeException e) {
            return false; // a rater of the host that fails says so where it rates
        }
    }

    private static Observation observeCodes(Evidence evidence) {
        Observation observation = observe(evidence);
        if (evidence.kind().isPresent()) {
            observation = observation.with("kind", evidence.kind().get());
        }
        return evidence instanceof Honour honour && honour.level().isPresent()
                ? observation.with("level", honour.level().get())
                : observation;
    }

    private List<Observation> outsidePeriod(Evidence evidence) {
        return evaluator.period().contains(evidence.date())
                        || !(evidence instanceof Appraisal || !uses(evidence).isEmpty())
                ? List.of()
                : List.of(observe(evidence)
                        .with("date", evidence.date())
                        .with("from", evaluator.period().from())
                        .with("through", evaluator.period().through()));
    }

    private List<Observation> otherSet(Appraisal evidence) {
        return isOfOtherSet(evidence)
                ? List.of(observe(evidence)
                        .with("set", evidence.criteriaSet().orElseThrow())
                        .with("expected", evaluator.scheme().criteriaSet()))
                : List.of();
    }

    private List<Observation> criterionNotScored(Appraisal evidence) {
        return isOfOtherSet(evidence) || byCriterion.containsKey(evidence.criterion())
                ? List.of()
                : List.of(observe(evidence).with("known", byCriterion.keySet().asList()));
    }

    private List<Observation> groupNotScored(Appraisal evidence) {
        return isOfOtherSet(evidence)
                        || !byCriterion.containsKey(evidence.criterion())
                        || !uses(evidence).isEmpty()
                ? List.of()
                : List.of(observe(evidence)
                        .with("group", evidence.raterGroup())
                        .with(
                                "known",
                                byCriterion.get(evidence.criterion()).stream()
                                        .flatMap(leaf -> evaluator.indicator(leaf).groupIndex.keySet().stream())
                                        .distinct()
                                        .toList()));
    }

    private Optional<Observation> formDiffers(Appraisal evidence, Use use) {
        EvidenceForm form = EvidenceForm.of(evidence);
        Set<EvidenceForm> taken =
                evaluator.indicator(use.leaf()).rater(use.cell()).forms();
        return taken.contains(form)
                ? Optional.empty()
                : Optional.of(observe(evidence)
                        .with("group", evidence.raterGroup())
                        .with("form", form.code())
                        .with("expected", taken.stream().map(EvidenceForm::code).toList()));
    }

    private Optional<Observation> scaleDiffers(Appraisal evidence, Use use) {
        return misfit(evidence, use) instanceof Misfit.OtherScale other
                ? Optional.of(observe(evidence).with("scale", other.got()).with("expected", other.expected()))
                : Optional.empty();
    }

    private Optional<Observation> optionUnknown(Appraisal evidence, Use use) {
        return misfit(evidence, use) instanceof Misfit.UnknownOptions options
                ? Optional.of(observe(evidence)
                        .with("options", options.unknown())
                        .with("scale", options.scale())
                        .with("known", options.known()))
                : Optional.empty();
    }

    private @Nullable Misfit misfit(Appraisal evidence, Use use) {
        Rater rater = evaluator.indicator(use.leaf()).rater(use.cell());
        return rater.forms().contains(EvidenceForm.of(evidence))
                        && failure(rater, evidence).isEmpty()
                ? rater.misfit(evidence).orElse(null)
                : null;
    }

    /** A measurement in another unit than every rater takes that could use it. */
    private List<Observation> unitDiffers(Evidence evidence) {
        if (!(evidence instanceof Measurement measurement) || !uses(evidence).isEmpty()) {
            return List.of();
        }
        return candidates(measurement).stream()
                .flatMap(leaf -> Stream.ofNullable(evaluator.indicator(leaf).rater))
                .filter(rater -> rater.forms().contains(EvidenceForm.MEASUREMENT))
                .flatMap(rater -> rater.misfit(evidence).stream())
                .filter(Misfit.OtherUnit.class::isInstance)
                .map(Misfit.OtherUnit.class::cast)
                .map(other -> observe(evidence).with("unit", other.got()).with("expected", other.expected()))
                .distinct()
                .toList();
    }

    private static Observation observe(Evidence evidence) {
        Observation observation = Observation.of(evidence.id()).with("assessed", evidence.subject());
        return evidence instanceof Appraisal appraisal
                ? observation.with("criterion", appraisal.criterion())
                : observation;
    }
}
