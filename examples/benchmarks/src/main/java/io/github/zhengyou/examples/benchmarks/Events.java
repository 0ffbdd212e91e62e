package io.github.zhengyou.examples.benchmarks;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.OrganizationId;
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
import java.time.LocalDate;
import java.util.List;

/** A pledge process as data, and the six events that carry a pledge through it. */
final class Events {

    /** Set, review, publish, fulfil, report, appraise; each by those who may, under its conditions. */
    static final PledgeProcess PROCESS = PledgeProcess.builder(ProcessId.of("six-step@1"))
            .start("draft", PledgePhase.PROPOSE)
            .state("set", PledgePhase.PROPOSE)
            .state("reviewed", PledgePhase.REVIEW)
            .state("published", PledgePhase.PUBLISH)
            .state("in-fulfilment", PledgePhase.FULFIL)
            .state("reported", PledgePhase.REPORT)
            .end("appraised", PledgePhase.APPRAISE)
            .permit("draft", "set", "set")
            .by(Role.PLEDGER)
            .when(PledgeGuards.HAS_ITEM)
            .permit("set", "review", "reviewed")
            .by(Role.REVIEWER)
            .permit("set", "return", "draft")
            .by(Role.REVIEWER)
            .when(PledgeGuards.REASON_GIVEN)
            .permit("reviewed", "publish", "published")
            .by(Role.PLEDGER, Role.REVIEWER)
            .when(PledgeGuards.publishedOnAny(
                    PublicationChannel.POST, PublicationChannel.BOARD, PublicationChannel.WEB))
            .permit("published", "fulfil", "in-fulfilment")
            .by(Role.PLEDGER)
            .when(PledgeGuards.publishedOnAny(
                    PublicationChannel.POST, PublicationChannel.BOARD, PublicationChannel.WEB))
            .permit("in-fulfilment", "report", "reported")
            .by(Role.PLEDGER)
            .permit("reported", "appraise", "appraised")
            .by(Role.MASSES)
            .when(PledgeGuards.EVERY_ITEM_HAS_OUTCOME)
            .build();

    private static final PledgeItemId ITEM = PledgeItemId.of("a");

    /** They all succeed. */
    static final List<PledgeEvent> SIX = List.of(
            event(1, Role.PLEDGER, "set").toBuilder()
                    .proposal(PledgeProposal.builder()
                            .pledger(SubjectId.of("branch"))
                            .pledgerKind(PledgerKind.ORGANIZATION)
                            .organization(OrganizationId.of("branch"))
                            .term(PledgeTerm.ANNUAL)
                            .addItem(PledgeItem.builder().id(ITEM).build())
                            .build())
                    .build(),
            event(2, Role.REVIEWER, "review"),
            event(3, Role.PLEDGER, "publish").toBuilder()
                    .addChannel(PublicationChannel.BOARD)
                    .build(),
            event(4, Role.PLEDGER, "fulfil"),
            event(5, Role.PLEDGER, "report").toBuilder()
                    .putOutcome(ITEM, PledgeOutcome.FULFILLED)
                    .build(),
            event(6, Role.MASSES, "appraise"));

    /** After {@code set}: not an action there. */
    static final PledgeEvent ILLEGAL = event(2, Role.PLEDGER, "fulfil");

    /** After {@code set}: not in that role. */
    static final PledgeEvent BY_OTHERS = event(2, Role.MASSES, "review");

    /** After {@code set}: without the reason it needs. */
    static final PledgeEvent WITHOUT_REASON = event(2, Role.REVIEWER, "return");

    private Events() {}

    private static PledgeEvent event(int day, Role role, String action) {
        PledgeEvent.Builder event = PledgeEvent.builder();
        event.id(EntryId.of("e-" + day)).pledge(PledgeId.of("p")).date(LocalDate.of(2011, 1, day));
        event.role(role).action(Action.of(action));
        return event.build();
    }
}
