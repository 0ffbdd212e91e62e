package io.github.zhengyou.json;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.lifecycle.ProcedureEvent;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.recognition.Decision;
import io.github.zhengyou.recognition.Election;
import io.github.zhengyou.recognition.Nomination;
import io.github.zhengyou.recognition.Notice;
import io.github.zhengyou.rectification.Problem;
import io.github.zhengyou.target.TargetReport;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The lists of a record, which the lines of its JSON Lines form are sorted into. */
final class RecordLists {

    /**
     * One list.
     *
     * @param name its name in the document of a record
     * @param entries its entries
     */
    record Listed<E>(
            String name,
            Class<E> type,
            Function<CampaignRecord, ? extends Collection<? extends E>> entries,
            BiConsumer<CampaignRecord.Builder, E> adder) {

        /** Adds an entry to a record; false if it belongs to another list. */
        boolean add(CampaignRecord.Builder record, Object entry) {
            if (!holds(entry)) {
                return false;
            }
            adder.accept(record, type.cast(entry));
            return true;
        }

        boolean holds(Object entry) {
            return type.isInstance(entry);
        }
    }

    /** All of them, in the order written. */
    static final List<Listed<?>> ALL = ImmutableList.of(
            new Listed<>("evidence", Evidence.class, CampaignRecord::evidence, (b, v) -> b.addEvidence(v)),
            new Listed<>(
                    "pledgeEvents", PledgeEvent.class, CampaignRecord::pledgeEvents, (b, v) -> b.addPledgeEvents(v)),
            new Listed<>(
                    "procedureEvents",
                    ProcedureEvent.class,
                    CampaignRecord::procedureEvents,
                    (b, v) -> b.addProcedureEvents(v)),
            new Listed<>("problems", Problem.class, CampaignRecord::problems, (b, v) -> b.addProblems(v)),
            new Listed<>("workItems", WorkItem.class, CampaignRecord::workItems, (b, v) -> b.addWorkItems(v)),
            new Listed<>(
                    "targetReports",
                    TargetReport.class,
                    CampaignRecord::targetReports,
                    (b, v) -> b.addTargetReports(v)),
            new Listed<>("nominations", Nomination.class, CampaignRecord::nominations, (b, v) -> b.addNominations(v)),
            new Listed<>("elections", Election.class, CampaignRecord::elections, (b, v) -> b.addElections(v)),
            new Listed<>("decisions", Decision.class, CampaignRecord::decisions, (b, v) -> b.addDecisions(v)),
            new Listed<>("notices", Notice.class, CampaignRecord::notices, (b, v) -> b.addNotices(v)));

    private RecordLists() {}

    /** The list that an entry belongs to. */
    static Listed<?> of(Object entry) {
        return ALL.stream()
                .filter(list -> list.holds(entry))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no list of a record holds " + entry));
    }
}
