package io.github.zhengyou.scoring;

import io.github.zhengyou.timeline.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a score belongs to. Scores of different contexts cannot be compared 评分口径.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class ScoreContext {

    ScoreContext() {}

    /** The hash of the scheme that was used. */
    public abstract String schemeHash();

    /** The id of the indicator in the scheme's tree; of the whole {@code root}, unless the scheme gives it another. */
    public abstract String node();

    /** The days whose evidence counted. */
    public abstract Period period();

    /** The peers among whom the subject was compared; empty where the scheme compares none. */
    public abstract Optional<String> peers();

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this context. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link ScoreContext}; all but peers are required. */
    public static final class Builder extends ImmutableScoreContext.Builder {
        Builder() {}
    }
}
