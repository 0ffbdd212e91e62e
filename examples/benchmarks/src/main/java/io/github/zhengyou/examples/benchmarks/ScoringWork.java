package io.github.zhengyou.examples.benchmarks;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.campaign.CampaignId;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
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
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.Weight;
import io.github.zhengyou.scoring.scheme.EvaluationPeriod;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.Indicator;
import io.github.zhengyou.scoring.scheme.RaterGroupScoring;
import io.github.zhengyou.scoring.scheme.SchemeId;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.scoring.scheme.SubjectFilter;
import io.github.zhengyou.scoring.scheme.Veto;
import io.github.zhengyou.scoring.scheme.VetoEffect;
import io.github.zhengyou.scoring.scheme.VetoId;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What is scored: five criteria, each the weighted mean of three groups of raters; their weighted mean and a capped bonus,
 * rounded to a grade; and a veto on the last criterion.
 */
final class ScoringWork {

    /**
     * Who is scored by what.
     *
     * @param ratings the leaves in order: three groups for each criterion, then the bonus; each rated with at most one decimal
     */
    record Subject(SubjectId id, List<Rating> ratings) {}

    /**
     * What all must agree on.
     *
     * @param hundredths the rounded score
     * @param grade empty if the veto took it
     */
    record Verdict(long hundredths, String grade, boolean eligible, boolean fell) {}

    static final LocalDate AS_OF = LocalDate.of(2011, 12, 31);

    static final int CRITERIA = 5;
    static final int GROUPS = 3;

    /** The place of the bonus among the ratings. */
    static final int BONUS = CRITERIA * GROUPS;

    /** In percent. */
    static final ImmutableList<Integer> CRITERION_WEIGHTS = ImmutableList.of(25, 20, 15, 25, 15);

    /** In percent. */
    static final ImmutableList<Integer> GROUP_WEIGHTS = ImmutableList.of(20, 50, 30);

    /** The grades, lowest first. */
    static final ImmutableList<String> GRADES = ImmutableList.of("poor", "fair", "good", "excellent");

    /** From how many points on each grade is earned. */
    static final ImmutableList<Integer> GRADE_BOUNDS = ImmutableList.of(0, 60, 80, 90);

    /** The veto falls for the last criterion below this. */
    static final int FLOOR = 60;

    static final int HIGHEST_BONUS = 10;
    static final int HIGHEST = 110;

    private ScoringWork() {}

    /** Subjects of every grade, about one in twenty under the veto; the same in each run. */
    static List<Subject> subjects(int count) {
        Random random = new Random(2011);
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double quality = 80 + 10 * random.nextGaussian();
            ImmutableList.Builder<Rating> ratings = ImmutableList.builder();
            for (int criterion = 0; criterion < CRITERIA; criterion++) {
                double mean = quality + 6 * random.nextGaussian();
                for (int group = 0; group < GROUPS; group++) {
                    ratings.add(tenths(mean + 5 * random.nextGaussian(), 100));
                }
            }
            ratings.add(tenths(random.nextInt(2) * random.nextDouble() * HIGHEST_BONUS, HIGHEST_BONUS));
            subjects.add(new Subject(SubjectId.of("branch-" + i), ratings.build()));
        }
        return subjects;
    }

    private static Rating tenths(double points, int maximum) {
        return Rating.of(Points.of(Math.round(Math.min(Math.max(points, 0), maximum) * 10), 10));
    }

    /** The points of a rating in thousandths. */
    static long thousandths(Rating rating) {
        return rating instanceof Rating.Rated rated ? rated.points().thousandths(0) : 0;
    }

    static Evaluator evaluator() {
        return Evaluator.compile(scheme(), plan(), Extensions.none());
    }

    private static CampaignPlan plan() {
        return CampaignPlan.builder()
                .id(CampaignId.of("campaign"))
                .name(LocalizedText.of("创先争优活动", "The campaign"))
                .timeline(Timeline.builder()
                        .period(Period.of(LocalDate.of(2010, 5, 13), LocalDate.of(2012, 10, 15)))
                        .build())
                .addReferenceSet(CriteriaSets.FIVE_GOODS.id())
                .build();
    }

    private static ScoringScheme scheme() {
        List<CriterionCode> codes =
                CriteriaSets.FIVE_GOODS.criteria().stream().map(Criterion::code).toList();
        List<Indicator> criteria = new ArrayList<>();
        for (int i = 0; i < CRITERIA; i++) {
            criteria.add(criterion(codes.get(i), CRITERION_WEIGHTS.get(i)));
        }
        Indicator base =
                Indicator.builder().id(IndicatorId.of("base")).parts(criteria).build();
        Indicator bonus = Indicator.builder()
                .id(IndicatorId.of("bonus"))
                .criterion(codes.get(0))
                .maximum(Decimal.of(HIGHEST_BONUS))
                .rater(Reference.to("mean"))
                .build();
        return ScoringScheme.builder()
                .id(SchemeId.of("benchmark"))
                .version("1")
                .name(LocalizedText.of("测算方案", "Benchmark"))
                .criteriaSet(CriteriaSets.FIVE_GOODS.id())
                .subjects(SubjectFilter.builder()
                        .line(Line.PARTY)
                        .tier(Tier.BRANCH)
                        .build())
                .period(new EvaluationPeriod.CalendarYear(2011))
                .maximum(Decimal.HUNDRED)
                .root(Indicator.builder()
                        .model(Reference.to("sum"))
                        .highest(Decimal.of(HIGHEST))
                        .addParts(base, bonus)
                        .build())
                .rounding(Rounding.parse("2 half-up"))
                .grades(grades())
                .addVetoes(veto(codes.get(CRITERIA - 1)))
                .build();
    }

    private static Indicator criterion(CriterionCode code, int weight) {
        List<RaterGroup> groups = List.of(RaterGroup.SELF, RaterGroup.HIGHER_LEVEL, RaterGroup.MASSES);
        Indicator.Builder whole = Indicator.builder();
        whole.id(IndicatorId.of(code.code())).weight(Weight.of(Decimal.of(weight)));
        for (int i = 0; i < GROUPS; i++) {
            whole.addParts(Indicator.builder()
                    .id(IndicatorId.of(code.code() + "-" + groups.get(i).code()))
                    .criterion(code)
                    .weight(Weight.of(Decimal.of(GROUP_WEIGHTS.get(i))))
                    .addRaterGroups(RaterGroupScoring.builder()
                            .group(groups.get(i))
                            .weight(Weight.of(Decimal.ONE))
                            .rater(Reference.to("mean"))
                            .build())
                    .build());
        }
        return whole.build();
    }

    private static GradeScale grades() {
        List<GradeBand> bands = new ArrayList<>();
        for (int i = 0; i < GRADES.size(); i++) {
            boolean top = i == GRADES.size() - 1;
            bands.add(GradeBand.builder()
                    .grade(new Grade(GradeCode.of(GRADES.get(i)), LocalizedText.of("等级" + i, GRADES.get(i))))
                    .lower(Decimal.of(GRADE_BOUNDS.get(i)))
                    .upper(Decimal.of(top ? HIGHEST : GRADE_BOUNDS.get(i + 1)))
                    .upperInclusive(top)
                    .build());
        }
        return new GradeScale(bands);
    }

    private static Veto veto(CriterionCode criterion) {
        return Veto.builder()
                .id(VetoId.of("floor"))
                .name(LocalizedText.of("底线", "Floor"))
                .indicator(IndicatorId.of(criterion.code()))
                .gate(Reference.to("below").with("points", ParameterValue.of(Decimal.of(FLOOR))))
                .effect(new VetoEffect.NoGrade())
                .basis(Source.builder().title("《考核办法》").build())
                .build();
    }
}
