package io.github.zhengyou.json;

import static io.github.zhengyou.json.DocumentFixture.codes;
import static io.github.zhengyou.json.DocumentFixture.dates;
import static io.github.zhengyou.json.DocumentFixture.ids;
import static io.github.zhengyou.json.DocumentFixture.names;
import static io.github.zhengyou.json.DocumentFixture.sources;

import io.github.zhengyou.alignment.AlignedAspect;
import io.github.zhengyou.alignment.AlignmentSet;
import io.github.zhengyou.alignment.AlignmentSetId;
import io.github.zhengyou.alignment.AlignmentWording;
import io.github.zhengyou.alignment.Lead;
import io.github.zhengyou.alignment.LeadCode;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.FormId;
import io.github.zhengyou.campaign.Guidance;
import io.github.zhengyou.campaign.GuidanceId;
import io.github.zhengyou.campaign.ReportingForm;
import io.github.zhengyou.campaign.SubstanceLimits;
import io.github.zhengyou.document.Designation;
import io.github.zhengyou.document.DesignationId;
import io.github.zhengyou.document.DesignationKind;
import io.github.zhengyou.document.DesignationUse;
import io.github.zhengyou.document.DocumentId;
import io.github.zhengyou.document.DocumentKind;
import io.github.zhengyou.document.DocumentOutline;
import io.github.zhengyou.document.DocumentPart;
import io.github.zhengyou.document.DocumentProfile;
import io.github.zhengyou.document.Mention;
import io.github.zhengyou.evidence.WorkAspect;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.quantity.Decimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What a plan says of documents, lines in step, sectors and forms. */
final class PlanPartsFixture {
    private PlanPartsFixture() {}

    /** Additions to a plan. */
    static Arbitrary<Consumer<CampaignPlan.Builder>> parts() {
        Arbitrary<Consumer<CampaignPlan.Builder>> documents = Combinators.combine(
                        codes(DocumentKind::of).optional(),
                        documentParts(),
                        mentions().list().ofMaxSize(2),
                        profiles().list().ofMaxSize(2),
                        outlines().list().ofMaxSize(2),
                        designations().list().ofMaxSize(2))
                .as((kind, parts, mentions, profiles, outlines, designations) -> plan -> plan.documentKind(kind)
                        .parts(parts)
                        .referenced(mentions)
                        .profiles(profiles)
                        .documents(outlines)
                        .designations(designations));
        Arbitrary<Consumer<CampaignPlan.Builder>> others = Combinators.combine(
                        alignmentSets().list().ofMaxSize(2),
                        guidance().list().ofMaxSize(2),
                        forms().list().ofMaxSize(2),
                        limits())
                .as((sets, guidance, forms, limits) -> plan -> plan.alignmentSets(sets)
                        .guidance(guidance)
                        .forms(forms)
                        .names(
                                forms.isEmpty()
                                        ? Map.of()
                                        : Map.of(
                                                "line",
                                                Map.of("science", forms.get(0).name())))
                        .substanceLimits(limits));
        return Combinators.combine(documents, others).as(Consumer::andThen);
    }

    private static Arbitrary<Set<DocumentPart>> documentParts() {
        return codes(DocumentPart::of).set().ofMaxSize(3);
    }

    private static Arbitrary<Mention> mentions() {
        return Combinators.combine(codes(DocumentPart::of), names(), names().optional())
                .as((part, name, where) ->
                        Mention.builder().part(part).name(name).where(where).build());
    }

    private static Arbitrary<DocumentProfile> profiles() {
        return Combinators.combine(
                        codes(DocumentKind::of),
                        codes(Line::of).set().ofMaxSize(2),
                        documentParts(),
                        documentParts(),
                        sources().optional())
                .as((kind, lines, required, expected, source) -> DocumentProfile.builder()
                        .kind(kind)
                        .lines(lines)
                        .required(required)
                        .expected(expected)
                        .source(source)
                        .build());
    }

    private static Arbitrary<DocumentOutline> outlines() {
        return Combinators.combine(
                        ids(DocumentId::of),
                        names(),
                        codes(DocumentKind::of),
                        codes(Line::of).optional(),
                        ids(OrganizationId::of).optional(),
                        dates().optional(),
                        documentParts(),
                        mentions().list().ofMaxSize(2))
                .as((id, name, kind, line, organization, issued, parts, mentions) -> DocumentOutline.builder()
                        .id(id)
                        .name(name)
                        .kind(kind)
                        .line(line)
                        .organization(organization)
                        .issued(issued)
                        .parts(parts)
                        .referenced(mentions)
                        .build());
    }

    private static Arbitrary<Designation> designations() {
        Arbitrary<List<DesignationUse>> uses = Combinators.combine(
                        names(), names().optional(), codes(Level::of).set().ofMaxSize(2))
                .as((name, where, levels) -> DesignationUse.builder()
                        .name(name)
                        .where(where)
                        .levels(levels)
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(
                        ids(DesignationId::of), codes(DesignationKind::of), uses, Arbitraries.of(true, false))
                .as((id, kind, list, same) -> Designation.builder()
                        .id(id)
                        .kind(kind)
                        .uses(list)
                        .same(same)
                        .build());
    }

    private static Arbitrary<AlignmentSet> alignmentSets() {
        Arbitrary<List<Lead>> leads = Combinators.combine(codes(LeadCode::of), names())
                .as(Lead::new)
                .list()
                .uniqueElements(Lead::code)
                .ofMaxSize(3);
        Arbitrary<List<AlignedAspect>> aspects = Combinators.combine(codes(WorkAspect::of), names())
                .as(AlignedAspect::new)
                .list()
                .uniqueElements(AlignedAspect::aspect)
                .ofMaxSize(3);
        return Combinators.combine(
                        ids(AlignmentSetId::of),
                        names(),
                        Arbitraries.of("b", "c").map(Line::of).optional(),
                        Arbitraries.of(Line.PARTY, Line.of("d")),
                        codes(AlignmentWording::of).optional(),
                        leads,
                        aspects,
                        Arbitraries.integers().between(0, 9))
                .as((id, name, line, leader, wording, led, kept, days) -> AlignmentSet.builder()
                        .id(id)
                        .name(name)
                        .line(line)
                        .leader(leader)
                        .wording(wording)
                        .leads(led)
                        .aspects(kept)
                        .withinDays(days)
                        .build());
    }

    private static Arbitrary<Guidance> guidance() {
        return Combinators.combine(
                        ids(GuidanceId::of),
                        codes(Line::of),
                        codes(Sector::of).set().ofMaxSize(2),
                        names(),
                        names().list().ofMaxSize(2))
                .as((id, line, sectors, requirement, carriers) -> Guidance.builder()
                        .id(id)
                        .line(line)
                        .sectors(sectors)
                        .requirement(requirement)
                        .carriers(carriers)
                        .build());
    }

    private static Arbitrary<ReportingForm> forms() {
        return Combinators.combine(
                        ids(FormId::of),
                        names(),
                        names().list().ofMaxSize(2),
                        Arbitraries.longs().between(0, 9),
                        Arbitraries.longs().between(1, 12),
                        codes(Line::of).optional(),
                        Arbitraries.integers().between(2010, 2012).optional())
                .as((id, name, fields, more, times, line, year) -> ReportingForm.builder()
                        .id(id)
                        .name(name)
                        .addressees(line.map(
                                one -> Addressees.builder().addLine(one).build()))
                        .firstDay(year.map(one -> LocalDate.of(one, 1, 1)))
                        .lastDay(year.map(one -> LocalDate.of(one, 12, 31)))
                        .fields(fields)
                        .items(fields.size() + more)
                        .timesPerYear(times)
                        .build());
    }

    private static Arbitrary<SubstanceLimits> limits() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 9),
                        Arbitraries.integers().between(2, 9),
                        Arbitraries.longs().between(0, 99).optional(),
                        Arbitraries.integers().between(0, 100).map(Decimal::of).optional())
                .as((copies, subjects, items, turnout) -> SubstanceLimits.builder()
                        .copies(copies)
                        .subjects(subjects)
                        .itemsPerYear(items)
                        .turnoutPercent(turnout)
                        .build());
    }
}
