package io.github.zhengyou.campaign;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.alignment.AlignmentStatus;
import io.github.zhengyou.document.Completeness;
import io.github.zhengyou.document.DocumentPart;
import io.github.zhengyou.evidence.Corrections;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.figure.Figures;
import io.github.zhengyou.lifecycle.ProcedureReplay;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.organization.OrganizationReview;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.pledge.PledgeReplay;
import io.github.zhengyou.recognition.Recognition;
import io.github.zhengyou.rectification.Rectification;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.target.TargetLedger;
import io.github.zhengyou.text.Catalogue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.immutables.value.Value;

/**
 * A campaign as a whole: what was promised, who takes part, what happened 创先争优活动.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Campaign {

    Campaign() {}

    /** What was promised. */
    public abstract CampaignPlan plan();

    /** Who takes part; where no row is given, what the record names is not looked up. */
    @Value.Default
    public Organizations organizations() {
        return Organizations.builder().build();
    }

    /** What happened; nothing unless given. */
    @Value.Default
    public CampaignRecord record() {
        return CampaignRecord.builder().build();
    }

    /** What was reported in figures; empty where no report is at hand. */
    public abstract Optional<Figures> figures();

    /**
     * The day as of which it is checked: the last that the record covers, else the day the plan was issued, or that of the
     * latest entry of the record where that is later; empty where neither day is stated. Rules that depend on the day, and
     * sources that are in force for a time, find nothing then. Looked up once, on first use.
     */
    @Value.Lazy
    public Optional<LocalDate> asOf() {
        return record().through()
                .or(() -> plan().issued()
                        .map(issued -> RecordEntries.days(this)
                                .filter(issued::isBefore)
                                .max(Comparator.naturalOrder())
                                .orElse(issued)));
    }

    /** The pledges after all their events; empty where the plan has no pledge process. Made once, on first use. */
    @Value.Lazy
    public Optional<PledgeReplay> pledges() {
        return plan().pledgeProcess().map(process -> process.replay(record().pledgeEvents()));
    }

    /** The plan's targets and how far they are, as of {@link #asOf()}. Made once, on first use. */
    @Value.Lazy
    public TargetLedger targets() {
        return targets(asOf());
    }

    /** The plan's targets and how far they are on a day. */
    public TargetLedger targets(LocalDate asOf) {
        return targets(Optional.of(asOf));
    }

    private TargetLedger targets(Optional<LocalDate> asOf) {
        return TargetLedger.builder()
                .targets(plan().targets())
                .reports(record().targetReports())
                .asOf(asOf)
                .complete(record().through().isPresent())
                .build();
    }

    /**
     * What moves by the procedures of the plan after all its events, one for each procedure, in their order. Made once, on
     * first use.
     */
    @Value.Lazy
    public List<ProcedureReplay> procedures() {
        return plan().procedures().stream()
                .map(procedure -> procedure.replay(record().procedureEvents()))
                .toList();
    }

    /** What moves by the procedure of that id after all its events; empty if the plan has none. */
    public Optional<ProcedureReplay> procedure(ProcessId id) {
        return procedures().stream()
                .filter(replay -> replay.procedure().id().equals(id))
                .findFirst();
    }

    /** The problems and how they stand after all events. Made once, on first use. */
    @Value.Lazy
    public Rectification rectification() {
        return Rectification.builder()
                .problems(record().problems())
                .replay(plan().problemProcedure().flatMap(this::procedure))
                .asOf(asOf())
                .build();
    }

    /** The problems found by a day, and how they then stood. */
    public Rectification rectification(LocalDate day) {
        return Rectification.builder()
                .problems(record().problems().stream()
                        .filter(problem -> problem.found().filter(day::isBefore).isEmpty())
                        .toList())
                .replay(plan().problemProcedure()
                        .flatMap(plan()::procedure)
                        .map(procedure -> procedure.replay(record().procedureEvents(), day)))
                .asOf(day)
                .build();
    }

    /** Who takes part, beside what the plan and the law ask of them, as of {@link #asOf()}. Made once, on first use. */
    @Value.Lazy
    public OrganizationReview organizationReview() {
        return OrganizationReview.builder()
                .organizations(organizations())
                .asOf(asOf())
                .sectorGroups(plan().allSectorGroups())
                .duties(plan().duties())
                .bodyRequirements(plan().bodyRequirements())
                .coverageRules(plan().coverageRules())
                .establishmentRules(plan().establishmentRules())
                .build();
    }

    /** The parts of a document that it holds or that its plan declares; see {@link CampaignPlan#parts()}. */
    public Set<DocumentPart> parts() {
        return DocumentParts.of(this);
    }

    /** How much of what is required of a document of its plan's kind it has; empty if nothing is known to be required. */
    public Optional<Completeness> completeness() {
        return plan().documentKind()
                .flatMap(kind -> plan().profile(kind, Optional.empty()))
                .map(profile -> Completeness.of(profile.required(), parts(), plan().referenced()));
    }

    /**
     * The day before which its document cannot have been issued: the day that it states, else, of a summary or a report of
     * progress, the day of the latest entry of the record or event of the timeline, which it reports. Empty where neither is
     * known.
     */
    public Optional<LocalDate> earliestIssue() {
        return plan().issued().or(() -> DatedFacts.latest(this));
    }

    /** How lines keep in step by the sets of its plan: set by set, within each by line. Made once, on first use. */
    @Value.Lazy
    public List<AlignmentStatus> alignments() {
        return Alignments.of(this);
    }

    /** The awards, and what the record says of them. Made once, on first use. */
    @Value.Lazy
    public Recognition recognition() {
        return Recognition.builder()
                .awards(plan().awards())
                .pools(plan().pools())
                .procedures(plan().procedures())
                .timeline(plan().timeline())
                .organizations(organizations())
                .evidence(record().evidence())
                .nominations(record().nominations())
                .elections(record().elections())
                .decisions(record().decisions())
                .notices(record().notices())
                .asOf(asOf())
                .build();
    }

    /** Which evidence is superseded; rules over what entries say pass it over. */
    @Value.Lazy
    Corrections corrections() {
        return Corrections.among(record().evidence());
    }

    /** Visits the evidence that no correction supersedes, each entry with its position in the record. */
    void eachStanding(ObjIntConsumer<Evidence> visitor) {
        corrections().forEachStanding(record().evidence(), visitor);
    }

    /** The ids of all who can be assessed or pledge: organizations, members and bodies. */
    @Value.Lazy
    Set<String> participants() {
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        ids.addAll(organizationIds());
        organizations().members().forEach(member -> ids.add(member.id().value()));
        organizations().bodies().forEach(body -> ids.add(body.id().value()));
        return ids.build();
    }

    /** The ids of the organizations, whatever rows there are of each. */
    @Value.Lazy
    Set<String> organizationIds() {
        ImmutableSet.Builder<String> ids = ImmutableSet.builder();
        organizations()
                .organizations()
                .forEach(organization -> ids.add(organization.id().value()));
        return ids.build();
    }

    /** What the rules over the use of criteria look things up in. */
    @Value.Lazy
    CriteriaUseRules.Use criteriaUse() {
        return new CriteriaUseRules.Use(this);
    }

    /** The required tasks and how they stand, for the rules over them. */
    @Value.Lazy
    List<TaskRules.Counted> countedTasks() {
        return TaskRules.counted(this);
    }

    /**
     * A catalogue with the names of this campaign: messages then show the codes of the plan by the names it gives them
     * ({@link CampaignPlan#names}), and organizations, bodies, stages and criteria sets by
     * name and id.
     */
    public Catalogue naming(Catalogue catalogue) {
        CampaignNames names = new CampaignNames(this);
        return catalogue.withNames(names::find);
    }

    /**
     * Checks the plan, the record, the organizations and the figures by every rule. Where the plan names what does not exist
     * ({@link CampaignRules#RESOLUTION}), the findings are those alone, and nothing else was checked: much of the rest would
     * only follow from them. Else they are those of {@link CampaignRules#BOOK}.
     */
    public Findings check() {
        Findings unresolved = CampaignRules.RESOLUTION.check(this);
        return unresolved.isEmpty() ? CampaignRules.BOOK.check(this) : unresolved;
    }

    /** How it stands on a day. */
    public CampaignStatus status(LocalDate asOf) {
        return CampaignStatus.of(this, asOf);
    }

    /** A campaign of which nothing but the plan is at hand. */
    public static Campaign of(CampaignPlan plan) {
        return builder().plan(plan).build();
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Campaign}; the plan is required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCampaign.Builder {
        Builder() {}
    }
}
