package io.github.zhengyou.evidence;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.RefusedException;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The options of a ballot, and what each is worth 测评表.
 *
 * <p>A score on it is the sum of count × points over the valid ballots, divided by their number. An option without points
 * is an abstention: its ballots are cast but not valid. An option worth 0 points is valid and counts as zero.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class BallotScale {

    BallotScale() {}

    /**
     * An option and its worth.
     *
     * @param option the option
     * @param name its name as it stands on the ballot
     * @param points what it is worth, from 0 to the maximum of the scale; empty for an abstention
     * @since 0.1
     */
    public record Choice(BallotOption option, LocalizedText name, Optional<Decimal> points) {
        /** Refuses {@code null}. */
        public Choice {
            requireNonNull(option, "option");
            requireNonNull(name, "name");
            requireNonNull(points, "points");
        }
    }

    /** The id, unique within a scheme. */
    public abstract BallotScaleId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** What a ballot is worth at most; above zero. */
    public abstract Decimal maximum();

    /** The options, in the order of the ballot; each once, at least one of them with points. */
    public abstract List<Choice> choices();

    /** Where the scale comes from; empty if none is stated. */
    public abstract Optional<Source> source();

    /** The choice of an option; empty if the scale does not have it. */
    public Optional<Choice> choice(BallotOption option) {
        return choices().stream()
                .filter(choice -> option.equals(choice.option()))
                .findFirst();
    }

    @Value.Check
    void check() {
        RefusedException.Reasons wrong = new RefusedException.Reasons(Catalogue::core);
        if (maximum().signum() <= 0) {
            wrong.add("/maximum", "ballot-scale-maximum", id(), maximum());
        }
        Set<BallotOption> seen = new HashSet<>();
        for (int i = 0; i < choices().size(); i++) {
            Choice choice = choices().get(i);
            String path = "/choices/" + i;
            if (!seen.add(choice.option())) {
                wrong.add(path + "/option", "ballot-option-twice", id(), choice.option());
            }
            choice.points()
                    .filter(points ->
                            points.signum() < 0 || (maximum().signum() > 0 && points.compareTo(maximum()) > 0))
                    .ifPresent(points -> wrong.add(
                            path + "/points", "ballot-option-points", choice.option(), id(), maximum(), points));
        }
        if (choices().stream().allMatch(choice -> choice.points().isEmpty())) {
            wrong.add("/choices", "ballot-scale-without-points", id());
        }
        wrong.throwIfAny();
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this scale. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link BallotScale}; id, name, maximum and choices are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableBallotScale.Builder {
        Builder() {}
    }
}
