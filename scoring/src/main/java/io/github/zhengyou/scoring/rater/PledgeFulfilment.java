package io.github.zhengyou.scoring.rater;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.pledge.Pledge;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgeLedger;
import io.github.zhengyou.pledge.PledgeOutcome;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.quantity.Ratio;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Formula;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The rate at which pledges are fulfilled, as their ledger counts it 承诺兑现得分. */
final class PledgeFulfilment implements Rater {

    /** Counted by what. */
    private enum By {
        ITEMS,
        PLEDGERS
    }

    private final By by;
    private final Points partly;
    private final Optional<Bands> bands;

    PledgeFulfilment(Parameters parameters) {
        this.by = parameters.choice("by", By.ITEMS);
        this.partly = by == By.ITEMS ? Numbers.share(parameters, "partly", Decimal.ZERO) : Points.ZERO;
        this.bands = parameters.has("bands") ? Optional.of(Bands.from(parameters)) : Optional.empty();
    }

    @Override
    public Set<EvidenceForm> forms() {
        return ImmutableSet.of();
    }

    @Override
    public boolean needsEntries() {
        return false;
    }

    @Override
    public Rating rate(CriterionEvidence evidence) {
        PledgeLedger ledger = PledgeLedger.of(evidence.pledges(), evidence.asOf());
        if (ledger.total().pledges() == 0) {
            return Unratable.NO_EVIDENCE;
        }
        Ratio rate = by == By.ITEMS ? ledger.fulfilmentByItems() : ledger.fulfilmentByPledgers();
        if (!rate.isDefined()) {
            return Unratable.NOTHING_DUE;
        }
        Points share = Points.from(rate);
        if (partly.signum() > 0) {
            share = share.plus(partly.times(Points.of(partlyFulfilled(evidence), rate.whole())));
        }
        Points reached = share;
        return bands.map(some -> some.rate(reached)).orElseGet(() -> Rating.of(reached.times(evidence.maximum())));
    }

    /** The due items that were fulfilled in part. */
    private static long partlyFulfilled(CriterionEvidence evidence) {
        LocalDate day = evidence.asOf();
        return evidence.pledges().stream()
                .flatMap(pledge -> pledge.asOf(day).stream())
                .mapToLong(pledge -> partlyFulfilled(pledge, day))
                .sum();
    }

    private static long partlyFulfilled(Pledge pledge, LocalDate day) {
        return pledge.due(day).stream()
                .map(PledgeItem::id)
                .filter(item -> pledge.outcomes().get(item) == PledgeOutcome.PARTLY)
                .count();
    }

    @Override
    public Optional<Formula> formula(CriterionEvidence evidence) {
        PledgeLedger ledger = PledgeLedger.of(evidence.pledges(), evidence.asOf());
        Ratio rate = by == By.ITEMS ? ledger.fulfilmentByItems() : ledger.fulfilmentByPledgers();
        Formula kept = Formula.of(rate.part());
        if (partly.signum() > 0) {
            kept = kept.plus(Formula.of(partlyFulfilled(evidence)).times(Formula.of(partly)));
        }
        Formula share = kept.dividedBy(Formula.of(rate.whole()));
        return bands.isPresent() ? Optional.empty() : Optional.of(share.times(Formula.of(evidence.maximum())));
    }
}
