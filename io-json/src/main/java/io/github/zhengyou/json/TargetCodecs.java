package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choice;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.FigureCodecs.QUANTITY;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.ValueCodecs.DECIMAL;
import static io.github.zhengyou.json.ValueCodecs.NAME;
import static io.github.zhengyou.json.ValueCodecs.SOURCE;

import io.github.zhengyou.figure.Bounds;
import io.github.zhengyou.figure.Bounds.Bound;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.quantity.Ratio;
import io.github.zhengyou.target.Growth;
import io.github.zhengyou.target.Target;
import io.github.zhengyou.target.TargetDirection;
import io.github.zhengyou.target.TargetId;
import io.github.zhengyou.target.TargetMeasure;
import io.github.zhengyou.target.TargetPart;
import io.github.zhengyou.target.TargetProgress;
import io.github.zhengyou.target.TargetReport;
import io.github.zhengyou.target.TargetStatus;
import java.util.Optional;

/** The codecs of targets and the reports of them. */
final class TargetCodecs {
    private static final Codec<TargetId> TARGET_ID = code(TargetId::of);

    private static final Codec<TargetPart> PART = Codec.object(TargetPart.class, TargetPart::builder)
            .optional("name", NAME, TargetPart::name, (b, v) -> b.name(v))
            .optional(
                    "organization",
                    OrganizationCodecs.ORGANIZATION_ID,
                    TargetPart::organization,
                    (b, v) -> b.organization(v))
            .optional("from", DATE, TargetPart::firstDay, (b, v) -> b.firstDay(v))
            .optional("through", DATE, TargetPart::lastDay, (b, v) -> b.lastDay(v))
            .required("value", QUANTITY, TargetPart::value, (b, v) -> b.value(v))
            .build(b -> b.build());

    static final Codec<Target> TARGET = Codec.object(Target.class, Target::builder)
            .required("id", TARGET_ID, Target::id, (b, v) -> b.id(v))
            .required("name", NAME, Target::name, (b, v) -> b.name(v))
            .optional("unit", code(MeasureUnit::of), Target::unit, (b, v) -> b.unit(v))
            .withDefault(
                    "measure",
                    choice(TargetMeasure.class),
                    TargetMeasure.LEVEL,
                    Target::measure,
                    (b, v) -> b.measure(v))
            .withDefault(
                    "direction",
                    choice(TargetDirection.class),
                    TargetDirection.UP,
                    Target::direction,
                    (b, v) -> b.direction(v))
            .optional("baseline", QUANTITY, Target::baseline, (b, v) -> b.baseline(v))
            .optional("value", FigureCodecs.VALUE, Target::value, (b, v) -> b.value(v))
            .optional("from", DATE, Target::firstDay, (b, v) -> b.firstDay(v))
            .optional("through", DATE, Target::lastDay, (b, v) -> b.lastDay(v))
            .list("parts", PART, Target::parts, (b, v) -> b.parts(v))
            .optional("source", SOURCE, Target::source, (b, v) -> b.source(v))
            .build(b -> b.build());

    static final Codec<TargetReport> REPORT = Codec.object(TargetReport.class, TargetReport::builder)
            .required("id", EvidenceCodecs.ENTRY_ID, TargetReport::id, (b, v) -> b.id(v))
            .required("target", TARGET_ID, TargetReport::target, (b, v) -> b.target(v))
            .required("date", DATE, TargetReport::date, (b, v) -> b.date(v))
            .optional("value", QUANTITY, TargetReport::value, (b, v) -> b.value(v))
            .optional("opening", QUANTITY, TargetReport::opening, (b, v) -> b.opening(v))
            .optional("closing", QUANTITY, TargetReport::closing, (b, v) -> b.closing(v))
            .optional("status", code(TargetStatus::of), TargetReport::status, (b, v) -> b.status(v))
            .build(b -> b.build());

    static final Codec<TargetProgress> PROGRESS = Codec.object(TargetProgress.class, TargetProgress::builder)
            .required("target", TARGET_ID, TargetProgress::target, (b, v) -> b.target(v))
            .optional("asOf", DATE, TargetProgress::asOf, (b, v) -> b.asOf(v))
            .optional("due", bounds(), TargetProgress::due, (b, v) -> b.due(v))
            .optional("done", bounds(), TargetProgress::done, (b, v) -> b.done(v))
            .optional("growth", growth(), TargetProgress::growth, (b, v) -> b.growth(v))
            .optional("status", code(TargetStatus::of), TargetProgress::status, (b, v) -> b.status(v))
            .optional("expected", share(), TargetProgress::expected, (b, v) -> b.expected(v))
            .build(b -> b.build());

    private TargetCodecs() {}

    private static Codec<Bounds> bounds() {
        ObjectParts<Bounds> bounds = Codec.parts(Bounds.class);
        Part<Optional<Bound>> lower = bounds.optional("lower", bound(), Bounds::lower);
        Part<Optional<Bound>> upper = bounds.optional("upper", bound(), Bounds::upper);
        return bounds.build(parts -> new Bounds(parts.get(lower), parts.get(upper)));
    }

    private static Codec<Bound> bound() {
        ObjectParts<Bound> bound = Codec.parts(Bound.class);
        Part<Decimal> value = bound.required("value", DECIMAL, Bound::value);
        Part<Boolean> inclusive = bound.withDefault("inclusive", Scalars.BOOLEAN, true, Bound::inclusive);
        return bound.build(parts -> new Bound(parts.get(value), parts.get(inclusive)));
    }

    private static Codec<Growth> growth() {
        ObjectParts<Growth> growth = Codec.parts(Growth.class);
        Part<Decimal> opening = growth.required("opening", DECIMAL, Growth::opening);
        Part<Decimal> closing = growth.required("closing", DECIMAL, Growth::closing);
        return growth.build(parts -> new Growth(parts.get(opening), parts.get(closing)));
    }

    private static Codec<Ratio> share() {
        ObjectParts<Ratio> share = Codec.parts(Ratio.class);
        Part<Long> part = share.required("part", Scalars.COUNT, Ratio::part);
        Part<Long> whole = share.required("whole", Scalars.COUNT, Ratio::whole);
        return share.build(parts -> new Ratio(parts.get(part), parts.get(whole)));
    }
}
