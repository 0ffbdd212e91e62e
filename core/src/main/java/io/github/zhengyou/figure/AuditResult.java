package io.github.zhengyou.figure;

import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the audit says of one relation, and the values it rests on 核对结果.
 *
 * <p>The text for people is in the message catalogue under {@code audit.}, the kind and the verdict.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class AuditResult {

    AuditResult() {}

    /** The relation. */
    public abstract RelationId relation();

    /** Its kind. */
    public abstract RelationKind kind();

    /** What is said of it. */
    public abstract Verdict verdict();

    /**
     * The values by name, in the order computed; an exact value is an amount, a bound a text such as {@code ≥95}. May
     * be empty, save that an untold relation has a {@link #reason()}.
     */
    public abstract Map<String, Argument> arguments();

    /**
     * Why nothing could be told: a code of the vocabulary {@code audit-reason}, where a finding says more the name of
     * its rule. Empty unless the verdict is {@link Verdict#UNTOLD}.
     */
    public Optional<String> reason() {
        return verdict() == Verdict.UNTOLD && arguments().get("reason") instanceof Argument.Text text
                ? Optional.of(text.value())
                : Optional.empty();
    }

    /** The text for people. The message may also name {@code {relation}}. */
    public String message(Catalogue catalogue, Language language) {
        String key = "audit." + kind().code() + "." + verdict().code();
        return catalogue
                .message(key, language, (name, names) -> {
                    Argument argument = arguments().get(name);
                    return argument != null
                            ? argument.in(language, names)
                            : name.equals("relation") ? relation().value() : null;
                })
                .orElseGet(() -> key + ": " + relation() + ", " + arguments());
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds an {@link AuditResult}; relation, kind and verdict are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableAuditResult.Builder {
        Builder() {}
    }
}
