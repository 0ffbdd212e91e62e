package io.github.zhengyou.json;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignId;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.campaign.CampaignStatus;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.figure.Quantity;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.Classification;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.MemberId;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationClass;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.organization.Unit;
import io.github.zhengyou.organization.UnitId;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeGuards;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgeItemId;
import io.github.zhengyou.pledge.PledgeOutcome;
import io.github.zhengyou.pledge.PledgePhase;
import io.github.zhengyou.pledge.PledgeProcess;
import io.github.zhengyou.pledge.PledgeProposal;
import io.github.zhengyou.pledge.PledgeTerm;
import io.github.zhengyou.pledge.PledgerKind;
import io.github.zhengyou.pledge.PublicationChannel;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rectification.Problem;
import io.github.zhengyou.rectification.ProblemId;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.target.TargetReport;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Values of the core documents. */
final class DocumentFixture {
    private DocumentFixture() {}

    // Values

    static Arbitrary<String> texts() {
        return ShelfFixture.texts().map(text -> "文" + text);
    }

    static <T> Arbitrary<T> ids(Function<String, T> factory) {
        return Arbitraries.of("a", "B-2", "组织·7", "x/y~z", "😀").map(factory);
    }

    static <T> Arbitrary<T> codes(Function<String, T> factory) {
        return Arbitraries.of("party", "b", "two-new", "x-1", "long-term").map(factory);
    }

    static Arbitrary<LocalizedText> names() {
        return Combinators.combine(texts(), texts()).as(LocalizedText::of);
    }

    static Arbitrary<Decimal> decimals() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(-10, 100).map(Decimal::of),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-1000000000000000000000"), new BigDecimal("1000000000000000000000"))
                        .ofScale(3)
                        .map(Decimal::from));
    }

    static Arbitrary<Long> counts() {
        return Arbitraries.longs().between(0, Long.MAX_VALUE / 8);
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 9000).map(LocalDate.of(1998, 1, 1)::plusDays);
    }

    static Arbitrary<Period> periods() {
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 900))
                .as((from, days) -> Period.of(from, from.plusDays(days)));
    }

    static Arbitrary<Source> sources() {
        return Builders.withBuilder(Source::builder)
                .use(texts())
                .in((b, v) -> b.title(v))
                .use(texts().optional())
                .in((b, v) -> b.clause(v))
                .use(periods().optional())
                .in((b, v) -> b.validFrom(v.map(Period::from)).validThrough(v.map(Period::through)))
                .build(b -> b.build());
    }

    // Plan

    static Arbitrary<CampaignPlan> plans() {
        return Builders.withBuilder(CampaignPlan::builder)
                .use(ids(CampaignId::of))
                .in((b, v) -> b.id(v))
                .use(names())
                .in((b, v) -> b.name(v))
                .use(names().optional())
                .in((b, v) -> b.issuer(v).note(v))
                .use(dates().optional())
                .in((b, v) -> b.issued(v))
                .use(TimelineFixture.timelines().optional())
                .in((b, v) -> b.timeline(v))
                .use(codes(CriteriaSetId::of).list().ofMaxSize(2))
                .in((b, v) -> b.referenceSets(v))
                .use(criteriaSets().list().ofMaxSize(2))
                .in((b, v) -> b.criteriaSets(v))
                .use(CriteriaFixture.uses())
                .inSetter((b, v) -> v.accept(b))
                .use(processes().optional())
                .in((b, v) -> b.pledgeProcess(v))
                .use(RequirementFixture.requirements())
                .inSetter((b, v) -> v.accept(b))
                .use(PlanPartsFixture.parts())
                .inSetter((b, v) -> v.accept(b))
                .use(RecognitionFixture.offers())
                .inSetter((b, v) -> v.accept(b))
                .build(b -> b.build());
    }

    static Arbitrary<CriteriaSet> criteriaSets() {
        Arbitrary<Criterion> criteria = Builders.withBuilder(Criterion::builder)
                .use(codes(CriterionCode::of))
                .in((b, v) -> b.code(v))
                .use(names())
                .in((b, v) -> b.name(v))
                .use(codes(SubjectKind::of))
                .in((b, v) -> b.subjectKind(v))
                .use(names().optional())
                .in((b, v) -> b.gloss(v).title(v))
                .use(names().optional())
                .inSetter((b, v) -> v.ifPresent(b::core))
                .use(codes(Population::of).optional())
                .in((b, v) -> b.concerns(v))
                .build(b -> b.build());
        return Builders.withBuilder(CriteriaSet::builder)
                .use(codes(CriteriaSetId::of))
                .in((b, v) -> b.id(v))
                .use(names())
                .in((b, v) -> b.name(v))
                .use(criteria.list()
                        .uniqueElements(Criterion::code)
                        .ofMinSize(1)
                        .ofMaxSize(3))
                .in((b, v) -> b.criteria(v))
                .use(sources().optional())
                .in((b, v) -> b.source(v))
                .build(b -> b.build());
    }

    /** Processes of two to four steps, with each guard, with and without names and roles. */
    private static Arbitrary<PledgeProcess> processes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        names().optional(),
                        Arbitraries.of(Role.PLEDGER, Role.MASSES).set().ofMaxSize(2))
                .as((middle, label, roles) -> {
                    PledgeProcess.Builder process = PledgeProcess.builder(ProcessId.of("my-place@1"))
                            .start("s0", PledgePhase.PROPOSE)
                            .end("done", PledgePhase.CLOSE);
                    for (int i = 1; i <= middle; i++) {
                        process.state("s" + i, PledgePhase.FULFIL)
                                .permit("s" + (i - 1), "on", "s" + i)
                                .by(roles.toArray(new Role[0]))
                                .when(
                                        PledgeGuards.HAS_ITEM,
                                        PledgeGuards.publishedOnAny(PublicationChannel.WEB, PublicationChannel.POST),
                                        PledgeGuards.publishedOnAll(PublicationChannel.BOARD));
                    }
                    process.permit("s" + middle, "end", "done")
                            .when(PledgeGuards.EVERY_ITEM_HAS_OUTCOME, PledgeGuards.REASON_GIVEN);
                    label.ifPresent(name -> process.labelState("s0", name).labelAction("end", name));
                    return process.build();
                });
    }

    // Organizations

    static Arbitrary<Organizations> organizations() {
        return Builders.withBuilder(Organizations::builder)
                .use(organization().list().ofMaxSize(3))
                .in((b, v) -> b.organizations(v))
                .use(units().list().ofMaxSize(2))
                .in((b, v) -> b.units(v))
                .use(members().list().ofMaxSize(3))
                .in((b, v) -> b.members(v))
                .use(RequirementFixture.bodies().list().ofMaxSize(2))
                .in((b, v) -> b.bodies(v))
                .use(Arbitraries.of(true, false))
                .in((b, v) -> b.partialRolls(v))
                .build(b -> b.build());
    }

    private static Arbitrary<Organization> organization() {
        return Builders.withBuilder(Organization::builder)
                .use(ids(OrganizationId::of))
                .in((b, v) -> b.id(v))
                .use(names())
                .in((b, v) -> b.name(v))
                .use(codes(Line::of))
                .in((b, v) -> b.line(v))
                .use(codes(Tier::of))
                .in((b, v) -> b.tier(v))
                .use(codes(Level::of).optional())
                .in((b, v) -> b.level(v))
                .use(codes(Sector::of).optional())
                .in((b, v) -> b.sector(v))
                .use(Arbitraries.of("top", "other").map(OrganizationId::of).optional())
                .in((b, v) -> b.parent(v).ledBy(v))
                .use(ids(UnitId::of).optional())
                .in((b, v) -> b.unit(v))
                .use(Arbitraries.maps(codes(Classification::of), codes(OrganizationClass::of))
                        .ofMaxSize(2))
                .in((b, v) -> b.classes(v))
                .use(RequirementFixture.lifespans())
                .inSetter((b, v) -> v.accept(b))
                .build(b -> b.build());
    }

    private static Arbitrary<Unit> units() {
        return Builders.withBuilder(Unit::builder)
                .use(ids(UnitId::of))
                .in((b, v) -> b.id(v))
                .use(names())
                .in((b, v) -> b.name(v))
                .use(codes(Level::of).optional())
                .in((b, v) -> b.level(v))
                .use(Arbitraries.maps(codes(Population::of), counts()).ofMaxSize(3))
                .in((b, v) -> b.headcounts(v))
                .use(ids(OrganizationId::of).list().ofMaxSize(2))
                .in((b, v) -> b.servedBy(v))
                .build(b -> b.build());
    }

    private static Arbitrary<Member> members() {
        return Combinators.combine(
                        ids(MemberId::of),
                        ids(OrganizationId::of),
                        Arbitraries.of(true, false),
                        periods().optional(),
                        dates().optional())
                .as((id, organization, formal, period, formalFrom) -> Member.builder()
                        .id(id)
                        .organization(organization)
                        .formal(formal)
                        .since(period.map(Period::from))
                        .through(period.map(Period::through))
                        .formalFrom(formalFrom.filter(day -> formal))
                        .build());
    }

    // Record and status

    static Arbitrary<CampaignRecord> records() {
        return Combinators.combine(
                        evidence().list().ofMaxSize(4),
                        events().list().ofMaxSize(3),
                        TargetFixture.reports().list().ofMaxSize(3),
                        RecognitionFixture.entries())
                .as((evidence, events, targets, recognition) -> {
                    CampaignRecord.Builder record = CampaignRecord.builder()
                            .evidence(evidence)
                            .pledgeEvents(events)
                            .targetReports(targets);
                    recognition.accept(record);
                    return record.build();
                });
    }

    private static Arbitrary<Evidence> evidence() {
        Arbitrary<Evidence> judgements = Builders.withBuilder(Judgement::builder)
                .use(ids(EntryId::of))
                .in((b, v) -> b.id(v))
                .use(ids(SubjectId::of))
                .in((b, v) -> b.subject(v))
                .use(codes(CriterionCode::of))
                .in((b, v) -> b.criterion(v))
                .use(codes(CriteriaSetId::of).optional())
                .in((b, v) -> b.criteriaSet(v))
                .use(codes(RaterGroup::of))
                .in((b, v) -> b.raterGroup(v))
                .use(dates())
                .in((b, v) -> b.date(v))
                .use(decimals())
                .in((b, v) -> b.points(v).maximum(v.signum() > 0 ? v : Decimal.ONE))
                .build(b -> b.build());
        Arbitrary<Evidence> tallies = Builders.withBuilder(BallotTally::builder)
                .use(ids(EntryId::of))
                .in((b, v) -> b.id(v))
                .use(ids(SubjectId::of))
                .in((b, v) -> b.subject(v))
                .use(codes(CriterionCode::of))
                .in((b, v) -> b.criterion(v))
                .use(codes(CriteriaSetId::of).optional())
                .in((b, v) -> b.criteriaSet(v))
                .use(codes(RaterGroup::of))
                .in((b, v) -> b.raterGroup(v))
                .use(dates())
                .in((b, v) -> b.date(v))
                .use(codes(BallotScaleId::of))
                .in((b, v) -> b.scale(v))
                .use(counts())
                .in((b, v) -> b.electorate(v))
                .use(Arbitraries.maps(codes(BallotOption::of), counts()).ofMaxSize(3))
                .in((b, v) -> b.counts(v))
                .build(b -> b.build());
        return Arbitraries.oneOf(judgements, tallies);
    }

    private static Arbitrary<PledgeEvent> events() {
        return Builders.withBuilder(PledgeEvent::builder)
                .use(ids(EntryId::of))
                .in((b, v) -> b.id(v))
                .use(ids(PledgeId::of))
                .in((b, v) -> b.pledge(v))
                .use(dates())
                .in((b, v) -> b.date(v))
                .use(Arbitraries.integers().between(0, 3))
                .in((b, v) -> b.order(v))
                .use(codes(Role::of))
                .in((b, v) -> b.role(v))
                .use(Arbitraries.of("on", "end").map(Action::of))
                .in((b, v) -> b.action(v))
                .use(proposals().optional())
                .in((b, v) -> b.proposal(v))
                .use(codes(PublicationChannel::of).set().ofMaxSize(2))
                .in((b, v) -> b.channels(v))
                .use(Arbitraries.maps(ids(PledgeItemId::of), Arbitraries.of(PledgeOutcome.class))
                        .ofMaxSize(2))
                .in((b, v) -> b.outcomes(v))
                .use(texts().optional())
                .in((b, v) -> b.reason(v))
                .build(b -> b.build());
    }

    private static Arbitrary<PledgeProposal> proposals() {
        Arbitrary<PledgeItem> items = Combinators.combine(ids(PledgeItemId::of), texts().optional(), dates().optional())
                .as((id, text, due) ->
                        PledgeItem.builder().id(id).text(text).due(due).build());
        return Builders.withBuilder(PledgeProposal::builder)
                .use(ids(SubjectId::of))
                .in((b, v) -> b.pledger(v))
                .use(codes(PledgerKind::of))
                .in((b, v) -> b.pledgerKind(v))
                .use(ids(OrganizationId::of))
                .in((b, v) -> b.organization(v))
                .use(codes(PledgeTerm::of))
                .in((b, v) -> b.term(v))
                .use(items.list().uniqueElements(PledgeItem::id).ofMaxSize(3))
                .in((b, v) -> b.items(v))
                .build(b -> b.build());
    }

    /** Of campaigns whose pledges were set, published and, some of them, fulfilled. */
    static Arbitrary<CampaignStatus> statuses() {
        return Combinators.combine(
                        plans(),
                        proposals().list().ofMaxSize(4),
                        dates(),
                        Arbitraries.of(PledgeOutcome.class),
                        organizations(),
                        Arbitraries.of(true, false))
                .as((plan, proposals, asOf, outcome, organizations, reported) -> {
                    List<PledgeEvent> events = new ArrayList<>();
                    for (int i = 0; i < proposals.size(); i++) {
                        PledgeProposal proposal = proposals.get(i);
                        PledgeEvent.Builder event = PledgeEvent.builder()
                                .id(EntryId.of("e" + i))
                                .pledge(PledgeId.of("p" + i))
                                .date(asOf.minusDays(i))
                                .role(Role.PLEDGER)
                                .action(Action.of("on"))
                                .proposal(proposal)
                                .channels(Set.of(PublicationChannel.WEB, PublicationChannel.BOARD));
                        proposal.items().stream().limit(1).forEach(item -> event.outcomes(Map.of(item.id(), outcome)));
                        events.add(event.build());
                    }
                    CampaignRecord.Builder record = CampaignRecord.builder();
                    record.pledgeEvents(events);
                    if (reported) {
                        record.addProblem(Problem.builder()
                                .id(ProblemId.of("q"))
                                .text("拖延")
                                .build());
                        plan.targets()
                                .forEach(target -> record.addTargetReport(TargetReport.builder()
                                        .id(EntryId.of("r-" + target.id()))
                                        .target(target.id())
                                        .date(asOf)
                                        .opening(Quantity.parse("40"))
                                        .closing(Quantity.parse("55"))
                                        .build()));
                    }
                    return Campaign.builder()
                            .plan(plan)
                            .organizations(organizations)
                            .record(record.build())
                            .build()
                            .status(asOf);
                });
    }

    // Findings

    static Arbitrary<Findings> findings() {
        Arbitrary<Argument> arguments = Arbitraries.oneOf(
                ShelfFixture.texts().map(Argument.Text::new),
                decimals().map(Argument.Amount::new),
                names().map(Argument.Name::new),
                ShelfFixture.texts().list().ofMaxSize(2).map(Argument.Texts::new));
        Arbitrary<Place> places = Combinators.combine(
                        Arbitraries.of("plan", "record"), Arbitraries.of("", "/a/0/b", "/x~1y/12"))
                .as(Place::new);
        return Builders.withBuilder(Finding::builder)
                .use(Arbitraries.of("campaign.subject-unknown", "evidence.repeated"))
                .in((b, v) -> b.rule(v))
                .use(Arbitraries.of(Severity.class))
                .in((b, v) -> b.severity(v))
                .use(texts())
                .in((b, v) -> b.subject(v))
                .use(places.optional())
                .in((b, v) -> b.place(v))
                .use(Arbitraries.maps(ShelfFixture.texts(), arguments).ofMaxSize(3))
                .in((b, v) -> b.arguments(v))
                .<Finding>build(b -> b.build())
                .list()
                .ofMaxSize(3)
                .map(Findings::new);
    }
}
