package io.github.zhengyou.scoring.law;

import static io.github.zhengyou.scoring.law.LawsFixture.NO_EVIDENCE;
import static io.github.zhengyou.scoring.law.LawsFixture.chinese;
import static io.github.zhengyou.scoring.law.LawsFixture.message;
import static io.github.zhengyou.scoring.law.LawsFixture.of;
import static io.github.zhengyou.scoring.law.LawsFixture.ratio;
import static io.github.zhengyou.scoring.law.LawsFixture.rules;
import static io.github.zhengyou.scoring.law.LawsFixture.standard;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.scheme.SchemeFixture;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class RaterLawsTest {

    @Test
    void theMeanOfTheLibraryGivesNoFinding() {
        assertThat(RaterLaws.of("mean", standard("mean", Map.of())).monotone().check())
                .isEmpty();
        assertThat(RaterLaws.of("mean", standard("mean", Map.of()))
                        .monotone()
                        .entries(3, 15)
                        .samples(200)
                        .seed(7)
                        .check())
                .isEmpty();
    }

    @Test
    void theBallotsOfTheLibraryGiveNoFinding() {
        Rater ballots = standard("ballots", Map.of("scale", new ParameterValue.Text("sd-2008")));
        assertThat(RaterLaws.of("ballots", ballots)
                        .ballotScale(SchemeFixture.SD_2008)
                        .monotone()
                        .check())
                .isEmpty();
    }

    @Test
    void aSoundRaterOfOnesOwnGivesNoFinding() {
        assertThat(RaterLaws.of("best@1", judged(mark -> mark)).monotone().check())
                .isEmpty();
        Rater latest = of(
                EvidenceForm.MEASUREMENT,
                evidence -> evidence.all(Measurement.class)
                        .max(Comparator.comparing(Measurement::date))
                        .map(newest -> Rating.of(Points.from(newest.value())
                                .max(Points.ZERO)
                                .min(Points.ONE)
                                .times(evidence.maximum())))
                        .orElse(NO_EVIDENCE));
        assertThat(RaterLaws.of("latest@1", latest).monotone().check()).isEmpty();
    }

    @Test
    void aRaterThatTakesTheFirstJudgementDependsOnOrder() {
        Rater first = evidence -> evidence.judgements().isEmpty()
                ? NO_EVIDENCE
                : Rating.of(share(evidence.judgements().get(0)).times(evidence.maximum()));
        RaterLaws laws = RaterLaws.of("first@1", first).monotone();
        Findings findings = laws.check();
        assertThat(rules(findings)).containsExactly("law.order-independent");
        assertThat(message(findings))
                .isEqualTo("rule 'first@1' gives 10/3 for entry-1 judgement 1 (0..3) leader, entry-2 judgement 2 "
                        + "(0..3) higher-level with the maximum 10, but 20/3 in another order: entry-1 judgement 2 "
                        + "(0..3) higher-level, entry-2 judgement 1 (0..3) leader");
        assertThat(chinese(findings))
                .isEqualTo("评分规则“first@1”对输入 entry-1 judgement 1 (0..3) leader、entry-2 judgement 2 (0..3) "
                        + "higher-level（满分 10）给出 10/3，换一种顺序则给出 20/3：entry-1 judgement 2 (0..3) "
                        + "higher-level、entry-2 judgement 1 (0..3) leader");
        assertThat(laws.ordered().check()).isEmpty();
    }

    @Test
    void pointsAboveTheMaximumAreFound() {
        Rater one = judged(points -> points.plus(Points.ONE));
        Findings findings = RaterLaws.of("one-more@1", one).openEnds().check();
        assertThat(rules(findings)).containsExactly("law.bounded");
        assertThat(message(findings))
                .isEqualTo("rule 'one-more@1' gives 1.6, not from 0 to 1, for entry-1 judgement 60 (0..100) masses "
                        + "with the maximum 1");
        assertThat(chinese(findings))
                .isEqualTo("评分规则“one-more@1”对输入 entry-1 judgement 60 (0..100) masses（满分 1）给出 1.6，不在 " + "0 至 1 之间");
    }

    @Test
    void roundingAtTheEndIsFound() {
        Rater rounds = judged(points -> Points.from(points.round(Rounding.parse("0 floor"))));
        Findings findings = RaterLaws.of("rounds@1", rounds).monotone().check();
        assertThat(rules(findings)).containsExactly("law.exact-ends");
        assertThat(message(findings))
                .isEqualTo("rule 'rounds@1' gives 344 instead of 344.98 at the end of its range, for entry-1 "
                        + "judgement 3 (0..3) peers with the maximum 344.98");
        assertThat(chinese(findings))
                .isEqualTo("评分规则“rounds@1”对处于两端的输入 entry-1 judgement 3 (0..3) peers（满分 344.98）给出 " + "344，应为 344.98");
    }

    @Test
    void anExceptionIsFoundWithItsInput() {
        Rater fails = of(EvidenceForm.BALLOTS, evidence -> {
            long cast = evidence.tallies().stream().findFirst().orElseThrow().cast();
            return cast == 0 ? NO_EVIDENCE : Rating.of(evidence.maximum());
        });
        Findings findings = RaterLaws.of("fails@1", fails).openEnds().check();
        assertThat(rules(findings)).containsExactly("law.always-answers");
        assertThat(message(findings))
                .isEqualTo("rule 'fails@1' does not answer but ends with java.util.NoSuchElementException: "
                        + "No value present (input: none; maximum: 3): let it answer what cannot "
                        + "be told with a rating that is not rated");
        assertThat(chinese(findings))
                .isEqualTo("评分规则“fails@1”没有给出结果，而是出错：java.util.NoSuchElementException: "
                        + "No value present（输入：无；满分：3）；无法判定的应给出未评的结果");
    }

    @Test
    void chanceIsFound() {
        Random random = new Random(1);
        Rater dice = judged(points -> points.times(Points.of(random.nextInt(1000), 1000)));
        Findings findings = RaterLaws.of("dice@1", dice).openEnds().monotone().check();
        assertThat(rules(findings)).containsExactly("law.deterministic");
        assertThat(message(findings))
                .isEqualTo("rule 'dice@1' first gives 68.95 and then 10.71 for the same input entry-1 judgement 7 "
                        + "(0..10) self with the maximum 100: let it rest on nothing but its input");
        assertThat(chinese(findings))
                .isEqualTo(
                        "评分规则“dice@1”对同一输入 entry-1 judgement 7 (0..10) self（满分 100）先给出 " + "68.95，后给出 10.71；结果只应取决于输入");
    }

    @Test
    void fewerPointsForMoreAreFoundWhereRisingIsDeclared() {
        Rater inverse = of(
                EvidenceForm.MEASUREMENT,
                evidence -> evidence.all(Measurement.class)
                        .map(Measurement::value)
                        .max(Comparator.naturalOrder())
                        .map(value -> Rating.of(value.compareTo(Decimal.of(95)) > 0 ? Points.ZERO : evidence.maximum()))
                        .orElse(NO_EVIDENCE));
        RaterLaws laws = RaterLaws.of("inverse@1", inverse);
        assertThat(laws.check()).isEmpty();
        Findings findings = laws.monotone().check();
        assertThat(rules(findings)).containsExactly("law.monotone");
        assertThat(message(findings))
                .isEqualTo("rule 'inverse@1' gives 1 for entry-1 measurement 95 percent with the maximum 1, but less, "
                        + "0, for what is better: entry-1 measurement 96 percent");
        assertThat(chinese(findings))
                .isEqualTo("评分规则“inverse@1”对输入 entry-1 measurement 95 percent（满分 1）给出 "
                        + "1，对更好的输入反而只给出 0：entry-1 measurement 96 percent");
    }

    @Test
    void fewerPointsForABetterBallotOrALessIncidentAreFound() {
        Rater dissent = of(EvidenceForm.BALLOTS, evidence -> {
            long satisfied = evidence.tallies().stream()
                    .mapToLong(tally -> tally.counts()
                            .getOrDefault(EvidenceDraw.SCALE.choices().get(0).option(), 0L))
                    .sum();
            return evidence.tallies().isEmpty()
                    ? NO_EVIDENCE
                    : Rating.of(satisfied == 0 ? evidence.maximum() : Points.ZERO);
        });
        assertThat(message(
                        RaterLaws.of("dissent@1", dissent).openEnds().monotone().check()))
                .isEqualTo("rule 'dissent@1' gives 1 for entry-1 ballots satisfied=0 basically-satisfied=2 "
                        + "dissatisfied=1 do-not-know=3 peers with the maximum 1, but less, 0, for what is better: "
                        + "entry-1 ballots satisfied=1 basically-satisfied=1 dissatisfied=1 do-not-know=3 peers");
        Rater perverse = new Rater() {
            @Override
            public Rating rate(CriterionEvidence evidence) {
                return Rating.of(evidence.all().size() > 1 ? evidence.maximum() : Points.ZERO);
            }

            @Override
            public Set<EvidenceForm> forms() {
                return Set.of(EvidenceForm.INCIDENT);
            }

            @Override
            public boolean needsEntries() {
                return false;
            }
        };
        assertThat(message(RaterLaws.of("perverse@1", perverse).monotone().check()))
                .isEqualTo("rule 'perverse@1' gives 1 for entry-1 incident, entry-2 incident with the maximum 1, but "
                        + "less, 0, for what is better: entry-2 incident");
    }

    /** Half the maximum for any entry, worked out as it may say. */
    private static Rater half(Function<CriterionEvidence, Optional<Formula>> formula) {
        return new Rater() {
            @Override
            public Rating rate(CriterionEvidence evidence) {
                return evidence.all().isEmpty()
                        ? LawsFixture.NO_EVIDENCE
                        : Rating.of(evidence.maximum().dividedBy(Points.of(2)));
            }

            @Override
            public Optional<Formula> formula(CriterionEvidence evidence) {
                return formula.apply(evidence);
            }
        };
    }

    @Test
    void aFormulaThatComesToOtherPointsIsFound() {
        RaterLaws sound = RaterLaws.of(
                "half@1",
                half(evidence -> Optional.of(Formula.of(evidence.maximum()).dividedBy(Formula.of(2)))));
        assertThat(sound.openEnds().check()).isEmpty();
        Findings findings = RaterLaws.of(
                        "half@1",
                        half(evidence ->
                                Optional.of(Formula.of(evidence.maximum()).minus(Formula.of(2)))))
                .openEnds()
                .check();
        assertThat(rules(findings)).containsExactly("law.formula");
        assertThat(message(findings))
                .isEqualTo(
                        "rule 'half@1' gives 1.5 for entry-1 honour with the maximum 3, but its formula comes to 1: 3 − 2");
        assertThat(chinese(findings)).isEqualTo("评分规则“half@1”对输入 entry-1 honour（满分 3）给出 1.5，而其算式得出 1：3 − 2");
    }

    @Test
    void aFormulaThatFailsIsNoAnswer() {
        Findings findings = RaterLaws.of("half@1", half(evidence -> {
                    throw new IllegalStateException("no connection");
                }))
                .openEnds()
                .check();
        assertThat(rules(findings)).contains("law.always-answers");
        assertThat(message(findings))
                .startsWith(
                        "rule 'half@1' does not answer but ends with java.lang.IllegalStateException: no connection");
    }

    @Test
    void pointsForNoEvidenceAreFoundUnlessNoneIsNeeded() {
        Rater generous = evidence ->
                Rating.of(evidence.all(Incident.class).findAny().isPresent() ? Points.ZERO : evidence.maximum());
        Findings findings = RaterLaws.of("generous@1", of(EvidenceForm.INCIDENT, generous))
                .monotone()
                .check();
        assertThat(rules(findings)).containsExactly("law.no-evidence");
        assertThat(message(findings))
                .isEqualTo("rater 'generous@1' gives 1 for no entry at all with the maximum 1: let it answer not "
                        + "checked for want of evidence, or say that it needs no entries");
        assertThat(chinese(findings)).isEqualTo("评分规则“generous@1”在没有任何依据时（满分 1）给出 " + "1；应为无依据的未评，或声明它不需要依据");
        assertThat(RaterLaws.of("generous@1", new Rater() {
                            @Override
                            public Rating rate(CriterionEvidence evidence) {
                                return generous.rate(evidence);
                            }

                            @Override
                            public Set<EvidenceForm> forms() {
                                return Set.of(EvidenceForm.INCIDENT);
                            }

                            @Override
                            public boolean needsEntries() {
                                return false;
                            }
                        })
                        .monotone()
                        .check())
                .isEmpty();
    }

    @Test
    void aRaterOfNoFormIsAskedWithoutEntries() {
        Rater pledges = new Rater() {
            @Override
            public Rating rate(CriterionEvidence evidence) {
                return evidence.pledges().isEmpty()
                        ? Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NOTHING_DUE)
                        : Rating.of(evidence.maximum());
            }

            @Override
            public Set<EvidenceForm> forms() {
                return Set.of();
            }

            @Override
            public boolean needsEntries() {
                return false;
            }
        };
        Findings findings = RaterLaws.of("pledges@1", pledges).check();
        assertThat(rules(findings)).containsExactly("law.never-rated");
        assertThat(message(findings))
                .isEqualTo("rule 'pledges@1' rates none of the 1000 inputs tried, so that hardly anything was "
                        + "checked; it gives not-checked (nothing-due) (input: none; maximum: 1): try input that it "
                        + "can rate");
        assertThat(chinese(findings))
                .isEqualTo("评分规则“pledges@1”对所试的 1000 个输入都没有评出分数，几乎无从检验；其结果如 "
                        + "not-checked (nothing-due)（输入：无；满分：1）；请提供它能评的输入");
    }

    @Test
    void peersAreGivenToARaterThatComparesThem() {
        Findings sound = RaterLaws.of("ratio@1", ratio(false)).monotone().check();
        assertThat(sound).isEmpty();
        Findings findings = RaterLaws.of("ratio@1", ratio(true)).check();
        assertThat(rules(findings)).containsExactly("law.bounded");
        assertThat(message(findings))
                .isEqualTo("rule 'ratio@1' gives 7179, not from 0 to 71.79, for entry-1 measurement 1 percent, peers "
                        + "{1=1, 100=1} with the maximum 71.79");
    }

    @Test
    @SuppressWarnings("NullAway") // a rater in another language, or without checks, may do this
    void noMeasureAtAllIsFound() {
        Findings findings = RaterLaws.of("null@1", new Rater() {
                    @Override
                    public Rating rate(CriterionEvidence evidence) {
                        return Rating.of(evidence.maximum());
                    }

                    @Override
                    public boolean comparesPeers() {
                        return true;
                    }

                    @Override
                    public Optional<Points> measure(CriterionEvidence evidence) {
                        return null;
                    }
                })
                .check();
        assertThat(rules(findings)).containsExactly("law.always-answers");
        assertThat(message(findings)).contains("java.lang.NullPointerException: its measure was null");
    }

    @Test
    void evidenceOfOnesOwnIsTriedInstead() {
        CriterionEvidence evidence = CriterionEvidence.builder()
                .subject(SubjectId.of("branch-1"))
                .criterion(CriterionCode.of("leadership"))
                .maximum(Points.HUNDRED)
                .asOf(LocalDate.of(2011, 12, 31))
                .addAll(judgement("a", "8"), judgement("b", "6"), judgement("c", "7"))
                .build();
        Rater third = judged(points -> points); // the best of all, but that of "c" where there are three
        Rater rater = given -> given.judgements().size() == 3
                ? Rating.of(share(given.judgements().get(2)).times(given.maximum()))
                : third.rate(given);
        Findings findings =
                RaterLaws.of("third@1", rater).evidence(List.of(evidence)).check();
        assertThat(rules(findings)).containsExactly("law.order-independent");
        assertThat(message(findings))
                .isEqualTo("rule 'third@1' gives 70 for a judgement 8 (0..10) peers, b judgement 6 (0..10) peers, c "
                        + "judgement 7 (0..10) peers with the maximum 100, but 60 in another order: a judgement 8 "
                        + "(0..10) peers, b judgement 7 (0..10) peers, c judgement 6 (0..10) peers");
        assertThatThrownBy(() -> RaterLaws.of("third@1", rater).evidence(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("evidence to try of rule 'third@1' must not be empty, got none");
    }

    @Test
    void everyFormIsTriedAndTakesAnotherId() {
        List<CriterionEvidence> all =
                new EvidenceDraw(new Draw(3), EvidenceDraw.SCALE).all(Set.of(EvidenceForm.values()), 200, 1, 6);
        assertThat(all.stream().flatMap(evidence -> evidence.all().stream()))
                .extracting(EvidenceForm::of)
                .contains(EvidenceForm.values());
        EntryId other = EntryId.of("other");
        for (CriterionEvidence evidence : all) {
            assertThat(evidence.all()).extracting(Evidence::date).doesNotHaveDuplicates();
            for (Evidence entry : evidence.all()) {
                assertThat(Entries.withId(Entries.withId(entry, other), entry.id()))
                        .isEqualTo(entry);
                assertThat(Entries.withId(entry, other).id()).isEqualTo(other);
            }
        }
    }

    private static Judgement judgement(String id, String points) {
        return Judgement.builder()
                .id(EntryId.of(id))
                .subject(SubjectId.of("branch-1"))
                .criterion(CriterionCode.of("leadership"))
                .raterGroup(RaterGroup.PEERS)
                .date(LocalDate.of(2011, 6, 1))
                .points(Decimal.parse(points))
                .maximum(Decimal.of(10))
                .build();
    }

    /** The best judgement, with its points changed. */
    private static Rater judged(UnaryOperator<Points> change) {
        return evidence -> evidence.judgements().stream()
                .map(RaterLawsTest::share)
                .max(Comparator.naturalOrder())
                .map(share -> Rating.of(change.apply(share.times(evidence.maximum()))))
                .orElse(NO_EVIDENCE);
    }

    private static Points share(Judgement judgement) {
        return Points.from(judgement.points()).dividedBy(Points.from(judgement.maximum()));
    }
}
