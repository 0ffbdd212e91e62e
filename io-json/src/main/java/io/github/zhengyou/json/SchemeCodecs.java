package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choice;
import static io.github.zhengyou.json.Codec.choiceMap;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.CriteriaCodecs.CRITERION_CODE;
import static io.github.zhengyou.json.EvidenceCodecs.BALLOT_SCALE;
import static io.github.zhengyou.json.EvidenceCodecs.BALLOT_SCALE_ID;
import static io.github.zhengyou.json.EvidenceCodecs.RATER_GROUP;
import static io.github.zhengyou.json.Scalars.STRING;
import static io.github.zhengyou.json.ValueCodecs.DECIMAL;
import static io.github.zhengyou.json.ValueCodecs.NAME;
import static io.github.zhengyou.json.ValueCodecs.SOURCE;

import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.Weight;
import io.github.zhengyou.scoring.scheme.CriterionScoring;
import io.github.zhengyou.scoring.scheme.EvaluationPeriod;
import io.github.zhengyou.scoring.scheme.MissingGroup;
import io.github.zhengyou.scoring.scheme.Pooling;
import io.github.zhengyou.scoring.scheme.RaterGroupScoring;
import io.github.zhengyou.scoring.scheme.SchemeId;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.scoring.scheme.SubjectFilter;
import io.github.zhengyou.scoring.scheme.Veto;
import io.github.zhengyou.scoring.scheme.VetoEffect;
import io.github.zhengyou.scoring.scheme.VetoId;
import io.github.zhengyou.timeline.StageId;
import java.math.RoundingMode;
import java.util.EnumSet;

/** The codecs of a scoring scheme. */
final class SchemeCodecs {
    static final Codec<SchemeId> SCHEME_ID = code(SchemeId::of);
    static final Codec<VetoId> VETO_ID = code(VetoId::of);
    static final Codec<Weight> WEIGHT = Codec.mapped(DECIMAL, Weight::of, Weight::value);

    private static final Codec<CriterionScoring> CRITERION = Codec.object(
                    CriterionScoring.class, CriterionScoring::builder)
            .required("criterion", CRITERION_CODE, CriterionScoring::criterion, (b, v) -> b.criterion(v))
            .required("weight", WEIGHT, CriterionScoring::weight, (b, v) -> b.weight(v))
            .optional("rater", rater(), CriterionScoring::rater, (b, v) -> b.rater(v))
            .optional("titleFrom", DECIMAL, CriterionScoring::titleFrom, (b, v) -> b.titleFrom(v))
            .build(b -> b.build());

    private static final Codec<RaterGroupScoring> GROUP = Codec.object(
                    RaterGroupScoring.class, RaterGroupScoring::builder)
            .required("group", RATER_GROUP, RaterGroupScoring::group, (b, v) -> b.group(v))
            .required("weight", WEIGHT, RaterGroupScoring::weight, (b, v) -> b.weight(v))
            .required("pooling", pooling(), RaterGroupScoring::pooling, (b, v) -> b.pooling(v))
            .build(b -> b.build());

    private static final Codec<Veto> VETO = Codec.object(Veto.class, Veto::builder)
            .required("id", VETO_ID, Veto::id, (b, v) -> b.id(v))
            .required("name", NAME, Veto::name, (b, v) -> b.name(v))
            .required("criterion", CRITERION_CODE, Veto::criterion, (b, v) -> b.criterion(v))
            .required("below", DECIMAL, Veto::below, (b, v) -> b.below(v))
            .required("effect", effect(), Veto::effect, (b, v) -> b.effect(v))
            .required("basis", SOURCE, Veto::basis, (b, v) -> b.basis(v))
            .build(b -> b.build());

    static final Codec<ScoringScheme> SCHEME = Codec.object(ScoringScheme.class, ScoringScheme::builder)
            .required("id", SCHEME_ID, ScoringScheme::id, (b, v) -> b.id(v))
            .required("version", STRING, ScoringScheme::version, (b, v) -> b.version(v))
            .required("name", NAME, ScoringScheme::name, (b, v) -> b.name(v))
            .optional("note", NAME, ScoringScheme::note, (b, v) -> b.note(v))
            .required(
                    "criteriaSet",
                    CriteriaCodecs.CRITERIA_SET_ID,
                    ScoringScheme::criteriaSet,
                    (b, v) -> b.criteriaSet(v))
            .required("subjects", subjects(), ScoringScheme::subjects, (b, v) -> b.subjects(v))
            .required("period", period(), ScoringScheme::period, (b, v) -> b.period(v))
            .required("maximum", DECIMAL, ScoringScheme::maximum, (b, v) -> b.maximum(v))
            .list("raterGroups", GROUP, ScoringScheme::raterGroups, (b, v) -> b.raterGroups(v))
            .withDefault(
                    "missingGroup",
                    choice(MissingGroup.class),
                    MissingGroup.INVALID,
                    ScoringScheme::missingGroup,
                    (b, v) -> b.missingGroup(v))
            .required("criteria", Codec.list(CRITERION), ScoringScheme::criteria, (b, v) -> b.criteria(v))
            .map(
                    "kinds",
                    choiceMap(ResultKind.class, choice(KindEffect.class)),
                    ScoringScheme::kinds,
                    (b, v) -> b.kinds(v))
            .list("ballotScales", BALLOT_SCALE, ScoringScheme::ballotScales, (b, v) -> b.ballotScales(v))
            .required("rounding", rounding(), ScoringScheme::rounding, (b, v) -> b.rounding(v))
            .required("grades", GradeCodecs.GRADE_SCALE, ScoringScheme::grades, (b, v) -> b.grades(v))
            .list("vetoes", VETO, ScoringScheme::vetoes, (b, v) -> b.vetoes(v))
            .build(b -> b.build());

    private SchemeCodecs() {}

    private static Codec<SubjectFilter> subjects() {
        return Codec.object(SubjectFilter.class, SubjectFilter::builder)
                .required("line", OrganizationCodecs.LINE, SubjectFilter::line, (b, v) -> b.line(v))
                .required("tier", OrganizationCodecs.TIER, SubjectFilter::tier, (b, v) -> b.tier(v))
                .build(b -> b.build());
    }

    private static Codec<EvaluationPeriod> period() {
        ObjectParts<EvaluationPeriod.OfStage> stage = Codec.parts(EvaluationPeriod.OfStage.class);
        Part<StageId> id = stage.required("stage", TimelineCodecs.STAGE_ID, EvaluationPeriod.OfStage::stage);
        ObjectParts<EvaluationPeriod.CalendarYear> year = Codec.parts(EvaluationPeriod.CalendarYear.class);
        Part<Integer> number = year.required("year", Scalars.integer(1, 9999), EvaluationPeriod.CalendarYear::year);
        return Codec.variants("type", EvaluationPeriod.class)
                .variant(
                        "campaign",
                        EvaluationPeriod.Campaign.class,
                        Codec.single(EvaluationPeriod.Campaign.class, EvaluationPeriod.Campaign::new))
                .variant(
                        "stage",
                        EvaluationPeriod.OfStage.class,
                        stage.build(parts -> new EvaluationPeriod.OfStage(parts.get(id))))
                .variant(
                        "year",
                        EvaluationPeriod.CalendarYear.class,
                        year.build(parts -> new EvaluationPeriod.CalendarYear(parts.get(number))))
                .build();
    }

    private static Codec<Pooling> pooling() {
        ObjectParts<Pooling.Ballots> ballots = Codec.parts(Pooling.Ballots.class);
        Part<BallotScaleId> scale = ballots.required("scale", BALLOT_SCALE_ID, Pooling.Ballots::scale);
        return Codec.variants("type", Pooling.class)
                .variant("mean", Pooling.Mean.class, Codec.single(Pooling.Mean.class, Pooling.Mean::new))
                .variant(
                        "ballots", Pooling.Ballots.class, ballots.build(parts -> new Pooling.Ballots(parts.get(scale))))
                .build();
    }

    private static Codec<Reference> rater() {
        ObjectParts<Reference> rater = Codec.parts(Reference.class);
        Part<String> id = rater.required("id", STRING, Reference::id);
        Part<ParameterValue.Fields> parameters = rater.withDefault(
                "parameters", ParameterCodecs.FIELDS, ParameterValue.Fields.NONE, Reference::parameters);
        return rater.build(parts -> new Reference(parts.get(id), parts.get(parameters)));
    }

    private static Codec<Rounding> rounding() {
        ObjectParts<Rounding> rounding = Codec.parts(Rounding.class);
        Part<Integer> scale = rounding.required("scale", Scalars.integer(0, Rounding.MAX_SCALE), Rounding::scale);
        Part<RoundingMode> mode = rounding.required(
                "mode", choice(EnumSet.complementOf(EnumSet.of(RoundingMode.UNNECESSARY))), Rounding::mode);
        return rounding.build(parts -> new Rounding(parts.get(scale), parts.get(mode)));
    }

    private static Codec<VetoEffect> effect() {
        ObjectParts<VetoEffect.CapGrade> cap = Codec.parts(VetoEffect.CapGrade.class);
        Part<GradeCode> grade = cap.required("grade", GradeCodecs.GRADE_CODE, VetoEffect.CapGrade::grade);
        return Codec.variants("type", VetoEffect.class)
                .variant("zero", VetoEffect.Zero.class, Codec.single(VetoEffect.Zero.class, VetoEffect.Zero::new))
                .variant(
                        "cap", VetoEffect.CapGrade.class, cap.build(parts -> new VetoEffect.CapGrade(parts.get(grade))))
                .variant(
                        "no-grade",
                        VetoEffect.NoGrade.class,
                        Codec.single(VetoEffect.NoGrade.class, VetoEffect.NoGrade::new))
                .variant(
                        "not-eligible",
                        VetoEffect.NotEligible.class,
                        Codec.single(VetoEffect.NotEligible.class, VetoEffect.NotEligible::new))
                .build();
    }
}
