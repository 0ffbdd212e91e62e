package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.CriteriaCodecs.CRITERION_CODE;
import static io.github.zhengyou.json.CriteriaCodecs.SUBJECT;
import static io.github.zhengyou.json.EvidenceCodecs.ENTRY_ID;
import static io.github.zhengyou.json.EvidenceCodecs.KIND;
import static io.github.zhengyou.json.OrganizationCodecs.LEVEL;
import static io.github.zhengyou.json.OrganizationCodecs.ORGANIZATION_ID;
import static io.github.zhengyou.json.Scalars.COUNT;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.ValueCodecs.DECIMAL;
import static io.github.zhengyou.json.ValueCodecs.NAME;

import io.github.zhengyou.evidence.Activity;
import io.github.zhengyou.evidence.Attendance;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Commentary;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.organization.Population;

/** The codecs of evidence that is no appraisal, and of all evidence. */
final class ObservationCodecs {
    static final Codec<Measurement> MEASUREMENT = Codec.object(Measurement.class, Measurement::builder)
            .required("id", ENTRY_ID, Measurement::id, (b, v) -> b.id(v))
            .required("subject", SUBJECT, Measurement::subject, (b, v) -> b.subject(v))
            .required("date", DATE, Measurement::date, (b, v) -> b.date(v))
            .optional("kind", KIND, Measurement::kind, (b, v) -> b.kind(v))
            .optional("criterion", CRITERION_CODE, Measurement::criterion, (b, v) -> b.criterion(v))
            .optional("name", NAME, Measurement::name, (b, v) -> b.name(v))
            .required("value", DECIMAL, Measurement::value, (b, v) -> b.value(v))
            .required("unit", code(MeasureUnit::of), Measurement::unit, (b, v) -> b.unit(v))
            .optional("supersedes", ENTRY_ID, Measurement::supersedes, (b, v) -> b.supersedes(v))
            .build(b -> b.build());

    static final Codec<Honour> HONOUR = Codec.object(Honour.class, Honour::builder)
            .required("id", ENTRY_ID, Honour::id, (b, v) -> b.id(v))
            .required("subject", SUBJECT, Honour::subject, (b, v) -> b.subject(v))
            .required("date", DATE, Honour::date, (b, v) -> b.date(v))
            .optional("kind", KIND, Honour::kind, (b, v) -> b.kind(v))
            .required("name", NAME, Honour::name, (b, v) -> b.name(v))
            .optional("level", LEVEL, Honour::level, (b, v) -> b.level(v))
            .optional("givenBy", ORGANIZATION_ID, Honour::givenBy, (b, v) -> b.givenBy(v))
            .optional("supersedes", ENTRY_ID, Honour::supersedes, (b, v) -> b.supersedes(v))
            .build(b -> b.build());

    static final Codec<Incident> INCIDENT = Codec.object(Incident.class, Incident::builder)
            .required("id", ENTRY_ID, Incident::id, (b, v) -> b.id(v))
            .required("subject", SUBJECT, Incident::subject, (b, v) -> b.subject(v))
            .required("date", DATE, Incident::date, (b, v) -> b.date(v))
            .optional("kind", KIND, Incident::kind, (b, v) -> b.kind(v))
            .optional("name", NAME, Incident::name, (b, v) -> b.name(v))
            .withDefault("count", COUNT, 1L, Incident::count, (b, v) -> b.count(v))
            .optional("supersedes", ENTRY_ID, Incident::supersedes, (b, v) -> b.supersedes(v))
            .build(b -> b.build());

    static final Codec<Commentary> COMMENTARY = Codec.object(Commentary.class, Commentary::builder)
            .required("id", ENTRY_ID, Commentary::id, (b, v) -> b.id(v))
            .required("subject", SUBJECT, Commentary::subject, (b, v) -> b.subject(v))
            .required("date", DATE, Commentary::date, (b, v) -> b.date(v))
            .optional("kind", KIND, Commentary::kind, (b, v) -> b.kind(v))
            .required("by", EvidenceCodecs.RATER_GROUP, Commentary::by, (b, v) -> b.by(v))
            .optional("stage", TimelineCodecs.STAGE_ID, Commentary::stage, (b, v) -> b.stage(v))
            .optional("text", NAME, Commentary::text, (b, v) -> b.text(v))
            .optional("supersedes", ENTRY_ID, Commentary::supersedes, (b, v) -> b.supersedes(v))
            .build(b -> b.build());

    static final Codec<Activity> ACTIVITY = Codec.object(Activity.class, Activity::builder)
            .required("id", ENTRY_ID, Activity::id, (b, v) -> b.id(v))
            .required("subject", SUBJECT, Activity::subject, (b, v) -> b.subject(v))
            .required("date", DATE, Activity::date, (b, v) -> b.date(v))
            .optional("kind", KIND, Activity::kind, (b, v) -> b.kind(v))
            .optional("name", NAME, Activity::name, (b, v) -> b.name(v))
            .map("attendance", Population::of, attendance(), Activity::attendance, (b, v) -> b.attendance(v))
            .optional("supersedes", ENTRY_ID, Activity::supersedes, (b, v) -> b.supersedes(v))
            .build(b -> b.build());

    static final Codec<Evidence> EVIDENCE = Codec.variants("type", Evidence.class)
            .variant("judgement", Judgement.class, EvidenceCodecs.JUDGEMENT)
            .variant("ballots", BallotTally.class, EvidenceCodecs.BALLOTS)
            .variant("measurement", Measurement.class, MEASUREMENT)
            .variant("honour", Honour.class, HONOUR)
            .variant("incident", Incident.class, INCIDENT)
            .variant("commentary", Commentary.class, COMMENTARY)
            .variant("activity", Activity.class, ACTIVITY)
            .build();

    private ObservationCodecs() {}

    private static Codec<Attendance> attendance() {
        ObjectParts<Attendance> attendance = Codec.parts(Attendance.class);
        Part<Long> due = attendance.required("due", COUNT, Attendance::due);
        Part<Long> present = attendance.required("present", COUNT, Attendance::present);
        return attendance.build(parts -> new Attendance(parts.get(due), parts.get(present)));
    }
}
