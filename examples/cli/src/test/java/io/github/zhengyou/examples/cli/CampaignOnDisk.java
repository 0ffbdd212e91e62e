package io.github.zhengyou.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small campaign in a folder, sound until a test changes it. */
final class CampaignOnDisk {

    static final List<String> FILES =
            List.of("plan.json", "scheme.json", "organizations.json", "record.json", "figures.json");

    private final Path directory;

    private CampaignOnDisk(Path directory) {
        this.directory = directory;
    }

    /** Writes the sound campaign. */
    static CampaignOnDisk in(Path directory) {
        CampaignOnDisk campaign = new CampaignOnDisk(directory);
        FILES.forEach(file -> campaign.write(file, resource(file)));
        return campaign;
    }

    private static String resource(String file) {
        try (InputStream in = CampaignOnDisk.class.getResourceAsStream("/campaign/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file anew. */
    CampaignOnDisk write(String file, String text) {
        try {
            Files.writeString(path(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Replaces a text that stands in a file once. */
    CampaignOnDisk replace(String file, String text, String by) {
        String before = read(file);
        assertThat(before).as("text of " + file).containsOnlyOnce(text);
        return write(file, before.replace(text, by));
    }

    CampaignOnDisk delete(String... files) {
        for (String file : files) {
            try {
                Files.delete(path(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    String read(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path path(String file) {
        return directory.resolve(file);
    }

    /** Runs a command on this folder; the words after its name follow the folder. */
    Run run(String command, String... words) {
        return Run.of(command, directory, words);
    }

    /** An error as it is printed: the file in this folder, where in it, and the English message. */
    String problem(String file, String where, String message) {
        return path(file) + where + ": " + message;
    }
}
