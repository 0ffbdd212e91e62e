package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.Corrections;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.ScoreContext;
import io.github.zhengyou.scoring.model.WeightedMean;
import io.github.zhengyou.timeline.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A scheme made ready to evaluate: every name resolved, weights and scales in arrays 评价器.
 *
 * <p>Same scheme, same evidence, same result, in whatever order the evidence comes. Immutable and thread-safe if the
 * raters of the host are.
 *
 * @since 0.1
 */
public final class Evaluator {

    private static final Rule<ScoringScheme> NO_SUBJECT = Rule.of(
            "evaluation.no-subject",
            Severity.WARNING,
            Source.PROJECT,
            scheme -> List.of(Observation.of(scheme.id())
                    .with("line", scheme.subjects().line())
                    .with("tier", scheme.subjects().tier())
                    .at(Place.in("scheme").at("subjects"))));

    private static final Place EVIDENCE = Place.in("record").at("evidence");

    private final ScoringScheme scheme;
    private final Period period;
    private final Points maximum;
    private final ScoreContext context;
    private final ImmutableList<Criterion> criteria;
    private final ImmutableList<Optional<Rater>> raters;
    private final ImmutableMap<CriterionCode, Integer> criterionIndex;
    private final ImmutableMap<RaterGroup, Integer> groupIndex;
    private final ImmutableList<CompiledPooling> poolings;
    private final WeightedMean root;
    private final Optional<WeightedMean> groups;
    private final EvidenceFit fit;

    private Evaluator(ScoringScheme scheme, Period period, SchemeResolution resolution) {
        this.scheme = scheme;
        this.period = period;
        this.maximum = Points.from(scheme.maximum());
        this.context = ScoreContext.builder()
                .schemeHash(scheme.hash())
                .node("root")
                .period(period)
                .build();
        this.criteria = ImmutableList.copyOf(resolution.criteria);
        this.raters = ImmutableList.copyOf(resolution.raters);
        this.criterionIndex = index(
                scheme.criteria().stream().map(CriterionScoring::criterion).toList());
        this.groupIndex = index(
                scheme.raterGroups().stream().map(RaterGroupScoring::group).toList());
        this.poolings = scheme.raterGroups().stream()
                .map(group -> compile(group.pooling(), scheme))
                .collect(ImmutableList.toImmutableList());
        this.root = new WeightedMean(
                scheme.criteria().stream().map(CriterionScoring::weight).toList(),
                WeightedMean.KINDS.with(scheme.kinds()));
        this.groups = scheme.raterGroups().isEmpty()
                ? Optional.empty()
                : Optional.of(new WeightedMean(
                        scheme.raterGroups().stream()
                                .map(RaterGroupScoring::weight)
                                .toList(),
                        WeightedMean.KINDS.with(Map.of(
                                ResultKind.NOT_CHECKED, scheme.missingGroup().effect()))));
        this.fit = new EvidenceFit(this);
    }

    private static <T> ImmutableMap<T, Integer> index(List<T> list) {
        ImmutableMap.Builder<T, Integer> index = ImmutableMap.builder();
        for (int i = 0; i < list.size(); i++) {
            index.put(list.get(i), i);
        }
        return index.buildOrThrow();
    }

    private static CompiledPooling compile(Pooling pooling, ScoringScheme scheme) {
        if (pooling instanceof Pooling.Ballots ballots) {
            return CompiledPooling.OfBallots.on(scale(scheme, ballots.scale()));
        }
        return new CompiledPooling.OfMean();
    }

    private static BallotScale scale(ScoringScheme scheme, BallotScaleId id) {
        return scheme.ballotScales().stream()
                .filter(scale -> scale.id().equals(id))
                .findFirst()
                .orElseThrow();
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
     * Evaluates a subject on a day.
     *
     * @param evidence the evidence on the subject, in any order
     * @param asOf the day; later evidence does not count
     * @throws IllegalArgumentException if some evidence is on another subject
     */
    public Evaluation evaluate(SubjectId subject, Iterable<? extends Evidence> evidence, LocalDate asOf) {
        return new SubjectEvaluation(this, subject, evidence, asOf).evaluation();
    }

    /**
     * Evaluates a subject on a day, and keeps every step.
     *
     * @param evidence the evidence on the subject, in any order
     * @param asOf the day; later evidence does not count
     * @throws IllegalArgumentException if some evidence is on another subject
     */
    public EvaluationTrace trace(SubjectId subject, Iterable<? extends Evidence> evidence, LocalDate asOf) {
        return new SubjectEvaluation(this, subject, evidence, asOf).trace();
    }

    /**
     * Evaluates every organization that the scheme assesses, in the order of the tree; those that do not stand in the
     * tree come last, in the order of their ids, each with an error for its outcome.
     *
     * @param organizations the organizations
     * @param evidence the evidence of a record, in any order; what is on anybody else does not count, and {@link
     *     #check(Organizations, List)} says so
     * @param asOf the day; later evidence does not count
     */
    public List<Evaluation> evaluateAll(
            Organizations organizations, List<? extends Evidence> evidence, LocalDate asOf) {
        Map<SubjectId, List<Evidence>> bySubject = new HashMap<>();
        for (Evidence entry : evidence) {
            bySubject
                    .computeIfAbsent(entry.subject(), subject -> new ArrayList<>())
                    .add(entry);
        }
        Stream<Evaluation> standing = organizations.tree().preorder().stream()
                .filter(scheme.subjects()::matches)
                .map(Evaluator::subjectOf)
                .map(subject -> evaluate(subject, bySubject.getOrDefault(subject, List.of()), asOf));
        Set<SubjectId> detached = new LinkedHashSet<>();
        organizations.tree().detached().stream()
                .filter(scheme.subjects()::matches)
                .map(Evaluator::subjectOf)
                .forEach(detached::add);
        return Stream.concat(standing, detached.stream().map(subject -> detached(subject, asOf)))
                .toList();
    }

    /**
     * What of a record the scheme leaves out or cannot use, without what is superseded, in the order of the record's document; without regard to the
     * subjects.
     */
    public Findings check(List<? extends Evidence> evidence) {
        return check(fit.rules(), evidence);
    }

    /**
     * What of a record the scheme leaves out or cannot use, without what is superseded, in the order of the record's document. Evidence on an
     * organization that the scheme does not assess is among it, and so is evidence on a member; a subject that is
     * neither is for the rules of the campaign to find. So is a scheme that assesses none of the organizations.
     */
    public Findings check(Organizations organizations, List<? extends Evidence> evidence) {
        Set<String> assessed = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Organization organization : organizations.organizations()) {
            (scheme.subjects().matches(organization) ? assessed : others)
                    .add(organization.id().value());
        }
        organizations.members().forEach(member -> others.add(member.id().value()));
        others.removeAll(assessed);
        return Findings.concat(
                check(fit.rules().plus(RuleBook.of(fit.subjectNotAssessed(others))), evidence),
                assessed.isEmpty() ? new Findings(NO_SUBJECT.check(scheme)) : Findings.none());
    }

    private static Findings check(RuleBook<Evidence> book, List<? extends Evidence> evidence) {
        Corrections corrections = Corrections.among(evidence);
        return book.rules().stream()
                .map(rule -> Rule.<Evidence>of(
                                rule.id(),
                                rule.severity(),
                                rule.source(),
                                entry -> corrections.leaveStanding(entry)
                                        ? rule.check(entry).stream()
                                                .map(Finding::observation)
                                                .toList()
                                        : List.of())
                        .each(EVIDENCE))
                .flatMap(rule -> rule.check(evidence).stream())
                .collect(Findings.toFindings());
    }

    /** The id under which an organization is assessed. */
    public static SubjectId subjectOf(Organization organization) {
        return SubjectId.of(organization.id().value());
    }

    private Evaluation detached(SubjectId subject, LocalDate asOf) {
        return begin(subject, asOf)
                .outcome(new Outcome.Unscored(ResultKind.ERROR, ReasonCode.DETACHED))
                .eligible(false)
                .build();
    }

    Evaluation.Builder begin(SubjectId subject, LocalDate asOf) {
        Evaluation.Builder builder = Evaluation.builder();
        builder.subject(subject)
                .scheme(scheme.id())
                .schemeVersion(scheme.version())
                .schemeHash(scheme.hash())
                .period(period)
                .asOf(asOf);
        return builder;
    }

    ScoreContext context() {
        return context;
    }

    Points maximum() {
        return maximum;
    }

    Criterion criterion(int index) {
        return criteria.get(index);
    }

    boolean hasOwnRater(int criterion) {
        return raters.get(criterion).isPresent();
    }

    Optional<Rater> rater(int criterion) {
        return raters.get(criterion);
    }

    int indexOf(CriterionCode criterion) {
        return criterionIndex.getOrDefault(criterion, -1);
    }

    /** The criterion that an entry speaks to; below zero where the scheme does not score it. */
    int indexOf(Appraisal evidence) {
        return isOfOtherSet(evidence) ? -1 : indexOf(evidence.criterion());
    }

    boolean isOfOtherSet(Appraisal evidence) {
        return evidence.criteriaSet()
                .filter(set -> !set.equals(scheme.criteriaSet()))
                .isPresent();
    }

    int indexOf(RaterGroup group) {
        return groupIndex.getOrDefault(group, -1);
    }

    CompiledPooling pooling(int group) {
        return poolings.get(group);
    }

    WeightedMean root() {
        return root;
    }

    WeightedMean groups() {
        return groups.orElseThrow();
    }

    EvidenceFit fit() {
        return fit;
    }
}
