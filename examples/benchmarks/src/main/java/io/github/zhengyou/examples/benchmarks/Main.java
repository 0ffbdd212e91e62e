package io.github.zhengyou.examples.benchmarks;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks that are named, {@code tree}, {@code memory}, {@code pledge} and {@code score}, or all of them. */
public final class Main {

    private static final String MEMORY = "memory";

    /** The benchmarks that others are held against. */
    private static final Set<String> BASELINES = Set.of("nodeMap", "handWritten", "schemeLoop", "columnLoop");

    /**
     * A fixed young generation, touched at the start, or first-touch of memory drowns the figures; large pages, or at a
     * million scattered organizations the look-up of pages does.
     */
    private static final String[] HEAP = {
        "-Xms3g", "-Xmx3g", "-Xmn2g", "-XX:+UseParallelGC", "-XX:+AlwaysPreTouch", "-XX:+UseTransparentHugePages"
    };

    private Main() {}

    /** Runs them. A second argument, {@code quick}, takes one fork instead of three. */
    public static void main(String[] arguments) throws Exception {
        List<String> given = List.of(arguments);
        boolean quick = given.contains("quick");
        List<String> named =
                given.stream().filter(name -> !name.equals("quick")).toList();
        System.setProperty("java.class.path", classPath());
        for (String name : named.isEmpty() ? List.of("tree", MEMORY, "pledge", "score", "columns") : named) {
            switch (name) {
                case "tree" -> run(TreeBenchmark.class, quick);
                case MEMORY -> memory();
                case "pledge" -> run(PledgeBenchmark.class, quick);
                case "score" -> run(ScoreBenchmark.class, quick);
                case "columns" -> run(ColumnBenchmark.class, quick);
                default ->
                    throw new IllegalArgumentException(
                            "benchmark must be one of tree, memory, pledge, score, columns, got '" + name + "'");
            }
        }
    }

    private static void run(Class<?> benchmark, boolean quick) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName())
                .forks(quick ? 1 : 3)
                .warmupIterations(quick ? 4 : 5)
                .measurementIterations(5)
                .warmupTime(TimeValue.seconds(2))
                .measurementTime(TimeValue.seconds(2))
                .jvmArgs(HEAP)
                .addProfiler(GCProfiler.class);
        print(new Runner(options.build()).run());
    }

    /** One line a benchmark: time with its spread, time for each node, bytes, and the share of the first beside it. */
    private static void print(Collection<RunResult> results) {
        Map<String, Double> baselines = new TreeMap<>();
        for (RunResult result : results) {
            if (BASELINES.contains(label(result))) {
                baselines.put(parameter(result), result.getPrimaryResult().getScore());
            }
        }
        for (RunResult result : results) {
            Result<?> time = result.getPrimaryResult();
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            String nodes = parameter(result);
            int divisor = nodes.isEmpty() ? 1 : Integer.parseInt(nodes);
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %9.1f ns ± %7.1f  %8.0f bytes  %.2fx of hand-written%n",
                    label(result) + " " + nodes,
                    time.getScore() / divisor,
                    time.getScoreError() / divisor,
                    bytes == null ? Double.NaN : bytes.getScore() / divisor,
                    time.getScore() / baselines.getOrDefault(nodes, Double.NaN));
        }
    }

    private static String label(RunResult result) {
        String name = result.getParams().getBenchmark();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String parameter(RunResult result) {
        return result.getParams().getParamsKeys().contains("nodes")
                ? result.getParams().getParam("nodes")
                : "";
    }

    private static void memory() throws IOException, InterruptedException {
        for (String count : List.of("10000", "100000", "700000", "1000000")) {
            int code = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx2g",
                            "-XX:+UseSerialGC",
                            "-XX:MarkSweepAlwaysCompactCount=1", // else dead objects stay where they are few
                            "-cp",
                            classPath(),
                            TreeMemory.class.getName(),
                            count)
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("measuring memory of " + count + " ended with " + code);
            }
        }
    }

    /** The class path for other processes: under Maven it is that of the class loader, not of the Java process. */
    private static String classPath() {
        if (!(Main.class.getClassLoader() instanceof URLClassLoader loader)) {
            return System.getProperty("java.class.path");
        }
        List<String> files = new ArrayList<>();
        for (URL url : loader.getURLs()) {
            try {
                files.add(Path.of(url.toURI()).toString());
            } catch (URISyntaxException e) {
                throw new IllegalStateException(url + " on the class path is not a file", e);
            }
        }
        return String.join(File.pathSeparator, files);
    }
}
