package io.github.zhengyou.figure;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small documents for tests. The Chinese name of a figure or list is its id after a 数. */
final class FigureFixtures {

    private FigureFixtures() {}

    static LocalizedText name(String id) {
        return LocalizedText.of("数" + id, id);
    }

    static Figure figure(String id, String quantity, MeasureUnit unit) {
        return figure(id, Quantity.parse(quantity), unit);
    }

    static Figure figure(String id, FigureValue value, MeasureUnit unit) {
        return Figure.builder()
                .id(FigureId.of(id))
                .name(name(id))
                .value(value)
                .unit(unit)
                .build();
    }

    static Figure persons(String id, String quantity) {
        return figure(id, quantity, MeasureUnit.PERSON);
    }

    static Figure under(String topic, Figure figure) {
        return figure.toBuilder().topic(name(topic)).build();
    }

    static Figure over(String scope, Figure figure) {
        return figure.toBuilder().scope(name(scope)).build();
    }

    static ItemList numbered(String id, long... ordinals) {
        return ItemList.builder()
                .id(ListId.of(id))
                .name(name(id))
                .items(IntStream.range(0, ordinals.length)
                        .mapToObj(i -> ListedItem.builder()
                                .ordinal(ordinals[i])
                                .name(name("entry " + i))
                                .build())
                        .toList())
                .build();
    }

    static ItemList coded(String id, String... codes) {
        return ItemList.builder()
                .id(ListId.of(id))
                .name(name(id))
                .items(Arrays.stream(codes)
                        .map(code -> ListedItem.builder()
                                .code(ItemCode.of(code))
                                .name(name(code))
                                .build())
                        .toList())
                .build();
    }

    static SumRelation sum(String id, String total, String... parts) {
        SumRelation.Builder sum = SumRelation.builder().id(RelationId.of(id)).parts(ids(parts));
        if (!total.isEmpty()) {
            sum.total(FigureId.of(total));
        }
        return sum.build();
    }

    static PartRelation part(String id, String part, String whole) {
        return PartRelation.builder()
                .id(RelationId.of(id))
                .part(FigureId.of(part))
                .whole(FigureId.of(whole))
                .build();
    }

    static SameRelation same(String id, String one, String other) {
        return SameRelation.builder()
                .id(RelationId.of(id))
                .one(FigureId.of(one))
                .other(FigureId.of(other))
                .build();
    }

    static CodeRelation code(String id, CodeReading reading, String code, String... parts) {
        return CodeRelation.builder()
                .id(RelationId.of(id))
                .reading(reading)
                .code(FigureId.of(code))
                .parts(ids(parts))
                .build();
    }

    static ListedRelation listed(String id, String declared, String list) {
        return ListedRelation.builder()
                .id(RelationId.of(id))
                .declared(FigureId.of(declared))
                .list(ListId.of(list))
                .build();
    }

    static List<FigureId> ids(String... ids) {
        return Stream.of(ids).map(FigureId::of).toList();
    }

    /** A document of figures, lists and relations, each in the order given. */
    static Figures document(Object... parts) {
        Figures.Builder document = Figures.builder().id(ReportId.of("report")).name(name("report"));
        for (Object part : parts) {
            if (part instanceof Figure figure) {
                document.addFigure(figure);
            } else if (part instanceof ItemList list) {
                document.addList(list);
            } else {
                document.addRelation((Relation) part);
            }
        }
        return document.build();
    }

    static FigureAudit audit(Object... parts) {
        return FigureAudit.of(document(parts));
    }

    static Place place(String path) {
        return new Place("figures", path);
    }

    static String zh(Finding finding) {
        return finding.message(Catalogue.core(), Language.ZH);
    }

    static String en(Finding finding) {
        return finding.message(Catalogue.core(), Language.EN);
    }

    static String zh(AuditResult result) {
        return result.message(Catalogue.core(), Language.ZH);
    }

    static String en(AuditResult result) {
        return result.message(Catalogue.core(), Language.EN);
    }
}
