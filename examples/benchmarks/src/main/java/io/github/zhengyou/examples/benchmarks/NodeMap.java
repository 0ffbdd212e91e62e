package io.github.zhengyou.examples.benchmarks;

import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one would write by hand: a node for each organization, found by its id, with the list of those below it. */
final class NodeMap {

    /** A node. */
    static final class Node {
        final Organization organization;
        final List<Node> children = new ArrayList<>(0);

        Node(Organization organization) {
            this.organization = organization;
        }
    }

    final Map<OrganizationId, Node> nodes;
    final List<Node> roots = new ArrayList<>();

    NodeMap(List<Organization> rows) {
        nodes = new HashMap<>(rows.size() * 4 / 3 + 1);
        for (Organization row : rows) {
            nodes.put(row.id(), new Node(row));
        }
        for (Node node : nodes.values()) {
            OrganizationId parent = node.organization.parent().orElse(null);
            Node above = parent == null ? null : nodes.get(parent);
            (above == null ? roots : above.children).add(node);
        }
    }
}
