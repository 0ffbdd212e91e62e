package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choiceMap;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.CriteriaCodecs.SUBJECT;
import static io.github.zhengyou.json.Scalars.COUNT;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.Scalars.STRING;
import static io.github.zhengyou.json.ValueCodecs.NAME;

import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.rectification.CarriedOver;
import io.github.zhengyou.rectification.CarryOverClass;
import io.github.zhengyou.rectification.Measure;
import io.github.zhengyou.rectification.MeasureId;
import io.github.zhengyou.rectification.Problem;
import io.github.zhengyou.rectification.ProblemId;
import io.github.zhengyou.rectification.ProblemLedger;
import io.github.zhengyou.rectification.ProblemSource;
import io.github.zhengyou.text.LocalizedText;

/** The codecs of problems. */
final class RectificationCodecs {
    static final Codec<Problem> PROBLEM = Codec.object(Problem.class, Problem::builder)
            .required("id", Codec.id(ProblemId::of), Problem::id, (b, v) -> b.id(v))
            .optional("subject", SUBJECT, Problem::subject, (b, v) -> b.subject(v))
            .required("text", STRING, Problem::text, (b, v) -> b.text(v))
            .optional("found", DATE, Problem::found, (b, v) -> b.found(v))
            .optional("source", code(ProblemSource::of), Problem::source, (b, v) -> b.source(v))
            .optional("carriedOver", carriedOver(), Problem::carriedOver, (b, v) -> b.carriedOver(v))
            .optional("due", DATE, Problem::due, (b, v) -> b.due(v))
            .list("measures", measure(), Problem::measures, (b, v) -> b.measures(v))
            .build(b -> b.build());

    static final Codec<ProblemLedger> LEDGER = Codec.object(ProblemLedger.class, ProblemLedger::builder)
            .required("open", COUNT, ProblemLedger::open, (b, v) -> b.open(v))
            .required("closed", COUNT, ProblemLedger::closed, (b, v) -> b.closed(v))
            .required("dropped", COUNT, ProblemLedger::dropped, (b, v) -> b.dropped(v))
            .required("overdue", COUNT, ProblemLedger::overdue, (b, v) -> b.overdue(v))
            .map("byClass", choiceMap(CarryOverClass.class, COUNT), ProblemLedger::byClass, (b, v) -> b.byClass(v))
            .build(b -> b.build());

    private RectificationCodecs() {}

    private static Codec<CarriedOver> carriedOver() {
        ObjectParts<CarriedOver> carried = Codec.parts(CarriedOver.class);
        Part<String> campaign = carried.required("campaign", STRING, CarriedOver::campaign);
        Part<Boolean> solved = carried.withDefault("solved", Scalars.BOOLEAN, false, CarriedOver::solved);
        return carried.build(parts -> new CarriedOver(parts.get(campaign), parts.get(solved)));
    }

    private static Codec<Measure> measure() {
        ObjectParts<Measure> measure = Codec.parts(Measure.class);
        Part<MeasureId> id = measure.required("id", Codec.id(MeasureId::of), Measure::id);
        Part<LocalizedText> name = measure.required("name", NAME, Measure::name);
        return measure.build(parts -> new Measure(parts.get(id), parts.get(name)));
    }
}
