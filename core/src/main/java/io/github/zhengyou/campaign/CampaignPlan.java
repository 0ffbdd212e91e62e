package io.github.zhengyou.campaign;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.alignment.AlignmentSet;
import io.github.zhengyou.alignment.AlignmentSetId;
import io.github.zhengyou.criteria.AskedCriterion;
import io.github.zhengyou.criteria.Counterparts;
import io.github.zhengyou.criteria.CriteriaComparison;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.DeclaredKind;
import io.github.zhengyou.criteria.KindHierarchy;
import io.github.zhengyou.criteria.SetApplication;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.document.Designation;
import io.github.zhengyou.document.DocumentKind;
import io.github.zhengyou.document.DocumentOutline;
import io.github.zhengyou.document.DocumentPart;
import io.github.zhengyou.document.DocumentProfile;
import io.github.zhengyou.document.DocumentProfiles;
import io.github.zhengyou.document.Mention;
import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.organization.BodyRequirement;
import io.github.zhengyou.organization.CoverageRule;
import io.github.zhengyou.organization.Duty;
import io.github.zhengyou.organization.EstablishmentRule;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.SectorGroup;
import io.github.zhengyou.organization.SectorGroups;
import io.github.zhengyou.pledge.PledgeDuty;
import io.github.zhengyou.pledge.PledgeProcess;
import io.github.zhengyou.recognition.Award;
import io.github.zhengyou.recognition.AwardId;
import io.github.zhengyou.recognition.PoolRequirement;
import io.github.zhengyou.target.Target;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What was promised: criteria, stages, pledge processes 活动方案.
 *
 * <p>What it names is resolved by {@link CampaignRules#RESOLUTION}.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class CampaignPlan {

    CampaignPlan() {}

    /** The id. */
    public abstract CampaignId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** Who issued it; empty if none is stated. */
    public abstract Optional<LocalizedText> issuer();

    /** The day it was issued; empty if none is stated. */
    public abstract Optional<LocalDate> issued();

    /** What its readers should know. */
    public abstract Optional<LocalizedText> note();

    /** When it runs; empty where nothing of that is said, which is absent, not invalid. */
    public abstract Optional<Timeline> timeline();

    /** The national criteria sets it uses, by id; see {@link CriteriaSets}. */
    public abstract List<CriteriaSetId> referenceSets();

    /** The criteria sets of its own. */
    public abstract List<CriteriaSet> criteriaSets();

    /** The kinds of subjects that it declares; may be empty. */
    public abstract List<DeclaredKind> subjectKinds();

    /** The sets that it applies to kinds they were not made for; may be empty. */
    public abstract List<SetApplication> applications();

    /** Which criteria of two sets it takes to be near; may be empty. Either set may be a national one that it does not use. */
    public abstract List<Counterparts> counterparts();

    /** The process by which its pledges move; empty where it has no pledges. */
    public abstract Optional<PledgeProcess> pledgeProcess();

    /** What it wants to reach, in order; may be empty. */
    public abstract List<Target> targets();

    /** What it demands of its pledges besides the process, in the order given; may be empty. */
    public abstract List<PledgeDuty> pledgeDuties();

    /** The procedures by which its candidates, exemplars and problems move, in the order given; may be empty. */
    public abstract List<Procedure> procedures();

    /** The one of its procedures by which problems are put right; empty if none is named. */
    public abstract Optional<ProcessId> problemProcedure();

    /** The procedure of that id; empty if the plan has none. */
    public Optional<Procedure> procedure(ProcessId id) {
        return procedures().stream()
                .filter(procedure -> procedure.id().equals(id))
                .findFirst();
    }

    /** The groups of sectors of its own, beside the common ones 领域归类. */
    public abstract List<SectorGroup> sectorGroups();

    /** The duties that it assigns to kinds of bodies 职责分工. */
    public abstract List<Duty> duties();

    /** The bodies that it asks for 机构设置. */
    public abstract List<BodyRequirement> bodyRequirements();

    /** Its rules on which units must have which organizations 覆盖要求. */
    public abstract List<CoverageRule> coverageRules();

    /** Its own rules on who shall or may have an organization, beside the national ones 组织设置要求. */
    public abstract List<EstablishmentRule> establishmentRules();

    /** The common groups of sectors and its own. */
    public SectorGroups allSectorGroups() {
        return SectorGroups.NATIONAL.plus(sectorGroups());
    }

    /** What kind of document it was taken from 文种; empty if that is not stated, then its completeness is not judged. */
    public abstract Optional<DocumentKind> documentKind();

    /** The parts that the document has in words which nothing else of the plan holds, such as its theme. */
    public abstract Set<DocumentPart> parts();

    /** What the document names without saying what it is, in the order given. */
    public abstract List<Mention> referenced();

    /** What documents of a kind must contain here, in place of {@link DocumentProfiles}; the first that fits a document counts. */
    public abstract List<DocumentProfile> profiles();

    /** The documents beside or inside it whose contents are written down, in the order given. */
    public abstract List<DocumentOutline> documents();

    /** The names under which it speaks of what should be one thing, in the order given. */
    public abstract List<Designation> designations();

    /** In what lines lead one another along and keep in step, in the order given. */
    public abstract List<AlignmentSet> alignmentSets();

    /** What it asks of lines by sector 分类推进, in the order given. */
    public abstract List<Guidance> guidance();

    /** The forms that each organization is to fill in by hand, in the order given. */
    public abstract List<ReportingForm> forms();

    /**
     * The names of its own codes, such as a line or a kind of document that it brings: by vocabulary, then by code. A name
     * given to a well-known code comes before the common one. See {@link Campaign#naming}.
     */
    public abstract Map<String, Map<String, LocalizedText>> names();

    /** From where on the substance lint speaks up. */
    @Value.Default
    public SubstanceLimits substanceLimits() {
        return SubstanceLimits.builder().build();
    }

    /** What it asks of a line in a sector, itself or as part of a group, in the order given; empty if nothing. */
    public List<Guidance> requirements(Line line, Sector sector) {
        SectorGroups groups = allSectorGroups();
        return guidance().stream()
                .filter(guidance -> guidance.isAskedOf(line, sector, groups))
                .toList();
    }

    /** The alignment set of that id; empty if it has none. */
    public Optional<AlignmentSet> alignmentSet(AlignmentSetId id) {
        return alignmentSets().stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** The profile by which documents of a kind and line are judged: its own, else the standard one; empty if there is none. */
    public Optional<DocumentProfile> profile(DocumentKind kind, Optional<Line> line) {
        return profiles().stream()
                .filter(profile -> profile.isOf(kind, line))
                .findFirst()
                .or(() -> DocumentProfiles.find(kind));
    }

    /** The awards that it offers 奖项, in the order given; may be empty. */
    public abstract List<Award> awards();

    /** What its candidates must be like taken together, in the order given; may be empty. */
    public abstract List<PoolRequirement> pools();

    /** The award of that id; empty if it has none. */
    public Optional<Award> award(AwardId id) {
        return awards().stream().filter(award -> award.id().equals(id)).findFirst();
    }

    /** The national sets it uses that exist, then its own. */
    public List<CriteriaSet> allCriteriaSets() {
        ImmutableList.Builder<CriteriaSet> sets = ImmutableList.builder();
        referenceSets().forEach(id -> CriteriaSets.find(id).ifPresent(sets::add));
        return sets.addAll(criteriaSets()).build();
    }

    /** The criteria set of that id among those it uses; empty if it does not use it. */
    public Optional<CriteriaSet> criteriaSet(CriteriaSetId id) {
        return allCriteriaSets().stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** The criteria set of that id among those it uses, else the national one; empty if there is neither. */
    public Optional<CriteriaSet> comparableSet(CriteriaSetId id) {
        return criteriaSet(id).or(() -> CriteriaSets.find(id));
    }

    /** How the two sets of some counterparts differ; empty where one of them does not exist. */
    public Optional<CriteriaComparison> compare(Counterparts counterparts) {
        return comparableSet(counterparts.set())
                .flatMap(set -> comparableSet(counterparts.other()).map(other -> set.compare(other, counterparts)));
    }

    /** Which kinds lie within which: the well-known ones, and what it declares. */
    @Value.Lazy
    public KindHierarchy kinds() {
        return KindHierarchy.of(subjectKinds(), allSectorGroups());
    }

    /**
     * All that it asks of a kind of subject, set by set in order: criteria asked of that kind or a wider one, and of sets
     * applied to it. Criteria of two sets stay two, however alike.
     */
    public List<AskedCriterion> criteriaFor(SubjectKind kind) {
        List<SubjectKind> lineage = kinds().lineage(kind);
        ImmutableList.Builder<AskedCriterion> asked = ImmutableList.builder();
        for (CriteriaSet set : allCriteriaSets()) {
            Optional<SetApplication> application = applications().stream()
                    .filter(one -> one.set().equals(set.id()) && lineage.contains(one.kind()))
                    .findFirst();
            for (Criterion criterion : set.criteria()) {
                if (application.isPresent()) {
                    LocalizedText name = application.get().adapted().getOrDefault(criterion.code(), criterion.name());
                    asked.add(new AskedCriterion(set.id(), criterion, name));
                } else if (lineage.contains(criterion.subjectKind())) {
                    asked.add(new AskedCriterion(set.id(), criterion, criterion.name()));
                }
            }
        }
        return asked.build();
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this plan. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds a {@link CampaignPlan}; id and name are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCampaignPlan.Builder {
        Builder() {}
    }
}
