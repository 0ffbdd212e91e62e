package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choice;
import static io.github.zhengyou.json.Codec.choiceMap;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.CriteriaCodecs.CRITERION_CODE;
import static io.github.zhengyou.json.EvidenceCodecs.BALLOT_SCALE;
import static io.github.zhengyou.json.EvidenceCodecs.RATER_GROUP;
import static io.github.zhengyou.json.Scalars.STRING;
import static io.github.zhengyou.json.ValueCodecs.DECIMAL;
import static io.github.zhengyou.json.ValueCodecs.NAME;
import static io.github.zhengyou.json.ValueCodecs.SOURCE;

import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.organization.Classification;
import io.github.zhengyou.organization.OrganizationClass;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.scoring.Weight;
import io.github.zhengyou.scoring.scheme.EvaluationPeriod;
import io.github.zhengyou.scoring.scheme.Indicator;
import io.github.zhengyou.scoring.scheme.MissingGroup;
import io.github.zhengyou.scoring.scheme.OrganizationCondition;
import io.github.zhengyou.scoring.scheme.PeerGroup;
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
import java.util.Optional;

/** The codecs of a scoring scheme. */
final class SchemeCodecs {
    static final Codec<SchemeId> SCHEME_ID = code(SchemeId::of);
    static final Codec<VetoId> VETO_ID = code(VetoId::of);
    static final Codec<Weight> WEIGHT = Codec.mapped(DECIMAL, Weight::of, Weight::value);

    static final Codec<IndicatorId> INDICATOR_ID = code(IndicatorId::of);

    private static final Codec<Reference> REFERENCE = reference();
    private static final Codec<Rounding> ROUNDING = rounding();
    private static final Codec<MissingGroup> MISSING_GROUP = choice(MissingGroup.class);

    private static final Codec<RaterGroupScoring> GROUP = Codec.object(
                    RaterGroupScoring.class, RaterGroupScoring::builder)
            .required("group", RATER_GROUP, RaterGroupScoring::group, (b, v) -> b.group(v))
            .required("weight", WEIGHT, RaterGroupScoring::weight, (b, v) -> b.weight(v))
            .required("rater", REFERENCE, RaterGroupScoring::rater, (b, v) -> b.rater(v))
            .withDefault(
                    "minimumRaters", Scalars.LONG, 1L, RaterGroupScoring::minimumRaters, (b, v) -> b.minimumRaters(v))
            .optional("minimumTurnout", DECIMAL, RaterGroupScoring::minimumTurnout, (b, v) -> b.minimumTurnout(v))
            .build(b -> b.build());

    private static final Codec<OrganizationCondition> CONDITION = Codec.object(
                    OrganizationCondition.class, OrganizationCondition::builder)
            .list(
                    "sectors",
                    OrganizationCodecs.SECTOR,
                    condition -> condition.sectors().stream().toList(),
                    (b, v) -> b.sectors(v))
            .map(
                    "classes",
                    Codec.map(Classification::of, code(OrganizationClass::of)),
                    OrganizationCondition::classes,
                    (b, v) -> b.classes(v))
            .build(b -> b.build());

    private static final Codec<Indicator> INDICATOR = Codec.object(Indicator.class, Indicator::builder)
            .optional("id", INDICATOR_ID, SchemeCodecs::ownId, (b, v) -> b.id(v))
            .optional("name", NAME, Indicator::name, (b, v) -> b.name(v))
            .optional("criterion", CRITERION_CODE, Indicator::criterion, (b, v) -> b.criterion(v))
            .withDefault("weight", WEIGHT, Weight.of(Decimal.ONE), Indicator::weight, (b, v) -> b.weight(v))
            .optional("maximum", DECIMAL, Indicator::maximum, (b, v) -> b.maximum(v))
            .optional("lowest", DECIMAL, Indicator::lowest, (b, v) -> b.lowest(v))
            .optional("highest", DECIMAL, Indicator::highest, (b, v) -> b.highest(v))
            .optional("rounding", ROUNDING, Indicator::rounding, (b, v) -> b.rounding(v))
            .list("notFor", CONDITION, Indicator::notFor, (b, v) -> b.notFor(v))
            .list("exempt", CONDITION, Indicator::exempt, (b, v) -> b.exempt(v))
            .optional("rater", REFERENCE, Indicator::rater, (b, v) -> b.rater(v))
            .list("raterGroups", GROUP, Indicator::raterGroups, (b, v) -> b.raterGroups(v))
            .optional("missingGroup", MISSING_GROUP, Indicator::missingGroup, (b, v) -> b.missingGroup(v))
            .list(
                    "evidenceKinds",
                    EvidenceCodecs.KIND,
                    indicator -> indicator.evidenceKinds().stream().toList(),
                    (b, v) -> b.evidenceKinds(v))
            .optional("titleFrom", DECIMAL, Indicator::titleFrom, (b, v) -> b.titleFrom(v))
            .optional("model", REFERENCE, SchemeCodecs::ownModel, (b, v) -> b.model(v))
            .map("kinds", choiceMap(ResultKind.class, choice(KindEffect.class)), Indicator::kinds, (b, v) -> b.kinds(v))
            .optional("weightTotal", DECIMAL, Indicator::weightTotal, (b, v) -> b.weightTotal(v))
            .list("parts", Codec.lazy(() -> SchemeCodecs.INDICATOR), Indicator::parts, (b, v) -> b.parts(v))
            .build(b -> b.build());

    private static final Codec<Veto> VETO = Codec.object(Veto.class, Veto::builder)
            .required("id", VETO_ID, Veto::id, (b, v) -> b.id(v))
            .required("name", NAME, Veto::name, (b, v) -> b.name(v))
            .required("indicator", INDICATOR_ID, Veto::indicator, (b, v) -> b.indicator(v))
            .required("gate", REFERENCE, Veto::gate, (b, v) -> b.gate(v))
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
                    MISSING_GROUP,
                    MissingGroup.INVALID,
                    ScoringScheme::missingGroup,
                    (b, v) -> b.missingGroup(v))
            .required("root", INDICATOR, ScoringScheme::root, (b, v) -> b.root(v))
            .optional("peers", peers(), ScoringScheme::peers, (b, v) -> b.peers(v))
            .list("ballotScales", BALLOT_SCALE, ScoringScheme::ballotScales, (b, v) -> b.ballotScales(v))
            .required("rounding", ROUNDING, ScoringScheme::rounding, (b, v) -> b.rounding(v))
            .optional("grades", GradeCodecs.GRADE_SCALE, ScoringScheme::grades, (b, v) -> b.grades(v))
            .list("vetoes", VETO, ScoringScheme::vetoes, (b, v) -> b.vetoes(v))
            .build(b -> b.build());

    private SchemeCodecs() {}

    private static Codec<SubjectFilter> subjects() {
        return Codec.object(SubjectFilter.class, SubjectFilter::builder)
                .withDefault(
                        "kind",
                        choice(Addressed.class),
                        Addressed.ORGANIZATIONS,
                        SubjectFilter::kind,
                        (b, v) -> b.kind(v))
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

    /** The id, unless it is the one that the indicator has anyway. */
    private static Optional<IndicatorId> ownId(Indicator indicator) {
        IndicatorId usual = indicator
                .criterion()
                .map(criterion -> IndicatorId.of(criterion.code()))
                .orElse(IndicatorId.ROOT);
        return Optional.of(indicator.id()).filter(id -> !id.equals(usual));
    }

    private static Optional<Reference> ownModel(Indicator indicator) {
        return Optional.of(indicator.model()).filter(model -> !model.equals(Reference.to("weighted-mean")));
    }

    private static Codec<PeerGroup> peers() {
        ObjectParts<PeerGroup.SameClass> same = Codec.parts(PeerGroup.SameClass.class);
        Part<Classification> classification =
                same.required("classification", code(Classification::of), PeerGroup.SameClass::classification);
        return Codec.variants("type", PeerGroup.class)
                .variant(
                        "all",
                        PeerGroup.Everybody.class,
                        Codec.single(PeerGroup.Everybody.class, PeerGroup.Everybody::new))
                .variant(
                        "sector",
                        PeerGroup.SameSector.class,
                        Codec.single(PeerGroup.SameSector.class, PeerGroup.SameSector::new))
                .variant(
                        "class",
                        PeerGroup.SameClass.class,
                        same.build(parts -> new PeerGroup.SameClass(parts.get(classification))))
                .build();
    }

    /** An id alone, or an object where there are parameters. */
    private static Codec<Reference> reference() {
        ObjectParts<Reference> object = Codec.parts(Reference.class);
        Part<String> id = object.required("id", STRING, Reference::id);
        Part<ParameterValue.Fields> parameters = object.withDefault(
                "parameters", ParameterCodecs.FIELDS, ParameterValue.Fields.NONE, Reference::parameters);
        return Codec.<Reference>shapes("rule")
                .text(
                        Reference.class,
                        reference -> reference.parameters().values().isEmpty(),
                        Codec.mapped(STRING, Reference::to, Reference::id))
                .object(Reference.class, object.build(parts -> new Reference(parts.get(id), parts.get(parameters))))
                .build();
    }

    private static Codec<Rounding> rounding() {
        ObjectParts<Rounding> rounding = Codec.parts(Rounding.class);
        Part<Integer> scale = rounding.required("scale", Scalars.integer(0, Rounding.MAX_SCALE), Rounding::scale);
        Part<RoundingMode> mode = rounding.required(
                "mode", choice(EnumSet.complementOf(EnumSet.of(RoundingMode.UNNECESSARY))), Rounding::mode);
        return rounding.build(parts -> new Rounding(parts.get(scale), parts.get(mode)));
    }

    private static Codec<VetoEffect> effect() {
        ObjectParts<VetoEffect.Zero> zero = Codec.parts(VetoEffect.Zero.class);
        Part<Optional<IndicatorId>> part = zero.optional("part", INDICATOR_ID, VetoEffect.Zero::part);
        ObjectParts<VetoEffect.CapGrade> cap = Codec.parts(VetoEffect.CapGrade.class);
        Part<GradeCode> grade = cap.required("grade", GradeCodecs.GRADE_CODE, VetoEffect.CapGrade::grade);
        return Codec.variants("type", VetoEffect.class)
                .variant("zero", VetoEffect.Zero.class, zero.build(parts -> new VetoEffect.Zero(parts.get(part))))
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
