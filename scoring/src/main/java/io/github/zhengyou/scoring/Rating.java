package io.github.zhengyou.scoring;

import static java.util.Objects.requireNonNull;

/**
 * What is said of one criterion: points, or why there are none. Closed: a third case is a major version 评价结果.
 *
 * @since 0.1
 */
public sealed interface Rating {

    /** Why it is what it is. */
    ReasonCode reason();

    /** The kind of result. */
    ResultKind kind();

    /** These points, rated as the evidence stands. */
    static Rating of(Points points) {
        return new Rated(points, ReasonCode.RATED);
    }

    /** No points, and why. */
    static Rating unrated(ResultKind kind, ReasonCode reason) {
        return new Unrated(kind, reason);
    }

    /**
     * Exact points: from zero to the maximum of the indicator, unless the scheme gives it other bounds.
     *
     * @param points the points
     * @param reason why they are what they are
     */
    record Rated(Points points, ReasonCode reason) implements Rating {
        /** Refuses {@code null}. */
        public Rated {
            requireNonNull(points, "points");
            requireNonNull(reason, "reason");
        }

        @Override
        public ResultKind kind() {
            return ResultKind.RATED;
        }
    }

    /**
     * No points: the kind decides what each model does with it.
     *
     * @param kind any kind but rated
     * @param reason why there are none
     */
    record Unrated(ResultKind kind, ReasonCode reason) implements Rating {
        /** @throws IllegalArgumentException if the kind is rated */
        public Unrated {
            requireNonNull(kind, "kind");
            requireNonNull(reason, "reason");
            if (kind == ResultKind.RATED) {
                throw new IllegalArgumentException("kind of a rating without points must not be rated, got " + kind);
            }
        }
    }
}
