package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.choiceMap;
import static io.github.zhengyou.json.Scalars.COUNT;
import static io.github.zhengyou.json.Scalars.DATE;

import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.lifecycle.State;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.pledge.PledgeLedger;
import io.github.zhengyou.pledge.PledgeOutcome;
import io.github.zhengyou.pledge.PledgePhase;
import io.github.zhengyou.pledge.PledgeTally;
import io.github.zhengyou.pledge.PledgeTerm;
import io.github.zhengyou.pledge.PledgerKind;
import io.github.zhengyou.pledge.PledgerTally;

/** The codecs of how pledges stand. */
final class LedgerCodecs {
    private static final Codec<PledgeTally> TALLY = Codec.object(PledgeTally.class, PledgeTally::builder)
            .required("pledges", COUNT, PledgeTally::pledges, (b, v) -> b.pledges(v))
            .required("items", COUNT, PledgeTally::items, (b, v) -> b.items(v))
            .required("due", COUNT, PledgeTally::due, (b, v) -> b.due(v))
            .map("outcomes", choiceMap(PledgeOutcome.class, COUNT), PledgeTally::outcomes, (b, v) -> b.outcomes(v))
            .build(b -> b.build());

    private static final Codec<PledgerTally> PLEDGERS = pledgers();

    static final Codec<PledgeLedger> LEDGER = Codec.object(PledgeLedger.class, PledgeLedger::builder)
            .required("asOf", DATE, PledgeLedger::asOf, (b, v) -> b.asOf(v))
            .required("total", TALLY, PledgeLedger::total, (b, v) -> b.total(v))
            .map("byState", State::of, TALLY, PledgeLedger::byState, (b, v) -> b.byState(v))
            .map("byPhase", choiceMap(PledgePhase.class, TALLY), PledgeLedger::byPhase, (b, v) -> b.byPhase(v))
            .map("byTerm", PledgeTerm::of, TALLY, PledgeLedger::byTerm, (b, v) -> b.byTerm(v))
            .map("byPledgerKind", PledgerKind::of, TALLY, PledgeLedger::byPledgerKind, (b, v) -> b.byPledgerKind(v))
            .map("bySector", Sector::of, TALLY, PledgeLedger::bySector, (b, v) -> b.bySector(v))
            .withDefault(
                    "withoutSector",
                    TALLY,
                    PledgeTally.EMPTY,
                    PledgeLedger::withoutSector,
                    (b, v) -> b.withoutSector(v))
            .required("pledgers", PLEDGERS, PledgeLedger::pledgers, (b, v) -> b.pledgers(v))
            .map(
                    "pledgersByKind",
                    PledgerKind::of,
                    PLEDGERS,
                    PledgeLedger::pledgersByKind,
                    (b, v) -> b.pledgersByKind(v))
            .build(b -> b.build());

    private LedgerCodecs() {}

    private static Codec<PledgerTally> pledgers() {
        ObjectParts<PledgerTally> tally = Codec.parts(PledgerTally.class);
        Part<Long> pledgers = tally.required("pledgers", COUNT, PledgerTally::pledgers);
        Part<Long> due = tally.required("due", COUNT, PledgerTally::due);
        Part<Long> fulfilled = tally.required("fulfilled", COUNT, PledgerTally::fulfilled);
        return tally.build(parts -> new PledgerTally(parts.get(pledgers), parts.get(due), parts.get(fulfilled)));
    }
}
