package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.CriteriaCodecs.CRITERIA_SET_ID;
import static io.github.zhengyou.json.CriteriaCodecs.CRITERION_CODE;
import static io.github.zhengyou.json.CriteriaCodecs.SUBJECT;
import static io.github.zhengyou.json.OrganizationCodecs.LINE;
import static io.github.zhengyou.json.Scalars.COUNT;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.ValueCodecs.DECIMAL;
import static io.github.zhengyou.json.ValueCodecs.NAME;
import static io.github.zhengyou.json.ValueCodecs.SOURCE;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotScale.Choice;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.evidence.WorkAspect;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.TaskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The codecs of evidence and of the scales it is given on. */
final class EvidenceCodecs {
    static final Codec<EntryId> ENTRY_ID = Codec.id(EntryId::of);
    static final Codec<RaterGroup> RATER_GROUP = code(RaterGroup::of);
    static final Codec<BallotScaleId> BALLOT_SCALE_ID = code(BallotScaleId::of);

    static final Codec<EvidenceKind> KIND = code(EvidenceKind::of);

    static final Codec<Judgement> JUDGEMENT = Codec.object(Judgement.class, Judgement::builder)
            .required("id", ENTRY_ID, Judgement::id, (b, v) -> b.id(v))
            .required("subject", SUBJECT, Judgement::subject, (b, v) -> b.subject(v))
            .required("criterion", CRITERION_CODE, Judgement::criterion, (b, v) -> b.criterion(v))
            .optional("criteriaSet", CRITERIA_SET_ID, Judgement::criteriaSet, (b, v) -> b.criteriaSet(v))
            .required("raterGroup", RATER_GROUP, Judgement::raterGroup, (b, v) -> b.raterGroup(v))
            .required("date", DATE, Judgement::date, (b, v) -> b.date(v))
            .required("points", DECIMAL, Judgement::points, (b, v) -> b.points(v))
            .required("maximum", DECIMAL, Judgement::maximum, (b, v) -> b.maximum(v))
            .optional("kind", KIND, Judgement::kind, (b, v) -> b.kind(v))
            .optional("supersedes", ENTRY_ID, Judgement::supersedes, (b, v) -> b.supersedes(v))
            .build(b -> b.build());

    static final Codec<BallotTally> BALLOTS = Codec.object(BallotTally.class, BallotTally::builder)
            .required("id", ENTRY_ID, BallotTally::id, (b, v) -> b.id(v))
            .required("subject", SUBJECT, BallotTally::subject, (b, v) -> b.subject(v))
            .required("criterion", CRITERION_CODE, BallotTally::criterion, (b, v) -> b.criterion(v))
            .optional("criteriaSet", CRITERIA_SET_ID, BallotTally::criteriaSet, (b, v) -> b.criteriaSet(v))
            .required("raterGroup", RATER_GROUP, BallotTally::raterGroup, (b, v) -> b.raterGroup(v))
            .required("date", DATE, BallotTally::date, (b, v) -> b.date(v))
            .required("scale", BALLOT_SCALE_ID, BallotTally::scale, (b, v) -> b.scale(v))
            .required("electorate", COUNT, BallotTally::electorate, (b, v) -> b.electorate(v))
            .map("counts", BallotOption::of, COUNT, BallotTally::counts, (b, v) -> b.counts(v))
            .optional("kind", KIND, BallotTally::kind, (b, v) -> b.kind(v))
            .optional("supersedes", ENTRY_ID, BallotTally::supersedes, (b, v) -> b.supersedes(v))
            .build(b -> b.build());

    static final Codec<BallotScale> BALLOT_SCALE = Codec.object(BallotScale.class, BallotScale::builder)
            .required("id", BALLOT_SCALE_ID, BallotScale::id, (b, v) -> b.id(v))
            .required("name", NAME, BallotScale::name, (b, v) -> b.name(v))
            .required("maximum", DECIMAL, BallotScale::maximum, (b, v) -> b.maximum(v))
            .required("choices", Codec.list(choice()), BallotScale::choices, (b, v) -> b.choices(v))
            .optional("source", SOURCE, BallotScale::source, (b, v) -> b.source(v))
            .build(b -> b.build());

    static final Codec<WorkItem> WORK_ITEM = workItem();

    private EvidenceCodecs() {}

    private static Codec<WorkItem> workItem() {
        ObjectParts<WorkItem> item = Codec.parts(WorkItem.class);
        Part<EntryId> id = item.required("id", ENTRY_ID, WorkItem::id);
        Part<Optional<LocalizedText>> name = item.optional("name", NAME, WorkItem::name);
        Part<Optional<SubjectId>> subject = item.optional("subject", SUBJECT, WorkItem::subject);
        Part<Optional<Line>> line = item.optional("line", LINE, WorkItem::line);
        Part<List<Line>> jointly = item.list("jointly", LINE, WorkItem::jointly);
        Part<LocalDate> from = item.required("from", DATE, work -> work.period().from());
        Part<LocalDate> through =
                item.required("through", DATE, work -> work.period().through());
        Part<Optional<TaskId>> task = item.optional("task", code(TaskId::of), WorkItem::task);
        Part<Optional<StageId>> stage = item.optional("stage", TimelineCodecs.STAGE_ID, WorkItem::stage);
        Part<Optional<WorkAspect>> aspect = item.optional("aspect", code(WorkAspect::of), WorkItem::aspect);
        Part<Optional<Long>> count =
                item.optional("count", COUNT, work -> work.count() == 1 ? Optional.empty() : Optional.of(work.count()));
        return item.build(parts -> WorkItem.builder()
                .id(parts.get(id))
                .name(parts.get(name))
                .subject(parts.get(subject))
                .line(parts.get(line))
                .jointly(parts.get(jointly))
                .period(Period.of(parts.get(from), parts.get(through)))
                .task(parts.get(task))
                .stage(parts.get(stage))
                .aspect(parts.get(aspect))
                .count(parts.get(count).orElse(1L))
                .build());
    }

    private static Codec<Choice> choice() {
        ObjectParts<Choice> choice = Codec.parts(Choice.class);
        Part<BallotOption> option = choice.required("option", code(BallotOption::of), Choice::option);
        Part<LocalizedText> name = choice.required("name", NAME, Choice::name);
        Part<Optional<Decimal>> points = choice.optional("points", DECIMAL, Choice::points);
        return choice.build(parts -> new Choice(parts.get(option), parts.get(name), parts.get(points)));
    }
}
