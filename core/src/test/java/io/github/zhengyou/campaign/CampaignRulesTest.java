package io.github.zhengyou.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.pledge.PledgePhase;
import io.github.zhengyou.pledge.PledgeProcess;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CampaignRulesTest {
    private static final LocalDate DAY = LocalDate.of(2011, 3, 1);

    private static PledgeEvent event(String id, String action) {
        return PledgeEvent.builder()
                .id(EntryId.of(id))
                .pledge(PledgeId.of("p"))
                .date(DAY)
                .role(Role.PLEDGER)
                .action(Action.of(action))
                .build();
    }

    @Test
    void placeWhatIsWrongWithPledgesAtTheirEvents() {
        Campaign campaign = Campaign.builder()
                .plan(CampaignPlan.builder()
                        .id(CampaignId.of("c"))
                        .name(LocalizedText.of("活动", "Campaign"))
                        .timeline(Timeline.builder().period(Period.of(DAY, DAY)).build())
                        .pledgeProcess(PledgeProcess.builder(ProcessId.of("place@1"))
                                .start("draft", PledgePhase.PROPOSE)
                                .end("active", PledgePhase.FULFIL)
                                .permit("draft", "start", "active")
                                .build())
                        .build())
                .record(CampaignRecord.builder()
                        .addPledgeEvents(event("e1", "start"), event("e3", "start"), event("e2", "start"))
                        .addPledgeEvent(event("e3", "stop"))
                        .build())
                .build();
        assertThat(CampaignRules.BOOK.check(campaign))
                .extracting(finding -> finding.place().orElseThrow() + " " + finding.rule())
                .containsExactly(
                        "record#/pledgeEvents/0 pledge.unknown-pledge",
                        "record#/pledgeEvents/1 pledge.repeated-entry",
                        "record#/pledgeEvents/2 pledge.unknown-pledge");
    }
}
