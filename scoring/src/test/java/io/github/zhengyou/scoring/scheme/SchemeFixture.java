package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.campaign.CampaignId;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.GradeBand;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.GradeScale;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.Weight;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A worked example and generators of valid schemes and evidence. */
public final class SchemeFixture {

    public static final SubjectId SUBJECT = SubjectId.of("branch-1");
    public static final LocalDate DAY = LocalDate.of(2011, 6, 1);
    public static final LocalDate AS_OF = LocalDate.of(2011, 12, 31);

    public static final RaterGroup SELF = RaterGroup.SELF;
    public static final RaterGroup HIGHER = RaterGroup.HIGHER_LEVEL;
    public static final RaterGroup MASSES = RaterGroup.MASSES;

    /** The scale of a provincial assessment of 2008: 100, 75, 55; who does not know abstains. */
    public static final BallotScale SD_2008 = scale("sd-2008", "100", "75", "55");

    /** The five goods, in their order. */
    public static final List<CriterionCode> GOODS =
            CriteriaSets.FIVE_GOODS.criteria().stream().map(Criterion::code).toList();

    /** The mean of judgements. */
    public static final Reference MEAN = Reference.to("mean");

    /** The five goods with their weights. */
    public static final List<Indicator> FIVE = List.of(
            criterion("leadership", "25"),
            criterion("membership", "20"),
            criterion("mechanism", "15"),
            criterion("performance", "25"),
            criterion("public-regard", "15"));

    public static final CampaignPlan PLAN = CampaignPlan.builder()
            .id(CampaignId.of("campaign"))
            .name(LocalizedText.of("创先争优活动", "The campaign"))
            .timeline(Timeline.builder()
                    .period(Period.of(LocalDate.of(2010, 5, 13), LocalDate.of(2012, 10, 15)))
                    .addStage(Stage.builder()
                            .id(StageId.of("appraisal"))
                            .name(LocalizedText.of("评议", "Appraisal"))
                            .period(Period.of(LocalDate.of(2011, 4, 1), LocalDate.of(2011, 9, 30)))
                            .build())
                    .build())
            .addReferenceSet(CriteriaSets.FIVE_GOODS.id())
            .build();

    private static final List<BallotOption> OPTIONS = List.of(
            BallotOption.SATISFIED,
            BallotOption.BASICALLY_SATISFIED,
            BallotOption.DISSATISFIED,
            BallotOption.DO_NOT_KNOW);

    private SchemeFixture() {}

    /** Five goods, three groups, four grades, one veto. */
    public static ScoringScheme scheme() {
        return ScoringScheme.builder()
                .id(SchemeId.of("county-example"))
                .version("2011.1")
                .name(LocalizedText.of("县级示例方案", "County example"))
                .criteriaSet(CriteriaSets.FIVE_GOODS.id())
                .subjects(SubjectFilter.builder()
                        .line(Line.PARTY)
                        .tier(Tier.BRANCH)
                        .build())
                .period(new EvaluationPeriod.CalendarYear(2011))
                .maximum(Decimal.HUNDRED)
                .addRaterGroups(
                        group(SELF, "0.2", MEAN),
                        group(HIGHER, "0.5", MEAN),
                        group(MASSES, "0.3", onScale(SD_2008.id())))
                .root(root(FIVE))
                .addBallotScale(SD_2008)
                .rounding(Rounding.parse("2 half-up"))
                .grades(grades())
                .addVetoes(veto("public-regard-floor", "public-regard", "80", new VetoEffect.CapGrade(fair())))
                .build();
    }

    /** Below 60 poor, below 80 fair, below 90 good, then excellent, up to 100. */
    public static GradeScale grades() {
        return new GradeScale(List.of(
                band("excellent", "好", "Excellent", "90", "100", true),
                band("good", "较好", "Good", "80", "90", false),
                band("fair", "一般", "Fair", "60", "80", false),
                band("poor", "较差", "Poor", "0", "60", false)));
    }

    public static GradeCode fair() {
        return GradeCode.of("fair");
    }

    public static GradeBand band(String code, String zh, String en, String lower, String upper, boolean top) {
        return GradeBand.builder()
                .grade(new Grade(GradeCode.of(code), LocalizedText.of(zh, en)))
                .lower(Decimal.parse(lower))
                .upper(Decimal.parse(upper))
                .upperInclusive(top)
                .build();
    }

    public static RaterGroupScoring group(RaterGroup group, String weight, Reference rater) {
        return RaterGroupScoring.builder()
                .group(group)
                .weight(weight(weight))
                .rater(rater)
                .build();
    }

    /** The rater of ballots on a scale. */
    public static Reference onScale(BallotScaleId scale) {
        return Reference.to("ballots").with("scale", ParameterValue.of(scale.code()));
    }

    public static Indicator criterion(String code, String weight) {
        return Indicator.of(CriterionCode.of(code), weight(weight));
    }

    public static Indicator criterion(String code, String weight, Reference rater) {
        return criterion(code, weight).toBuilder().rater(rater).build();
    }

    /** The weighted mean of some parts. */
    public static Indicator root(List<Indicator> parts) {
        return root(parts, Map.of());
    }

    /** The weighted mean of some parts, with other effects of some kinds. */
    public static Indicator root(List<Indicator> parts, Map<ResultKind, KindEffect> kinds) {
        return Indicator.builder().parts(parts).kinds(kinds).build();
    }

    /** What the leaves of a scheme came to that has no wholes but its root. */
    public static List<IndicatorResult> leaves(Evaluation evaluation) {
        return evaluation.indicators().subList(1, evaluation.indicators().size());
    }

    public static Weight weight(String value) {
        return Weight.of(Decimal.parse(value));
    }

    public static Veto veto(String id, String criterion, String below, VetoEffect effect) {
        return Veto.builder()
                .id(VetoId.of(id))
                .name(LocalizedText.of("群众满意度底线", "Floor of public regard"))
                .indicator(IndicatorId.of(criterion))
                .gate(below(Decimal.parse(below)))
                .effect(effect)
                .basis(Source.builder().title("《县考核办法》").clause("第八条").build())
                .build();
    }

    /** The gate that falls below some points. */
    public static Reference below(Decimal points) {
        return Reference.to("below").with("points", ParameterValue.of(points));
    }

    /** A scale of satisfied, basically satisfied and dissatisfied, with abstention; of 100. */
    public static BallotScale scale(String id, String satisfied, String basically, String dissatisfied) {
        return BallotScale.builder()
                .id(BallotScaleId.of(id))
                .name(LocalizedText.of("测评表 " + id, "Scale " + id))
                .maximum(Decimal.HUNDRED)
                .addChoices(
                        choice(BallotOption.SATISFIED, "满意", "satisfied", satisfied),
                        choice(BallotOption.BASICALLY_SATISFIED, "基本满意", "basically satisfied", basically),
                        choice(BallotOption.DISSATISFIED, "不满意", "dissatisfied", dissatisfied),
                        new BallotScale.Choice(
                                BallotOption.DO_NOT_KNOW, LocalizedText.of("不了解", "does not know"), Optional.empty()))
                .build();
    }

    private static BallotScale.Choice choice(BallotOption option, String zh, String en, String points) {
        return new BallotScale.Choice(option, LocalizedText.of(zh, en), Optional.of(Decimal.parse(points)));
    }

    public static Judgement judgement(String id, String criterion, RaterGroup group, String points, String maximum) {
        return Judgement.builder()
                .id(EntryId.of(id))
                .subject(SUBJECT)
                .criterion(CriterionCode.of(criterion))
                .raterGroup(group)
                .date(DAY)
                .points(Decimal.parse(points))
                .maximum(Decimal.parse(maximum))
                .build();
    }

    /** Ballots of the masses on SD-2008; the electorate is what was cast and five more. */
    public static BallotTally ballots(
            String id, String criterion, long satisfied, long basically, long dissatisfied, long doNotKnow) {
        return BallotTally.builder()
                .id(EntryId.of(id))
                .subject(SUBJECT)
                .criterion(CriterionCode.of(criterion))
                .raterGroup(MASSES)
                .date(DAY)
                .scale(SD_2008.id())
                .electorate(satisfied + basically + dissatisfied + doNotKnow + 5)
                .putCount(BallotOption.SATISFIED, satisfied)
                .putCount(BallotOption.BASICALLY_SATISFIED, basically)
                .putCount(BallotOption.DISSATISFIED, dissatisfied)
                .putCount(BallotOption.DO_NOT_KNOW, doNotKnow)
                .build();
    }

    /** Appraisal of every group on every criterion of the example. */
    public static List<Appraisal> evidence() {
        return List.of(
                judgement("leadership-self", "leadership", SELF, "95", "100"),
                judgement("leadership-higher-1", "leadership", HIGHER, "90", "100"),
                judgement("leadership-higher-2", "leadership", HIGHER, "85", "100"),
                judgement("leadership-higher-3", "leadership", HIGHER, "26", "30"),
                ballots("leadership-masses", "leadership", 60, 30, 10, 5),
                judgement("membership-self", "membership", SELF, "9", "10"),
                judgement("membership-higher", "membership", HIGHER, "80", "100"),
                ballots("membership-masses-1", "membership", 40, 10, 0, 0),
                ballots("membership-masses-2", "membership", 20, 20, 10, 1),
                judgement("mechanism-self", "mechanism", SELF, "100", "100"),
                judgement("mechanism-higher-1", "mechanism", HIGHER, "70", "100"),
                judgement("mechanism-higher-2", "mechanism", HIGHER, "75", "100"),
                ballots("mechanism-masses", "mechanism", 1, 1, 1, 0),
                judgement("performance-self", "performance", SELF, "80", "100"),
                judgement("performance-higher", "performance", HIGHER, "91", "100"),
                ballots("performance-masses", "performance", 10, 0, 0, 0),
                judgement("public-regard-self", "public-regard", SELF, "88", "100"),
                judgement("public-regard-higher", "public-regard", HIGHER, "86", "100"),
                ballots("public-regard-masses", "public-regard", 3, 4, 0, 3));
    }

    public static Evaluator evaluator(ScoringScheme scheme) {
        return Evaluator.compile(scheme, PLAN, Extensions.none());
    }

    public static Evaluation evaluate(ScoringScheme scheme, List<? extends Appraisal> evidence) {
        return evaluator(scheme).evaluate(SUBJECT, evidence, AS_OF);
    }

    /**
     * A scheme and evidence on one subject.
     *
     * @param scheme the scheme
     * @param evidence all of it sound, on {@link #SUBJECT}; some of it may not concern the scheme
     */
    public record Case(ScoringScheme scheme, List<Appraisal> evidence) {
        public Evaluator evaluator() {
            return SchemeFixture.evaluator(scheme);
        }

        public Evaluation evaluate() {
            return evaluator().evaluate(SUBJECT, evidence, AS_OF);
        }
    }

    /** Schemes of every shape that names no rater of a host, with evidence in any order, often with groups missing. */
    public static Arbitrary<Case> cases() {
        return Arbitraries.randomValue(random -> {
            ScoringScheme scheme = scheme(random);
            return new Case(scheme, evidence(random, scheme));
        });
    }

    /** Schemes without evidence. */
    public static Arbitrary<ScoringScheme> schemes() {
        return Arbitraries.randomValue(SchemeFixture::scheme);
    }

    private static ScoringScheme scheme(Random random) {
        Rounding rounding = Rounding.parse(
                random.nextInt(4) + " " + pick(random, List.of("half-up", "half-even", "up", "down", "floor")));
        Decimal maximum = pick(
                random,
                List.of("100", "10", "120", "5", "1").stream()
                        .map(Decimal::parse)
                        .toList());
        List<BallotScale> scales =
                List.of(SD_2008, scale("plain", "100", "60", "0"), scale("thirds", "99.9", "33.3", "0.1"));
        List<RaterGroup> groups =
                some(random, List.of(RaterGroup.SELF, RaterGroup.PEERS, RaterGroup.LEADER, HIGHER, MASSES));
        List<CriterionCode> criteria = some(random, GOODS);
        List<Weight> groupWeights = weights(random, groups.size());
        List<Weight> weights = weights(random, criteria.size());
        Map<ResultKind, KindEffect> kinds = new EnumMap<>(ResultKind.class);
        for (ResultKind kind : ResultKind.values()) {
            if (kind != ResultKind.RATED && random.nextInt(3) == 0) {
                kinds.put(kind, pick(random, List.of(KindEffect.values())));
            }
        }
        GradeScale grades = grades(random, maximum);
        return scheme().toBuilder()
                .rounding(rounding)
                .maximum(maximum)
                .ballotScales(scales)
                .raterGroups(IntStream.range(0, groups.size())
                        .mapToObj(i -> RaterGroupScoring.builder()
                                .group(groups.get(i))
                                .weight(groupWeights.get(i))
                                .rater(
                                        random.nextBoolean()
                                                ? MEAN
                                                : onScale(pick(random, scales).id()))
                                .build())
                        .toList())
                .missingGroup(pick(random, List.of(MissingGroup.values())))
                .root(root(
                        IntStream.range(0, criteria.size())
                                .mapToObj(i -> Indicator.of(criteria.get(i), weights.get(i)))
                                .toList(),
                        kinds))
                .grades(grades)
                .vetoes(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> Veto.builder()
                                .from(veto("veto-" + i, pick(random, criteria).code(), "0", new VetoEffect.Zero()))
                                .gate(below(Decimal.of(random.nextInt(1001), 3).times(maximum)))
                                .effect(effect(random, grades))
                                .build())
                        .toList())
                .build();
    }

    private static VetoEffect effect(Random random, GradeScale grades) {
        return pick(
                random,
                List.of(
                        new VetoEffect.Zero(),
                        new VetoEffect.NoGrade(),
                        new VetoEffect.NotEligible(),
                        new VetoEffect.CapGrade(
                                pick(random, grades.bands()).grade().code())));
    }

    /** Grades of random bounds between 0 and the maximum, each bound on a random side. */
    private static GradeScale grades(Random random, Decimal maximum) {
        TreeSet<Decimal> bounds = new TreeSet<>(List.of(Decimal.ZERO, maximum));
        for (int i = random.nextInt(5); i > 0; i--) {
            bounds.add(Decimal.of(random.nextInt(101), 2).times(maximum));
        }
        List<Decimal> list = List.copyOf(bounds);
        List<GradeBand> bands = new ArrayList<>();
        boolean inclusive = true;
        for (int i = 1; i < list.size(); i++) {
            boolean top = i == list.size() - 1 || random.nextBoolean();
            bands.add(GradeBand.builder()
                    .grade(new Grade(GradeCode.of("grade-" + i), LocalizedText.of(i + " 级", "Grade " + i)))
                    .lower(list.get(i - 1))
                    .lowerInclusive(inclusive)
                    .upper(list.get(i))
                    .upperInclusive(top)
                    .build());
            inclusive = !top;
        }
        Collections.shuffle(bands, random);
        return new GradeScale(bands);
    }

    private static List<Appraisal> evidence(Random random, ScoringScheme scheme) {
        List<Appraisal> evidence = new ArrayList<>();
        int shareOfGroups = pick(random, List.of(60, 90, 100));
        for (CriterionCode criterion : GOODS) {
            for (RaterGroupScoring group : scheme.raterGroups()) {
                if (random.nextInt(100) < shareOfGroups) {
                    for (int i = random.nextInt(3); i >= 0; i--) {
                        evidence.add(entry(random, "entry-" + evidence.size(), criterion, group));
                    }
                }
            }
        }
        evidence.add(judgement("of-others", GOODS.get(0).code(), RaterGroup.of("visitors"), "1", "2"));
        if (!evidence.isEmpty() && random.nextBoolean()) {
            evidence.add(evidence.get(0));
        }
        Collections.shuffle(evidence, random);
        return evidence;
    }

    /** The scale on which a group votes. */
    static BallotScaleId scaleOf(RaterGroupScoring group) {
        return BallotScaleId.of(
                ((ParameterValue.Text) group.rater().parameters().values().get("scale")).value());
    }

    private static Appraisal entry(Random random, String id, CriterionCode criterion, RaterGroupScoring group) {
        LocalDate date = random.nextInt(20) == 0 ? DAY.minusYears(1) : DAY.plusDays(random.nextInt(100));
        if (group.rater().id().equals("ballots")) {
            Map<BallotOption, Long> counts = new LinkedHashMap<>();
            List<BallotOption> options = some(random, OPTIONS);
            options.forEach(option -> counts.put(option, (long) random.nextInt(50)));
            return BallotTally.builder()
                    .id(EntryId.of(id))
                    .subject(SUBJECT)
                    .criterion(criterion)
                    .raterGroup(group.group())
                    .date(date)
                    .scale(scaleOf(group))
                    .electorate(200 + random.nextInt(100))
                    .counts(counts)
                    .build();
        }
        int maximum = pick(random, List.of(5, 7, 10, 30, 100));
        return Judgement.builder()
                .id(EntryId.of(id))
                .subject(SUBJECT)
                .criterion(criterion)
                .raterGroup(group.group())
                .date(date)
                .points(Decimal.of(random.nextInt(maximum * 10 + 1), 1))
                .maximum(Decimal.of(maximum))
                .build();
    }

    private static List<Weight> weights(Random random, int count) {
        List<Weight> weights = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            weights.add(Weight.of(Decimal.of(random.nextInt(4) * random.nextInt(1000), random.nextInt(7))));
        }
        weights.set(random.nextInt(count), Weight.of(Decimal.of(1 + random.nextInt(1000), random.nextInt(7))));
        return weights;
    }

    /** At least one of some things, in their order or another. */
    private static <T> List<T> some(Random random, List<T> all) {
        List<T> some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        return some.subList(0, 1 + random.nextInt(all.size()));
    }

    private static <T> T pick(Random random, List<? extends T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
