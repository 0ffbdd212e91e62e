package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.model.CompositeTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a subject stands in the component measures of a composite, by its evaluation. */
final class Composites {

    private Composites() {}

    static Optional<CompositeTally> tally(Evaluator evaluator, IndicatorId whole, Evaluation evaluation) {
        CompiledIndicator indicator = whole(evaluator, whole);
        if (!evaluation.schemeHash().equals(evaluator.scheme().hash())) {
            throw new IllegalArgumentException("evaluation of '" + evaluation.subject() + "' must be by scheme '"
                    + evaluator.scheme().id() + "', it is by one with the hash " + evaluation.schemeHash());
        }
        if (evaluation.indicators().isEmpty()) {
            return Optional.empty(); // it could not be assessed at all
        }
        List<ParameterValue> decrease = indicator.indicator.model().parameters().items("decrease");
        List<CompositeTally.Component> components = new ArrayList<>();
        List<CompositeTally.State> states = new ArrayList<>();
        for (int place : indicator.parts) {
            CompiledIndicator part = evaluator.indicator(place);
            IndicatorResult result = evaluation.indicators().get(place);
            components.add(new CompositeTally.Component(
                    part.indicator.id(),
                    part.weight,
                    decrease.contains(ParameterValue.of(part.indicator.id().value()))));
            if (result.rating() instanceof Rating.Rated rated) {
                states.add(
                        rated.points().equals(result.maximum())
                                ? CompositeTally.State.IN_NUMERATOR
                                : CompositeTally.State.NOT_IN_NUMERATOR);
            } else {
                switch (indicator.kinds.effect(result.rating().kind())) {
                    case LEAVE_OUT -> states.add(CompositeTally.State.NOT_IN_DENOMINATOR);
                    case ZERO -> states.add(CompositeTally.State.NOT_IN_NUMERATOR);
                    case INVALIDATE -> {
                        return Optional.empty();
                    }
                }
            }
        }
        return Optional.of(CompositeTally.of(components, states));
    }

    private static CompiledIndicator whole(Evaluator evaluator, IndicatorId id) {
        for (int i = 0; i < evaluator.size(); i++) {
            CompiledIndicator candidate = evaluator.indicator(i);
            if (candidate.indicator.id().equals(id) && !candidate.isLeaf()) {
                return candidate;
            }
        }
        throw new IllegalArgumentException(
                "scheme '" + evaluator.scheme().id() + "' has no indicator '" + id + "' with parts");
    }
}
