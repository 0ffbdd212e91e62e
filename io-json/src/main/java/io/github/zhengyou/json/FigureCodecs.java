package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.RelationCodecs.FIGURE_ID;
import static io.github.zhengyou.json.RelationCodecs.ITEM_CODE;
import static io.github.zhengyou.json.RelationCodecs.LIST_ID;
import static io.github.zhengyou.json.ValueCodecs.DECIMAL;
import static io.github.zhengyou.json.ValueCodecs.NAME;
import static io.github.zhengyou.json.ValueCodecs.SOURCE;

import io.github.zhengyou.figure.Figure;
import io.github.zhengyou.figure.FigureValue;
import io.github.zhengyou.figure.FigureValue.Identifier;
import io.github.zhengyou.figure.FigureValue.Ordinal;
import io.github.zhengyou.figure.Figures;
import io.github.zhengyou.figure.ItemList;
import io.github.zhengyou.figure.ListedItem;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.figure.Quantity;
import io.github.zhengyou.figure.ReportId;
import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.quantity.Decimal;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** The codecs of reported figures and lists. */
final class FigureCodecs {
    static final Codec<FigureValue> VALUE = value();

    static final Codec<Figure> FIGURE = Codec.object(Figure.class, Figure::builder)
            .required("id", FIGURE_ID, Figure::id, (b, v) -> b.id(v))
            .required("name", NAME, Figure::name, (b, v) -> b.name(v))
            .required("value", VALUE, Figure::value, (b, v) -> b.value(v))
            .required("unit", code(MeasureUnit::of), Figure::unit, (b, v) -> b.unit(v))
            .optional("scope", NAME, Figure::scope, (b, v) -> b.scope(v))
            .optional("topic", NAME, Figure::topic, (b, v) -> b.topic(v))
            .optional("note", NAME, Figure::note, (b, v) -> b.note(v))
            .optional("source", SOURCE, Figure::source, (b, v) -> b.source(v))
            .build(b -> b.build());

    private static final Codec<ListedItem> ITEM = Codec.object(ListedItem.class, ListedItem::builder)
            .optional("ordinal", Scalars.COUNT, item -> boxed(item.ordinal()), (b, v) -> b.ordinal(v))
            .optional("code", ITEM_CODE, ListedItem::code, (b, v) -> b.code(v))
            .optional("name", NAME, ListedItem::name, (b, v) -> b.name(v))
            .build(b -> b.build());

    static final Codec<ItemList> LIST = Codec.object(ItemList.class, ItemList::builder)
            .required("id", LIST_ID, ItemList::id, (b, v) -> b.id(v))
            .required("name", NAME, ItemList::name, (b, v) -> b.name(v))
            .list("items", ITEM, ItemList::items, (b, v) -> b.items(v))
            .withDefault("open", Scalars.BOOLEAN, false, ItemList::open, (b, v) -> b.open(v))
            .build(b -> b.build());

    static final Codec<Figures> FIGURES = Codec.object(Figures.class, Figures::builder)
            .required("id", code(ReportId::of), Figures::id, (b, v) -> b.id(v))
            .required("name", NAME, Figures::name, (b, v) -> b.name(v))
            .list("figures", FIGURE, Figures::figures, (b, v) -> b.figures(v))
            .list("lists", LIST, Figures::lists, (b, v) -> b.lists(v))
            .list("relations", RelationCodecs.RELATION, Figures::relations, (b, v) -> b.relations(v))
            .build(b -> b.build());

    /** A quantity alone, without ordinals and identifiers. */
    static final Codec<Quantity> QUANTITY = quantity();

    private FigureCodecs() {}

    private static Optional<Long> boxed(OptionalLong value) {
        return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
    }

    private static Codec<FigureValue> value() {
        ObjectParts<Ordinal> ordinal = Codec.parts(Ordinal.class);
        Part<Long> position = ordinal.required("position", Scalars.COUNT, Ordinal::position);
        ObjectParts<Identifier> identifier = Codec.parts(Identifier.class);
        Part<String> text = identifier.required("text", Scalars.STRING, Identifier::text);
        return Codec.variants("type", FigureValue.class)
                .variants(quantity())
                .variant("ordinal", Ordinal.class, ordinal.build(parts -> new Ordinal(parts.get(position))))
                .variant("identifier", Identifier.class, identifier.build(parts -> new Identifier(parts.get(text))))
                .build();
    }

    private static VariantCodec<Quantity> quantity() {
        ObjectParts<Quantity.Range> range = Codec.parts(Quantity.Range.class);
        Part<Decimal> lower = range.required("lower", DECIMAL, Quantity.Range::lower);
        Part<Decimal> upper = range.required("upper", DECIMAL, Quantity.Range::upper);
        return Codec.variants("type", Quantity.class)
                .variant(
                        "exact",
                        Quantity.Exact.class,
                        one(Quantity.Exact.class, Quantity.Exact::new, Quantity.Exact::value))
                .variant(
                        "at-least",
                        Quantity.AtLeast.class,
                        one(Quantity.AtLeast.class, Quantity.AtLeast::new, Quantity.AtLeast::value))
                .variant(
                        "more-than",
                        Quantity.MoreThan.class,
                        one(Quantity.MoreThan.class, Quantity.MoreThan::new, Quantity.MoreThan::value))
                .variant(
                        "at-most",
                        Quantity.AtMost.class,
                        one(Quantity.AtMost.class, Quantity.AtMost::new, Quantity.AtMost::value))
                .variant(
                        "less-than",
                        Quantity.LessThan.class,
                        one(Quantity.LessThan.class, Quantity.LessThan::new, Quantity.LessThan::value))
                .variant(
                        "about",
                        Quantity.About.class,
                        one(Quantity.About.class, Quantity.About::new, Quantity.About::value))
                .variant(
                        "range",
                        Quantity.Range.class,
                        range.build(parts -> new Quantity.Range(parts.get(lower), parts.get(upper))))
                .build();
    }

    private static <T> Codec<T> one(Class<T> type, Function<Decimal, T> factory, Function<T, Decimal> number) {
        ObjectParts<T> quantity = Codec.parts(type);
        Part<Decimal> value = quantity.required("value", DECIMAL, number);
        return quantity.build(parts -> factory.apply(parts.get(value)));
    }
}
