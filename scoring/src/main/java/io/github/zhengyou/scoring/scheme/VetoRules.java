package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.GradeScale;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.scheme.SchemeReview.Node;
import io.github.zhengyou.timeline.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** The rules over vetoes: whether they can fall and be safe, whether they take anything, and on what they rest. */
final class VetoRules {

    private static final Place VETOES = SchemeReview.SCHEME.at("vetoes");

    /** What a basis says of itself that is none. */
    private static final List<String> ILLUSTRATIVE = List.of("示例", "样例", "illustrative");

    private static final Rule<SchemeReview> NEVER_FALLS = each(
            "scheme.veto-never-falls",
            Severity.WARNING,
            "gate",
            (review, veto) -> observe(review, veto, Gate.State.SAFE));

    private static final Rule<SchemeReview> ALWAYS_FALLS = each(
            "scheme.veto-always-falls",
            Severity.WARNING,
            "gate",
            (review, veto) -> observe(review, veto, Gate.State.FELL));

    private static final Rule<SchemeReview> CAPS_NOTHING =
            each("scheme.veto-caps-nothing", Severity.WARNING, "effect", VetoRules::capsNothing);

    private static final Rule<SchemeReview> TAKES_PENALTY =
            each("scheme.veto-takes-penalty", Severity.WARNING, "effect", VetoRules::takesPenalty);

    private static final Rule<SchemeReview> WITHOUT_CLAUSE = each(
            "scheme.veto-without-clause",
            Severity.WARNING,
            "basis",
            (review, veto) -> Optional.of(veto.basis())
                    .filter(basis -> basis.clause().isEmpty() && !isIllustrative(basis))
                    .map(basis -> Observation.of(veto.id()).with("basis", basis)));

    private static final Rule<SchemeReview> BASIS_ILLUSTRATIVE = each(
            "scheme.veto-basis-illustrative",
            Severity.WARNING,
            "basis",
            (review, veto) -> Optional.of(veto.basis())
                    .filter(VetoRules::isIllustrative)
                    .map(basis -> Observation.of(veto.id()).with("basis", basis)));

    private static final Rule<SchemeReview> BASIS_NOT_IN_FORCE =
            each("scheme.veto-basis-not-in-force", Severity.WARNING, "basis", VetoRules::notInForce);

    static final RuleBook<SchemeReview> BOOK = RuleBook.of(
            NEVER_FALLS,
            ALWAYS_FALLS,
            CAPS_NOTHING,
            TAKES_PENALTY,
            WITHOUT_CLAUSE,
            BASIS_ILLUSTRATIVE,
            BASIS_NOT_IN_FORCE);

    private VetoRules() {}

    /** That a whole takes away what a part has. */
    private record Deduction(IndicatorId part, IndicatorId whole) {}

    private static Rule<SchemeReview> each(
            String id,
            Severity severity,
            String attribute,
            BiFunction<SchemeReview, Veto, Optional<Observation>> check) {
        return Rule.of(id, severity, Source.PROJECT, review -> {
            List<Observation> observations = new ArrayList<>();
            for (int i = 0; i < review.scheme().vetoes().size(); i++) {
                Place place = VETOES.at(i).at(attribute);
                check.apply(review, review.scheme().vetoes().get(i))
                        .map(observation -> observation.at(place))
                        .ifPresent(observations::add);
            }
            return observations;
        });
    }

    /** Whether a gate answers the same over all that its indicator can have; it does if it does so at both ends. */
    private static Optional<Observation> observe(SchemeReview review, Veto veto, Gate.State always) {
        CompiledVeto compiled = review.evaluator().vetoes().stream()
                .filter(one -> one.veto().equals(veto))
                .findFirst()
                .orElseThrow();
        Node node = review.nodes().get(compiled.indicator());
        Reach reach = Reach.of(review, node);
        // nobody knows what a gate of the host does between two points, nor what weights some leaves may reach
        if (!StandardGates.all().containsKey(veto.gate().id())
                || (node.compiled().model != null && node.compiled().model.rangesOverLeaves())
                || state(compiled, node, reach.lowest()) != always
                || state(compiled, node, reach.highest()) != always) {
            return Optional.empty();
        }
        return Optional.of(Observation.of(veto.id())
                .with("name", veto.name())
                .with("indicator", veto.indicator())
                .with("gate", veto.gate().id())
                .with("lowest", reach.lowest())
                .with("highest", reach.highest()));
    }

    private static Gate.State state(CompiledVeto veto, Node node, Points points) {
        return veto.gate().test(new Gate.Input(node.indicator().id(), Rating.of(points), node.compiled().maximum));
    }

    private static Optional<Observation> capsNothing(SchemeReview review, Veto veto) {
        if (!(veto.effect() instanceof VetoEffect.CapGrade cap)) {
            return Optional.empty();
        }
        GradeScale grades = review.scheme().grades().orElseThrow();
        return grades.rank(cap.grade()) == grades.bands().size() - 1
                ? Optional.of(
                        Observation.of(veto.id()).with("name", veto.name()).with("grade", cap.grade()))
                : Optional.empty();
    }

    /**
     * Who falls would be spared a deduction: on the way from the part to the root, points are taken away an odd number of
     * times.
     */
    private static Optional<Observation> takesPenalty(SchemeReview review, Veto veto) {
        if (!(veto.effect() instanceof VetoEffect.Zero zero) || zero.part().isEmpty()) {
            return Optional.empty();
        }
        IndicatorId part = zero.part().get();
        List<Deduction> deductions = new ArrayList<>();
        IndicatorId counted = part;
        for (Optional<Node> whole = review.whole(counted); whole.isPresent(); whole = review.whole(counted)) {
            CompiledIndicator compiled = whole.get().compiled();
            if (compiled.model != null && compiled.model.takesAway(counted)) {
                deductions.add(new Deduction(counted, compiled.indicator.id()));
            }
            counted = compiled.indicator.id();
        }
        if (deductions.size() % 2 == 0) {
            return Optional.empty();
        }
        Deduction first = deductions.get(0);
        Observation observation = Observation.of(veto.id())
                .with("name", veto.name())
                .with("part", part)
                .with("whole", first.whole());
        return Optional.of(first.part().equals(part) ? observation : observation.with("within", first.part()));
    }

    private static boolean isIllustrative(Source basis) {
        String title = basis.title().toLowerCase(Locale.ROOT);
        return basis.equals(Source.PROJECT) || ILLUSTRATIVE.stream().anyMatch(title::contains);
    }

    /** A basis must have been in force through all of the period: who was not warned cannot be vetoed. */
    private static Optional<Observation> notInForce(SchemeReview review, Veto veto) {
        Period period = review.evaluator().period();
        Source basis = veto.basis();
        if (basis.isInForceOn(period.from()) && basis.isInForceOn(period.through())) {
            return Optional.empty();
        }
        Observation observation = Observation.of(veto.id()).with("basis", basis).with("from", period.from());
        observation = observation.with("through", period.through());
        if (basis.validFrom().isPresent()) {
            observation = observation.with("validFrom", basis.validFrom().get());
        }
        if (basis.validThrough().isPresent()) {
            observation = observation.with("validThrough", basis.validThrough().get());
        }
        return Optional.of(observation);
    }
}
