package io.github.zhengyou.examples.cli;

import io.github.zhengyou.json.Document;
import io.github.zhengyou.json.Layout;
import io.github.zhengyou.organization.Organizations;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes the campaign folder of the demonstration; the same bytes every time. */
final class DistrictGenerator {

    private DistrictGenerator() {}

    /** Writes plan, scheme and figures as they lie beside the program, organizations and record as they are generated. */
    static void write(Path directory) throws IOException {
        Files.createDirectories(directory);
        copy("plan.json", directory);
        copy("scheme.json", directory);
        copy("figures.json", directory);
        Organizations organizations = DistrictOrganizations.generate();
        write(Document.ORGANIZATIONS, organizations, directory.resolve("organizations.json"));
        write(Document.RECORD, DistrictRecord.generate(organizations), directory.resolve("record.json"));
    }

    private static void copy(String file, Path directory) throws IOException {
        try (InputStream in = DistrictGenerator.class.getResourceAsStream("/demo/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the document '/demo/" + file + "' is missing from the program");
            }
            Files.copy(in, directory.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static <T> void write(Document<T> document, T value, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            document.write(value, out, Layout.INDENTED);
        }
    }
}
