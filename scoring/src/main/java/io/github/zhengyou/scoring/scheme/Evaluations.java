package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Evaluations in their order, as a document holds them; may be empty.
 *
 * @param evaluations the evaluations
 * @since 0.1
 */
public record Evaluations(List<Evaluation> evaluations) {

    /** Keeps an unmodifiable copy. */
    public Evaluations {
        evaluations = ImmutableList.copyOf(evaluations);
    }
}
