package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.scoring.Rating;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * What each indicator came to, each whole before its parts 指标得分. An unmodifiable list; where a scheme is evaluated in the
 * short way, it is worked out from the ratings of the leaves when it is first asked for, so that who wants the score alone
 * pays for no more.
 *
 * @since 0.1
 */
public final class IndicatorResults extends AbstractList<IndicatorResult> implements RandomAccess {

    /** Nothing. */
    public static final IndicatorResults NONE = of(List.of());

    private final @Nullable Evaluator evaluator;
    private final @Nullable SubjectId subject;
    private final ImmutableList<Rating> leaves;

    /** Once worked out. Written by whichever threads come first, all with equal content. */
    private @Nullable ImmutableList<IndicatorResult> results;

    private IndicatorResults(ImmutableList<IndicatorResult> results) {
        this.evaluator = null;
        this.subject = null;
        this.leaves = ImmutableList.of();
        this.results = results;
    }

    IndicatorResults(Evaluator evaluator, SubjectId subject, ImmutableList<Rating> leaves) {
        this.evaluator = evaluator;
        this.subject = subject;
        this.leaves = leaves;
    }

    /** These results, in their order. */
    public static IndicatorResults of(List<IndicatorResult> results) {
        return results instanceof IndicatorResults same ? same : new IndicatorResults(ImmutableList.copyOf(results));
    }

    private ImmutableList<IndicatorResult> results() {
        ImmutableList<IndicatorResult> known = results;
        if (known == null) {
            known = evaluator == null || subject == null
                    ? ImmutableList.of()
                    : new Combination(evaluator, subject, leaves, new ArrayList<>()).results();
            results = known;
        }
        return known;
    }

    @Override
    public IndicatorResult get(int index) {
        return results().get(index);
    }

    @Override
    public int size() {
        return evaluator == null ? results().size() : evaluator.size();
    }
}
