package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choice;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.CriteriaCodecs.CRITERION_CODE;
import static io.github.zhengyou.json.Scalars.BOOLEAN;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.Scalars.STRING;
import static io.github.zhengyou.json.ValueCodecs.DECIMAL;
import static io.github.zhengyou.json.ValueCodecs.PERIOD;
import static io.github.zhengyou.json.ValueCodecs.POINTS;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.RankedReason;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Score;
import io.github.zhengyou.scoring.ScoreContext;
import io.github.zhengyou.scoring.scheme.EarnedTitle;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.Evaluations;
import io.github.zhengyou.scoring.scheme.IndicatorResult;
import io.github.zhengyou.scoring.scheme.IndicatorResults;
import io.github.zhengyou.scoring.scheme.Outcome;
import io.github.zhengyou.scoring.scheme.VetoResult;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.function.Function;

/** The codecs of evaluations. */
final class EvaluationCodecs {
    private static final Codec<String> HASH = code(Function.identity());
    private static final Codec<ReasonCode> REASON = code(ReasonCode::of);
    private static final Codec<ResultKind> KIND = choice(ResultKind.class);

    private static final Codec<Score> SCORE = Codec.object(Score.class, Score::builder)
            .required("exact", POINTS, Score::exact, (b, v) -> b.exact(v))
            .required("rounded", DECIMAL, Score::rounded, (b, v) -> b.rounded(v))
            .required("maximum", DECIMAL, Score::maximum, (b, v) -> b.maximum(v))
            .required("model", code(Function.identity()), Score::model, (b, v) -> b.model(v))
            .required("context", context(), Score::context, (b, v) -> b.context(v))
            .build(b -> b.build());

    private static final Codec<VetoResult> VETO = Codec.object(VetoResult.class, VetoResult::builder)
            .required("veto", SchemeCodecs.VETO_ID, VetoResult::veto, (b, v) -> b.veto(v))
            .required("state", choice(Gate.State.class), VetoResult::state, (b, v) -> b.state(v))
            .optional("scoreBefore", DECIMAL, VetoResult::scoreBefore, (b, v) -> b.scoreBefore(v))
            .optional("gradeBefore", GradeCodecs.GRADE_CODE, VetoResult::gradeBefore, (b, v) -> b.gradeBefore(v))
            .build(b -> b.build());

    static final Codec<Evaluation> EVALUATION = Codec.object(Evaluation.class, Evaluation::builder)
            .required("subject", CriteriaCodecs.SUBJECT, Evaluation::subject, (b, v) -> b.subject(v))
            .required("scheme", SchemeCodecs.SCHEME_ID, Evaluation::scheme, (b, v) -> b.scheme(v))
            .required("schemeVersion", STRING, Evaluation::schemeVersion, (b, v) -> b.schemeVersion(v))
            .required("schemeHash", HASH, Evaluation::schemeHash, (b, v) -> b.schemeHash(v))
            .required("period", PERIOD, Evaluation::period, (b, v) -> b.period(v))
            .required("asOf", DATE, Evaluation::asOf, (b, v) -> b.asOf(v))
            .required("outcome", outcome(), Evaluation::outcome, (b, v) -> b.outcome(v))
            .optional("grade", GradeCodecs.GRADE, Evaluation::grade, (b, v) -> b.grade(v))
            .required("eligible", BOOLEAN, Evaluation::eligible, (b, v) -> b.eligible(v))
            .list("indicators", indicator(), Evaluation::indicators, (b, v) -> b.indicators(IndicatorResults.of(v)))
            .list("vetoes", VETO, Evaluation::vetoes, (b, v) -> b.vetoes(v))
            .list("titles", title(), Evaluation::titles, (b, v) -> b.titles(v))
            .withDefault("findings", RuleCodecs.LIST, Findings.none(), Evaluation::findings, (b, v) -> b.findings(v))
            .build(b -> b.build());

    static final Codec<Evaluations> EVALUATIONS = evaluations();

    private EvaluationCodecs() {}

    private static Codec<ScoreContext> context() {
        return Codec.object(ScoreContext.class, ScoreContext::builder)
                .required("schemeHash", HASH, ScoreContext::schemeHash, (b, v) -> b.schemeHash(v))
                .required("node", code(Function.identity()), ScoreContext::node, (b, v) -> b.node(v))
                .required("period", PERIOD, ScoreContext::period, (b, v) -> b.period(v))
                .optional("peers", STRING, ScoreContext::peers, (b, v) -> b.peers(v))
                .build(b -> b.build());
    }

    private static Codec<Outcome> outcome() {
        ObjectParts<Outcome.Scored> scored = Codec.parts(Outcome.Scored.class);
        Part<Score> score = scored.required("score", SCORE, Outcome.Scored::score);
        ObjectParts<Outcome.Unscored> unscored = Codec.parts(Outcome.Unscored.class);
        Part<ResultKind> kind = unscored.required("kind", KIND, Outcome.Unscored::kind);
        Part<ReasonCode> reason = unscored.required("reason", REASON, Outcome.Unscored::reason);
        return Codec.variants("type", Outcome.class)
                .variant("scored", Outcome.Scored.class, scored.build(parts -> new Outcome.Scored(parts.get(score))))
                .variant(
                        "unscored",
                        Outcome.Unscored.class,
                        unscored.build(parts -> new Outcome.Unscored(parts.get(kind), parts.get(reason))))
                .build();
    }

    private static Codec<Rating> rating() {
        ObjectParts<Rating.Rated> rated = Codec.parts(Rating.Rated.class);
        Part<Points> points = rated.required("points", POINTS, Rating.Rated::points);
        Part<ReasonCode> why = rated.required("reason", REASON, Rating.Rated::reason);
        ObjectParts<Rating.Unrated> unrated = Codec.parts(Rating.Unrated.class);
        Part<ResultKind> kind = unrated.required("kind", KIND, Rating.Unrated::kind);
        Part<ReasonCode> reason = unrated.required("reason", REASON, Rating.Unrated::reason);
        return Codec.variants("type", Rating.class)
                .variant(
                        "rated",
                        Rating.Rated.class,
                        rated.build(parts -> new Rating.Rated(parts.get(points), parts.get(why))))
                .variant(
                        "unrated",
                        Rating.Unrated.class,
                        unrated.build(parts -> new Rating.Unrated(parts.get(kind), parts.get(reason))))
                .build();
    }

    private static Codec<RankedReason> rankedReason() {
        ObjectParts<RankedReason> ranked = Codec.parts(RankedReason.class);
        Part<ReasonCode> reason = ranked.required("reason", REASON, RankedReason::reason);
        Part<Points> points = ranked.required("points", POINTS, RankedReason::points);
        return ranked.build(parts -> new RankedReason(parts.get(reason), parts.get(points)));
    }

    private static Codec<IndicatorResult> indicator() {
        return Codec.object(IndicatorResult.class, IndicatorResult::builder)
                .required("indicator", SchemeCodecs.INDICATOR_ID, IndicatorResult::indicator, (b, v) -> b.indicator(v))
                .required("rating", rating(), IndicatorResult::rating, (b, v) -> b.rating(v))
                .required("maximum", POINTS, IndicatorResult::maximum, (b, v) -> b.maximum(v))
                .required("weight", SchemeCodecs.WEIGHT, IndicatorResult::weight, (b, v) -> b.weight(v))
                .required("effective", POINTS, IndicatorResult::effective, (b, v) -> b.effective(v))
                .list("reasons", rankedReason(), IndicatorResult::reasons, (b, v) -> b.reasons(v))
                .build(b -> b.build());
    }

    private static Codec<EarnedTitle> title() {
        ObjectParts<EarnedTitle> title = Codec.parts(EarnedTitle.class);
        Part<CriterionCode> criterion = title.required("criterion", CRITERION_CODE, EarnedTitle::criterion);
        Part<LocalizedText> name = title.required("title", ValueCodecs.NAME, EarnedTitle::title);
        return title.build(parts -> new EarnedTitle(parts.get(criterion), parts.get(name)));
    }

    private static Codec<Evaluations> evaluations() {
        ObjectParts<Evaluations> evaluations = Codec.parts(Evaluations.class);
        Part<List<Evaluation>> list =
                evaluations.required("evaluations", Codec.list(EVALUATION), Evaluations::evaluations);
        return evaluations.build(parts -> new Evaluations(parts.get(list)));
    }
}
