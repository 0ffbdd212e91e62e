package io.github.zhengyou.json;

import static io.github.zhengyou.json.DocumentFixture.codes;
import static io.github.zhengyou.json.DocumentFixture.dates;
import static io.github.zhengyou.json.DocumentFixture.decimals;
import static io.github.zhengyou.json.DocumentFixture.ids;
import static io.github.zhengyou.json.DocumentFixture.names;
import static io.github.zhengyou.json.DocumentFixture.periods;
import static io.github.zhengyou.json.DocumentFixture.sources;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.figure.FigureValue;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.figure.Quantity;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.target.Target;
import io.github.zhengyou.target.TargetDirection;
import io.github.zhengyou.target.TargetId;
import io.github.zhengyou.target.TargetMeasure;
import io.github.zhengyou.target.TargetPart;
import io.github.zhengyou.target.TargetReport;
import io.github.zhengyou.target.TargetStatus;
import io.github.zhengyou.timeline.Period;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** Targets and reports of them. */
final class TargetFixture {
    private TargetFixture() {}

    private static Arbitrary<Quantity> quantities() {
        return Arbitraries.oneOf(
                decimals().map(Quantity.Exact::new),
                decimals().map(Quantity.AtLeast::new),
                decimals().map(Quantity.MoreThan::new),
                decimals().map(Quantity.AtMost::new),
                decimals().map(Quantity.LessThan::new),
                decimals().map(Quantity.About::new),
                decimals().map(lower -> new Quantity.Range(lower, lower.plus(Decimal.ONE))));
    }

    static Arbitrary<Target> targets() {
        Arbitrary<TargetPart> parts = Builders.withBuilder(TargetPart::builder)
                .use(names().optional())
                .in((b, v) -> b.name(v))
                .use(ids(OrganizationId::of).optional())
                .in((b, v) -> b.organization(v))
                .use(periods().optional())
                .in((b, v) -> b.firstDay(v.map(Period::from)).lastDay(v.map(Period::through)))
                .use(quantities())
                .in((b, v) -> b.value(v))
                .build(b -> b.build());
        Arbitrary<FigureValue> values =
                Arbitraries.oneOf(quantities().map(FigureValue.class::cast), ids(FigureValue.Identifier::new));
        return Builders.withBuilder(Target::builder)
                .use(ids(TargetId::of))
                .in((b, v) -> b.id(v))
                .use(names())
                .in((b, v) -> b.name(v))
                .use(codes(MeasureUnit::of).optional())
                .in((b, v) -> b.unit(v))
                .use(Arbitraries.of(TargetMeasure.class))
                .in((b, v) -> b.measure(v))
                .use(Arbitraries.of(TargetDirection.class))
                .in((b, v) -> b.direction(v))
                .use(quantities().optional())
                .in((b, v) -> b.baseline(v))
                .use(values.optional())
                .in((b, v) -> b.value(v))
                .use(periods().optional())
                .in((b, v) -> b.firstDay(v.map(Period::from)).lastDay(v.map(Period::through)))
                .use(parts.list().ofMaxSize(2))
                .in((b, v) -> b.parts(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(b -> b.build());
    }

    static Arbitrary<TargetReport> reports() {
        return Builders.withBuilder(TargetReport::builder)
                .use(ids(EntryId::of))
                .in((b, v) -> b.id(v))
                .use(ids(TargetId::of))
                .in((b, v) -> b.target(v))
                .use(dates())
                .in((b, v) -> b.date(v))
                .use(quantities().optional())
                .in((b, v) -> b.value(v))
                .use(quantities().optional())
                .in((b, v) -> b.opening(v))
                .use(quantities().optional())
                .in((b, v) -> b.closing(v))
                .use(codes(TargetStatus::of).optional())
                .in((b, v) -> b.status(v))
                .build(b -> b.build());
    }
}
