package io.github.zhengyou.examples.cli;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

/** Runs the steps of long work: says on a stream which one is under way, and keeps how long each took. */
final class Steps {

    private final PrintStream progress;
    private final Map<String, Long> milliseconds = new LinkedHashMap<>();

    Steps(PrintStream progress) {
        this.progress = progress;
    }

    /** Runs a step. */
    <T> T run(String name, Callable<T> step) throws Exception {
        progress.println("… " + name);
        long start = System.nanoTime();
        T result = step.call();
        milliseconds.put(name, (System.nanoTime() - start) / 1_000_000);
        return result;
    }

    /** How long each step took so far, in milliseconds, and all together. */
    Table table(Wording wording) {
        Table table = new Table(wording.label("step"), "ms").numbersAt(1);
        milliseconds.forEach(table::add);
        table.add(
                wording.label("total"),
                milliseconds.values().stream().mapToLong(Long::longValue).sum());
        return table;
    }
}
