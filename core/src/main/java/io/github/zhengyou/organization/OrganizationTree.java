package io.github.zhengyou.organization;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The organizations as a forest, each line under its own roots 组织树.
 *
 * <p>Built from rows in any order, in time that grows with their number; only sorting siblings by id takes a little more,
 * with the logarithm of the most under one parent. Equal rows count once. Rows that cannot stand in the tree are kept apart as {@link #detached()}, and {@link #findings()} names them all
 * at once: differing rows under one id (none of them stands), organizations whose parent is not in the tree, and cycles;
 * what is below one of these hangs with it and is counted there.
 *
 * <p>Roots and siblings stand in the order of their ids, so the tree is the same for any order of rows. It holds three
 * arrays of numbers beside the organizations, with no object per node. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class OrganizationTree {

    private final Organization[] nodes; // in preorder
    private final int[] parents; // position of the parent, -1 for a root
    private final int[] ends; // position after the last descendant
    private final IdTable table;
    private final ImmutableList<Organization> detached;
    private final ImmutableList<Observation> repeated;
    private final ImmutableList<Observation> orphans;
    private final ImmutableList<Observation> cycles;

    private OrganizationTree(OrganizationTreeBuilder builder) {
        this.nodes = builder.nodes;
        this.parents = builder.parents;
        this.ends = builder.ends;
        this.table = builder.table;
        this.detached = ImmutableList.copyOf(builder.detached);
        this.repeated = ImmutableList.copyOf(builder.repeated);
        this.orphans = ImmutableList.copyOf(builder.orphans);
        this.cycles = ImmutableList.copyOf(builder.cycles);
    }

    /** The tree of some rows, in any order. */
    public static OrganizationTree of(Iterable<Organization> rows) {
        return new OrganizationTree(new OrganizationTreeBuilder(rows));
    }

    /** The number of organizations in the tree. */
    public int size() {
        return nodes.length;
    }

    /** The organization of that id; empty if it is not in the tree. */
    public Optional<Organization> find(OrganizationId id) {
        int position = position(id);
        return position < 0 ? Optional.empty() : Optional.of(nodes[position]);
    }

    /** Whether an organization of that id is in the tree. */
    public boolean contains(OrganizationId id) {
        return position(id) >= 0;
    }

    /** The roots, in the order of their ids. */
    public List<Organization> roots() {
        return children(0, nodes.length);
    }

    /**
     * The organizations directly below one, in the order of their ids; empty for a leaf.
     *
     * @throws IllegalArgumentException if it is not in the tree
     */
    public List<Organization> children(OrganizationId id) {
        int position = require(id);
        return children(position + 1, ends[position]);
    }

    private List<Organization> children(int from, int end) {
        ImmutableList.Builder<Organization> children = ImmutableList.builder();
        for (int child = from; child < end; child = ends[child]) {
            children.add(nodes[child]);
        }
        return children.build();
    }

    /**
     * The next higher organization; empty for a root.
     *
     * @throws IllegalArgumentException if it is not in the tree
     */
    public Optional<Organization> parent(OrganizationId id) {
        int parent = parents[require(id)];
        return parent < 0 ? Optional.empty() : Optional.of(nodes[parent]);
    }

    /**
     * The organizations above one, the nearest first; empty for a root.
     *
     * @throws IllegalArgumentException if it is not in the tree
     */
    public List<Organization> ancestors(OrganizationId id) {
        ImmutableList.Builder<Organization> ancestors = ImmutableList.builder();
        for (int node = parents[require(id)]; node >= 0; node = parents[node]) {
            ancestors.add(nodes[node]);
        }
        return ancestors.build();
    }

    /**
     * An organization and all below it, each before those below it: a view, taken in no time.
     *
     * @throws IllegalArgumentException if it is not in the tree
     */
    public List<Organization> subtree(OrganizationId id) {
        int position = require(id);
        return new View(position, ends[position]);
    }

    /** All organizations, each before those below it: a view. */
    public List<Organization> preorder() {
        return new View(0, nodes.length);
    }

    /** All organizations, those nearer to a root first, in preorder among equals. */
    public Stream<Organization> levelOrder() {
        int[] depths = new int[nodes.length];
        for (int node = 0; node < nodes.length; node++) {
            depths[node] = parents[node] < 0 ? 0 : depths[parents[node]] + 1; // a parent stands before its children
        }
        int deepest = IntStream.of(depths).max().orElse(-1);
        int[] starts = new int[deepest + 2];
        for (int depth : depths) {
            starts[depth + 1]++;
        }
        for (int depth = 0; depth <= deepest; depth++) {
            starts[depth + 1] += starts[depth];
        }
        int[] order = new int[nodes.length];
        for (int node = 0; node < nodes.length; node++) {
            order[starts[depths[node]]++] = node;
        }
        return Arrays.stream(order).mapToObj(node -> nodes[node]);
    }

    /** The rows that cannot stand in the tree, in the order of their ids. */
    public List<Organization> detached() {
        return detached;
    }

    /** Why rows cannot stand in the tree; empty if all do. */
    public Findings findings() {
        return OrganizationRules.TREE.check(this);
    }

    List<Observation> repeated() {
        return repeated;
    }

    List<Observation> orphans() {
        return orphans;
    }

    List<Observation> cycles() {
        return cycles;
    }

    private int position(OrganizationId id) {
        return table.find(id, position -> nodes[position].id());
    }

    private int require(OrganizationId id) {
        int position = position(id);
        if (position < 0) {
            throw new IllegalArgumentException("organization '" + id + "' must be in the tree, it is not");
        }
        return position;
    }

    /** Two trees are equal if they hold equal organizations in the same places, and equal rows apart. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrganizationTree that
                && Arrays.equals(nodes, that.nodes)
                && Arrays.equals(parents, that.parents)
                && detached.equals(that.detached);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(nodes) * 31 + detached.hashCode();
    }

    /** The numbers of organizations in the tree and apart from it. */
    @Override
    public String toString() {
        return "OrganizationTree[" + nodes.length + " organizations, " + detached.size() + " detached]";
    }

    private final class View extends AbstractList<Organization> implements RandomAccess {
        private final int from;
        private final int to;

        View(int from, int to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public Organization get(int index) {
            if (index < 0 || index >= size()) {
                throw new IndexOutOfBoundsException("index " + index + " must be below " + size());
            }
            return nodes[from + index];
        }

        @Override
        public int size() {
            return to - from;
        }
    }
}
