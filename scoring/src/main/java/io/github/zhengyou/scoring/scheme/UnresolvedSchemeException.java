package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.Language;
import java.util.stream.Collectors;

/**
 * Says that a scheme names what does not exist; carries all that was found.
 *
 * @since 0.1
 */
public final class UnresolvedSchemeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient Findings findings;

    UnresolvedSchemeException(ScoringScheme scheme, Findings findings) {
        super("scheme '" + scheme.id() + "' cannot be compiled: "
                + findings.stream().map(UnresolvedSchemeException::line).collect(Collectors.joining("; ")));
        this.findings = findings;
    }

    private static String line(Finding finding) {
        return finding.place().map(place -> place + " ").orElse("")
                + finding.message(ScoringMessages.catalogue(), Language.EN);
    }

    /** All that was found. */
    public Findings findings() {
        return findings;
    }
}
