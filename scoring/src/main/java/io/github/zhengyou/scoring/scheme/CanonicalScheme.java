package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.GradeBand;
import io.github.zhengyou.scoring.ParameterValue;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The canonical text of a scheme: all that can change a result, keys sorted, decimals plain, and the hash over it.
 * The form is versioned by its first line; a change of form is a new version, since it changes every hash.
 */
final class CanonicalScheme {

    private static final String PREFIX = "zhengyou-scheme-text@1\n";

    private CanonicalScheme() {}

    static String hash(ScoringScheme scheme) {
        return Hashing.sha256().hashString(text(scheme), StandardCharsets.UTF_8).toString();
    }

    static String text(ScoringScheme scheme) {
        StringBuilder text = new StringBuilder(PREFIX);
        append(text, tree(scheme));
        return text.append('\n').toString();
    }

    private static ParameterValue tree(ScoringScheme scheme) {
        ImmutableMap.Builder<String, ParameterValue> kinds = ImmutableMap.builder();
        scheme.kinds().forEach((kind, effect) -> kinds.put(kind.name(), code(effect)));
        return fields(
                "criteriaSet", code(scheme.criteriaSet()),
                "subjects",
                        fields(
                                "line",
                                code(scheme.subjects().line()),
                                "tier",
                                code(scheme.subjects().tier())),
                "period", period(scheme.period()),
                "maximum", new ParameterValue.Amount(scheme.maximum()),
                "raterGroups",
                        items(
                                scheme.raterGroups(),
                                group -> fields(
                                        "group", code(group.group()),
                                        "weight",
                                                new ParameterValue.Amount(
                                                        group.weight().value()),
                                        "pooling", pooling(group.pooling()))),
                "missingGroup", code(scheme.missingGroup()),
                "criteria", items(scheme.criteria(), CanonicalScheme::criterion),
                "kinds", new ParameterValue.Fields(kinds.buildOrThrow()),
                "ballotScales",
                        items(
                                ImmutableList.sortedCopyOf(
                                        Comparator.comparing(BallotScale::id), scheme.ballotScales()),
                                CanonicalScheme::scale),
                "rounding", code(scheme.rounding()),
                "grades", items(scheme.grades().bands(), CanonicalScheme::band),
                "vetoes", items(scheme.vetoes(), CanonicalScheme::veto));
    }

    private static ParameterValue period(EvaluationPeriod period) {
        if (period instanceof EvaluationPeriod.OfStage stage) {
            return fields("stage", code(stage.stage()));
        }
        return period instanceof EvaluationPeriod.CalendarYear year
                ? fields("year", new ParameterValue.Amount(Decimal.of(year.year())))
                : code("campaign");
    }

    private static ParameterValue pooling(Pooling pooling) {
        return pooling instanceof Pooling.Ballots ballots ? fields("ballots", code(ballots.scale())) : code("mean");
    }

    /** What is not given is left out, so that a scheme without it keeps the hash it had before there was such a thing. */
    private static ParameterValue criterion(CriterionScoring criterion) {
        ImmutableMap.Builder<String, ParameterValue> fields = ImmutableMap.builder();
        fields.put("criterion", code(criterion.criterion()));
        fields.put("weight", new ParameterValue.Amount(criterion.weight().value()));
        criterion
                .rater()
                .ifPresent(rater -> fields.put("rater", code(rater.id())).put("parameters", rater.parameters()));
        criterion.titleFrom().ifPresent(from -> fields.put("titleFrom", new ParameterValue.Amount(from)));
        return new ParameterValue.Fields(fields.buildOrThrow());
    }

    private static ParameterValue scale(BallotScale scale) {
        ImmutableMap.Builder<String, ParameterValue> choices = ImmutableMap.builder();
        for (BallotScale.Choice choice : scale.choices()) {
            choices.put(
                    choice.option().code(),
                    choice.points()
                            .<ParameterValue>map(ParameterValue.Amount::new)
                            .orElse(code("abstention")));
        }
        return fields(
                "id", code(scale.id()),
                "maximum", new ParameterValue.Amount(scale.maximum()),
                "choices", new ParameterValue.Fields(choices.buildOrThrow()));
    }

    private static ParameterValue band(GradeBand band) {
        return fields("grade", code(band.grade().code()), "band", code(band));
    }

    private static ParameterValue veto(Veto veto) {
        ParameterValue effect = veto.effect() instanceof VetoEffect.CapGrade cap
                ? fields("cap", code(cap.grade()))
                : code(veto.effect().code());
        return fields(
                "id",
                code(veto.id()),
                "criterion",
                code(veto.criterion()),
                "below",
                new ParameterValue.Amount(veto.below()),
                "effect",
                effect);
    }

    private static ParameterValue code(Object value) {
        return new ParameterValue.Text(value.toString());
    }

    private static <T> ParameterValue items(List<T> list, Function<T, ParameterValue> element) {
        return new ParameterValue.Items(list.stream().map(element).toList());
    }

    private static ParameterValue fields(Object... namesAndValues) {
        ImmutableMap.Builder<String, ParameterValue> fields = ImmutableMap.builder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], (ParameterValue) namesAndValues[i + 1]);
        }
        return new ParameterValue.Fields(fields.buildOrThrow());
    }

    private static void append(StringBuilder text, ParameterValue value) {
        if (value instanceof ParameterValue.Fields fields) {
            text.append('{');
            new TreeMap<>(fields.values()).forEach((name, field) -> {
                quote(text, name);
                text.append(':');
                append(text, field);
                text.append(';');
            });
            text.append('}');
        } else if (value instanceof ParameterValue.Items items) {
            text.append('[');
            for (ParameterValue item : items.values()) {
                append(text, item);
                text.append(';');
            }
            text.append(']');
        } else if (value instanceof ParameterValue.Text string) {
            quote(text, string.value());
        } else if (value instanceof ParameterValue.Amount amount) {
            text.append(amount.value());
        } else {
            text.append(((ParameterValue.Flag) value).value());
        }
    }

    private static void quote(StringBuilder text, String value) {
        text.append('"')
                .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
    }
}
