package io.github.zhengyou.json;

import static io.github.zhengyou.json.DocumentFixture.codes;
import static io.github.zhengyou.json.DocumentFixture.counts;
import static io.github.zhengyou.json.DocumentFixture.dates;
import static io.github.zhengyou.json.DocumentFixture.decimals;
import static io.github.zhengyou.json.DocumentFixture.ids;
import static io.github.zhengyou.json.DocumentFixture.names;
import static io.github.zhengyou.json.DocumentFixture.periods;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Activity;
import io.github.zhengyou.evidence.Attendance;
import io.github.zhengyou.evidence.Commentary;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.Classification;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.quantity.Ratio;
import io.github.zhengyou.recognition.Award;
import io.github.zhengyou.recognition.AwardId;
import io.github.zhengyou.recognition.Decision;
import io.github.zhengyou.recognition.Election;
import io.github.zhengyou.recognition.Nomination;
import io.github.zhengyou.recognition.Nominator;
import io.github.zhengyou.recognition.Notice;
import io.github.zhengyou.recognition.ObjectionState;
import io.github.zhengyou.recognition.PoolId;
import io.github.zhengyou.recognition.PoolRequirement;
import io.github.zhengyou.recognition.Provision;
import io.github.zhengyou.recognition.ProvisionId;
import io.github.zhengyou.recognition.Quota;
import io.github.zhengyou.recognition.Recipient;
import io.github.zhengyou.timeline.StageId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Awards and what is recorded about them, and evidence that is no appraisal. */
final class RecognitionFixture {
    private RecognitionFixture() {}

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(1, 40);
    }

    private static Arbitrary<Nominator> nominators() {
        return Builders.withBuilder(Nominator::builder)
                .use(ids(OrganizationId::of).optional())
                .in((b, v) -> b.organization(v))
                .use(codes(Line::of).optional())
                .in((b, v) -> b.line(v))
                .use(codes(Tier::of).optional())
                .in((b, v) -> b.tier(v))
                .use(codes(Role::of).optional())
                .in((b, v) -> b.role(v))
                .build(b -> b.build());
    }

    private static Arbitrary<Quota> quotas() {
        Arbitrary<Quota> places = counts().map(Quota.Places::new);
        Arbitrary<Quota> shares = Combinators.combine(numbers(), numbers(), counts())
                .as((one, other, of) -> new Quota.Share(new Ratio(Math.min(one, other), Math.max(one, other)), of));
        return Arbitraries.oneOf(places, shares);
    }

    private static Arbitrary<Provision> provisions() {
        return Builders.withBuilder(Provision::builder)
                .use(ids(ProvisionId::of))
                .in((b, v) -> b.id(v))
                .use(names().optional())
                .in((b, v) -> b.name(v))
                .use(codes(Line::of).set().ofMaxSize(2))
                .in((b, v) -> b.lines(v))
                .use(codes(Tier::of).set().ofMaxSize(2))
                .in((b, v) -> b.tiers(v))
                .use(codes(Role::of).set().ofMaxSize(2))
                .in((b, v) -> b.roles(v))
                .build(b -> b.build());
    }

    private static Arbitrary<Award> awards() {
        return Builders.withBuilder(Award::builder)
                .use(ids(AwardId::of))
                .in((b, v) -> b.id(v))
                .use(names())
                .in((b, v) -> b.name(v))
                .use(Arbitraries.of(Recipient.class))
                .in((b, v) -> b.recipient(v).yearly(v == Recipient.COLLECTIVE))
                .use(quotas().optional())
                .in((b, v) -> b.quota(v))
                .use(counts().optional())
                .in((b, v) -> b.pool(v))
                .use(ids(StageId::of).optional())
                .in((b, v) -> b.window(v))
                .use(provisions().list().uniqueElements(Provision::id).ofMaxSize(2))
                .in((b, v) -> b.nominators(v))
                .use(codes(EvidenceKind::of).set().ofMaxSize(2))
                .in((b, v) -> b.requiredInputs(v))
                .use(numbers().optional())
                .in((b, v) -> b.lookBackYears(v).noticeDays(v))
                .build(b -> b.build());
    }

    private static Arbitrary<PoolRequirement> pools() {
        return Builders.withBuilder(PoolRequirement::builder)
                .use(ids(PoolId::of))
                .in((b, v) -> b.id(v))
                .use(ids(AwardId::of).set().ofMaxSize(2))
                .in((b, v) -> b.awards(v))
                .use(Arbitraries.of(Recipient.class).set().ofMaxSize(2))
                .in((b, v) -> b.recipients(v))
                .use(numbers().optional())
                .in((b, v) -> b.levels(v).sectors(v))
                .use(Arbitraries.maps(codes(Classification::of), numbers()).ofMaxSize(2))
                .in((b, v) -> b.classes(v))
                .build(b -> b.build());
    }

    /** What recognition adds to a plan. */
    static Arbitrary<Consumer<CampaignPlan.Builder>> offers() {
        return Combinators.combine(awards().list().ofMaxSize(2), pools().list().ofMaxSize(1))
                .as((awards, pools) -> plan -> plan.awards(awards).pools(pools));
    }

    private static Arbitrary<Nomination> nominations() {
        return Builders.withBuilder(Nomination::builder)
                .use(ids(EntryId::of))
                .in((b, v) -> b.id(v))
                .use(ids(AwardId::of))
                .in((b, v) -> b.award(v))
                .use(ids(SubjectId::of))
                .in((b, v) -> b.candidate(v))
                .use(dates())
                .in((b, v) -> b.date(v))
                .use(nominators().optional())
                .in((b, v) -> b.by(v))
                .use(codes(Line::of).optional())
                .in((b, v) -> b.cultivatedBy(v).candidateLine(v))
                .build(b -> b.build());
    }

    private static Arbitrary<Election> elections() {
        return Builders.withBuilder(Election::builder)
                .use(ids(EntryId::of))
                .in((b, v) -> b.id(v))
                .use(ids(AwardId::of))
                .in((b, v) -> b.award(v))
                .use(dates())
                .in((b, v) -> b.date(v))
                .use(counts())
                .in((b, v) -> b.seats(v))
                .use(ids(OrganizationId::of).optional())
                .in((b, v) -> b.organization(v))
                .use(codes(Role::of).optional())
                .in((b, v) -> b.body(v))
                .use(ids(SubjectId::of).list().ofMaxSize(3))
                .in((b, v) -> b.winners(v))
                .use(Arbitraries.maps(ids(SubjectId::of), counts()).ofMaxSize(2))
                .in((b, v) -> b.votes(v))
                .use(counts().optional())
                .in((b, v) -> b.eligible(v).present(v))
                .build(b -> b.build());
    }

    private static Arbitrary<Decision> decisions() {
        return Combinators.combine(
                        ids(EntryId::of),
                        ids(AwardId::of),
                        ids(SubjectId::of),
                        dates(),
                        ids(EntryId::of).list().ofMaxSize(2))
                .as((id, award, subject, date, basis) -> Decision.builder()
                        .id(id)
                        .award(award)
                        .subject(subject)
                        .date(date)
                        .basis(basis)
                        .build());
    }

    private static Arbitrary<Notice> notices() {
        Arbitrary<Notice.Objection> objections = Combinators.combine(
                        dates(), ids(SubjectId::of).optional(), Arbitraries.of(ObjectionState.class))
                .as(Notice.Objection::new);
        return Combinators.combine(
                        ids(EntryId::of),
                        ids(AwardId::of),
                        periods(),
                        ids(SubjectId::of).set().ofMaxSize(2),
                        objections.list().ofMaxSize(2))
                .as((id, award, period, subjects, list) -> Notice.builder()
                        .id(id)
                        .award(award)
                        .period(period)
                        .subjects(subjects)
                        .objections(list)
                        .build());
    }

    /** What recognition adds to a record. */
    static Arbitrary<Consumer<CampaignRecord.Builder>> entries() {
        return Combinators.combine(
                        nominations().list().ofMaxSize(2),
                        elections().list().ofMaxSize(2),
                        decisions().list().ofMaxSize(2),
                        notices().list().ofMaxSize(2),
                        observations().list().ofMaxSize(3))
                .as((nominations, elections, decisions, notices, observations) ->
                        record -> record.nominations(nominations)
                                .elections(elections)
                                .decisions(decisions)
                                .notices(notices)
                                .addAllEvidence(observations));
    }

    /** What every observation has. */
    private record Common(
            EntryId id, SubjectId subject, LocalDate date, Optional<EvidenceKind> kind, Optional<EntryId> supersedes) {}

    private static Arbitrary<Evidence> observations() {
        Arbitrary<Common> common = Combinators.combine(
                        ids(EntryId::of),
                        ids(SubjectId::of),
                        dates(),
                        codes(EvidenceKind::of).optional(),
                        ids(EntryId::of).optional())
                .as(Common::new);
        Arbitrary<Evidence> measurements = Combinators.combine(
                        common, codes(CriterionCode::of).optional(), names().optional(), decimals())
                .as((c, criterion, name, value) -> Measurement.builder()
                        .id(c.id())
                        .subject(c.subject())
                        .date(c.date())
                        .kind(c.kind())
                        .supersedes(c.supersedes())
                        .criterion(criterion)
                        .name(name)
                        .value(value)
                        .unit(MeasureUnit.PERCENT)
                        .build());
        Arbitrary<Evidence> honours = Combinators.combine(
                        common,
                        names(),
                        codes(Level::of).optional(),
                        ids(OrganizationId::of).optional())
                .as((c, name, level, givenBy) -> Honour.builder()
                        .id(c.id())
                        .subject(c.subject())
                        .date(c.date())
                        .kind(c.kind())
                        .supersedes(c.supersedes())
                        .name(name)
                        .level(level)
                        .givenBy(givenBy)
                        .build());
        Arbitrary<Evidence> incidents = Combinators.combine(common, names().optional(), numbers())
                .as((c, name, count) -> Incident.builder()
                        .id(c.id())
                        .subject(c.subject())
                        .date(c.date())
                        .kind(c.kind())
                        .supersedes(c.supersedes())
                        .name(name)
                        .count(count)
                        .build());
        Arbitrary<Evidence> commentaries = Combinators.combine(
                        common, codes(RaterGroup::of), ids(StageId::of).optional(), names().optional())
                .as((c, by, stage, text) -> Commentary.builder()
                        .id(c.id())
                        .subject(c.subject())
                        .date(c.date())
                        .kind(c.kind())
                        .supersedes(c.supersedes())
                        .by(by)
                        .stage(stage)
                        .text(text)
                        .build());
        Arbitrary<Evidence> activities = Combinators.combine(
                        common,
                        names().optional(),
                        Arbitraries.maps(
                                        codes(Population::of),
                                        Combinators.combine(counts(), counts()).as(Attendance::new))
                                .ofMaxSize(2))
                .as((c, name, attendance) -> Activity.builder()
                        .id(c.id())
                        .subject(c.subject())
                        .date(c.date())
                        .kind(c.kind())
                        .supersedes(c.supersedes())
                        .name(name)
                        .attendance(attendance)
                        .build());
        return Arbitraries.oneOf(measurements, honours, incidents, commentaries, activities);
    }
}
