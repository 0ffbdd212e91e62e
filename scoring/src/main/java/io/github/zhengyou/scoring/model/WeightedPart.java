package io.github.zhengyou.scoring.model;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.Weight;

/**
 * A part of a weighted whole, after the whole was computed.
 *
 * @param rating the rating of the part
 * @param declared the weight that the scheme gives it
 * @param effective its share of the whole, from 0 to 1; 0 if it was left out, and for every part of a whole without points
 * @since 0.1
 */
public record WeightedPart(Rating rating, Weight declared, Points effective) {

    /** Refuses {@code null}. */
    public WeightedPart {
        requireNonNull(rating, "rating");
        requireNonNull(declared, "declared");
        requireNonNull(effective, "effective");
    }
}
