package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choice;
import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.Scalars.DATE;
import static io.github.zhengyou.json.Scalars.STRING;

import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.pledge.PledgeDuty;
import io.github.zhengyou.pledge.PledgeDutyId;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgeItemId;
import io.github.zhengyou.pledge.PledgeOutcome;
import io.github.zhengyou.pledge.PledgePhase;
import io.github.zhengyou.pledge.PledgeProposal;
import io.github.zhengyou.pledge.PledgeTerm;
import io.github.zhengyou.pledge.PledgerKind;
import io.github.zhengyou.pledge.PublicationChannel;

/** The codecs of what happens to pledges. */
final class PledgeCodecs {
    static final Codec<Role> ROLE = code(Role::of);
    static final Codec<Action> ACTION = code(Action::of);
    static final Codec<PublicationChannel> CHANNEL = code(PublicationChannel::of);

    private static final Codec<PledgeItem> ITEM = Codec.object(PledgeItem.class, PledgeItem::builder)
            .required("id", code(PledgeItemId::of), PledgeItem::id, (b, v) -> b.id(v))
            .optional("text", STRING, PledgeItem::text, (b, v) -> b.text(v))
            .optional("goal", STRING, PledgeItem::goal, (b, v) -> b.goal(v))
            .optional("measures", STRING, PledgeItem::measures, (b, v) -> b.measures(v))
            .optional("due", DATE, PledgeItem::due, (b, v) -> b.due(v))
            .build(b -> b.build());

    private static final Codec<PledgeProposal> PROPOSAL = Codec.object(PledgeProposal.class, PledgeProposal::builder)
            .required("pledger", CriteriaCodecs.SUBJECT, PledgeProposal::pledger, (b, v) -> b.pledger(v))
            .required("pledgerKind", code(PledgerKind::of), PledgeProposal::pledgerKind, (b, v) -> b.pledgerKind(v))
            .required(
                    "organization",
                    OrganizationCodecs.ORGANIZATION_ID,
                    PledgeProposal::organization,
                    (b, v) -> b.organization(v))
            .required("term", code(PledgeTerm::of), PledgeProposal::term, (b, v) -> b.term(v))
            .list("items", ITEM, PledgeProposal::items, (b, v) -> b.items(v))
            .build(b -> b.build());

    static final Codec<PledgeEvent> EVENT = Codec.object(PledgeEvent.class, PledgeEvent::builder)
            .required("id", EvidenceCodecs.ENTRY_ID, PledgeEvent::id, (b, v) -> b.id(v))
            .required("pledge", code(PledgeId::of), PledgeEvent::pledge, (b, v) -> b.pledge(v))
            .required("date", DATE, PledgeEvent::date, (b, v) -> b.date(v))
            .withDefault("order", Scalars.integer(0, Integer.MAX_VALUE), 0, PledgeEvent::order, (b, v) -> b.order(v))
            .required("role", ROLE, PledgeEvent::role, (b, v) -> b.role(v))
            .required("action", ACTION, PledgeEvent::action, (b, v) -> b.action(v))
            .optional("proposal", PROPOSAL, PledgeEvent::proposal, (b, v) -> b.proposal(v))
            .list("channels", CHANNEL, PledgeEvent::channels, (b, v) -> b.channels(v))
            .map(
                    "outcomes",
                    PledgeItemId::of,
                    choice(PledgeOutcome.class),
                    PledgeEvent::outcomes,
                    (b, v) -> b.outcomes(v))
            .optional("reason", STRING, PledgeEvent::reason, (b, v) -> b.reason(v))
            .optional("note", STRING, PledgeEvent::note, (b, v) -> b.note(v))
            .build(b -> b.build());

    static final Codec<PledgeDuty> DUTY = Codec.object(PledgeDuty.class, PledgeDuty::builder)
            .required("id", Codec.id(PledgeDutyId::of), PledgeDuty::id, (b, v) -> b.id(v))
            .required("name", ValueCodecs.NAME, PledgeDuty::name, (b, v) -> b.name(v))
            .required("phase", choice(PledgePhase.class), PledgeDuty::phase, (b, v) -> b.phase(v))
            .optional("by", DATE, PledgeDuty::by, (b, v) -> b.by(v))
            .build(b -> b.build());

    private PledgeCodecs() {}
}
