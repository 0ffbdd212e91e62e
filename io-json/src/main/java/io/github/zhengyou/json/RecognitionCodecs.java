package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choice;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.Codec.id;
import static io.github.zhengyou.json.CriteriaCodecs.SUBJECT;
import static io.github.zhengyou.json.EvidenceCodecs.ENTRY_ID;
import static io.github.zhengyou.json.OrganizationCodecs.LINE;
import static io.github.zhengyou.json.OrganizationCodecs.ORGANIZATION_ID;
import static io.github.zhengyou.json.OrganizationCodecs.TIER;
import static io.github.zhengyou.json.Scalars.BOOLEAN;
import static io.github.zhengyou.json.Scalars.COUNT;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.ValueCodecs.NAME;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.organization.Classification;
import io.github.zhengyou.quantity.Ratio;
import io.github.zhengyou.recognition.Award;
import io.github.zhengyou.recognition.AwardId;
import io.github.zhengyou.recognition.Decision;
import io.github.zhengyou.recognition.Election;
import io.github.zhengyou.recognition.Nomination;
import io.github.zhengyou.recognition.Nominator;
import io.github.zhengyou.recognition.Notice;
import io.github.zhengyou.recognition.Notice.Objection;
import io.github.zhengyou.recognition.ObjectionState;
import io.github.zhengyou.recognition.PoolId;
import io.github.zhengyou.recognition.PoolRequirement;
import io.github.zhengyou.recognition.Provision;
import io.github.zhengyou.recognition.ProvisionId;
import io.github.zhengyou.recognition.Quota;
import io.github.zhengyou.recognition.Recipient;
import io.github.zhengyou.timeline.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The codecs of awards and of what is recorded about them. */
final class RecognitionCodecs {
    private static final Codec<AwardId> AWARD_ID = code(AwardId::of);

    /** Days, years, or a number of different things: one or more. */
    private static final Codec<Integer> AT_LEAST_ONE = Scalars.integer(1, Integer.MAX_VALUE);

    private static final Codec<Provision> PROVISION = Codec.object(Provision.class, Provision::builder)
            .required("id", id(ProvisionId::of), Provision::id, (b, v) -> b.id(v))
            .optional("name", NAME, Provision::name, (b, v) -> b.name(v))
            .list("lines", LINE, p -> p.lines(), (b, v) -> b.lines(v))
            .list("tiers", TIER, p -> p.tiers(), (b, v) -> b.tiers(v))
            .list("roles", PledgeCodecs.ROLE, p -> p.roles(), (b, v) -> b.roles(v))
            .build(b -> b.build());

    static final Codec<Award> AWARD = Codec.object(Award.class, Award::builder)
            .required("id", AWARD_ID, Award::id, (b, v) -> b.id(v))
            .required("name", NAME, Award::name, (b, v) -> b.name(v))
            .optional("subjectKind", code(SubjectKind::of), Award::subjectKind, (b, v) -> b.subjectKind(v))
            .required("recipient", choice(Recipient.class), Award::recipient, (b, v) -> b.recipient(v))
            .optional("quota", quota(), Award::quota, (b, v) -> b.quota(v))
            .withDefault("yearly", BOOLEAN, false, Award::yearly, (b, v) -> b.yearly(v))
            .optional("pool", COUNT, Award::pool, (b, v) -> b.pool(v))
            .optional("window", TimelineCodecs.STAGE_ID, Award::window, (b, v) -> b.window(v))
            .list("nominators", PROVISION, Award::nominators, (b, v) -> b.nominators(v))
            .list("requiredInputs", EvidenceCodecs.KIND, a -> a.requiredInputs(), (b, v) -> b.requiredInputs(v))
            .optional("lookBackYears", AT_LEAST_ONE, Award::lookBackYears, (b, v) -> b.lookBackYears(v))
            .optional("noticeDays", AT_LEAST_ONE, Award::noticeDays, (b, v) -> b.noticeDays(v))
            .optional("procedure", ProcedureCodecs.PROCESS_ID, Award::procedure, (b, v) -> b.procedure(v))
            .build(b -> b.build());

    static final Codec<PoolRequirement> POOL = Codec.object(PoolRequirement.class, PoolRequirement::builder)
            .required("id", id(PoolId::of), PoolRequirement::id, (b, v) -> b.id(v))
            .list("awards", AWARD_ID, p -> p.awards(), (b, v) -> b.awards(v))
            .list("recipients", choice(Recipient.class), p -> p.recipients(), (b, v) -> b.recipients(v))
            .optional("levels", AT_LEAST_ONE, PoolRequirement::levels, (b, v) -> b.levels(v))
            .optional("sectors", AT_LEAST_ONE, PoolRequirement::sectors, (b, v) -> b.sectors(v))
            .map("classes", Classification::of, AT_LEAST_ONE, PoolRequirement::classes, (b, v) -> b.classes(v))
            .build(b -> b.build());

    private static final Codec<Nominator> NOMINATOR = Codec.object(Nominator.class, Nominator::builder)
            .optional("organization", ORGANIZATION_ID, Nominator::organization, (b, v) -> b.organization(v))
            .optional("line", LINE, Nominator::line, (b, v) -> b.line(v))
            .optional("tier", TIER, Nominator::tier, (b, v) -> b.tier(v))
            .optional("role", PledgeCodecs.ROLE, Nominator::role, (b, v) -> b.role(v))
            .build(b -> b.build());

    static final Codec<Nomination> NOMINATION = Codec.object(Nomination.class, Nomination::builder)
            .required("id", ENTRY_ID, Nomination::id, (b, v) -> b.id(v))
            .required("award", AWARD_ID, Nomination::award, (b, v) -> b.award(v))
            .required("candidate", SUBJECT, Nomination::candidate, (b, v) -> b.candidate(v))
            .required("date", DATE, Nomination::date, (b, v) -> b.date(v))
            .optional("by", NOMINATOR, Nomination::by, (b, v) -> b.by(v))
            .optional("cultivatedBy", LINE, Nomination::cultivatedBy, (b, v) -> b.cultivatedBy(v))
            .optional("candidateLine", LINE, Nomination::candidateLine, (b, v) -> b.candidateLine(v))
            .build(b -> b.build());

    static final Codec<Election> ELECTION = Codec.object(Election.class, Election::builder)
            .required("id", ENTRY_ID, Election::id, (b, v) -> b.id(v))
            .required("award", AWARD_ID, Election::award, (b, v) -> b.award(v))
            .required("date", DATE, Election::date, (b, v) -> b.date(v))
            .optional("organization", ORGANIZATION_ID, Election::organization, (b, v) -> b.organization(v))
            .optional("body", PledgeCodecs.ROLE, Election::body, (b, v) -> b.body(v))
            .required("seats", COUNT, Election::seats, (b, v) -> b.seats(v))
            .list("winners", SUBJECT, Election::winners, (b, v) -> b.winners(v))
            .map("votes", SubjectId::of, COUNT, Election::votes, (b, v) -> b.votes(v))
            .optional("eligible", COUNT, Election::eligible, (b, v) -> b.eligible(v))
            .optional("present", COUNT, Election::present, (b, v) -> b.present(v))
            .build(b -> b.build());

    static final Codec<Decision> DECISION = Codec.object(Decision.class, Decision::builder)
            .required("id", ENTRY_ID, Decision::id, (b, v) -> b.id(v))
            .required("award", AWARD_ID, Decision::award, (b, v) -> b.award(v))
            .required("subject", SUBJECT, Decision::subject, (b, v) -> b.subject(v))
            .required("date", DATE, Decision::date, (b, v) -> b.date(v))
            .list("basis", ENTRY_ID, Decision::basis, (b, v) -> b.basis(v))
            .build(b -> b.build());

    static final Codec<Notice> NOTICE = notice();

    private RecognitionCodecs() {}

    private static Codec<Quota> quota() {
        return Codec.variants("kind", Quota.class)
                .variant("places", Quota.Places.class, places())
                .variant("share", Quota.Share.class, share())
                .build();
    }

    private static Codec<Quota.Places> places() {
        ObjectParts<Quota.Places> quota = Codec.parts(Quota.Places.class);
        Part<Long> places = quota.required("places", COUNT, Quota.Places::places);
        return quota.build(parts -> new Quota.Places(parts.get(places)));
    }

    private static Codec<Quota.Share> share() {
        ObjectParts<Quota.Share> quota = Codec.parts(Quota.Share.class);
        Part<Long> part = quota.required("part", COUNT, share -> share.share().part());
        Part<Long> whole = quota.required("whole", COUNT, share -> share.share().whole());
        Part<Long> of = quota.required("of", COUNT, Quota.Share::of);
        return quota.build(parts -> new Quota.Share(new Ratio(parts.get(part), parts.get(whole)), parts.get(of)));
    }

    private static Codec<Notice> notice() {
        ObjectParts<Notice> notice = Codec.parts(Notice.class);
        Part<EntryId> id = notice.required("id", ENTRY_ID, Notice::id);
        Part<AwardId> award = notice.required("award", AWARD_ID, Notice::award);
        Part<LocalDate> from = notice.required("from", DATE, n -> n.period().from());
        Part<LocalDate> through =
                notice.required("through", DATE, n -> n.period().through());
        Part<List<SubjectId>> subjects = notice.list("subjects", SUBJECT, Notice::subjects);
        Part<List<Objection>> objections = notice.list("objections", objection(), Notice::objections);
        return notice.build(parts -> Notice.builder()
                .id(parts.get(id))
                .award(parts.get(award))
                .period(Period.of(parts.get(from), parts.get(through)))
                .subjects(parts.get(subjects))
                .objections(parts.get(objections))
                .build());
    }

    private static Codec<Objection> objection() {
        ObjectParts<Objection> objection = Codec.parts(Objection.class);
        Part<LocalDate> date = objection.required("date", DATE, Objection::date);
        Part<Optional<SubjectId>> subject = objection.optional("subject", SUBJECT, Objection::subject);
        Part<ObjectionState> state = objection.required("state", choice(ObjectionState.class), Objection::state);
        return objection.build(parts -> new Objection(parts.get(date), parts.get(subject), parts.get(state)));
    }
}
