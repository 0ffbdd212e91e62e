package io.github.zhengyou.campaign;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.document.DocumentPart;
import io.github.zhengyou.document.Mention;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.Commentary;
import io.github.zhengyou.figure.Figures;
import io.github.zhengyou.timeline.Timeline;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which parts of a document a campaign holds as data, and what it defines of that which is named. */
final class DocumentParts {

    private static final Map<DocumentPart, Predicate<Campaign>> HELD = held();

    private DocumentParts() {}

    private static Map<DocumentPart, Predicate<Campaign>> held() {
        Map<DocumentPart, Predicate<Campaign>> held = new LinkedHashMap<>();
        held.put(
                DocumentPart.TIMELINE,
                campaign -> campaign.plan().timeline().filter(Timeline::isTimed).isPresent());
        held.put(
                DocumentPart.CRITERIA,
                campaign -> !campaign.plan().allCriteriaSets().isEmpty());
        held.put(DocumentPart.TARGETS, campaign -> !campaign.plan().targets().isEmpty());
        held.put(
                DocumentPart.PLEDGE_PROCESS,
                campaign -> campaign.plan().pledgeProcess().isPresent());
        held.put(
                DocumentPart.APPRAISAL,
                campaign -> campaign.record().evidence().stream()
                        .anyMatch(entry -> entry instanceof Appraisal || entry instanceof Commentary));
        held.put(
                DocumentPart.ORGANIZATION,
                campaign -> !campaign.organizations().organizations().isEmpty());
        held.put(
                DocumentPart.FIGURES,
                campaign -> campaign.figures()
                        .map(Figures::figures)
                        .filter(figures -> !figures.isEmpty())
                        .isPresent());
        held.put(
                DocumentPart.TASKS,
                campaign -> campaign.plan()
                        .timeline()
                        .filter(timeline -> !timeline.requiredTasks().isEmpty())
                        .isPresent());
        held.put(
                DocumentPart.PROBLEMS, campaign -> !campaign.record().problems().isEmpty());
        held.put(DocumentPart.RECOGNITION, campaign -> !campaign.plan().awards().isEmpty());
        return held;
    }

    /** The parts that the plan declares, then those that the campaign holds. */
    static Set<DocumentPart> of(Campaign campaign) {
        ImmutableSet.Builder<DocumentPart> parts = ImmutableSet.builder();
        parts.addAll(campaign.plan().parts());
        HELD.forEach((part, holds) -> {
            if (holds.test(campaign)) {
                parts.add(part);
            }
        });
        return parts.build();
    }

    /**
     * Whether what is named is there: criteria or a target under the same name; for a thing of which there is one, such as a timeline,
     * that thing. Nothing is taken for it that has another name, a national set neither.
     */
    static boolean defines(Campaign campaign, Mention mention) {
        if (mention.part().equals(DocumentPart.CRITERIA)) {
            String name = mention.name().zh();
            return campaign.plan().allCriteriaSets().stream()
                    .anyMatch(set -> set.name().zh().equals(name));
        }
        if (mention.part().equals(DocumentPart.TARGETS)) {
            String name = mention.name().zh();
            return campaign.plan().targets().stream()
                    .anyMatch(target -> target.name().zh().equals(name));
        }
        Predicate<Campaign> holds = HELD.get(mention.part());
        return holds != null && holds.test(campaign);
    }
}
