package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ImmutableListMultimap;
import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.pledge.Pledge;
import io.github.zhengyou.pledge.PledgeReplay;
import java.util.List;

/**
 * The record of a campaign, parted by the subjects that it is on 对象资料汇集: evidence and work items by their subject, pledges
 * by the organization that keeps them, and by the member who made them. Memory in proportion to the record.
 *
 * @since 0.1
 */
public final class SubjectRecords {

    private final ImmutableListMultimap<SubjectId, Evidence> evidence;
    private final ImmutableListMultimap<SubjectId, WorkItem> workItems;
    private final ImmutableListMultimap<OrganizationId, Pledge> pledges;
    private final ImmutableListMultimap<SubjectId, Pledge> pledgesOfMembers;

    private SubjectRecords(Campaign campaign) {
        ImmutableListMultimap.Builder<SubjectId, Evidence> entries = ImmutableListMultimap.builder();
        campaign.record().evidence().forEach(entry -> entries.put(entry.subject(), entry));
        ImmutableListMultimap.Builder<SubjectId, WorkItem> items = ImmutableListMultimap.builder();
        campaign.record().workItems().forEach(item -> item.subject().ifPresent(subject -> items.put(subject, item)));
        ImmutableListMultimap.Builder<OrganizationId, Pledge> kept = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<SubjectId, Pledge> made = ImmutableListMultimap.builder();
        campaign.pledges().map(PledgeReplay::pledges).orElse(List.of()).forEach(pledge -> {
            kept.put(pledge.organization(), pledge);
            made.put(pledge.pledger(), pledge);
        });
        this.evidence = entries.build();
        this.workItems = items.build();
        this.pledges = kept.build();
        this.pledgesOfMembers = made.build();
    }

    /** The record of a campaign. */
    public static SubjectRecords of(Campaign campaign) {
        return new SubjectRecords(campaign);
    }

    /** What there is on an organization. */
    public SubjectRecord of(Organization organization) {
        return of(SubjectRecord.of(organization));
    }

    /** What there is on a subject, whatever its own record holds. */
    public SubjectRecord of(SubjectRecord who) {
        return who.toBuilder()
                .evidence(evidence.get(who.subject()))
                .workItems(workItems.get(who.subject()))
                .pledges(
                        who.member().isPresent()
                                ? pledgesOfMembers.get(who.subject())
                                : pledges.get(OrganizationId.of(who.subject().value())))
                .build();
    }
}
