package io.github.zhengyou.scoring.scheme;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Score;

/**
 * What comes out for a subject: a score, or why there is none. Closed: a third case is a major version 评价结论.
 *
 * @since 0.1
 */
public sealed interface Outcome {

    /**
     * A score.
     *
     * @param score the score
     */
    record Scored(Score score) implements Outcome {
        /** Refuses {@code null}. */
        public Scored {
            requireNonNull(score, "score");
        }
    }

    /**
     * No score, and why.
     *
     * @param kind any kind but rated
     * @param reason why there is none
     */
    record Unscored(ResultKind kind, ReasonCode reason) implements Outcome {
        /** @throws IllegalArgumentException if the kind is rated */
        public Unscored {
            requireNonNull(kind, "kind");
            requireNonNull(reason, "reason");
            if (kind == ResultKind.RATED) {
                throw new IllegalArgumentException("kind of an outcome without a score must not be rated, got " + kind);
            }
        }
    }
}
