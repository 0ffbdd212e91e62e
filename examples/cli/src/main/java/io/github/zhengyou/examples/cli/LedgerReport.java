package io.github.zhengyou.examples.cli;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.lifecycle.State;
import io.github.zhengyou.pledge.PledgeLedger;
import io.github.zhengyou.pledge.PledgeOutcome;
import io.github.zhengyou.pledge.PledgeTally;
import io.github.zhengyou.pledge.PledgerTally;
import io.github.zhengyou.quantity.Ratio;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Function;

/**
 * A ledger of pledges as text: by state, by term and by kind of pledger, with both rates of fulfilment.
 *
 * @param ledger the ledger
 * @param plan the plan, whose process names the states
 * @param wording how to say it
 */
record LedgerReport(PledgeLedger ledger, CampaignPlan plan, Wording wording) {

    @Override
    public String toString() {
        return wording.label("ledger") + ", " + wording.label("as-of") + " " + ledger.asOf() + "\n"
                + tallies("state", ledger.byState(), this::state) + "\n"
                + tallies("term", ledger.byTerm(), term -> wording.term("pledge-term", term.code())) + "\n"
                + tallies("pledger-kind", ledger.byPledgerKind(), kind -> wording.term("pledger-kind", kind.code()))
                + "\n" + pledgers() + "\n"
                + wording.label("rate-by-items") + ": " + rate(ledger.fulfilmentByItems()) + "\n"
                + wording.label("rate-by-pledgers") + ": " + rate(ledger.fulfilmentByPledgers()) + "\n";
    }

    private String state(State state) {
        return plan.pledgeProcess()
                .flatMap(process -> process.label(state))
                .map(wording::name)
                .orElse(state.code());
    }

    private <K> Table tallies(String key, Map<K, PledgeTally> parts, Function<K, String> name) {
        Table table = new Table(
                        wording.label("by-" + key),
                        wording.label("pledges"),
                        wording.label("items"),
                        wording.label("items-due"),
                        wording.label("fulfilled"),
                        wording.label("rate"))
                .numbersAt(1, 2, 3, 4, 5);
        parts.forEach((part, tally) -> add(table, name.apply(part), tally));
        add(table, wording.label("total"), ledger.total());
        return table;
    }

    private static void add(Table table, String name, PledgeTally tally) {
        table.add(
                name,
                tally.pledges(),
                tally.items(),
                tally.due(),
                tally.items(PledgeOutcome.FULFILLED),
                rate(tally.fulfilment()));
    }

    private Table pledgers() {
        Table table = new Table(
                        wording.label("pledgers"),
                        wording.label("count"),
                        wording.label("pledgers-due"),
                        wording.label("pledgers-fulfilled"),
                        wording.label("rate"))
                .numbersAt(1, 2, 3, 4);
        ledger.pledgersByKind().forEach((kind, tally) -> add(table, wording.term("pledger-kind", kind.code()), tally));
        add(table, wording.label("total-pledgers"), ledger.pledgers());
        return table;
    }

    private static void add(Table table, String name, PledgerTally tally) {
        table.add(name, tally.pledgers(), tally.due(), tally.fulfilled(), rate(tally.fulfilment()));
    }

    private static String rate(Ratio ratio) {
        return ratio.percent(2, RoundingMode.HALF_UP)
                .map(percent -> percent + "% (" + ratio + ")")
                .orElse("- (" + ratio + ")");
    }
}
