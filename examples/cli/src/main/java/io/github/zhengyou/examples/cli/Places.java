package io.github.zhengyou.examples.cli;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import io.github.zhengyou.json.Document;
import io.github.zhengyou.json.Location;
import io.github.zhengyou.json.RecordLines;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Place;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the places of findings stand in the files of a folder. */
final class Places {

    private final Path directory;
    private final Map<Place, Location> locations = new HashMap<>();

    private Places(Path directory) {
        this.directory = directory;
    }

    /** The places of some findings; each file that they name is read once. */
    static Places of(Path directory, Findings findings) {
        Places places = new Places(directory);
        SetMultimap<String, String> paths = TreeMultimap.create();
        for (Finding finding : findings) {
            finding.place().ifPresent(place -> paths.put(place.document(), place.path()));
        }
        paths.asMap().forEach((document, pointers) -> places.locate(document, ImmutableSet.copyOf(pointers)));
        return places;
    }

    /** Line and column of a place; empty where they are not known. */
    Optional<Location> find(Place place) {
        return Optional.ofNullable(locations.get(place));
    }

    /** The file of a finding as it is found from here, line, column and pointer; as far as they are known. */
    String inFull(Finding finding) {
        return finding.place()
                .map(place -> directory.resolve(at(place)) + (place.path().isEmpty() ? "" : " " + place.path()))
                .orElse(directory.toString());
    }

    /** The file of a finding within the folder, line and column; the pointer where they are not known. */
    String inShort(Finding finding) {
        return finding.place()
                .map(place -> locations.containsKey(place) ? at(place) : at(place) + " " + place.path())
                .orElse("-");
    }

    private String at(Place place) {
        Location location = locations.get(place);
        String file = file(place.document());
        return location == null ? file : file + ":" + location;
    }

    private String file(String document) {
        String file = document + ".json";
        return Files.exists(directory.resolve(file)) ? file : document + ".jsonl";
    }

    private void locate(String document, ImmutableSet<String> pointers) {
        Path path = directory.resolve(file(document));
        if (!Files.exists(path)) {
            return;
        }
        try {
            locate(path, pointers)
                    .forEach((pointer, location) -> locations.put(new Place(document, pointer), location));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Location> locate(Path path, ImmutableSet<String> pointers) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            return path.toString().endsWith(".jsonl")
                    ? RecordLines.locate(in, pointers)
                    : Document.locate(in, pointers);
        }
    }
}
