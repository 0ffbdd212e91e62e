package io.github.zhengyou.organization;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a tree should say, by maps and recursion and without a thought of speed. */
final class NaiveForest {
    final Set<Organization> detached = new HashSet<>();
    final Map<OrganizationId, Organization> attached = new TreeMap<>();
    final Findings findings;

    NaiveForest(List<Organization> rows) {
        Map<OrganizationId, Set<Organization>> versions = new TreeMap<>();
        rows.forEach(
                row -> versions.computeIfAbsent(row.id(), id -> new HashSet<>()).add(row));
        List<Finding> found = new ArrayList<>();
        Map<OrganizationId, Organization> single = new TreeMap<>();
        versions.forEach((id, of) -> {
            if (of.size() == 1) {
                single.put(id, of.iterator().next());
            } else {
                detached.addAll(of);
                found.add(error("organization.repeated", Observation.of(id).with("count", of.size())));
            }
        });
        Map<Organization, Integer> orphans = new TreeMap<>(Comparator.comparing(Organization::id));
        Map<Set<OrganizationId>, Integer> cycles = new TreeMap<>(Comparator.comparing(Object::toString));
        for (Organization row : single.values()) {
            List<Organization> path = new ArrayList<>();
            Organization at = row;
            while (at != null && !path.contains(at)) {
                path.add(at);
                at = at.parent().map(single::get).orElse(null);
            }
            Organization last = path.get(path.size() - 1);
            if (at != null) {
                detached.add(row);
                Set<OrganizationId> cycle = new TreeSet<>();
                path.subList(path.indexOf(at), path.size()).forEach(member -> cycle.add(member.id()));
                cycles.merge(cycle, 1, Integer::sum);
            } else if (last.parent().isPresent()) {
                detached.add(row);
                orphans.merge(last, 1, Integer::sum);
            } else {
                attached.put(row.id(), row);
            }
        }
        orphans.forEach((row, hanging) -> found.add(error(
                "organization.orphan",
                Observation.of(row.id())
                        .with("parent", row.parent().orElseThrow())
                        .with("below", hanging - 1))));
        cycles.forEach((cycle, hanging) -> found.add(error(
                "organization.cycle",
                Observation.of(cycle.iterator().next()).with("cycle", cycle).with("below", hanging - cycle.size()))));
        findings = new Findings(found);
    }

    private static Finding error(String rule, Observation observation) {
        return Finding.of(rule, Severity.ERROR, observation);
    }

    List<Organization> children(Optional<OrganizationId> parent) {
        return attached.values().stream()
                .filter(row -> row.parent().equals(parent))
                .toList();
    }

    List<Organization> ancestors(Organization row) {
        List<Organization> ancestors = new ArrayList<>();
        row.parent().ifPresent(parent -> {
            ancestors.add(attached.get(parent));
            ancestors.addAll(ancestors(attached.get(parent)));
        });
        return ancestors;
    }

    List<Organization> subtree(Organization row) {
        List<Organization> subtree = new ArrayList<>(List.of(row));
        children(Optional.of(row.id())).forEach(child -> subtree.addAll(subtree(child)));
        return subtree;
    }

    List<Organization> levelOrder() {
        List<Organization> all = new ArrayList<>();
        List<Organization> level = children(Optional.empty());
        while (!level.isEmpty()) {
            all.addAll(level);
            Set<Organization> next = new LinkedHashSet<>();
            level.forEach(row -> next.addAll(children(Optional.of(row.id()))));
            level = List.copyOf(next);
        }
        return all;
    }
}
