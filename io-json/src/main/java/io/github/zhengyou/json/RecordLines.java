package io.github.zhengyou.json;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import io.github.zhengyou.campaign.CampaignRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record as JSON Lines: one entry a line, each an object whose property {@code type} is {@code judgement},
 * {@code ballots}, {@code pledge} and so on, with the other properties it has in {@link Document#RECORD}; a line of type
 * {@code record} says through what day the record goes. There is no line for the format, so
 * that files can be cut and joined; blank lines are skipped.
 *
 * @since 0.1
 */
public final class RecordLines {
    private RecordLines() {}

    /** As {@link #read(InputStream, String, ReadOptions)}, with {@link ReadOptions#STANDARD}. */
    public static ReadResult<CampaignRecord> read(InputStream in, String documentName) throws IOException {
        return read(in, documentName, ReadOptions.STANDARD);
    }

    /**
     * Reads a record and collects all that is wrong with it, line by line. The stream is not closed.
     *
     * @param documentName the name of the document in problems, usually that of its file
     * @throws IOException if the stream fails; whatever is wrong with the text is a problem in the result
     */
    public static ReadResult<CampaignRecord> read(InputStream in, String documentName, ReadOptions options)
            throws IOException {
        CampaignRecord.Builder record = CampaignRecord.builder();
        List<ReadProblem> problems =
                JsonLines.read(CampaignCodecs.ENTRY, in, documentName, options, entry -> add(record, entry));
        return problems.isEmpty() ? ReadResult.of(record.build()) : ReadResult.of(problems);
    }

    /**
     * Where in a text of JSON Lines the values of its record stand, so that the place of a finding can be shown as line
     * and column. Pointers are those of the record, such as {@code /evidence/5/subject}: entries are counted by kind,
     * without the lines that cannot be read. A pointer to nothing in an entry is located at the nearest value around it;
     * one to no entry is not located. The stream is read to its end and not closed.
     *
     * @param pointers JSON Pointers, such as {@link io.github.zhengyou.rule.Place#path()}
     * @return the location where each value begins, in the order of the pointers
     * @throws IOException if the stream fails
     */
    public static Map<String, Location> locate(InputStream in, Collection<String> pointers) throws IOException {
        ListMultimap<String, String> inside = ArrayListMultimap.create(); // by entry
        for (String pointer : pointers) {
            String entry = entryOf(pointer);
            inside.put(entry, pointer.substring(entry.length()));
        }
        Map<String, Location> found = new HashMap<>();
        // Who was stricter has no record at all, so that nobody counts fewer lines than this.
        ReadOptions tolerant = ReadOptions.STANDARD.tolerateUnknownProperties();
        JsonLines.Lines lines = new JsonLines.Lines(in);
        Map<String, Integer> counts = new HashMap<>();
        while (lines.next()) {
            Object value = lines.isTooLong() || lines.isBlank()
                    ? null
                    : Texts.read(CampaignCodecs.ENTRY, lines.text(), "", tolerant, new ArrayList<>());
            if (value != null) {
                String entry = value instanceof RecordCover
                        ? ""
                        : numbered(RecordLists.of(value).name(), counts);
                if (inside.containsKey(entry)) {
                    new Locator(inside.get(entry))
                            .locate(lines.text())
                            .forEach((pointer, location) -> found.put(entry + pointer, location));
                }
            }
        }
        Map<String, Location> locations = new LinkedHashMap<>();
        for (String pointer : pointers) {
            Location location = found.get(pointer);
            if (location != null) {
                locations.put(pointer, location);
            }
        }
        return locations;
    }

    private static String numbered(String list, Map<String, Integer> counts) {
        return "/" + list + "/" + (counts.merge(list, 1, Integer::sum) - 1);
    }

    /** The first two steps of a pointer: the list of a record and the position of an entry in it. */
    private static String entryOf(String pointer) {
        int list = pointer.indexOf('/', 1);
        int position = list < 0 ? -1 : pointer.indexOf('/', list + 1);
        return position < 0 ? pointer : pointer.substring(0, position);
    }

    private static void add(CampaignRecord.Builder record, Object entry) {
        if (entry instanceof RecordCover cover) {
            record.through(cover.through());
        } else {
            RecordLists.of(entry).add(record, entry);
        }
    }

    /**
     * Writes the day that a record covers, if one is stated, and its entries, list by list, each on a line. The stream is
     * flushed and not closed.
     *
     * @throws IOException if the stream fails
     */
    public static void write(CampaignRecord record, OutputStream out) throws IOException {
        Iterable<Object> cover = record.through()
                .<List<Object>>map(day -> List.of(new RecordCover(day)))
                .orElse(List.of());
        Iterable<Object> entries = Iterables.concat(
                Lists.transform(RecordLists.ALL, list -> list.entries().apply(record)));
        JsonLines.write(CampaignCodecs.ENTRY, Iterables.concat(cover, entries), out);
    }
}
