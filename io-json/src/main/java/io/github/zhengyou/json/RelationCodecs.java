package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choice;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.ValueCodecs.NAME;
import static io.github.zhengyou.json.ValueCodecs.SOURCE;

import io.github.zhengyou.figure.AssignedRelation;
import io.github.zhengyou.figure.CodeReading;
import io.github.zhengyou.figure.CodeRelation;
import io.github.zhengyou.figure.DurationRelation;
import io.github.zhengyou.figure.FigureId;
import io.github.zhengyou.figure.ItemCode;
import io.github.zhengyou.figure.ListId;
import io.github.zhengyou.figure.ListedRelation;
import io.github.zhengyou.figure.PartRelation;
import io.github.zhengyou.figure.Relation;
import io.github.zhengyou.figure.RelationId;
import io.github.zhengyou.figure.SameRelation;
import io.github.zhengyou.figure.ShareRelation;
import io.github.zhengyou.figure.SumRelation;
import java.util.Optional;
import java.util.OptionalInt;

/** The codecs of the relations between figures. */
final class RelationCodecs {
    static final Codec<FigureId> FIGURE_ID = code(FigureId::of);
    static final Codec<ListId> LIST_ID = code(ListId::of);
    static final Codec<ItemCode> ITEM_CODE = code(ItemCode::of);
    private static final Codec<RelationId> ID = code(RelationId::of);

    private static final Codec<SumRelation> SUM = Codec.object(SumRelation.class, SumRelation::builder)
            .required("id", ID, SumRelation::id, (b, v) -> b.id(v))
            .required("parts", Codec.list(FIGURE_ID), SumRelation::parts, (b, v) -> b.parts(v))
            .optional("total", FIGURE_ID, SumRelation::total, (b, v) -> b.total(v))
            .optional("note", NAME, SumRelation::note, (b, v) -> b.note(v))
            .optional("basis", SOURCE, SumRelation::basis, (b, v) -> b.basis(v))
            .build(b -> b.build());

    private static final Codec<PartRelation> PART = Codec.object(PartRelation.class, PartRelation::builder)
            .required("id", ID, PartRelation::id, (b, v) -> b.id(v))
            .required("part", FIGURE_ID, PartRelation::part, (b, v) -> b.part(v))
            .required("whole", FIGURE_ID, PartRelation::whole, (b, v) -> b.whole(v))
            .list("others", FIGURE_ID, PartRelation::others, (b, v) -> b.others(v))
            .optional("mayAlsoCount", NAME, PartRelation::mayAlsoCount, (b, v) -> b.mayAlsoCount(v))
            .optional("note", NAME, PartRelation::note, (b, v) -> b.note(v))
            .optional("basis", SOURCE, PartRelation::basis, (b, v) -> b.basis(v))
            .build(b -> b.build());

    private static final Codec<SameRelation> SAME = Codec.object(SameRelation.class, SameRelation::builder)
            .required("id", ID, SameRelation::id, (b, v) -> b.id(v))
            .required("one", FIGURE_ID, SameRelation::one, (b, v) -> b.one(v))
            .required("other", FIGURE_ID, SameRelation::other, (b, v) -> b.other(v))
            .optional("note", NAME, SameRelation::note, (b, v) -> b.note(v))
            .optional("basis", SOURCE, SameRelation::basis, (b, v) -> b.basis(v))
            .build(b -> b.build());

    private static final Codec<ShareRelation> SHARE = Codec.object(ShareRelation.class, ShareRelation::builder)
            .required("id", ID, ShareRelation::id, (b, v) -> b.id(v))
            .optional("part", FIGURE_ID, ShareRelation::part, (b, v) -> b.part(v))
            .optional("whole", FIGURE_ID, ShareRelation::whole, (b, v) -> b.whole(v))
            .required("rate", FIGURE_ID, ShareRelation::rate, (b, v) -> b.rate(v))
            .optional("decimals", Scalars.integer(0, 9), share -> boxed(share.decimals()), (b, v) -> b.decimals(v))
            .optional("note", NAME, ShareRelation::note, (b, v) -> b.note(v))
            .optional("basis", SOURCE, ShareRelation::basis, (b, v) -> b.basis(v))
            .build(b -> b.build());

    private static final Codec<ListedRelation> LISTED = Codec.object(ListedRelation.class, ListedRelation::builder)
            .required("id", ID, ListedRelation::id, (b, v) -> b.id(v))
            .required("declared", FIGURE_ID, ListedRelation::declared, (b, v) -> b.declared(v))
            .required("list", LIST_ID, ListedRelation::list, (b, v) -> b.list(v))
            .optional("note", NAME, ListedRelation::note, (b, v) -> b.note(v))
            .optional("basis", SOURCE, ListedRelation::basis, (b, v) -> b.basis(v))
            .build(b -> b.build());

    private static final Codec<CodeRelation> CODE = Codec.object(CodeRelation.class, CodeRelation::builder)
            .required("id", ID, CodeRelation::id, (b, v) -> b.id(v))
            .required("code", FIGURE_ID, CodeRelation::code, (b, v) -> b.code(v))
            .list("parts", FIGURE_ID, CodeRelation::parts, (b, v) -> b.parts(v))
            .required("reading", choice(CodeReading.class), CodeRelation::reading, (b, v) -> b.reading(v))
            .optional("note", NAME, CodeRelation::note, (b, v) -> b.note(v))
            .optional("basis", SOURCE, CodeRelation::basis, (b, v) -> b.basis(v))
            .build(b -> b.build());

    private static final Codec<AssignedRelation> ASSIGNED = Codec.object(
                    AssignedRelation.class, AssignedRelation::builder)
            .required("id", ID, AssignedRelation::id, (b, v) -> b.id(v))
            .required("items", LIST_ID, AssignedRelation::items, (b, v) -> b.items(v))
            .required("counterparts", LIST_ID, AssignedRelation::counterparts, (b, v) -> b.counterparts(v))
            .map("assignments", ItemCode::of, ITEM_CODE, AssignedRelation::assignments, (b, v) -> b.assignments(v))
            .optional("note", NAME, AssignedRelation::note, (b, v) -> b.note(v))
            .optional("basis", SOURCE, AssignedRelation::basis, (b, v) -> b.basis(v))
            .build(b -> b.build());

    private static final Codec<DurationRelation> DURATION = Codec.object(
                    DurationRelation.class, DurationRelation::builder)
            .required("id", ID, DurationRelation::id, (b, v) -> b.id(v))
            .required("days", FIGURE_ID, DurationRelation::days, (b, v) -> b.days(v))
            .required("from", DATE, DurationRelation::firstDay, (b, v) -> b.firstDay(v))
            .required("through", DATE, DurationRelation::lastDay, (b, v) -> b.lastDay(v))
            .optional("note", NAME, DurationRelation::note, (b, v) -> b.note(v))
            .optional("basis", SOURCE, DurationRelation::basis, (b, v) -> b.basis(v))
            .build(b -> b.build());

    static final Codec<Relation> RELATION = Codec.variants("type", Relation.class)
            .variant("sum", SumRelation.class, SUM)
            .variant("part", PartRelation.class, PART)
            .variant("same", SameRelation.class, SAME)
            .variant("share", ShareRelation.class, SHARE)
            .variant("listed", ListedRelation.class, LISTED)
            .variant("code", CodeRelation.class, CODE)
            .variant("assigned", AssignedRelation.class, ASSIGNED)
            .variant("duration", DurationRelation.class, DURATION)
            .build();

    private RelationCodecs() {}

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }
}
