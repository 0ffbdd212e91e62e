package io.github.zhengyou.scoring.explanation;

import static io.github.zhengyou.scoring.explanation.Nodes.name;
import static io.github.zhengyou.scoring.explanation.Nodes.node;
import static io.github.zhengyou.scoring.explanation.Nodes.text;
import static io.github.zhengyou.scoring.explanation.Nodes.values;

import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.scoring.scheme.Veto;
import io.github.zhengyou.scoring.scheme.VetoEffect;
import io.github.zhengyou.scoring.scheme.VetoResult;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts what became of a veto into an explanation node. */
final class VetoNarrator {

    private final ScoringScheme scheme;
    private final Function<IndicatorId, Argument> nameOf;

    VetoNarrator(ScoringScheme scheme, Function<IndicatorId, Argument> nameOf) {
        this.scheme = scheme;
        this.nameOf = nameOf;
    }

    ExplanationNode veto(Veto veto, VetoResult result) {
        ImmutableMap.Builder<String, Argument> values = values().put("veto", name(veto.name()))
                .put("indicator", nameOf.apply(veto.indicator()))
                .put("gate", text(veto.gate().id()))
                .put("limit", text(limit(veto)))
                .put("effect", text(veto.effect().code()))
                .put("basis", text(veto.basis()))
                .put(
                        "scoreBefore",
                        text(result.scoreBefore().map(Decimal::toString).orElse("-")))
                .put(
                        "gradeBefore",
                        result.gradeBefore()
                                .flatMap(this::grade)
                                .<Argument>map(grade -> name(grade.name()))
                                .orElse(text("-")));
        String operation = "veto-" + result.state().name().toLowerCase(Locale.ROOT);
        if (veto.gate().id().contains("@")) { // a gate of the host: nobody else knows what it looks for
            values.put("state", text(result.state().name().toLowerCase(Locale.ROOT)));
            return node("veto-own", values);
        }
        if (result.state() == Gate.State.FELL
                && veto.effect() instanceof VetoEffect.Zero zero
                && zero.part().isPresent()) {
            values.put("part", nameOf.apply(zero.part().get()));
            return node(operation + (result.scoreBefore().isPresent() ? "-part" : "-part-without"), values);
        }
        if (result.state() == Gate.State.FELL && veto.effect() instanceof VetoEffect.CapGrade cap) {
            Grade highest = grade(cap.grade()).orElseThrow();
            return node(operation + "-cap", values.put("cap", name(highest.name())));
        }
        boolean takesEligibility = veto.effect().takesEligibility();
        return node(
                result.state() == Gate.State.UNKNOWN && takesEligibility ? operation + "-not-eligible" : operation,
                values,
                List.of());
    }

    private Optional<Grade> grade(GradeCode code) {
        return scheme.grades().flatMap(grades -> grades.find(code));
    }

    /** What the gate was given, such as {@code 80}. */
    private static String limit(Veto veto) {
        return veto.gate().parameters().values().values().stream()
                .map(Nodes::written)
                .collect(Collectors.joining(" "));
    }
}
