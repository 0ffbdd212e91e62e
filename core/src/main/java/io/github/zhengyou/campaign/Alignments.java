package io.github.zhengyou.campaign;

import io.github.zhengyou.alignment.AlignmentStatus;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organizations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How lines keep in step by the work of a record. */
final class Alignments {
    private Alignments() {}

    static List<AlignmentStatus> of(Campaign campaign) {
        List<WorkItem> work = campaign.record().workItems().stream().distinct().toList();
        Map<String, Line> lines = work.stream()
                        .anyMatch(
                                item -> item.line().isEmpty() && item.subject().isPresent())
                ? lines(campaign.organizations())
                : Map.of();
        return campaign.plan().alignmentSets().stream()
                .flatMap(set -> AlignmentStatus.of(set, work, item -> lineOf(item, lines)).stream())
                .toList();
    }

    private static Optional<Line> lineOf(WorkItem item, Map<String, Line> lines) {
        return item.subject().map(SubjectId::value).map(lines::get);
    }

    /** The lines of all who can do work: of organizations their own, of members that of their organization. */
    private static Map<String, Line> lines(Organizations rows) {
        Map<String, Line> lines = new HashMap<>();
        rows.organizations()
                .forEach(organization -> lines.putIfAbsent(organization.id().value(), organization.line()));
        rows.members().forEach(member -> {
            Line line = lines.get(member.organization().value());
            if (line != null) {
                lines.putIfAbsent(member.id().value(), line);
            }
        });
        return lines;
    }
}
