package io.github.zhengyou.scoring.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What OpenSCAP makes of a tree: a benchmark whose rules are checked by scripts that exit with the result wanted. */
final class OscapOracle {

    private static final Pattern SCORE =
            Pattern.compile("<score system=\"urn:xccdf:scoring:([a-z-]+)\" maximum=\"([0-9.]+)\">([0-9.]+)</score>");

    private final Path folder;
    private final AtomicInteger runs = new AtomicInteger();

    /**
     * Writes the check scripts into a folder.
     *
     * @param folder an empty folder
     */
    OscapOracle(Path folder) throws IOException {
        this.folder = folder;
        for (int i = 0; i < XccdfTree.RESULTS.size(); i++) {
            Path script = folder.resolve(XccdfTree.RESULTS.get(i) + ".sh");
            Files.writeString(script, "#!/bin/sh\nexit " + (101 + i) + "\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** The version of the {@code oscap} on the path; empty where there is none that runs check scripts. */
    static Optional<String> version() throws IOException {
        Process process;
        try {
            process = new ProcessBuilder("oscap", "--version")
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            return Optional.empty();
        }
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return text.contains("SCE Version") ? text.lines().findFirst() : Optional.empty();
    }

    /** Score and maximum, separated by a space, by the name of the model. */
    Map<String, String> scores(XccdfTree benchmark) {
        int run = runs.incrementAndGet();
        Path input = folder.resolve("b" + run + ".xml");
        Path results = folder.resolve("r" + run + ".xml");
        try {
            Files.writeString(input, xml(benchmark));
            Process process = new ProcessBuilder(
                            "oscap", "xccdf", "eval", "--results", results.toString(), input.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("o" + run + ".txt").toFile())
                    .start();
            process.waitFor();
            Map<String, String> scores = new TreeMap<>();
            Matcher matcher = SCORE.matcher(Files.readString(results));
            while (matcher.find()) {
                scores.put(matcher.group(1), matcher.group(3) + " " + matcher.group(2));
            }
            return scores;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String xml(XccdfTree benchmark) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<Benchmark xmlns=\"http://checklists.nist.gov/xccdf/1.2\" id=\"xccdf_io.zhengyou_benchmark_b\""
                + " resolved=\"1\" xml:lang=\"en\">\n<status>draft</status>\n<version>1</version>\n");
        for (String model : new String[] {"default", "flat", "flat-unweighted", "absolute"}) {
            xml.append("<model system=\"urn:xccdf:scoring:").append(model).append("\"/>\n");
        }
        AtomicInteger ids = new AtomicInteger();
        benchmark.children().forEach(child -> append(xml, child, ids));
        return xml.append("</Benchmark>\n").toString();
    }

    private static void append(StringBuilder xml, XccdfTree node, AtomicInteger ids) {
        String element = node.isRule() ? "Rule" : "Group";
        xml.append("<%s id=\"xccdf_io.zhengyou_%s_%d\" selected=\"true\" weight=\"%s\"><title>t</title>\n"
                .formatted(element, node.isRule() ? "rule" : "group", ids.incrementAndGet(), node.weight()));
        node.children().forEach(child -> append(xml, child, ids));
        for (String result : node.results()) {
            xml.append("<check system=\"http://open-scap.org/page/SCE\"><check-content-ref href=\"")
                    .append(result)
                    .append(".sh\"/></check>\n");
        }
        xml.append("</").append(element).append(">\n");
    }
}
