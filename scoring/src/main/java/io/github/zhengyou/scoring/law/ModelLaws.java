package io.github.zhengyou.scoring.law;

import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Parts;
import io.github.zhengyou.scoring.ResultKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The laws of a model of one's own 计分模型检验:
 *
 * <pre>{@code
 * Model best = parts -> Rating.of(parts.all().stream()
 *         .map(part -> part.share().times(parts.maximum()))
 *         .max(Comparator.naturalOrder())
 *         .orElseThrow());
 * Findings findings = ModelLaws.of("best@1", best).monotone().zeroWeightCounts().check();
 * for (Finding finding : findings) {
 *     System.err.println(finding.message(ScoringMessages.catalogue(), Language.EN));
 * }
 * }</pre>
 *
 * <p>Beside the laws of every rule: what does not apply is left out, and of parts with equal shares one that is left out
 * changes nothing ({@code law.not-applicable}, {@code law.left-out}); a part of weight zero changes nothing ({@code
 * law.zero-weight}); a model that declares {@link Model#factors} gives what these come to ({@code law.linear}), and one that
 * names the only points that it can come to comes to no others ({@code law.only-points}). What is better of a part is less of
 * it where {@link Model#takesAway} says so. Parts are tried from zero to their maximum, among them thirds, equal ones and weights that are zero,
 * very small and very large.
 *
 * @since 0.1
 */
public final class ModelLaws extends Laws<ModelLaws> {

    private static final int MOST_PARTS = 100;

    private final Model model;
    private int from = 1;
    private int through = 5;
    private boolean zeroWeightCounts;
    private boolean notApplicableCounts;
    private boolean addsUp;

    private ModelLaws(String id, Model model) {
        super(id);
        this.model = model;
    }

    /**
     * The laws of a model.
     *
     * @param id the id under which findings speak of it, such as that of its registration
     */
    public static ModelLaws of(String id, Model model) {
        return new ModelLaws(id, model);
    }

    /**
     * How many parts there are, both inclusive; from 1 to 5 unless said otherwise.
     *
     * @throws IllegalArgumentException if there is none, more than 100, or the first is above the second
     */
    public ModelLaws parts(int from, int through) {
        checkRange("parts", from, through, 1, MOST_PARTS);
        this.from = from;
        this.through = through;
        return this;
    }

    /** Declares that a part counts whatever it weighs, as in a minimum that is a lambda and so cannot say {@link Model#weighs}. */
    public ModelLaws zeroWeightCounts() {
        zeroWeightCounts = true;
        return this;
    }

    /**
     * Declares that what does not apply counts, as in a model that must have all its parts, or whose points are lost with what is
     * left out.
     */
    public ModelLaws notApplicableCounts() {
        notApplicableCounts = true;
        return this;
    }

    /** Declares that it adds points up, so that the maximum of the whole must be the sum of those of the parts. */
    public ModelLaws addsUp() {
        addsUp = true;
        return this;
    }

    @Override
    public Findings check() {
        ModelGround ground = new ModelGround(model);
        return RuleBook.<Trial<Parts>>of(
                        Trial.law("law.not-applicable", this::notApplicable),
                        Trial.law(
                                "law.left-out",
                                trial ->
                                        notApplicableCounts ? Optional.empty() : trial.unequal(ground::withOneLeftOut)),
                        Trial.law(
                                "law.zero-weight",
                                trial -> zeroWeightCounts || !model.weighs()
                                        ? Optional.empty()
                                        : trial.unequal(ground::withWeightless)),
                        Trial.law("law.linear", trial -> trial.unlike(ground::byFactors)),
                        Trial.law("law.only-points", trial -> trial.noneOf(parts -> model.onlyPoints(parts.maximum()))))
                .plus(Trial.LAWS)
                .check(new Trial<>(this, ground, inputs(ground)));
    }

    private List<Parts> inputs(ModelGround ground) {
        List<Parts> inputs = ground.draw(draw(), samples(), from, through);
        return addsUp ? inputs.stream().map(ModelGround::addedUp).toList() : inputs;
    }

    private Optional<Observation> notApplicable(Trial<Parts> trial) {
        KindEffect effect = model.kinds().effect(ResultKind.NOT_APPLICABLE);
        return notApplicableCounts || effect == KindEffect.LEAVE_OUT
                ? Optional.empty()
                : Optional.of(trial.rule()
                        .with("effect", effect.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    @Override
    ModelLaws self() {
        return this;
    }
}
