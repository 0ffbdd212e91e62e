package io.github.zhengyou.examples.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.json.Document;
import io.github.zhengyou.json.Location;
import io.github.zhengyou.json.RecordLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where the entries of a record stand in its JSON Lines form, in which they are counted by kind. */
final class RecordLineLocations {

    private RecordLineLocations() {}

    /** The locations of pointers such as {@code /evidence/5/subject}: entry 5 of the evidence, its property subject. */
    static Map<String, Location> in(Path file, Set<String> pointers) throws IOException {
        SetMultimap<String, String> byEntry = HashMultimap.create();
        for (String pointer : pointers) {
            List<String> steps = Splitter.on('/').limit(4).splitToList(pointer); // "", list, position, rest
            if (steps.size() >= 3) {
                byEntry.put("/" + steps.get(1) + "/" + steps.get(2), pointer);
            }
        }
        Map<String, Location> locations = new HashMap<>();
        int evidence = 0;
        int pledgeEvents = 0;
        int number = 0;
        for (String line : Splitter.on('\n').split(Files.readString(file))) {
            number++;
            if (!line.isBlank()) {
                byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                CampaignRecord entry = RecordLines.read(new ByteArrayInputStream(bytes), file.toString())
                        .orElseThrow();
                String place =
                        entry.evidence().isEmpty() ? "/pledgeEvents/" + pledgeEvents++ : "/evidence/" + evidence++;
                locate(bytes, number, place, byEntry.get(place), locations);
            }
        }
        return locations;
    }

    private static void locate(
            byte[] line, int number, String place, Set<String> pointers, Map<String, Location> locations)
            throws IOException {
        for (String pointer : pointers) {
            String inside = pointer.substring(place.length());
            Location found = Document.locate(new ByteArrayInputStream(line), Set.of(inside))
                    .get(inside);
            locations.put(pointer, new Location(number, found == null ? 1 : found.column()));
        }
    }
}
