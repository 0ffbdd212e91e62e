package io.github.zhengyou.examples.benchmarks;

import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationTree;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Prints the heap that the tree and the hash map of nodes take for each organization, beside the organizations. */
public final class TreeMemory {

    private TreeMemory() {}

    /** Measures for one number of organizations, in a process of its own with a collector that collects all at once. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[0]);
        List<Organization> rows = Rows.shuffled(count);
        System.out.printf(
                Locale.ROOT,
                "%,9d organizations: tree %5.1f bytes each, hash map of nodes %5.1f%n",
                count,
                perRow(rows, OrganizationTree::of),
                perRow(rows, NodeMap::new));
    }

    /** What becomes free when it is let go: what is made beside it, such as the hashes that texts keep, stays. */
    private static double perRow(List<Organization> rows, Function<List<Organization>, Object> build) {
        Object[] held = {build.apply(rows)};
        long with = used();
        if (held[0].equals(rows)) { // still reachable while it is measured
            throw new IllegalStateException("a tree equals its rows");
        }
        held[0] = rows;
        return (double) (with - used()) / rows.size();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) {
            runtime.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
