package io.github.zhengyou.campaign;

import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.lifecycle.ProcessEvent;
import io.github.zhengyou.recognition.Decision;
import io.github.zhengyou.recognition.Election;
import io.github.zhengyou.recognition.Nomination;
import io.github.zhengyou.recognition.Notice;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.target.TargetReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The entries of a record, list by list: an id stands once among all of them, and none is later than the record goes. */
final class RecordEntries {

    private static final Place RECORD = Place.in("record");

    /**
     * The ids and days of one list.
     *
     * @param ownRule whether a rule of its own looks for ids repeated within it
     */
    private record Ids(String list, List<Entry> entries, boolean ownRule) {
        static <E> Ids of(
                String list,
                List<? extends E> entries,
                Function<E, EntryId> id,
                Function<E, LocalDate> day,
                boolean ownRule) {
            return new Ids(
                    list,
                    entries.stream()
                            .map(entry -> new Entry(list, id.apply(entry), day.apply(entry), entry))
                            .toList(),
                    ownRule);
        }
    }

    /**
     * An entry.
     *
     * @param day the last day it speaks of; of a public notice, which is entered while it runs, the first
     */
    private record Entry(String list, EntryId id, LocalDate day, Object content) {}

    private RecordEntries() {}

    private static List<Ids> lists(CampaignRecord record) {
        return List.of(
                Ids.<Evidence>of("evidence", record.evidence(), Evidence::id, Evidence::date, true),
                Ids.<ProcessEvent>of("pledgeEvents", record.pledgeEvents(), ProcessEvent::id, ProcessEvent::date, true),
                Ids.<ProcessEvent>of(
                        "procedureEvents", record.procedureEvents(), ProcessEvent::id, ProcessEvent::date, true),
                Ids.<WorkItem>of(
                        "workItems",
                        record.workItems(),
                        WorkItem::id,
                        item -> item.period().through(),
                        false),
                Ids.<TargetReport>of(
                        "targetReports", record.targetReports(), TargetReport::id, TargetReport::date, false),
                Ids.<Nomination>of("nominations", record.nominations(), Nomination::id, Nomination::date, false),
                Ids.<Election>of("elections", record.elections(), Election::id, Election::date, false),
                Ids.<Decision>of("decisions", record.decisions(), Decision::id, Decision::date, false),
                Ids.<Notice>of(
                        "notices",
                        record.notices(),
                        Notice::id,
                        notice -> notice.period().from(),
                        false));
    }

    /** The days of all that stand. */
    static Stream<LocalDate> days(Campaign campaign) {
        return lists(campaign.record()).stream()
                .flatMap(list -> list.entries().stream())
                .filter(entry -> stands(entry, campaign))
                .map(Entry::day);
    }

    /** Whether no correction supersedes an entry. */
    private static boolean stands(Entry entry, Campaign campaign) {
        return !(entry.content() instanceof Evidence evidence)
                || campaign.corrections().leaveStanding(evidence);
    }

    /** The entries of a day after the last that the record says it covers. */
    static List<Observation> afterThrough(Campaign campaign) {
        LocalDate through = campaign.record().through().orElse(null);
        if (through == null) {
            return List.of();
        }
        List<Observation> observations = new ArrayList<>();
        for (Ids list : lists(campaign.record())) {
            for (int i = 0; i < list.entries().size(); i++) {
                Entry entry = list.entries().get(i);
                if (entry.day().isAfter(through) && stands(entry, campaign)) {
                    observations.add(Observation.of(entry.id())
                            .with("date", entry.day())
                            .with("through", through)
                            .at(RECORD.at(list.list()).at(i)));
                }
            }
        }
        return observations;
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
