package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.evidence.Corrections;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.pledge.Pledge;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.PeerSummary;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.SubjectPledges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One subject on its way into an evaluator: evidence sorted out to the leaves, leaves rated. Used once. */
final class SubjectEvaluation {

    private static final Comparator<Evidence> BY_ID = Comparator.comparing(Evidence::id);

    /** What there is on one leaf, of one group of raters or for its rater. */
    static final class Cell {
        final List<Evidence> usable = new ArrayList<>(); // in the order of the ids
        boolean spoilt; // some of it is bad
    }

    private final Evaluator evaluator;
    private final SubjectRecord record;
    private final LocalDate asOf;
    private final Optional<PeerSummary> peers;
    private final List<Finding> findings = new ArrayList<>();
    private final List<List<Cell>> cells = new ArrayList<>(); // by place of the indicator
    private final List<WorkItem> workItems = new ArrayList<>();
    private final SubjectPledges pledges = SubjectPledges.from(this::pledgesOfPeriod);
    private ImmutableList<Rating> ratings = ImmutableList.of(); // of the leaves, in their order, once these are rated
    private final @Nullable GroupRating[] groups; // by place of the indicator; of leaves that groups rate

    SubjectEvaluation(Evaluator evaluator, SubjectRecord record, LocalDate asOf, Optional<PeerSummary> peers) {
        this.evaluator = evaluator;
        this.record = record;
        this.asOf = asOf;
        this.peers = peers;
        this.groups = new GroupRating[evaluator.size()];
        for (int i = 0; i < evaluator.size(); i++) {
            List<Cell> row = new ArrayList<>();
            int width = evaluator.indicator(i).isLeaf() ? evaluator.indicator(i).width() : 0;
            for (int cell = 0; cell < width; cell++) {
                row.add(new Cell());
            }
            cells.add(row);
        }
        sortOut();
    }

    private void sortOut() {
        List<Evidence> entries = new ArrayList<>();
        for (Evidence entry : record.evidence()) {
            if (entry.date().isAfter(asOf)) {
                reportLater(entry.id(), entry.date());
            } else {
                entries.add(entry);
            }
        }
        entries.sort(BY_ID);
        Corrections corrections = Corrections.among(entries);
        int next;
        for (int first = 0; first < entries.size(); first = next) {
            Evidence entry = entries.get(first);
            boolean differ = false;
            for (next = first + 1;
                    next < entries.size() && entries.get(next).id().equals(entry.id());
                    next++) {
                differ |= !entries.get(next).equals(entry);
            }
            if (differ) {
                report("evidence.repeated", Observation.of(entry.id()));
                entries.subList(first, next).forEach(this::spoil);
            } else {
                Evidence correction = corrections.of(entry).orElse(null);
                if (correction == null) {
                    sortOut(entry);
                } else {
                    findings.add(Finding.of(
                            "evaluation.superseded",
                            Severity.INFO,
                            Observation.of(entry.id()).with("by", correction.id())));
                }
            }
        }
        sortOutWork();
    }

    /** An item that is there again just as it was counts once; of different ones under one id none counts. */
    private void sortOutWork() {
        Map<EntryId, Set<WorkItem>> byId = new TreeMap<>();
        for (WorkItem item : record.workItems()) {
            LocalDate done = item.period().through();
            if (done.isAfter(asOf)) {
                reportLater(item.id(), done);
            } else {
                byId.computeIfAbsent(item.id(), id -> new LinkedHashSet<>()).add(item);
            }
        }
        byId.forEach((id, items) -> {
            WorkItem item = items.iterator().next();
            LocalDate done = item.period().through();
            if (items.size() > 1) {
                report("evidence.repeated", Observation.of(id));
            } else if (!evaluator.period().contains(done)) {
                findings.add(Finding.of(
                        "evaluation.outside-period",
                        Severity.WARNING,
                        Observation.of(id)
                                .with("assessed", record.subject())
                                .with("date", done)
                                .with("from", evaluator.period().from())
                                .with("through", evaluator.period().through())));
            } else {
                workItems.add(item);
            }
        });
    }

    /** As they stood on the day, whatever became of them since. */
    private List<Pledge> pledgesOfPeriod() {
        List<Pledge> running = new ArrayList<>();
        for (Pledge pledge : record.pledges()) {
            Pledge standing = pledge.asOf(asOf).orElse(null);
            if (standing == null) {
                PledgeEvent first = pledge.history().get(0).event();
                reportLater(first.id(), first.date());
            } else if (PledgeRun.of(standing).isIn(evaluator.period())) {
                running.add(standing);
            } else {
                reportOutside(standing.id(), PledgeRun.of(standing));
            }
        }
        return running;
    }

    private void reportOutside(PledgeId pledge, PledgeRun run) {
        Observation observation = Observation.of(pledge)
                .with("assessed", record.subject())
                .with("begun", run.begun())
                .with("from", evaluator.period().from())
                .with("through", evaluator.period().through());
        findings.add(Finding.of(
                "evaluation.pledge-outside-period",
                Severity.INFO,
                run.until().map(until -> observation.with("until", until)).orElse(observation)));
    }

    private void sortOut(Evidence entry) {
        boolean used = false;
        boolean bad = false;
        if (evaluator.period().contains(entry.date())) {
            for (EvidenceFit.Use use : evaluator.fit().uses(entry)) {
                Cell cell = cells.get(use.leaf()).get(use.cell());
                if (use.sound()) {
                    cell.usable.add(entry);
                } else {
                    cell.spoilt = true;
                }
                used |= use.sound();
                bad |= !use.sound();
            }
        }
        if (bad || !used) {
            evaluator.fit().allRules().check(entry).forEach(findings::add);
        }
    }

    /** Two entries differ under one id: whatever either speaks to is an error. */
    private void spoil(Evidence entry) {
        for (EvidenceFit.Use use : evaluator.fit().uses(entry)) {
            cells.get(use.leaf()).get(use.cell()).spoilt = true;
        }
    }

    Evaluation evaluation() {
        ratings = rateLeaves();
        return evaluator.combine(
                record.subject(), ratings, asOf, findings, peers.flatMap(any -> evaluator.peerGroup(record)));
    }

    EvaluationTrace trace() {
        return new SubjectTrace(evaluator, this, evaluation()).trace();
    }

    /** The groups of raters of a leaf, once it is rated; empty where a rater alone rates it. */
    List<EvaluationTrace.GroupStep> groupSteps(int leaf) {
        GroupRating rating = groups[leaf];
        return rating == null ? List.of() : rating.steps();
    }

    /** What was said of a leaf, once it is rated. */
    Rating rating(int leaf) {
        int before = 0;
        for (int place = 0; place < leaf; place++) {
            before += evaluator.indicator(place).isLeaf() ? 1 : 0;
        }
        return ratings.get(before);
    }

    /** What the subject brings into the comparison with its peers, by the ids of leaves whose raters compare. */
    PeerSummary summary() {
        PeerSummary summary = PeerSummary.EMPTY;
        for (int i = 0; i < evaluator.size(); i++) {
            CompiledIndicator leaf = evaluator.indicator(i);
            if (leaf.rater != null
                    && leaf.rater.comparesPeers()
                    && unrated(i, leaf).isEmpty()) {
                Optional<Points> measure = measure(leaf.rater, evidence(i, leaf, 0));
                if (measure.isPresent()) {
                    summary = summary.plus(PeerSummary.of(leaf.indicator.id(), measure.get()));
                }
            }
        }
        return summary;
    }

    /** A rater of the host that fails to measure fails to rate as well, and its rating says so. */
    private static Optional<Points> measure(Rater rater, CriterionEvidence evidence) {
        try {
            return Objects.requireNonNull(rater.measure(evidence), "measure");
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private ImmutableList<Rating> rateLeaves() {
        ImmutableList.Builder<Rating> rated = ImmutableList.builder();
        for (int i = 0; i < evaluator.size(); i++) {
            CompiledIndicator indicator = evaluator.indicator(i);
            if (indicator.isLeaf()) {
                rated.add(rate(i, indicator));
            }
        }
        return rated.build();
    }

    List<Evidence> usable(int leaf) {
        return cells.get(leaf).stream()
                .flatMap(cell -> cell.usable.stream())
                .sorted(BY_ID)
                .toList();
    }

    private Rating rate(int index, CompiledIndicator leaf) {
        return unrated(index, leaf)
                .orElseGet(() -> leaf.rater == null
                        ? combineGroups(index, leaf)
                        : rateBy(
                                leaf.rater, leaf.indicator.rater().orElseThrow().id(), leaf, evidence(index, leaf, 0)));
    }

    /** Why a leaf is not rated at all, whatever its evidence says; empty where it is. */
    Optional<Rating> unrated(int index, CompiledIndicator leaf) {
        List<OrganizationCondition> notFor = leaf.notFor;
        List<OrganizationCondition> exempt = leaf.exempt;
        if (!notFor.isEmpty() || !exempt.isEmpty()) {
            Organization organization = record.organization().orElse(null);
            if (organization == null) {
                return Optional.of(Rating.unrated(ResultKind.UNKNOWN, ReasonCode.ORGANIZATION_NOT_GIVEN));
            }
            if (notFor.stream().anyMatch(condition -> condition.matches(organization))) {
                return Optional.of(Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.NOT_FOR_THIS_KIND));
            }
            if (exempt.stream().anyMatch(condition -> condition.matches(organization))) {
                return Optional.of(Rating.unrated(ResultKind.EXEMPT, ReasonCode.EXEMPT_KIND));
            }
        }
        return leaf.rater != null && cells.get(index).get(0).spoilt
                ? Optional.of(Rating.unrated(ResultKind.ERROR, ReasonCode.BAD_EVIDENCE))
                : Optional.empty();
    }

    /** What the rater of a cell of a leaf sees. */
    CriterionEvidence evidence(int index, CompiledIndicator leaf, int cell) {
        return evidence(index, leaf, cells.get(index).get(cell));
    }

    private CriterionEvidence evidence(int index, CompiledIndicator leaf, Cell cell) {
        CriterionEvidence.Builder builder = CriterionEvidence.builder();
        builder.subject(record.subject())
                .criterion(Objects.requireNonNull(leaf.criterion).code())
                .maximum(leaf.maximum)
                .asOf(asOf)
                .all(cell.usable);
        if (leaf.rater != null) {
            builder.pledges(pledges).workItems(workItems);
            builder.peers(peers.flatMap(
                    summary -> summary.of(evaluator.indicator(index).indicator.id())));
        }
        return builder.build();
    }

    /** What a rater says, held to its contract: an exception is an error. */
    private Rating rateBy(Rater rater, String id, CompiledIndicator leaf, CriterionEvidence evidence) {
        try {
            Rating rating = Objects.requireNonNull(rater.rate(evidence), "its rating was null");
            if (rating.reason().equals(ReasonCode.NOT_LISTED)) {
                evidence.all()
                        .forEach(entry -> evaluator.fit().checkListed(entry).forEach(findings::add));
            }
            return rating;
        } catch (RuntimeException e) {
            report(
                    "evaluation.rater-failed",
                    Observation.of(record.subject())
                            .with("indicator", leaf.indicator.id())
                            .with("rater", id)
                            .with("error", e.toString()));
            return Rating.unrated(ResultKind.ERROR, ReasonCode.RATER_FAILED);
        }
    }

    private Rating combineGroups(int index, CompiledIndicator leaf) {
        GroupRating rating = new GroupRating(leaf, cells.get(index));
        groups[index] = rating;
        return rating.combine((group, cell) -> {
            CompiledIndicator.Group by = leaf.groups.get(group);
            Rating said = rateBy(by.rater(), by.scoring().rater().id(), leaf, evidence(index, leaf, cell));
            return bounded(said, by, leaf);
        });
    }

    /** What a group says must lie within the bounds of its leaf by itself: the others must not make up for what does not. */
    private Rating bounded(Rating said, CompiledIndicator.Group by, CompiledIndicator leaf) {
        Optional<Observation> beyond = leaf.outOfBounds(
                said, leaf.highest, record.subject(), Optional.of(by.scoring().group()));
        if (beyond.isEmpty()) {
            return said;
        }
        report("evaluation.out-of-bounds", beyond.get());
        return Rating.unrated(ResultKind.ERROR, ReasonCode.OUT_OF_BOUNDS);
    }

    private void reportLater(EntryId entry, LocalDate date) {
        findings.add(Finding.of(
                "evaluation.after-as-of",
                Severity.INFO,
                Observation.of(entry).with("date", date).with("asOf", asOf)));
    }

    private void report(String rule, Observation observation) {
        findings.add(Finding.of(rule, Severity.ERROR, observation));
    }
}
