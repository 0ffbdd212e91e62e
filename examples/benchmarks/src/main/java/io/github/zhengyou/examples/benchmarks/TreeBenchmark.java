package io.github.zhengyou.examples.benchmarks;

import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationTree;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Building the tree of organizations from shuffled rows, beside a hash map of nodes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TreeBenchmark {

    /** How many organizations. */
    @Param({"10000", "100000", "1000000"})
    public int nodes;

    private List<Organization> rows = List.of();

    /** Makes the rows once. */
    @Setup(Level.Trial)
    public void rows() {
        rows = Rows.shuffled(nodes);
    }

    /** The tree of the library. */
    @Benchmark
    public Object tree() {
        return OrganizationTree.of(rows);
    }

    /** The hash map of nodes. */
    @Benchmark
    public Object nodeMap() {
        return new NodeMap(rows);
    }
}
