package io.github.zhengyou.scoring.rater;

import static io.github.zhengyou.scoring.rater.RaterFixture.DAY;
import static io.github.zhengyou.scoring.rater.RaterFixture.activity;
import static io.github.zhengyou.scoring.rater.RaterFixture.evidence;
import static io.github.zhengyou.scoring.rater.RaterFixture.honour;
import static io.github.zhengyou.scoring.rater.RaterFixture.incident;
import static io.github.zhengyou.scoring.rater.RaterFixture.item;
import static io.github.zhengyou.scoring.rater.RaterFixture.judgement;
import static io.github.zhengyou.scoring.rater.RaterFixture.measured;
import static io.github.zhengyou.scoring.rater.RaterFixture.number;
import static io.github.zhengyou.scoring.rater.RaterFixture.object;
import static io.github.zhengyou.scoring.rater.RaterFixture.rater;
import static io.github.zhengyou.scoring.rater.RaterFixture.tally;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.Attendance;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.PeerValues;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ResultKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** What holds of every standard rater, over entries of every form. */
class RaterLawsTest {

    private static final List<String> POOLINGS = List.of("single", "sum", "mean", "last", "highest", "lowest", "count");
    private static final List<String> TIES = List.of("competition", "modified", "dense", "fractional");

    /** Every rater, with every choice that changes how it counts. */
    private static final List<Rater> RATERS = Stream.of(
                    Stream.of(
                            rater("mean"),
                            rater("trimmed-mean"),
                            rater("trimmed-mean", "trim", 2, "above", 4),
                            rater("ballots", "scale", "sd-2008"),
                            rater("pass-fail", "from", number("0.6")),
                            rater("pass-fail", "from", number("0.6"), "several", "any"),
                            rater("pass-fail", "from", number("0.6"), "several", "fraction"),
                            rubric("mean"),
                            rubric("lowest"),
                            rubric("last"),
                            rater("proportion"),
                            rater("proportion", "population", "residents"),
                            rater("proportion", "of", "percent", "measure", "mean"),
                            rater("deduct-per-unit", "each", number("0.3"), "floor", number("0.5")),
                            rater("deduct-per-unit", "eachByKind", object("petition", 3), "each", number("0.1")),
                            rater("deduct-per-unit", "of", "measurements", "each", 2, "measure", "sum"),
                            rater("points-per-unit", "eachByLevel", object("county", 1), "each", number("0.1")),
                            rater("points-per-unit", "of", "activities", "each", number("0.1")),
                            rater("points-per-unit", "of", "incidents", "each", number("0.1")),
                            rater("points-per-unit", "of", "work-items", "each", number("0.1")),
                            rater("points-per-unit", "of", "work-items", "eachByTask", object("plan", 3), "each", 0),
                            rater(
                                    "task-checklist",
                                    "tasks",
                                    List.of(object("task", "t0", "times", 7), object("task", "t1", "weight", 3)))),
                    POOLINGS.stream()
                            .flatMap(measure -> Stream.of(
                                    rater("target", "zeroAt", -2, "target", 7, "measure", measure),
                                    rater("target", "zeroAt", 7, "target", 1, "measure", measure),
                                    rater("target", "shape", "threshold", "target", 3, "measure", measure),
                                    rater("target", "shape", "inverse", "target", 3, "measure", measure),
                                    rater("target", "shape", "banded", "bands", bands(), "measure", measure),
                                    rater("ratio-to-best", "unit", "percent", "measure", measure),
                                    rater("ratio-to-best", "unit", "percent", "best", "lowest", "measure", measure))),
                    TIES.stream()
                            .map(ties -> rater(
                                    "rank-to-points",
                                    "unit",
                                    "percent",
                                    "points",
                                    List.of(10, 8, 8, 1),
                                    "otherwise",
                                    1,
                                    "ties",
                                    ties,
                                    "measure",
                                    "sum")))
            .flatMap(raters -> raters)
            .toList();

    private static Rater rubric(String several) {
        return rater(
                "rubric",
                "levels",
                List.of(
                        object("value", 0, "points", 0, "reason", "poor"),
                        object("value", 1, "points", 3, "reason", "fair"),
                        object("value", 2, "points", 3),
                        object("value", 3, "points", 10)),
                "several",
                several);
    }

    private static List<?> bands() {
        return List.of(
                object("from", 0, "points", 0),
                object("from", number("2.5"), "points", 7),
                object("from", 6, "points", 10));
    }

    @Property(tries = 3000)
    void theOrderOfEntriesDoesNotMatter(@ForAll("cases") Tuple2<Rater, CriterionEvidence> example, @ForAll Random r) {
        CriterionEvidence evidence = example.get2();
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < evidence.all().size(); i++) {
            numbers.add(i);
        }
        Collections.shuffle(numbers, r);
        List<Evidence> renamed = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            renamed.add(RaterFixture.renamed(evidence.all().get(i), "e" + numbers.get(i)));
        }
        List<WorkItem> items = new ArrayList<>(evidence.workItems());
        Collections.shuffle(items, r);
        CriterionEvidence shuffled =
                evidence.toBuilder().all(renamed).workItems(items).build();
        assertThat(example.get1().rate(shuffled)).isEqualTo(example.get1().rate(evidence));
        assertThat(example.get1().measure(shuffled)).isEqualTo(example.get1().measure(evidence));
    }

    @Property(tries = 3000)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void pointsLieBetweenZeroAndTheMaximum(@ForAll("cases") Tuple2<Rater, CriterionEvidence> example) {
        Rating rating = example.get1().rate(example.get2());
        if (rating instanceof Rating.Rated rated) {
            assertThat(rated.points()).isBetween(Points.ZERO, example.get2().maximum());
        }
        Statistics.collect(rating.kind());
        Statistics.coverage(kinds -> kinds.check(ResultKind.RATED).percentage(share -> share > 25));
    }

    @Property(tries = 3000)
    void withoutAnEntryNothingIsRatedUnlessItsAbsenceCounts(@ForAll("cases") Tuple2<Rater, CriterionEvidence> example) {
        Rater rater = example.get1();
        CriterionEvidence evidence = example.get2();
        boolean usable = evidence.all().stream().anyMatch(entry -> rater.forms().contains(EvidenceForm.of(entry)));
        if (!usable && rater.needsEntries()) {
            assertThat(rater.rate(evidence)).isEqualTo(RaterFixture.notChecked());
        }
    }

    @Property(tries = 2000)
    void theEntriesOfOtherFormsDoNotMatter(@ForAll("cases") Tuple2<Rater, CriterionEvidence> example) {
        Rater rater = example.get1();
        CriterionEvidence evidence = example.get2();
        CriterionEvidence usable = evidence.toBuilder()
                .all(evidence.all().stream()
                        .filter(entry -> rater.forms().contains(EvidenceForm.of(entry)))
                        .toList())
                .build();
        assertThat(rater.rate(usable)).isEqualTo(rater.rate(evidence));
    }

    @Property(tries = 1000)
    void pointsGrowWithTheMaximumWhereTheyAreAShareOfIt(@ForAll("anyEvidence") CriterionEvidence evidence) {
        for (Rater rater : List.of(rater("mean"), rater("trimmed-mean"), rater("proportion"), rater("pass-fail"))) {
            Rating whole = rater.rate(evidence);
            Rating tenfold = rater.rate(evidence.toBuilder()
                    .maximum(evidence.maximum().times(Points.of(10)))
                    .build());
            assertThat(tenfold)
                    .isEqualTo(
                            whole instanceof Rating.Rated rated
                                    ? Rating.of(rated.points().times(Points.of(10)))
                                    : whole);
        }
    }

    @Provide
    Arbitrary<Tuple2<Rater, CriterionEvidence>> cases() {
        return Arbitraries.randomValue(random -> {
            Rater rater = RATERS.get(random.nextInt(RATERS.size()));
            return Tuple.of(rater, evidenceOf(random, List.copyOf(rater.forms())));
        });
    }

    @Provide
    Arbitrary<CriterionEvidence> anyEvidence() {
        return Arbitraries.randomValue(random -> evidenceOf(random, List.of()));
    }

    /** Few entries, most of them of one of some forms, so that equal values, days and kinds meet. */
    private static CriterionEvidence evidenceOf(Random random, List<EvidenceForm> likely) {
        List<EvidenceForm> forms = new ArrayList<>(List.of(EvidenceForm.values()));
        forms.remove(EvidenceForm.COMMENTARY);
        List<EvidenceForm> usual = likely.isEmpty() ? forms : likely;
        EvidenceForm most = usual.get(random.nextInt(usual.size()));
        List<Evidence> entries = new ArrayList<>();
        for (int i = random.nextInt(7); i > 0; i--) {
            EvidenceForm form = random.nextInt(5) == 0 ? forms.get(random.nextInt(forms.size())) : most;
            entries.add(entry(form, "e" + entries.size(), random));
        }
        List<WorkItem> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(item("w" + i, 1 + random.nextInt(4), "t" + random.nextInt(3)));
        }
        PeerValues peers = PeerValues.NONE;
        for (int i = random.nextInt(6); i > 0; i--) {
            peers = peers.plus(PeerValues.of(Points.from(value(random))));
        }
        CriterionEvidence evidence = evidence(entries).toBuilder()
                .workItems(items)
                .maximum(
                        List.of(Points.of(10), Points.of(100), Points.of(31, 3)).get(random.nextInt(3)))
                .build();
        return peers.size() == 0 ? evidence : evidence.toBuilder().peers(peers).build();
    }

    private static Evidence entry(EvidenceForm form, String id, Random random) {
        return switch (form) {
            case JUDGEMENT -> judgement(id, Integer.toString(random.nextInt(4)), "3");
            case MEASUREMENT ->
                measured(
                        id, value(random), random.nextInt(9) == 0 ? "day" : "percent", DAY.plusDays(random.nextInt(2)));
            case BALLOTS -> tally(id, random.nextInt(3), random.nextInt(3), random.nextInt(3), random.nextInt(3));
            case ACTIVITY -> activity(id, attendance(random));
            case INCIDENT ->
                random.nextBoolean()
                        ? incident(id, 1 + random.nextInt(3))
                        : incident(id, 1, random.nextBoolean() ? "petition" : "accident");
            case HONOUR -> random.nextBoolean() ? honour(id) : honour(id, "county");
            case COMMENTARY -> throw new IllegalArgumentException("no rater of the library reads commentaries");
        };
    }

    private static Decimal value(Random random) {
        return Decimal.of(random.nextInt(17) - 4, random.nextInt(2));
    }

    private static Map<Population, Attendance> attendance(Random random) {
        Map<Population, Attendance> attendance = new LinkedHashMap<>();
        for (Population population : List.of(Population.PARTY_MEMBERS, Population.RESIDENTS)) {
            if (random.nextInt(3) > 0) {
                long due = random.nextInt(4);
                attendance.put(population, Attendance.of(random.nextInt((int) due + 1), due));
            }
        }
        return attendance;
    }
}
