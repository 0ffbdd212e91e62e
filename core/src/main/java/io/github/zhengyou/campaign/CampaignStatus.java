package io.github.zhengyou.campaign;

import io.github.zhengyou.organization.Coverage;
import io.github.zhengyou.organization.CoverageTable;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.pledge.PledgeLedger;
import io.github.zhengyou.rectification.ProblemLedger;
import io.github.zhengyou.rectification.Rectification;
import io.github.zhengyou.target.TargetProgress;
import io.github.zhengyou.timeline.TimelineStatus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * How a campaign stands on a day: its timeline, its tasks, its pledges, its targets, its problems and who is covered 活动进展.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class CampaignStatus {

    CampaignStatus() {}

    /** The day; what happened later does not count. */
    public abstract LocalDate asOf();

    /** The campaign. */
    public abstract CampaignId campaign();

    /** How the timeline stands; empty where the plan has none. */
    public abstract Optional<TimelineStatus> timeline();

    /** How the required tasks stand, in the order of the timeline; empty where it requires none. */
    public abstract List<TaskStatus> tasks();

    /** Whether there is a staged timeline at all; without one no stage is current, whatever the day. */
    public boolean isStaged() {
        return timeline().filter(TimelineStatus::isStaged).isPresent();
    }

    /** How the pledges stand; empty where the plan has no pledge process. */
    public abstract Optional<PledgeLedger> ledger();

    /** How far the targets are, in the order of the plan; empty where it has none. */
    public abstract List<TargetProgress> targets();

    /** How many problems found by the day stood how; empty where none was found. */
    public abstract Optional<ProblemLedger> problems();

    /** Which unit had organizations of which line; empty where no unit is given. */
    public abstract Optional<CoverageTable> coverage();

    static CampaignStatus of(Campaign campaign, LocalDate asOf) {
        Rectification rectification = campaign.rectification(asOf);
        Organizations then = campaign.organizations().asOf(asOf);
        return builder()
                .asOf(asOf)
                .campaign(campaign.plan().id())
                .timeline(campaign.plan().timeline().map(timeline -> timeline.status(asOf)))
                .tasks(TaskTally.of(campaign, asOf))
                .ledger(campaign.pledges()
                        .map(replay -> PledgeLedger.of(
                                replay.pledges(), asOf, sectors(List.of(then, campaign.organizations())))))
                .targets(campaign.targets(asOf).progress())
                .problems(rectification.problems().isEmpty() ? Optional.empty() : Optional.of(rectification.ledger()))
                .coverage(
                        campaign.organizations().units().isEmpty()
                                ? Optional.empty()
                                : Optional.of(Coverage.of(then).table()))
                .build();
    }

    /** The sectors by the first rows that have an organization: as of a day, else, where it did not exist then, as given. */
    private static Function<OrganizationId, Optional<Sector>> sectors(List<Organizations> versions) {
        Map<OrganizationId, Optional<Sector>> sectors = new HashMap<>();
        for (Organizations rows : versions) {
            rows.organizations().forEach(row -> sectors.putIfAbsent(row.id(), rows.sectorOf(row)));
        }
        return organization -> sectors.getOrDefault(organization, Optional.empty());
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link CampaignStatus}; day and campaign are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableCampaignStatus.Builder {
        Builder() {}
    }
}
