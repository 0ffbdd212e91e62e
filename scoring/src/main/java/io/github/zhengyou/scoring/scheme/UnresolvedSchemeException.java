package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.Language;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says that a scheme names what does not exist; carries all that was found.
 *
 * <p>Java serialization, which the library does not use, keeps the message with all of it, but not {@link #findings()}.
 *
 * @since 0.1
 */
public final class UnresolvedSchemeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Findings findings;

    UnresolvedSchemeException(ScoringScheme scheme, Findings findings) {
        super("scheme '" + scheme.id() + "' cannot be compiled: "
                + findings.stream().map(UnresolvedSchemeException::line).collect(Collectors.joining("; ")));
        this.findings = findings;
    }

    private static String line(Finding finding) {
        return finding.place().map(place -> place + " ").orElse("")
                + finding.message(ScoringMessages.catalogue(), Language.EN);
    }

    /** All that was found, at least one; none after Java serialization. */
    public Findings findings() {
        return findings == null ? Findings.none() : findings;
    }
}
