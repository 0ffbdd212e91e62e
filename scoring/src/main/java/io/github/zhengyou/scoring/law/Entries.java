package io.github.zhengyou.scoring.law;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.evidence.Activity;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Commentary;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.EvidenceForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Entries made from an entry. */
final class Entries {

    private static final Decimal HALF = Decimal.parse("0.5");

    /** The choices that are worth something, the worst first. */
    private final ImmutableList<BallotScale.Choice> valid;

    private final BallotScale scale;

    Entries(BallotScale scale) {
        this.scale = scale;
        this.valid = scale.choices().stream()
                .filter(choice -> choice.points().isPresent())
                .sorted(comparing(Entries::worth))
                .collect(ImmutableList.toImmutableList());
    }

    /** The same entry under another id. */
    static Evidence withId(Evidence entry, EntryId id) {
        if (entry instanceof Judgement judgement) {
            return judgement.toBuilder().id(id).build();
        }
        if (entry instanceof BallotTally tally) {
            return tally.toBuilder().id(id).build();
        }
        if (entry instanceof Measurement measurement) {
            return measurement.toBuilder().id(id).build();
        }
        if (entry instanceof Honour honour) {
            return honour.toBuilder().id(id).build();
        }
        if (entry instanceof Incident incident) {
            return incident.toBuilder().id(id).build();
        }
        if (entry instanceof Commentary commentary) {
            return commentary.toBuilder().id(id).build();
        }
        return ((Activity) entry).toBuilder().id(id).build();
    }

    /** The same entry, better in one respect; none where there is nothing better. */
    Stream<Evidence> better(Evidence entry) {
        if (entry instanceof Judgement judgement && judgement.points().compareTo(judgement.maximum()) < 0) {
            return Stream.of(
                            judgement.maximum(),
                            judgement.points().plus(judgement.maximum()).times(HALF))
                    .map(points -> judgement.toBuilder().points(points).build());
        }
        if (entry instanceof Measurement measurement) {
            return Stream.of(measurement.toBuilder()
                    .value(measurement.value().plus(Decimal.ONE))
                    .build());
        }
        return entry instanceof BallotTally tally && tally.scale().equals(scale.id()) ? better(tally) : Stream.empty();
    }

    /** One ballot for the next better option. */
    private Stream<Evidence> better(BallotTally tally) {
        return Stream.iterate(1, i -> i < valid.size(), i -> i + 1)
                .filter(i -> tally.counts().getOrDefault(valid.get(i - 1).option(), 0L) > 0
                        && worth(valid.get(i - 1)).compareTo(worth(valid.get(i))) < 0)
                .map(i -> {
                    Map<BallotOption, Long> counts = new LinkedHashMap<>(tally.counts());
                    counts.merge(valid.get(i - 1).option(), -1L, Long::sum);
                    counts.merge(valid.get(i).option(), 1L, Long::sum);
                    return tally.toBuilder().counts(counts).build();
                });
    }

    /** The same entry with no points, or with all; empty where that cannot be told. */
    Optional<Evidence> end(Evidence entry, boolean best) {
        if (entry instanceof Judgement judgement) {
            return Optional.of(judgement.toBuilder()
                    .points(best ? judgement.maximum() : Decimal.ZERO)
                    .build());
        }
        BallotScale.Choice choice = valid.get(best ? valid.size() - 1 : 0);
        return entry instanceof BallotTally tally
                        && tally.scale().equals(scale.id())
                        && tally.cast() > 0
                        && worth(choice).equals(best ? scale.maximum() : Decimal.ZERO)
                ? Optional.of(tally.toBuilder()
                        .counts(Map.of(choice.option(), tally.cast()))
                        .build())
                : Optional.empty();
    }

    /** Id, form and numbers of an entry, the same in every language. */
    static String written(Evidence entry) {
        String text = entry.id() + " " + EvidenceForm.of(entry).code();
        if (entry instanceof Judgement judgement) {
            return text + " " + judgement.points() + " (0.." + judgement.maximum() + ") " + judgement.raterGroup();
        }
        if (entry instanceof BallotTally tally) {
            return text
                    + tally.counts().entrySet().stream()
                            .map(count -> " " + count.getKey() + "=" + count.getValue())
                            .collect(Collectors.joining())
                    + " " + tally.raterGroup();
        }
        if (entry instanceof Activity activity) {
            return text
                    + activity.attendance().entrySet().stream()
                            .map(count -> " " + count.getKey() + "=" + count.getValue())
                            .collect(Collectors.joining());
        }
        return entry instanceof Measurement measurement
                ? text + " " + measurement.value() + " " + measurement.unit()
                : text;
    }

    private static Decimal worth(BallotScale.Choice choice) {
        return choice.points().orElseThrow();
    }
}
