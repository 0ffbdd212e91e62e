package io.github.zhengyou.scoring;

/**
 * Rates one criterion; a lambda will do. Pure and thread-safe: no clock, no I/O, same evidence, same rating 评分规则.
 *
 * <p>A host registers a rater of its own under an id, and the scheme names that id:
 *
 * <pre>{@code
 * Extensions.builder()
 *     .rater("any-judgement@1", parameters -> evidence ->
 *         Rating.of(evidence.judgements().isEmpty() ? Points.ZERO : evidence.maximum()))
 *     .build();
 * }</pre>
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Rater {

    /**
     * Rates. Evidence that does not suffice is {@link Rating.Unrated}, never an exception; an exception becomes a rating
     * of kind error, and so do points below zero or above the maximum.
     */
    Rating rate(CriterionEvidence evidence);
}
