package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.CriteriaCodecs.CRITERION_CODE;
import static io.github.zhengyou.json.CriteriaCodecs.SUBJECT;
import static io.github.zhengyou.json.Scalars.COUNT;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.ValueCodecs.DECIMAL;
import static io.github.zhengyou.json.ValueCodecs.NAME;
import static io.github.zhengyou.json.ValueCodecs.SOURCE;

import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotScale.Choice;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.text.LocalizedText;
import java.util.Optional;

/** The codecs of evidence and of the scales it is given on. */
final class EvidenceCodecs {
    static final Codec<EntryId> ENTRY_ID = Codec.id(EntryId::of);
    static final Codec<RaterGroup> RATER_GROUP = code(RaterGroup::of);
    static final Codec<BallotScaleId> BALLOT_SCALE_ID = code(BallotScaleId::of);

    static final Codec<Judgement> JUDGEMENT = Codec.object(Judgement.class, Judgement::builder)
            .required("id", ENTRY_ID, Judgement::id, (b, v) -> b.id(v))
            .required("subject", SUBJECT, Judgement::subject, (b, v) -> b.subject(v))
            .required("criterion", CRITERION_CODE, Judgement::criterion, (b, v) -> b.criterion(v))
            .required("raterGroup", RATER_GROUP, Judgement::raterGroup, (b, v) -> b.raterGroup(v))
            .required("date", DATE, Judgement::date, (b, v) -> b.date(v))
            .required("points", DECIMAL, Judgement::points, (b, v) -> b.points(v))
            .required("maximum", DECIMAL, Judgement::maximum, (b, v) -> b.maximum(v))
            .build(b -> b.build());

    static final Codec<BallotTally> BALLOTS = Codec.object(BallotTally.class, BallotTally::builder)
            .required("id", ENTRY_ID, BallotTally::id, (b, v) -> b.id(v))
            .required("subject", SUBJECT, BallotTally::subject, (b, v) -> b.subject(v))
            .required("criterion", CRITERION_CODE, BallotTally::criterion, (b, v) -> b.criterion(v))
            .required("raterGroup", RATER_GROUP, BallotTally::raterGroup, (b, v) -> b.raterGroup(v))
            .required("date", DATE, BallotTally::date, (b, v) -> b.date(v))
            .required("scale", BALLOT_SCALE_ID, BallotTally::scale, (b, v) -> b.scale(v))
            .required("electorate", COUNT, BallotTally::electorate, (b, v) -> b.electorate(v))
            .map("counts", BallotOption::of, COUNT, BallotTally::counts, (b, v) -> b.counts(v))
            .build(b -> b.build());

    static final Codec<Evidence> EVIDENCE = Codec.variants("type", Evidence.class)
            .variant("judgement", Judgement.class, JUDGEMENT)
            .variant("ballots", BallotTally.class, BALLOTS)
            .build();

    static final Codec<BallotScale> BALLOT_SCALE = Codec.object(BallotScale.class, BallotScale::builder)
            .required("id", BALLOT_SCALE_ID, BallotScale::id, (b, v) -> b.id(v))
            .required("name", NAME, BallotScale::name, (b, v) -> b.name(v))
            .required("maximum", DECIMAL, BallotScale::maximum, (b, v) -> b.maximum(v))
            .required("choices", Codec.list(choice()), BallotScale::choices, (b, v) -> b.choices(v))
            .optional("source", SOURCE, BallotScale::source, (b, v) -> b.source(v))
            .build(b -> b.build());

    private EvidenceCodecs() {}

    private static Codec<Choice> choice() {
        ObjectParts<Choice> choice = Codec.parts(Choice.class);
        Part<BallotOption> option = choice.required("option", code(BallotOption::of), Choice::option);
        Part<LocalizedText> name = choice.required("name", NAME, Choice::name);
        Part<Optional<Decimal>> points = choice.optional("points", DECIMAL, Choice::points);
        return choice.build(parts -> new Choice(parts.get(option), parts.get(name), parts.get(points)));
    }
}
