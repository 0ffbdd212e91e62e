package io.github.zhengyou.rule;

import io.github.zhengyou.internal.Texts;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a rule found: which rule, how grave, about whom, where, and the values it rests on 检查结果.
 *
 * <p>The text for people is in the message catalogue under {@code finding.} and the rule's id. The order is by document
 * and place (without a place first), rule, subject, and at last by values and severity.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Finding implements Comparable<Finding> {

    private static final String SUBJECT = "subject";

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    Finding::place,
                    Comparator.comparing(p -> p.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder())))
            .thenComparing(Finding::rule)
            .thenComparing(Finding::subject)
            .thenComparing(Finding::arguments, ArgumentOrder::compare)
            .thenComparing(Finding::severity);

    Finding() {}

    /** The id of the rule, {@code package.kebab}. */
    public abstract String rule();

    /** How grave it is. */
    public abstract Severity severity();

    /** The id of what it concerns. */
    public abstract String subject();

    /** Where it stands; empty where the subject was not read from a document. */
    public abstract Optional<Place> place();

    /** The values by name, in the order of the rule; none is named {@code subject}, which messages fill themselves. */
    public abstract Map<String, Argument> arguments();

    /** A finding of a rule; the usual way is {@link Rule#check}. */
    public static Finding of(String rule, Severity severity, Observation observation) {
        return builder()
                .rule(rule)
                .severity(severity)
                .subject(observation.subject())
                .place(observation.place())
                .arguments(observation.arguments())
                .build();
    }

    /** What was seen, without the rule that saw it. */
    public Observation observation() {
        return Observation.of(subject(), place(), arguments());
    }

    /**
     * The text for people. The message may also name {@code {subject}}. Where the catalogue has no message for the
     * rule, the text is the rule's id, the subject and the values, so that nothing is lost.
     */
    public String message(Catalogue catalogue, Language language) {
        return catalogue
                .message("finding." + rule(), language, (name, names) -> {
                    Argument argument = arguments().get(name);
                    return argument instanceof Argument.Texts texts
                                    && texts.values().isEmpty()
                            ? ""
                            : argument != null
                                    ? argument.in(language, names)
                                    : name.equals(SUBJECT) ? names.apply(subject()) : null;
                })
                .orElseGet(() -> {
                    StringBuilder text = new StringBuilder(rule()).append(": ").append(subject());
                    arguments()
                            .forEach((name, value) ->
                                    text.append(", ").append(name).append(" ").append(value.in(language)));
                    return text.toString();
                });
    }

    @Value.Check
    void check() {
        Rule.checkId(rule());
        Texts.text("subject of a finding of rule " + rule(), subject());
        checkNames(arguments());
    }

    static void checkNames(Map<String, Argument> arguments) {
        if (arguments.containsKey(SUBJECT)) {
            throw new IllegalArgumentException(
                    "value must have another name than 'subject', which a message fills with the subject itself, got "
                            + arguments.get(SUBJECT));
        }
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Finding}; rule, severity and subject are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}
    }
}
