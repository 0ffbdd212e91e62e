package io.github.zhengyou.scoring;

import com.google.common.collect.Sets;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.timeline.TaskId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

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
 * <p>What it declares without being given an entry or evidence is asked once, when the scheme is compiled.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Rater {

    /**
     * Rates. Evidence that does not suffice is {@link Rating.Unrated}, never an exception; an exception becomes a rating
     * of kind error, and so do points outside the bounds of the indicator.
     */
    Rating rate(CriterionEvidence evidence);

    /**
     * The forms of evidence that it can use; all unless it says otherwise. An appraisal of another form is bad evidence,
     * and what rests on it is an error; any other entry of another form does not count, with a finding.
     */
    default Set<EvidenceForm> forms() {
        return Sets.immutableEnumSet(EnumSet.allOf(EvidenceForm.class));
    }

    /**
     * Why it cannot use an entry of a form that it can use; empty if it can. An appraisal that does not fit is bad evidence,
     * and what rests on it is an error; any other entry that does not fit does not count, with a finding.
     */
    default Optional<Misfit> misfit(Evidence entry) {
        return Optional.empty();
    }

    /** Whether it rates something else than entries, such as pledges, so that their absence says nothing. */
    default boolean needsEntries() {
        return true;
    }

    /** Whether it compares the subject with its peers, and thus asks for {@link CriterionEvidence#peers}. */
    default boolean comparesPeers() {
        return false;
    }

    /** What the subject brings into the comparison with its peers; empty if nothing, or if the rater compares none. */
    default Optional<Points> measure(CriterionEvidence evidence) {
        return Optional.empty();
    }

    /**
     * The ballot scale of whose options its points are a mean, so that a scheme can be checked for mixed and idle scales;
     * empty if it counts no ballots, or counts them in another way.
     */
    default Optional<BallotScaleId> ballotScale() {
        return Optional.empty();
    }

    /**
     * The tasks by whose ids it looks for work items, so that one that the plan does not have is found; may be empty.
     *
     * <pre>{@code
     * public Set<TaskId> tasks() {
     *     return Set.of(TaskId.of("lecture"));
     * }
     * }</pre>
     */
    default Set<TaskId> tasks() {
        return Set.of();
    }

    /** The populations of which it asks how many came, so that one that nobody counts is found; may be empty. */
    default Set<Population> populations() {
        return Set.of();
    }

    /**
     * How its rating follows from the evidence, for explanations; empty where no formula says it, and unless the rater has
     * one.
     *
     * @param evidence evidence that it rates with points, which are the value; a formula of another value is not shown
     */
    default Optional<Formula> formula(CriterionEvidence evidence) {
        return Optional.empty();
    }

    /** The rating of this rater, or exempt with a reason for evidence that the test picks. */
    default Rater unless(Predicate<? super CriterionEvidence> exempt, ReasonCode reason) {
        return new ExemptingRater(this, exempt, reason);
    }
}
