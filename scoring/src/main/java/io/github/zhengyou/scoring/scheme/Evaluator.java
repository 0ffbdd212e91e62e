package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.PeerSummary;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.ScoreContext;
import io.github.zhengyou.scoring.model.CompositeTally;
import io.github.zhengyou.timeline.Period;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A scheme made ready to evaluate: every name resolved, weights and scales in arrays 评价器.
 *
 * <p>Same scheme, same evidence, same result, in whatever order the evidence comes. Immutable and thread-safe if the
 * raters of the host are.
 *
 * @since 0.1
 */
public final class Evaluator {

    private final ScoringScheme scheme;
    private final Period period;
    private final ScoreContext context;
    private final ImmutableList<CompiledIndicator> indicators;
    private final ImmutableList<CompiledVeto> vetoes;
    private final ImmutableList<Optional<Grade>> grades; // by rank
    private final EvidenceFit fit;
    private final @Nullable LinearEvaluation linear;

    private Evaluator(ScoringScheme scheme, Period period, SchemeResolution resolution) {
        this.scheme = scheme;
        this.period = period;
        this.context = ScoreContext.builder()
                .schemeHash(scheme.hash())
                .node(scheme.root().id().value())
                .period(period)
                .build();
        this.indicators = ImmutableList.copyOf(resolution.indicators);
        this.vetoes = ImmutableList.copyOf(resolution.vetoes);
        this.grades = scheme.grades().stream()
                .flatMap(scale -> scale.bands().stream())
                .map(band -> Optional.of(band.grade()))
                .collect(ImmutableList.toImmutableList());
        this.fit = new EvidenceFit(this);
        this.linear = LinearEvaluation.of(this, indicators);
    }

    /** Every name in a scheme that has nothing behind it, under a plan and with the rules of the host. */
    public static Findings problems(ScoringScheme scheme, CampaignPlan plan, Extensions extensions) {
        return new SchemeResolution(scheme, plan, extensions).problems();
    }

    /**
     * Compiles a scheme.
     *
     * @throws UnresolvedSchemeException if {@link #problems} finds any; it carries them all
     */
    public static Evaluator compile(ScoringScheme scheme, CampaignPlan plan, Extensions extensions) {
        SchemeResolution resolution = new SchemeResolution(scheme, plan, extensions);
        if (!resolution.problems().isEmpty()) {
            throw new UnresolvedSchemeException(scheme, resolution.problems());
        }
        return new Evaluator(scheme, resolution.period.orElseThrow(), resolution);
    }

    /** The scheme. */
    public ScoringScheme scheme() {
        return scheme;
    }

    /** The days whose evidence counts. */
    public Period period() {
        return period;
    }

    /**
     * Evaluates a subject on a day by its evidence alone.
     *
     * @param evidence the evidence on the subject, in any order
     * @param asOf the day; later evidence does not count
     * @throws IllegalArgumentException if some evidence is on another subject
     */
    public Evaluation evaluate(SubjectId subject, Iterable<? extends Evidence> evidence, LocalDate asOf) {
        return evaluate(record(subject, evidence), asOf);
    }

    /**
     * Evaluates a subject on a day, without its peers: raters that compare them cannot tell.
     *
     * @param asOf the day; what is later does not count
     */
    public Evaluation evaluate(SubjectRecord record, LocalDate asOf) {
        return new SubjectEvaluation(this, record, asOf, Optional.empty()).evaluation();
    }

    /**
     * Evaluates a subject on a day among its peers.
     *
     * @param asOf the day; what is later does not count
     * @param peers the summary of its peer group, the subject itself included, made by {@link #summarize} as of the same day
     * @throws IllegalArgumentException if the scheme compares peers and the subject is in no group
     */
    public Evaluation evaluate(SubjectRecord record, LocalDate asOf, PeerSummary peers) {
        checkPeers(record);
        return new SubjectEvaluation(this, record, asOf, Optional.of(peers)).evaluation();
    }

    /**
     * Evaluates a subject by ratings that were made elsewhere.
     *
     * @param ratings the ratings of the leaves; a leaf without one is not checked, as there is no evidence
     * @param asOf the day as of which the ratings stand
     * @throws IllegalArgumentException if a rating is of no leaf of the scheme
     */
    public Evaluation evaluateRatings(SubjectId subject, Map<IndicatorId, Rating> ratings, LocalDate asOf) {
        List<Rating> leaves = new ArrayList<>();
        int found = 0;
        for (Indicator leaf : scheme.leaves()) {
            Rating rating = ratings.get(leaf.id());
            leaves.add(rating == null ? Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE) : rating);
            found += rating == null ? 0 : 1;
        }
        if (found < ratings.size()) {
            throw new IllegalArgumentException("ratings must be of leaves of scheme '" + scheme.id() + "', which are "
                    + scheme.leaves().stream().map(Indicator::id).toList() + ", got " + ratings.keySet());
        }
        return evaluateRatings(subject, leaves, asOf);
    }

    /**
     * Evaluates a subject by ratings that were made elsewhere.
     *
     * @param ratings the rating of each leaf, in the order of {@link ScoringScheme#leaves}
     * @param asOf the day as of which the ratings stand
     * @throws IllegalArgumentException if there are more or fewer ratings than leaves
     */
    public Evaluation evaluateRatings(SubjectId subject, List<Rating> ratings, LocalDate asOf) {
        if (ratings.size() != scheme.leaves().size()) {
            throw new IllegalArgumentException("there must be one rating for each of "
                    + scheme.leaves().size() + " leaves of scheme '" + scheme.id() + "', got " + ratings.size());
        }
        return combine(subject, ImmutableList.copyOf(ratings), asOf, new ArrayList<>(), Optional.empty());
    }

    /**
     * Evaluates many subjects at once by columns of ratings, each as {@link #evaluateRatings} would. Fast where the scheme is
     * a tree of weighted means, sums and other models that say their {@link Model#factors}; time in proportion to the subjects in any case.
     *
     * @param columns for each leaf, in the order of {@link ScoringScheme#leaves}, the points of all subjects in thousandths,
     *     or {@link ScoreColumns#NOT_CHECKED}; all of one length, not copied, and not to be changed
     * @throws IllegalArgumentException if there are more or fewer columns than leaves, or they differ in length, or the scheme
     *     rounds to more places than fit a {@code long}
     */
    public ScoreColumns evaluateColumns(List<long[]> columns) {
        if (columns.size() != scheme.leaves().size()) {
            throw new IllegalArgumentException("there must be one column for each of "
                    + scheme.leaves().size() + " leaves of scheme '" + scheme.id() + "', got " + columns.size());
        }
        ImmutableList<long[]> all = ImmutableList.copyOf(columns);
        int subjects = all.get(0).length;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).length != subjects) {
                throw new IllegalArgumentException("columns must be of one length, got " + subjects + " and, for leaf '"
                        + scheme.leaves().get(i).id() + "', " + all.get(i).length);
            }
        }
        Points largest = indicators.get(0).highest.max(indicators.get(0).lowest.negate());
        unscaled(largest.round(scheme.rounding()));
        return linear == null
                ? ColumnEvaluation.oneByOne(this, all, subjects)
                : new ColumnEvaluation(this, linear, all, subjects).evaluate();
    }

    /** A rounded score in units of the last place of the rounding, as columns hold it. */
    long unscaled(Decimal rounded) {
        BigInteger unscaled =
                rounded.toBigDecimal().movePointRight(scheme.rounding().scale()).toBigIntegerExact();
        if (unscaled.bitLength() >= Long.SIZE - 1) { // and so apart from what stands for no score
            throw new IllegalArgumentException("scores of scheme '" + scheme.id() + "' up to " + rounded + " with "
                    + scheme.rounding().scale()
                    + " decimal places do not fit columns: round to fewer, or evaluate one by one");
        }
        return unscaled.longValueExact();
    }

    /** Takes the ratings of the leaves up the tree; what was found on the way is kept with the result. */
    Evaluation combine(
            SubjectId subject,
            ImmutableList<Rating> leaves,
            LocalDate asOf,
            List<Finding> findings,
            Optional<String> peers) {
        ScoreContext of =
                peers.isEmpty() ? context : context.toBuilder().peers(peers).build();
        if (linear != null && findings.isEmpty()) {
            Evaluation evaluation = linear.evaluate(subject, asOf, leaves, of);
            if (evaluation != null) {
                return evaluation;
            }
        }
        return new Combination(this, subject, leaves, findings).evaluation(asOf, of);
    }

    Evaluation evaluation(
            SubjectId subject,
            LocalDate asOf,
            Outcome outcome,
            Optional<Grade> grade,
            boolean eligible,
            IndicatorResults results,
            List<VetoResult> states,
            List<EarnedTitle> titles,
            Findings findings) {
        return ImmutableEvaluation.of(
                subject,
                scheme.id(),
                scheme.version(),
                context.schemeHash(),
                period,
                asOf,
                outcome,
                grade,
                eligible,
                results,
                states,
                titles,
                findings);
    }

    /**
     * Evaluates a subject on a day by its evidence alone, and keeps every step.
     *
     * @param evidence the evidence on the subject, in any order
     * @param asOf the day; later evidence does not count
     * @throws IllegalArgumentException if some evidence is on another subject
     */
    public EvaluationTrace trace(SubjectId subject, Iterable<? extends Evidence> evidence, LocalDate asOf) {
        return trace(record(subject, evidence), asOf, Optional.empty());
    }

    /**
     * Evaluates a subject on a day, and keeps every step.
     *
     * @param asOf the day; what is later does not count
     * @param peers the summary of its peer group; empty to do without
     */
    public EvaluationTrace trace(SubjectRecord record, LocalDate asOf, Optional<PeerSummary> peers) {
        if (peers.isPresent()) {
            checkPeers(record);
        }
        return new SubjectEvaluation(this, record, asOf, peers).trace();
    }

    /** Else scores of different peers could be compared, as their contexts would not tell them apart. */
    private void checkPeers(SubjectRecord record) {
        if (scheme.peers().isPresent() && peerGroup(record).isEmpty()) {
            throw new IllegalArgumentException("subject '" + record.subject() + "' must be in a peer group of scheme '"
                    + scheme.id() + "' to be evaluated among peers: give its organization, with what tells its group");
        }
    }

    /** What a subject brings into the comparison with its peers on a day; {@link PeerSummary#EMPTY} if no rater compares. */
    public PeerSummary summarize(SubjectRecord record, LocalDate asOf) {
        return new SubjectEvaluation(this, record, asOf, Optional.empty()).summary();
    }

    /**
     * The summary of each peer group of those assessed on a day.
     *
     * @param records what the record holds on each, with the organization
     * @return the summaries by the peer groups of the scheme, see {@link PeerGroup#of}; empty if it names none
     */
    public Map<String, PeerSummary> summarizeAll(Iterable<SubjectRecord> records, LocalDate asOf) {
        return new CampaignEvaluation(this, asOf).summaries(records);
    }

    /**
     * What a subject brings to the composites of a population: where it stands in each part of a whole, which counts as a
     * component measure. A part with all its points is in the numerator, one that is left out is not in the denominator.
     * Tallies of different subjects merge.
     *
     * @param whole an indicator with at least two parts, such as one of the model {@code composite-opportunity}
     * @param evaluation the evaluation of the subject by this evaluator
     * @return the tally; empty where a part invalidates the whole, or the subject could not be assessed, so that it cannot be
     *     counted
     * @throws IllegalArgumentException if the scheme has no such indicator, or the evaluation is by another
     */
    public Optional<CompositeTally> compositeTally(IndicatorId whole, Evaluation evaluation) {
        return Composites.tally(this, whole, evaluation);
    }

    /** Among which peers a subject is compared, see {@link PeerGroup#of}; empty if the scheme, or the organization, has none. */
    public Optional<String> peerGroup(SubjectRecord record) {
        return scheme.peers().flatMap(peers -> record.organization().flatMap(peers::of));
    }

    /**
     * Whom the scheme assesses on a day, with nothing on record yet: organizations in the order of the tree, or the members then
     * on their rolls, within an organization in the order given. Without those who do not stand in the tree.
     */
    public List<SubjectRecord> assessed(Organizations organizations, LocalDate asOf) {
        return new CampaignEvaluation(this, asOf).assessed(organizations).standing();
    }

    /**
     * Evaluates everybody in a campaign whom the scheme assesses, by evidence, work items and pledges, in the order of
     * {@link #assessed}, each among its peers; those who do not stand in the tree come last, in the order of their organizations' ids,
     * each with an error for its outcome.
     *
     * @param campaign the campaign; what its record holds on anybody else does not count
     * @param asOf the day; what is later does not count
     */
    public List<Evaluation> evaluateAll(Campaign campaign, LocalDate asOf) {
        return evaluateAll(campaign.organizations(), SubjectRecords.of(campaign, asOf)::of, asOf);
    }

    /**
     * Evaluates everybody whom the scheme assesses by evidence alone, in the order of {@link #evaluateAll(Campaign, LocalDate)}.
     *
     * @param organizations the organizations and members
     * @param evidence the evidence of a record, in any order; what is on anybody else does not count, and {@link
     *     #check(Organizations, List)} says so
     * @param asOf the day; later evidence does not count
     */
    public List<Evaluation> evaluateAll(
            Organizations organizations, List<? extends Evidence> evidence, LocalDate asOf) {
        return evaluateAll(organizations, SubjectRecords.of(evidence)::of, asOf);
    }

    /**
     * Evaluates everybody whom the scheme assesses, in the order of {@link #evaluateAll(Campaign, LocalDate)}.
     *
     * @param organizations the organizations and members
     * @param records given who is assessed, the same with what is on record; asked twice for each where the scheme compares
     *     peers
     * @param asOf the day; what is later does not count
     */
    public List<Evaluation> evaluateAll(
            Organizations organizations, UnaryOperator<SubjectRecord> records, LocalDate asOf) {
        return new CampaignEvaluation(this, asOf).evaluations(organizations, records);
    }

    private static SubjectRecord record(SubjectId subject, Iterable<? extends Evidence> evidence) {
        return SubjectRecord.builder()
                .subject(subject)
                .evidence(ImmutableList.copyOf(evidence))
                .build();
    }

    /**
     * What of a record the scheme leaves out or cannot use, without what is superseded, in the order of the record's document; without regard to the
     * subjects.
     */
    public Findings check(List<? extends Evidence> evidence) {
        return new EvidenceCheck(this).check(evidence);
    }

    /**
     * What of a record the scheme leaves out or cannot use, without what is superseded, in the order of the record's document. Evidence on an
     * organization or member that the scheme does not assess is among it; a subject that is neither is for the rules of the campaign to
     * find. So is a scheme that assesses nobody.
     */
    public Findings check(Organizations organizations, List<? extends Evidence> evidence) {
        return new EvidenceCheck(this).check(organizations, evidence);
    }

    /** The id under which an organization is assessed. */
    public static SubjectId subjectOf(Organization organization) {
        return SubjectId.of(organization.id().value());
    }

    /** Whether the short way can be gone. */
    boolean isLinear() {
        return linear != null;
    }

    /** The nominal maximum of the whole. */
    Points maximum() {
        return indicators.get(0).maximum;
    }

    /** The grade of a rank; empty where it is below zero. */
    Optional<Grade> grade(int rank) {
        return rank < 0 ? Optional.empty() : grades.get(rank);
    }

    /** How many indicators there are. */
    int size() {
        return indicators.size();
    }

    CompiledIndicator indicator(int place) {
        return indicators.get(place);
    }

    ImmutableList<CompiledVeto> vetoes() {
        return vetoes;
    }

    EvidenceFit fit() {
        return fit;
    }
}
