package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.GradeBand;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Reference;
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

    private static final String PREFIX = "zhengyou-scheme-text@2\n";

    private CanonicalScheme() {}

    static String hash(ScoringScheme scheme) {
        return Hashing.sha256().hashString(text(scheme), StandardCharsets.UTF_8).toString();
    }

    static String text(ScoringScheme scheme) {
        StringBuilder text = new StringBuilder(PREFIX);
        append(text, tree(scheme));
        return text.append('\n').toString();
    }

    private static ParameterValue subjects(SubjectFilter subjects) {
        Fields fields = new Fields().put("line", code(subjects.line())).put("tier", code(subjects.tier()));
        return subjects.kind() == Addressed.ORGANIZATIONS
                ? fields.build()
                : fields.put("kind", code(subjects.kind().code())).build();
    }

    private static ParameterValue tree(ScoringScheme scheme) {
        Fields fields = new Fields()
                .put("criteriaSet", code(scheme.criteriaSet()))
                .put("subjects", subjects(scheme.subjects()))
                .put("period", period(scheme.period()))
                .put("maximum", number(scheme.maximum()))
                .put("raterGroups", items(scheme.raterGroups(), CanonicalScheme::group))
                .put("missingGroup", code(scheme.missingGroup()))
                .put("root", indicator(scheme.root()))
                .put(
                        "ballotScales",
                        items(
                                ImmutableList.sortedCopyOf(
                                        Comparator.comparing(BallotScale::id), scheme.ballotScales()),
                                CanonicalScheme::scale))
                .put("rounding", code(scheme.rounding()))
                .put("vetoes", items(scheme.vetoes(), CanonicalScheme::veto));
        scheme.peers().ifPresent(peers -> fields.put("peers", peers(peers)));
        scheme.grades().ifPresent(grades -> fields.put("grades", items(grades.bands(), CanonicalScheme::band)));
        return fields.build();
    }

    /** What is not given is left out, so that a scheme without it keeps the hash it had before there was such a thing. */
    private static ParameterValue indicator(Indicator indicator) {
        Fields fields = new Fields()
                .put("id", code(indicator.id()))
                .put("weight", number(indicator.weight().value()))
                .putIfAny("notFor", conditions(indicator.notFor()))
                .putIfAny("exempt", conditions(indicator.exempt()));
        indicator.maximum().ifPresent(maximum -> fields.put("maximum", number(maximum)));
        indicator.lowest().ifPresent(lowest -> fields.put("lowest", number(lowest)));
        indicator.highest().ifPresent(highest -> fields.put("highest", number(highest)));
        indicator.rounding().ifPresent(rounding -> fields.put("rounding", code(rounding)));
        if (indicator.isLeaf()) {
            fields.put("criterion", code(indicator.criterion().orElseThrow()))
                    .putIfAny("raterGroups", items(indicator.raterGroups(), CanonicalScheme::group))
                    .putIfAny(
                            "evidenceKinds",
                            items(ImmutableList.sortedCopyOf(indicator.evidenceKinds()), CanonicalScheme::code));
            indicator.rater().ifPresent(rater -> fields.put("rater", reference(rater)));
            indicator.missingGroup().ifPresent(missing -> fields.put("missingGroup", code(missing)));
            indicator.titleFrom().ifPresent(from -> fields.put("titleFrom", number(from)));
        } else {
            Fields kinds = new Fields();
            indicator.kinds().forEach((kind, effect) -> kinds.put(kind.name(), code(effect)));
            fields.put("model", reference(indicator.model()))
                    .put("kinds", kinds.build())
                    .put("parts", items(indicator.parts(), CanonicalScheme::indicator));
        }
        return fields.build();
    }

    private static ParameterValue group(RaterGroupScoring group) {
        Fields fields = new Fields()
                .put("group", code(group.group()))
                .put("weight", number(group.weight().value()))
                .put("rater", reference(group.rater()))
                .put("minimumRaters", number(Decimal.of(group.minimumRaters())));
        group.minimumTurnout().ifPresent(turnout -> fields.put("minimumTurnout", number(turnout)));
        return fields.build();
    }

    private static ParameterValue reference(Reference reference) {
        return new Fields()
                .put("id", code(reference.id()))
                .put("parameters", reference.parameters())
                .build();
    }

    /** Conditions of which any suffices: sorted by their own text, as their order does not matter. */
    private static ParameterValue.Items conditions(List<OrganizationCondition> conditions) {
        return new ParameterValue.Items(conditions.stream()
                .map(CanonicalScheme::condition)
                .sorted(Comparator.comparing(CanonicalScheme::text))
                .toList());
    }

    private static ParameterValue condition(OrganizationCondition condition) {
        Fields classes = new Fields();
        condition.classes().forEach((classification, value) -> classes.put(classification.code(), code(value)));
        return new Fields()
                .put("sectors", items(ImmutableList.sortedCopyOf(condition.sectors()), CanonicalScheme::code))
                .put("classes", classes.build())
                .build();
    }

    private static ParameterValue peers(PeerGroup peers) {
        if (peers instanceof PeerGroup.SameClass same) {
            return new Fields().put("class", code(same.classification())).build();
        }
        return code(peers instanceof PeerGroup.SameSector ? "sector" : "all");
    }

    private static ParameterValue period(EvaluationPeriod period) {
        if (period instanceof EvaluationPeriod.OfStage stage) {
            return new Fields().put("stage", code(stage.stage())).build();
        }
        return period instanceof EvaluationPeriod.CalendarYear year
                ? new Fields().put("year", number(Decimal.of(year.year()))).build()
                : code("campaign");
    }

    private static ParameterValue scale(BallotScale scale) {
        Fields choices = new Fields();
        for (BallotScale.Choice choice : scale.choices()) {
            choices.put(
                    choice.option().code(),
                    choice.points().map(CanonicalScheme::number).orElse(code("abstention")));
        }
        return new Fields()
                .put("id", code(scale.id()))
                .put("maximum", number(scale.maximum()))
                .put("choices", choices.build())
                .build();
    }

    private static ParameterValue band(GradeBand band) {
        return new Fields()
                .put("grade", code(band.grade().code()))
                .put("band", code(band))
                .build();
    }

    private static ParameterValue veto(Veto veto) {
        return new Fields()
                .put("id", code(veto.id()))
                .put("indicator", code(veto.indicator()))
                .put("gate", reference(veto.gate()))
                .put("effect", effect(veto.effect()))
                .build();
    }

    private static ParameterValue effect(VetoEffect effect) {
        if (effect instanceof VetoEffect.CapGrade cap) {
            return new Fields().put("cap", code(cap.grade())).build();
        }
        return effect instanceof VetoEffect.Zero zero && zero.part().isPresent()
                ? new Fields().put("zero", code(zero.part().get())).build()
                : code(effect.code());
    }

    private static ParameterValue code(Object value) {
        return new ParameterValue.Text(value.toString());
    }

    private static ParameterValue number(Decimal value) {
        return new ParameterValue.Amount(value);
    }

    private static <T> ParameterValue.Items items(List<T> list, Function<T, ParameterValue> element) {
        return new ParameterValue.Items(list.stream().map(element).toList());
    }

    /** Puts fields together one by one. */
    private static final class Fields {
        private final ImmutableMap.Builder<String, ParameterValue> values = ImmutableMap.builder();

        Fields put(String name, ParameterValue value) {
            values.put(name, value);
            return this;
        }

        Fields putIfAny(String name, ParameterValue.Items items) {
            return items.values().isEmpty() ? this : put(name, items);
        }

        ParameterValue.Fields build() {
            return new ParameterValue.Fields(values.buildOrThrow());
        }
    }

    private static String text(ParameterValue value) {
        StringBuilder text = new StringBuilder();
        append(text, value);
        return text.toString();
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
