package io.github.zhengyou.scoring.law;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.PeerValues;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A rater, and the evidence that compares with evidence. */
final class RaterGround implements Ground<CriterionEvidence> {

    private static final int MOST_PEERS = 4;

    private final Rater rater;
    private final Entries entries;

    RaterGround(Rater rater, BallotScale scale) {
        this.rater = rater;
        this.entries = new Entries(scale);
    }

    @Override
    public Rating rate(CriterionEvidence evidence) {
        if (rater.comparesPeers()) {
            requireNonNull(rater.measure(evidence), "its measure was null"); // held to the same contract
        }
        Rating rating = rater.rate(evidence);
        if (rating instanceof Rating.Rated) {
            formula(evidence);
        }
        return rating;
    }

    @Override
    public Optional<Formula> formula(CriterionEvidence evidence) {
        return requireNonNull(rater.formula(evidence), "its formula was null");
    }

    @Override
    public Points maximum(CriterionEvidence evidence) {
        return evidence.maximum();
    }

    @Override
    public Points most(CriterionEvidence evidence) {
        return evidence.maximum();
    }

    @Override
    public List<String> written(CriterionEvidence evidence) {
        ImmutableList.Builder<String> texts = ImmutableList.builder();
        evidence.all().forEach(entry -> texts.add(Entries.written(entry)));
        evidence.peers().ifPresent(peers -> texts.add("peers " + peers));
        return texts.build();
    }

    @Override
    public Stream<CriterionEvidence> reordered(CriterionEvidence evidence) {
        return IntStream.range(1, evidence.all().size()).mapToObj(i -> {
            List<Evidence> all = new ArrayList<>(evidence.all());
            all.set(
                    i - 1,
                    Entries.withId(
                            evidence.all().get(i - 1), evidence.all().get(i).id()));
            all.set(
                    i,
                    Entries.withId(
                            evidence.all().get(i), evidence.all().get(i - 1).id()));
            return with(evidence, all);
        });
    }

    @Override
    public Stream<CriterionEvidence> better(CriterionEvidence evidence) {
        return IntStream.range(0, evidence.all().size()).boxed().flatMap(i -> {
            Evidence entry = evidence.all().get(i);
            List<Evidence> others = new ArrayList<>(evidence.all());
            others.remove(entry);
            return entry instanceof Incident
                    ? Stream.of(with(evidence, others))
                    : entries.better(entry)
                            .map(better -> with(
                                    evidence,
                                    ImmutableList.<Evidence>builder()
                                            .addAll(others)
                                            .add(better)
                                            .build()));
        });
    }

    @Override
    public Optional<CriterionEvidence> worst(CriterionEvidence evidence) {
        return end(evidence, false);
    }

    @Override
    public Optional<CriterionEvidence> best(CriterionEvidence evidence) {
        return end(evidence, true);
    }

    /** The same without any entry. */
    CriterionEvidence withoutEntries(CriterionEvidence evidence) {
        return with(evidence, List.of());
    }

    /** The same, each among some of the others, where the rater compares peers. */
    List<CriterionEvidence> withPeers(List<CriterionEvidence> all) {
        if (!rater.comparesPeers()) {
            return all;
        }
        return IntStream.range(0, all.size())
                .mapToObj(i -> {
                    PeerValues peers = IntStream.rangeClosed(0, i % (MOST_PEERS + 1))
                            .mapToObj(j -> measure(all.get((i + j) % all.size())))
                            .flatMap(Optional::stream)
                            .map(PeerValues::of)
                            .reduce(PeerValues.NONE, PeerValues::plus);
                    return all.get(i).toBuilder().peers(peers).build();
                })
                .toList();
    }

    private Optional<CriterionEvidence> end(CriterionEvidence evidence, boolean best) {
        List<Evidence> ends = evidence.all().stream()
                .flatMap(entry -> entries.end(entry, best).stream())
                .toList();
        return ends.isEmpty() || ends.size() < evidence.all().size()
                ? Optional.empty()
                : Optional.of(with(evidence, ends));
    }

    /** The same subject with other entries; what it measures among its peers changes with them. */
    private CriterionEvidence with(CriterionEvidence evidence, List<Evidence> all) {
        CriterionEvidence changed = evidence.toBuilder().all(all).build();
        if (!rater.comparesPeers() || evidence.peers().isEmpty()) {
            return changed;
        }
        SortedMap<Points, Long> counts = new TreeMap<>(evidence.peers().get().counts());
        measure(evidence)
                .ifPresent(own -> counts.computeIfPresent(own, (value, count) -> count == 1 ? null : count - 1));
        measure(changed).ifPresent(own -> counts.merge(own, 1L, Long::sum));
        return changed.toBuilder().peers(PeerValues.of(counts)).build();
    }

    /** What the subject measures; nothing where the rater fails, which is found where it rates. */
    private Optional<Points> measure(CriterionEvidence evidence) {
        try {
            return requireNonNull(rater.measure(evidence), "measure");
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }
}
