package io.github.zhengyou.examples.schemes;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.json.Document;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A scheme under {@code schemes}, with the plan that is named after its criteria set. */
record Preset(ScoringScheme scheme, CampaignPlan plan) {

    static final Path FOLDER = Path.of("schemes");

    /** The scheme of an id; what cannot be read fails the test with every problem. */
    static Preset of(String id) {
        ScoringScheme scheme = read(Document.SCHEME, file(id));
        return new Preset(scheme, read(Document.PLAN, file(scheme.criteriaSet() + ".plan")));
    }

    static Path file(String name) {
        return FOLDER.resolve(name + ".json");
    }

    private static <T> T read(Document<T> document, Path file) {
        try {
            return document.read(file).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of all schemes, in their order. */
    static List<String> ids() {
        return names().stream().filter(name -> !name.endsWith(".plan")).toList();
    }

    /** The names of all files, schemes and plans, without what makes them JSON. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same under another scheme. */
    Preset with(ScoringScheme changed) {
        return new Preset(changed, plan);
    }

    Evaluator evaluator() {
        return Evaluator.compile(scheme, plan, Extensions.none());
    }

    /** A subject without any evidence yet. */
    Subject subject() {
        return new Subject(this);
    }
}
