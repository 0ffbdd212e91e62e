package io.github.zhengyou.json;

import static io.github.zhengyou.json.DocumentFixture.codes;
import static io.github.zhengyou.json.DocumentFixture.dates;
import static io.github.zhengyou.json.DocumentFixture.decimals;
import static io.github.zhengyou.json.DocumentFixture.ids;
import static io.github.zhengyou.json.DocumentFixture.names;
import static io.github.zhengyou.json.DocumentFixture.periods;
import static io.github.zhengyou.json.DocumentFixture.sources;
import static io.github.zhengyou.json.DocumentFixture.texts;

import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.organization.Classification;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.OrganizationClass;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.GradeBand;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.GradeScale;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.RankedReason;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.Score;
import io.github.zhengyou.scoring.ScoreContext;
import io.github.zhengyou.scoring.Weight;
import io.github.zhengyou.scoring.scheme.EarnedTitle;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.EvaluationPeriod;
import io.github.zhengyou.scoring.scheme.Evaluations;
import io.github.zhengyou.scoring.scheme.Indicator;
import io.github.zhengyou.scoring.scheme.IndicatorResult;
import io.github.zhengyou.scoring.scheme.IndicatorResults;
import io.github.zhengyou.scoring.scheme.MissingGroup;
import io.github.zhengyou.scoring.scheme.OrganizationCondition;
import io.github.zhengyou.scoring.scheme.Outcome;
import io.github.zhengyou.scoring.scheme.PeerGroup;
import io.github.zhengyou.scoring.scheme.RaterGroupScoring;
import io.github.zhengyou.scoring.scheme.SchemeId;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.scoring.scheme.SubjectFilter;
import io.github.zhengyou.scoring.scheme.Veto;
import io.github.zhengyou.scoring.scheme.VetoEffect;
import io.github.zhengyou.scoring.scheme.VetoId;
import io.github.zhengyou.scoring.scheme.VetoResult;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.StageId;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Values of the scoring documents. */
final class ScoringFixture {
    private ScoringFixture() {}

    private static Arbitrary<Weight> weights() {
        return Arbitraries.longs().between(1, 3_000_000).map(millionths -> Weight.of(Decimal.of(millionths, 6)));
    }

    private static Arbitrary<Points> points() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.longs().between(1, 99))
                .as(Points::of);
    }

    static Arbitrary<ScoringScheme> schemes() {
        Arbitrary<Reference> raters = Combinators.combine(Arbitraries.of("my-rule@1", "规则"), ShelfFixture.parameters())
                .as(Reference::new);
        Arbitrary<RaterGroupScoring> groups = groups(raters);
        return Builders.withBuilder(() -> ScoringScheme.builder().maximum(Decimal.HUNDRED))
                .use(codes(SchemeId::of))
                .in((b, v) -> b.id(v))
                .use(texts())
                .in((b, v) -> b.version(v))
                .use(names())
                .in((b, v) -> b.name(v))
                .use(names().optional())
                .in((b, v) -> b.note(v))
                .use(codes(CriteriaSetId::of))
                .in((b, v) -> b.criteriaSet(v))
                .use(Combinators.combine(Arbitraries.of(Addressed.class), codes(Line::of), codes(Tier::of))
                        .as((kind, line, tier) -> SubjectFilter.builder()
                                .kind(kind)
                                .line(line)
                                .tier(tier)
                                .build()))
                .in((b, v) -> b.subjects(v))
                .use(Arbitraries.of(
                        new EvaluationPeriod.Campaign(),
                        new EvaluationPeriod.OfStage(StageId.of("a")),
                        new EvaluationPeriod.CalendarYear(2011)))
                .in((b, v) -> b.period(v))
                .use(groups.list()
                        .uniqueElements(RaterGroupScoring::group)
                        .ofMinSize(1)
                        .ofMaxSize(3))
                .in((b, v) -> b.raterGroups(v))
                .use(Arbitraries.of(MissingGroup.class))
                .in((b, v) -> b.missingGroup(v))
                .use(indicators(raters))
                .in((b, v) -> b.root(v))
                .use(Arbitraries.<PeerGroup>of(
                                new PeerGroup.Everybody(),
                                new PeerGroup.SameSector(),
                                new PeerGroup.SameClass(Classification.of("kind")))
                        .optional())
                .in((b, v) -> b.peers(v))
                .use(scales().list().uniqueElements(BallotScale::id).ofMaxSize(2))
                .in((b, v) -> b.ballotScales(v))
                .use(roundings())
                .in((b, v) -> b.rounding(v))
                .use(grades().optional())
                .in((b, v) -> b.grades(v))
                .use(vetoes().list().uniqueElements(Veto::id).ofMaxSize(2))
                .in((b, v) -> b.vetoes(v))
                .build(b -> b.build());
    }

    private static Arbitrary<RaterGroupScoring> groups(Arbitrary<Reference> raters) {
        return Builders.withBuilder(RaterGroupScoring::builder)
                .use(codes(RaterGroup::of))
                .in((b, v) -> b.group(v))
                .use(weights())
                .in((b, v) -> b.weight(v))
                .use(raters)
                .in((b, v) -> b.rater(v))
                .use(Arbitraries.longs().between(1, 9))
                .in((b, v) -> b.minimumRaters(v))
                .use(Arbitraries.integers()
                        .between(1, 100)
                        .map(percent -> Decimal.of(percent, 2))
                        .optional())
                .in((b, v) -> b.minimumTurnout(v))
                .build(b -> b.build());
    }

    /** A root over leaves and over wholes of leaves, each id once. */
    private static Arbitrary<Indicator> indicators(Arbitrary<Reference> raters) {
        Arbitrary<Indicator> wholes = Combinators.combine(
                        leaf(raters).list().ofMinSize(1).ofMaxSize(3), whole(raters), names())
                .as((leaves, whole, name) ->
                        whole.toBuilder().parts(leaves).name(name).build());
        return Combinators.combine(
                        Arbitraries.oneOf(leaf(raters), wholes)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        whole(raters))
                .as((parts, root) ->
                        root.toBuilder().parts(numbered("part", parts)).build());
    }

    private static List<Indicator> numbered(String prefix, List<Indicator> indicators) {
        List<Indicator> numbered = new ArrayList<>();
        for (Indicator indicator : indicators) {
            String id = prefix + "-" + numbered.size();
            numbered.add(indicator.toBuilder()
                    .id(IndicatorId.of(id))
                    .parts(numbered(id, indicator.parts()))
                    .build());
        }
        return numbered;
    }

    /** A whole whose parts are to be replaced. */
    private static Arbitrary<Indicator> whole(Arbitrary<Reference> models) {
        Indicator leaf = Indicator.of(CriterionCode.of("leadership"), Weight.of(Decimal.ONE));
        return Builders.withBuilder(() -> Indicator.builder().addPart(leaf))
                .use(Arbitraries.oneOf(models, Arbitraries.of(Reference.to("weighted-mean"), Reference.to("minimum"))))
                .in((b, v) -> b.model(v))
                .use(Arbitraries.maps(
                                Arbitraries.of(ResultKind.NOT_CHECKED, ResultKind.EXEMPT),
                                Arbitraries.of(KindEffect.class))
                        .ofMaxSize(2))
                .in((b, v) -> b.kinds(v))
                .use(decimals().optional())
                .in((b, v) -> b.weightTotal(v))
                .build(b -> b.build());
    }

    private static Arbitrary<Indicator> leaf(Arbitrary<Reference> raters) {
        Arbitrary<OrganizationCondition> conditions = codes(Sector::of)
                .map(sector -> OrganizationCondition.builder()
                        .addSector(sector)
                        .putClass(Classification.of("kind"), OrganizationClass.of("retired"))
                        .build());
        Arbitrary<Indicator> byRater = Builders.withBuilder(Indicator::builder)
                .use(codes(CriterionCode::of))
                .in((b, v) -> b.criterion(v))
                .use(weights())
                .in((b, v) -> b.weight(v))
                .use(raters.optional())
                .in((b, v) -> b.rater(v))
                .use(Arbitraries.integers().between(0, 100).map(Decimal::of).optional())
                .in((b, v) -> b.titleFrom(v))
                .use(Arbitraries.integers().between(101, 120).map(Decimal::of).optional())
                .in((b, v) -> b.highest(v))
                .use(Arbitraries.integers().between(-9, 0).map(Decimal::of).optional())
                .in((b, v) -> b.lowest(v))
                .use(roundings().optional())
                .in((b, v) -> b.rounding(v))
                .use(conditions.list().ofMaxSize(1))
                .in((b, v) -> b.notFor(v).exempt(v))
                .build(b -> b.build());
        return Combinators.combine(
                        byRater,
                        groups(raters).optional(),
                        Arbitraries.of(MissingGroup.class).optional(),
                        codes(EvidenceKind::of).optional())
                .as((leaf, group, missing, kind) -> leaf.toBuilder()
                        .raterGroups(
                                leaf.rater().isPresent()
                                        ? List.of()
                                        : group.stream().toList())
                        .missingGroup(missing)
                        .evidenceKinds(kind.stream().toList())
                        .build());
    }

    private static Arbitrary<Rounding> roundings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, Rounding.MAX_SCALE),
                        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY))
                .as(Rounding::new);
    }

    private static Arbitrary<BallotScale> scales() {
        Arbitrary<BallotScale.Choice> choices = Combinators.combine(
                        codes(BallotOption::of),
                        names(),
                        Arbitraries.integers().between(0, 5).map(Decimal::of).optional())
                .as(BallotScale.Choice::new);
        BallotScale.Choice full = new BallotScale.Choice(
                BallotOption.SATISFIED, LocalizedText.of("满意", "satisfied"), Optional.of(Decimal.of(5)));
        return Builders.withBuilder(
                        () -> BallotScale.builder().maximum(Decimal.of(5)).addChoices(full))
                .use(codes(BallotScaleId::of))
                .in((b, v) -> b.id(v))
                .use(names())
                .in((b, v) -> b.name(v))
                .use(choices.list().uniqueElements(BallotScale.Choice::option).ofMaxSize(3))
                .in((b, v) -> b.addAllChoices(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(b -> b.build());
    }

    /** Bands over 0 to 100, each cut belonging to the band below or above it. */
    private static Arbitrary<GradeScale> grades() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 99).set().ofMaxSize(3), Arbitraries.of(true, false), names())
                .as((cuts, upwards, name) -> {
                    List<Integer> bounds =
                            new ArrayList<>(cuts.stream().sorted().toList());
                    bounds.add(0, 0);
                    bounds.add(100);
                    List<GradeBand> bands = new ArrayList<>();
                    for (int i = 1; i < bounds.size(); i++) {
                        bands.add(GradeBand.builder()
                                .grade(new Grade(GradeCode.of("g" + i), name))
                                .lower(Decimal.of(bounds.get(i - 1)))
                                .lowerInclusive(i == 1 || upwards)
                                .upper(Decimal.of(bounds.get(i)))
                                .upperInclusive(i == bounds.size() - 1 || !upwards)
                                .build());
                    }
                    return new GradeScale(bands);
                });
    }

    private static Arbitrary<Veto> vetoes() {
        return Builders.withBuilder(Veto::builder)
                .use(codes(VetoId::of))
                .in((b, v) -> b.id(v))
                .use(names())
                .in((b, v) -> b.name(v))
                .use(codes(IndicatorId::of))
                .in((b, v) -> b.indicator(v))
                .use(decimals().map(points -> Reference.to("below").with("points", ParameterValue.of(points))))
                .in((b, v) -> b.gate(v))
                .use(Arbitraries.of(
                        new VetoEffect.Zero(),
                        new VetoEffect.Zero(Optional.of(IndicatorId.of("base"))),
                        new VetoEffect.CapGrade(GradeCode.of("g1")),
                        new VetoEffect.NoGrade(),
                        new VetoEffect.NotEligible()))
                .in((b, v) -> b.effect(v))
                .use(sources())
                .in((b, v) -> b.basis(v))
                .build(b -> b.build());
    }

    static Arbitrary<Evaluations> evaluations() {
        return Builders.withBuilder(Evaluation::builder)
                .use(ids(SubjectId::of))
                .in((b, v) -> b.subject(v))
                .use(codes(SchemeId::of))
                .in((b, v) -> b.scheme(v).schemeVersion("2011.1").schemeHash("0f"))
                .use(periods())
                .in((b, v) -> b.period(v))
                .use(dates())
                .in((b, v) -> b.asOf(v))
                .use(Combinators.combine(
                                outcomes(),
                                Combinators.combine(codes(GradeCode::of), names())
                                        .as(Grade::new)
                                        .optional())
                        .as(Graded::new))
                .in((b, v) -> b.outcome(v.outcome())
                        .grade(v.grade())
                        .eligible(v.grade().isPresent()))
                .use(results().list().ofMaxSize(3))
                .in((b, v) -> b.indicators(IndicatorResults.of(v)))
                .use(vetoResults().list().ofMaxSize(2))
                .in((b, v) -> b.vetoes(v))
                .use(Combinators.combine(codes(CriterionCode::of), names())
                        .as(EarnedTitle::new)
                        .list()
                        .ofMaxSize(2))
                .in((b, v) -> b.titles(v))
                .use(DocumentFixture.findings())
                .in((b, v) -> b.findings(v))
                .<Evaluation>build(b -> b.build())
                .list()
                .ofMaxSize(2)
                .map(Evaluations::new);
    }

    /** An outcome and its grade, which only a score can have. */
    private record Graded(Outcome outcome, Optional<Grade> grade) {
        Graded {
            grade = grade.filter(any -> outcome instanceof Outcome.Scored);
        }
    }

    private static Arbitrary<Outcome> outcomes() {
        Arbitrary<Outcome> scored = Combinators.combine(points(), decimals(), periods())
                .as((exact, rounded, period) -> new Outcome.Scored(Score.builder()
                        .exact(exact)
                        .rounded(rounded)
                        .maximum(Decimal.HUNDRED)
                        .model("weighted-mean@1")
                        .context(ScoreContext.builder()
                                .schemeHash("0f")
                                .node("root")
                                .period(period)
                                .build())
                        .build()));
        Arbitrary<Outcome> unscored =
                Combinators.combine(kinds(), codes(ReasonCode::of)).as(Outcome.Unscored::new);
        return Arbitraries.oneOf(scored, unscored);
    }

    private static Arbitrary<ResultKind> kinds() {
        return Arbitraries.of(ResultKind.class).filter(kind -> kind != ResultKind.RATED);
    }

    private static Arbitrary<IndicatorResult> results() {
        Arbitrary<Rating> ratings = Arbitraries.oneOf(
                points().map(Rating::of),
                Combinators.combine(kinds(), codes(ReasonCode::of)).as(Rating::unrated));
        Arbitrary<RankedReason> reasons =
                Combinators.combine(codes(ReasonCode::of), points()).as(RankedReason::new);
        return Combinators.combine(
                        codes(IndicatorId::of),
                        ratings,
                        weights(),
                        points(),
                        reasons.list().ofMaxSize(2))
                .as((indicator, rating, weight, effective, ranked) -> IndicatorResult.builder()
                        .indicator(indicator)
                        .rating(rating)
                        .maximum(Points.of(100))
                        .weight(weight)
                        .effective(effective)
                        .reasons(ranked)
                        .build());
    }

    private static Arbitrary<VetoResult> vetoResults() {
        return Builders.withBuilder(VetoResult::builder)
                .use(codes(VetoId::of))
                .in((b, v) -> b.veto(v))
                .use(Arbitraries.of(Gate.State.class))
                .in((b, v) -> b.state(v))
                .use(decimals().optional())
                .in((b, v) -> b.scoreBefore(v))
                .use(codes(GradeCode::of).optional())
                .in((b, v) -> b.gradeBefore(v))
                .build(b -> b.build());
    }
}
