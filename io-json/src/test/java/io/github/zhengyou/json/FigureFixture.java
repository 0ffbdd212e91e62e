package io.github.zhengyou.json;

import static io.github.zhengyou.json.DocumentFixture.codes;
import static io.github.zhengyou.json.DocumentFixture.decimals;
import static io.github.zhengyou.json.DocumentFixture.ids;
import static io.github.zhengyou.json.DocumentFixture.names;
import static io.github.zhengyou.json.DocumentFixture.periods;
import static io.github.zhengyou.json.DocumentFixture.sources;

import io.github.zhengyou.figure.AssignedRelation;
import io.github.zhengyou.figure.CodeReading;
import io.github.zhengyou.figure.CodeRelation;
import io.github.zhengyou.figure.DurationRelation;
import io.github.zhengyou.figure.Figure;
import io.github.zhengyou.figure.FigureId;
import io.github.zhengyou.figure.FigureValue;
import io.github.zhengyou.figure.Figures;
import io.github.zhengyou.figure.ItemCode;
import io.github.zhengyou.figure.ItemList;
import io.github.zhengyou.figure.ListId;
import io.github.zhengyou.figure.ListedItem;
import io.github.zhengyou.figure.ListedRelation;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.figure.PartRelation;
import io.github.zhengyou.figure.Quantity;
import io.github.zhengyou.figure.Relation;
import io.github.zhengyou.figure.RelationId;
import io.github.zhengyou.figure.ReportId;
import io.github.zhengyou.figure.SameRelation;
import io.github.zhengyou.figure.ShareRelation;
import io.github.zhengyou.figure.SumRelation;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Figures of reports, with relations of all kinds. */
final class FigureFixture {
    private FigureFixture() {}

    static Arbitrary<Figures> figures() {
        return Builders.withBuilder(Figures::builder)
                .use(ids(ReportId::of))
                .in((b, v) -> b.id(v))
                .use(names())
                .in((b, v) -> b.name(v))
                .use(figure().list().ofMaxSize(3))
                .in((b, v) -> b.figures(v))
                .use(lists().list().ofMaxSize(2))
                .in((b, v) -> b.lists(v))
                .use(relations().list().ofMaxSize(4))
                .in((b, v) -> b.relations(v))
                .build(b -> b.build());
    }

    private static Arbitrary<Figure> figure() {
        return Builders.withBuilder(Figure::builder)
                .use(ids(FigureId::of))
                .in((b, v) -> b.id(v))
                .use(names())
                .in((b, v) -> b.name(v))
                .use(values())
                .in((b, v) -> b.value(v))
                .use(codes(MeasureUnit::of))
                .in((b, v) -> b.unit(v))
                .use(names().optional())
                .in((b, v) -> b.scope(v).topic(v))
                .use(names().optional())
                .in((b, v) -> b.note(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(b -> b.build());
    }

    private static Arbitrary<FigureValue> values() {
        return Arbitraries.oneOf(
                decimals().map(Quantity.Exact::new),
                decimals().map(Quantity.AtLeast::new),
                decimals().map(Quantity.MoreThan::new),
                decimals().map(Quantity.AtMost::new),
                decimals().map(Quantity.LessThan::new),
                decimals().map(Quantity.About::new),
                decimals().map(lower -> new Quantity.Range(lower, lower.plus(Decimal.ONE))),
                Arbitraries.longs().between(1, 99).map(FigureValue.Ordinal::new),
                ids(FigureValue.Identifier::new));
    }

    private static Arbitrary<ItemList> lists() {
        Arbitrary<ListedItem> items = Builders.withBuilder(ListedItem::builder)
                .use(Arbitraries.longs().between(0, 9).optional())
                .in((b, v) -> v.isPresent() ? b.ordinal(v.get()) : b)
                .use(codes(ItemCode::of).optional())
                .in((b, v) -> b.code(v))
                .use(names().optional())
                .in((b, v) -> b.name(v))
                .build(b -> b.build());
        return Combinators.combine(ids(ListId::of), names(), items.list().ofMaxSize(3), Arbitraries.of(true, false))
                .as((id, name, list, open) -> ItemList.builder()
                        .id(id)
                        .name(name)
                        .items(list)
                        .open(open)
                        .build());
    }

    private static Arbitrary<Relation> relations() {
        Arbitrary<Optional<LocalizedText>> notes = names().optional();
        Arbitrary<Optional<Source>> bases = sources().optional();
        return Combinators.combine(
                        ids(RelationId::of),
                        ids(FigureId::of),
                        ids(ListId::of),
                        notes,
                        bases,
                        periods(),
                        Arbitraries.integers().between(0, 15))
                .as((id, figure, list, note, basis, period, choice) -> {
                    boolean more = choice >= 8;
                    return switch (choice % 8) {
                        case 0 ->
                            SumRelation.builder()
                                    .id(id)
                                    .note(note)
                                    .basis(basis)
                                    .parts(List.of(figure, figure))
                                    .total(more ? Optional.of(figure) : Optional.empty())
                                    .build();
                        case 1 ->
                            PartRelation.builder()
                                    .id(id)
                                    .note(note)
                                    .basis(basis)
                                    .part(figure)
                                    .whole(figure)
                                    .others(more ? List.of(figure) : List.of())
                                    .mayAlsoCount(note)
                                    .build();
                        case 2 ->
                            SameRelation.builder()
                                    .id(id)
                                    .note(note)
                                    .basis(basis)
                                    .one(figure)
                                    .other(figure)
                                    .build();
                        case 3 -> {
                            ShareRelation.Builder share = ShareRelation.builder()
                                    .id(id)
                                    .note(note)
                                    .basis(basis)
                                    .rate(figure);
                            yield more
                                    ? share.part(figure)
                                            .whole(figure)
                                            .decimals(1)
                                            .build()
                                    : share.build();
                        }
                        case 4 ->
                            ListedRelation.builder()
                                    .id(id)
                                    .note(note)
                                    .basis(basis)
                                    .declared(figure)
                                    .list(list)
                                    .build();
                        case 5 ->
                            CodeRelation.builder()
                                    .id(id)
                                    .note(note)
                                    .basis(basis)
                                    .code(figure)
                                    .parts(more ? List.of(figure) : List.of())
                                    .reading(more ? CodeReading.MAGNITUDES : CodeReading.OPAQUE)
                                    .build();
                        case 6 ->
                            AssignedRelation.builder()
                                    .id(id)
                                    .note(note)
                                    .basis(basis)
                                    .items(list)
                                    .counterparts(list)
                                    .assignments(more ? Map.of(ItemCode.of("a"), ItemCode.of("b")) : Map.of())
                                    .build();
                        default ->
                            DurationRelation.builder()
                                    .id(id)
                                    .note(note)
                                    .basis(basis)
                                    .days(figure)
                                    .firstDay(period.from())
                                    .lastDay(period.through())
                                    .build();
                    };
                });
    }
}
