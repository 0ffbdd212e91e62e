package io.github.zhengyou.scoring.scheme;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Lists;
import com.google.common.collect.Multimaps;
import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.pledge.Pledge;
import io.github.zhengyou.pledge.PledgeReplay;
import io.github.zhengyou.scoring.SubjectPledges;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * The record of a campaign, parted by the subjects that it is on 对象资料汇集: evidence and work items by their subject, pledges
 * by the organization that keeps them, and by who made them. Memory in proportion to the record.
 *
 * @since 0.1
 */
public final class SubjectRecords {

    private final ImmutableListMultimap<SubjectId, Evidence> evidence;
    private final ImmutableListMultimap<SubjectId, WorkItem> workItems;
    private final Supplier<ImmutableListMultimap<OrganizationId, Pledge>> keptBy;
    private final Supplier<ImmutableListMultimap<SubjectId, Pledge>> madeBy;

    /** @param pledges those of all organizations; asked once some are, or never */
    SubjectRecords(CampaignRecord record, Supplier<List<Pledge>> pledges) {
        ImmutableListMultimap.Builder<SubjectId, Evidence> entries = ImmutableListMultimap.builder();
        record.evidence().forEach(entry -> entries.put(entry.subject(), entry));
        ImmutableListMultimap.Builder<SubjectId, WorkItem> items = ImmutableListMultimap.builder();
        record.workItems().forEach(item -> item.subject().ifPresent(subject -> items.put(subject, item)));
        this.evidence = entries.build();
        this.workItems = items.build();
        this.keptBy = Suppliers.memoize(() -> Multimaps.index(pledges.get(), Pledge::organization));
        this.madeBy = Suppliers.memoize(() -> Multimaps.index(pledges.get(), Pledge::pledger));
    }

    /**
     * The record of a campaign. Its pledges are replayed once those of some subject are asked for.
     *
     * @param asOf the day as of which pledges are kept by whom their text then says
     */
    public static SubjectRecords of(Campaign campaign, LocalDate asOf) {
        return new SubjectRecords(
                campaign.record(),
                () -> Lists.transform(
                        campaign.pledges().map(PledgeReplay::pledges).orElse(List.of()),
                        pledge -> pledge.asOf(asOf).orElse(pledge)));
    }

    /** A record of evidence alone. */
    static SubjectRecords of(List<? extends Evidence> evidence) {
        return new SubjectRecords(CampaignRecord.builder().evidence(evidence).build(), List::of);
    }

    /** What there is on an organization. */
    public SubjectRecord of(Organization organization) {
        return of(SubjectRecord.of(organization));
    }

    /**
     * What there is on a subject, whatever its own record holds: with the pledges that it keeps, if it is given as an
     * organization, else with those that it made.
     */
    public SubjectRecord of(SubjectRecord who) {
        return who.toBuilder()
                .evidence(evidence.get(who.subject()))
                .workItems(workItems.get(who.subject()))
                .pledges(SubjectPledges.from(() -> pledges(who)))
                .build();
    }

    private List<Pledge> pledges(SubjectRecord who) {
        return who.organization().isPresent() && who.member().isEmpty()
                ? keptBy.get().get(who.organization().get().id())
                : madeBy.get().get(who.subject());
    }
}
