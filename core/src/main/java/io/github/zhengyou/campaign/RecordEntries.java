package io.github.zhengyou.campaign;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.lifecycle.ProcessEvent;
import io.github.zhengyou.recognition.RecognitionEntry;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.target.TargetReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The entries of a record, list by list: an id stands once among all of them. */
final class RecordEntries {

    private static final Place RECORD = Place.in("record");

    /**
     * The ids of one list.
     *
     * @param ownRule whether a rule of its own looks for ids repeated within it
     */
    private record Ids(String list, List<Entry> entries, boolean ownRule) {
        static <E> Ids of(String list, List<? extends E> entries, Function<E, EntryId> id, boolean ownRule) {
            return new Ids(
                    list,
                    entries.stream()
                            .map(entry -> new Entry(list, id.apply(entry), entry))
                            .toList(),
                    ownRule);
        }
    }

    private record Entry(String list, EntryId id, Object content) {}

    private RecordEntries() {}

    private static List<Ids> lists(CampaignRecord record) {
        return List.of(
                Ids.<Evidence>of("evidence", record.evidence(), Evidence::id, true),
                Ids.<ProcessEvent>of("pledgeEvents", record.pledgeEvents(), ProcessEvent::id, true),
                Ids.<ProcessEvent>of("procedureEvents", record.procedureEvents(), ProcessEvent::id, true),
                Ids.<WorkItem>of("workItems", record.workItems(), WorkItem::id, false),
                Ids.<TargetReport>of("targetReports", record.targetReports(), TargetReport::id, false),
                Ids.<RecognitionEntry>of("nominations", record.nominations(), RecognitionEntry::id, false),
                Ids.<RecognitionEntry>of("elections", record.elections(), RecognitionEntry::id, false),
                Ids.<RecognitionEntry>of("decisions", record.decisions(), RecognitionEntry::id, false),
                Ids.<RecognitionEntry>of("notices", record.notices(), RecognitionEntry::id, false));
    }

    /**
     * The entries with an id that an earlier one has, in another list or, without a rule of its own, in the same. An entry
     * that is there again just as it was counts once, and is no finding.
     */
    static List<Observation> repeated(Campaign campaign) {
        Map<EntryId, Entry> seen = new HashMap<>();
        List<Observation> observations = new ArrayList<>();
        for (Ids list : lists(campaign.record())) {
            for (int i = 0; i < list.entries().size(); i++) {
                Entry entry = list.entries().get(i);
                Entry earlier = seen.putIfAbsent(entry.id(), entry);
                if (earlier != null
                        && !earlier.equals(entry)
                        && !(list.ownRule() && earlier.list().equals(list.list()))) {
                    observations.add(Observation.of(entry.id())
                            .at(RECORD.at(list.list()).at(i).at("id")));
                }
            }
        }
        return observations;
    }
}
