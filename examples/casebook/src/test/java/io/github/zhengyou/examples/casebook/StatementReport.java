package io.github.zhengyou.examples.casebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Writes {@code target/statements.md} after the tests, and prints how many statements hold. */
public final class StatementReport implements TestExecutionListener {

    private static final Path FILE = Path.of("target", "statements.md");

    private record Result(String outcome, List<String> restsOn) {}

    private final Map<String, Result> results = new TreeMap<>();

    @Override
    public void executionStarted(TestIdentifier test) {
        Statements.begin();
    }

    @Override
    public synchronized void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (!test.isTest() || !(test.getSource().orElse(null) instanceof MethodSource source)) {
            return;
        }
        String id = Statements.id(source.getMethodName());
        if (Statements.ALL.containsKey(id)) {
            results.put(id, result(result, Statements.notes()));
        }
    }

    /** A statement holds where its test passes and asserted something of the library. */
    private static Result result(TestExecutionResult result, List<String> notes) {
        if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            return new Result(
                    "FAILS",
                    List.of(result.getThrowable().map(Throwable::toString).orElse("")));
        }
        return notes.isEmpty() ? new Result("FAILS", List.of("the test asserts nothing")) : new Result("holds", notes);
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        StringBuilder table = new StringBuilder("# Statements of the casebook\n\n")
                .append(
                        "Written by the tests of this module. What a statement rests on is the finding or value asserted.\n\n")
                .append("| statement | text | result | rests on |\n|---|---|---|---|\n");
        Map<String, Integer> counts = new TreeMap<>();
        Statements.ALL.forEach((id, text) -> {
            Result result = result(id);
            counts.merge(result.outcome(), 1, Integer::sum);
            table.append("| ").append(id);
            table.append(" | ").append(cell(text));
            table.append(" | ").append(result.outcome());
            table.append(" | ")
                    .append(cell(String.join("\n", result.restsOn())))
                    .append(" |\n");
        });
        String sum = sum(counts);
        table.append('\n').append(sum).append('\n');
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.out.println(sum);
    }

    private Result result(String id) {
        if (Statements.OUTSIDE.containsKey(id)) {
            return new Result("outside the library", List.of(Statements.OUTSIDE.get(id)));
        }
        Result tested = results.get(id);
        if (tested != null) {
            return tested;
        }
        return Statements.UNMET.containsKey(id)
                ? new Result("unmet", List.of(Statements.UNMET.get(id)))
                : new Result("not yet", List.of());
    }

    private static String sum(Map<String, Integer> counts) {
        int outside = counts.getOrDefault("outside the library", 0);
        StringBuilder sum = new StringBuilder("casebook: ")
                .append(counts.getOrDefault("holds", 0))
                .append(" of ")
                .append(Statements.ALL.size() - outside)
                .append(" statements hold");
        if (counts.containsKey("FAILS")) {
            sum.append(", ").append(counts.get("FAILS")).append(" fail");
        }
        sum.append(", ").append(counts.getOrDefault("unmet", 0)).append(" unmet");
        if (counts.containsKey("not yet")) {
            sum.append(", ").append(counts.get("not yet")).append(" not yet tested or not run");
        }
        return sum.append(", ").append(outside).append(" outside the library").toString();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\R", "<br>");
    }
}
