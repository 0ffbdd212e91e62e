package io.github.zhengyou.scoring;

import static java.util.Objects.requireNonNull;

/**
 * A reason and the points that it made, as a scorecard ranks them 失分原因.
 *
 * @param reason the reason
 * @param points how far the parts with this reason lie from their baselines, together; above zero
 * @since 0.1
 */
public record RankedReason(ReasonCode reason, Points points) {

    /** Refuses {@code null}. */
    public RankedReason {
        requireNonNull(reason, "reason");
        requireNonNull(points, "points");
    }
}
