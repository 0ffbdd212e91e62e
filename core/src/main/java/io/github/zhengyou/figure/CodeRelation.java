package io.github.zhengyou.figure;

import io.github.zhengyou.rule.Observation;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A code and the quantities it is said to be made of 数字代号与其含义.
 *
 * <p>The reading is declared and nothing else is tried. An opaque code is never read.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class CodeRelation extends Relation {

    CodeRelation() {}

    /** The code: a figure whose value is an {@link FigureValue.Identifier}. */
    public abstract FigureId code();

    /** The quantities, in the order of the code; empty only where the code is opaque. */
    public abstract List<FigureId> parts();

    /** How the code is to be read. */
    public abstract CodeReading reading();

    @Value.Check
    void check() {
        if (parts().isEmpty() && reading() != CodeReading.OPAQUE) {
            throw new IllegalArgumentException("code '" + id() + "' must have at least one part where it is read "
                    + reading().code() + ", got none");
        }
    }

    @Override
    public RelationKind kind() {
        return RelationKind.CODE;
    }

    @Override
    AuditResult audit(RelationCheck check) {
        Optional<Figure> code = check.figure(code(), check.at("code"));
        if (code.isPresent() && !(code.get().value() instanceof FigureValue.Identifier)) {
            check.obstruct(
                    FigureRules.NOT_A_CODE,
                    check.observation()
                            .with("figure", code.get().name())
                            .with("value", code.get().value()));
        }
        List<Claim> parts = check.claims(parts(), check.at("parts"));
        if (code.isEmpty() || check.obstacle().isPresent()) {
            return check.untold(check.observation());
        }
        String text = code.get().value().toString();
        Observation observation = check.observation()
                .with("name", code.get().name())
                .with("code", text)
                .with("reading", reading().code())
                .with("parts", parts.stream().map(Claim::quantity).toList());
        if (reading() == CodeReading.OPAQUE) {
            return check.untold("opaque", observation);
        }
        if (!text.chars().allMatch(c -> isDigit(c) || isSeparator(c))) {
            check.obstruct(FigureRules.CODE_UNREADABLE, observation);
            return check.untold(observation);
        }
        return agrees(text, parts) ? check.holds(observation) : check.fails(FigureRules.CODE_DIFFERS, observation);
    }

    /** Whether the parts, written one after the other, are the code; separators may stand between parts only. */
    private boolean agrees(String text, List<Claim> parts) {
        int position = 0;
        for (Claim part : parts) {
            while (position > 0 && position < text.length() && isSeparator(text.charAt(position))) {
                position++;
            }
            String digits = part.quantity().toString();
            boolean fits = digits.chars().allMatch(CodeRelation::isDigit)
                    && (reading() == CodeReading.MAGNITUDES || digits.length() == 1);
            if (!fits || !text.startsWith(digits, position)) {
                return false;
            }
            position += digits.length();
        }
        return position == text.length();
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSeparator(int c) {
        return c == '+' || c == '-' || c == '·' || c == ' ';
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this relation. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link CodeRelation}; id, code and reading are required, and a part unless the code is opaque.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCodeRelation.Builder {
        Builder() {}
    }
}
