package io.github.zhengyou.campaign;

import io.github.zhengyou.document.Completeness;
import io.github.zhengyou.document.Designation;
import io.github.zhengyou.document.DocumentKind;
import io.github.zhengyou.document.DocumentOutline;
import io.github.zhengyou.document.DocumentPart;
import io.github.zhengyou.document.DocumentProfile;
import io.github.zhengyou.document.Mention;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The rules for what documents contain, what they only name, and what they call things. What is absent or only named is
 * never invalid.
 *
 * @since 0.1
 */
public final class DocumentRules {

    private static final Place PLAN = Place.in("plan");

    private static final Rule<Campaign> PART_ABSENT = Rule.of(
            "document.part-absent",
            Severity.WARNING,
            Source.PROJECT,
            eachDocument(
                    DocumentProfile::required,
                    (described, completeness) -> described
                            .with("have", completeness.present().size())
                            .with("of", completeness.required())
                            .with("missing", completeness.absent())
                            .with("mentioned", completeness.mentioned())));

    private static final Rule<Campaign> PART_EXPECTED = Rule.of(
            "document.part-expected",
            Severity.INFO,
            Source.PROJECT,
            eachDocument(
                    DocumentRules::onlyExpected,
                    (described, completeness) -> described.with("missing", completeness.absent())));

    private static final Rule<Campaign> REFERENCED_NOT_DEFINED =
            Rule.of("document.referenced-not-defined", Severity.WARNING, Source.PROJECT, DocumentRules::notDefined);

    private static final Rule<Campaign> UNDATED =
            Rule.of("document.undated", Severity.INFO, Source.PROJECT, DocumentRules::undated);

    private static final Rule<Campaign> DESIGNATION_DIFFERS = Rule.of(
            "document.designation-differs",
            Severity.WARNING,
            Source.PROJECT,
            eachUnresolved(
                    designation -> designation.levels().size() <= 1,
                    designation -> Observation.of(designation.id())
                            .with("kind", designation.kind())
                            .with("count", designation.names().size())
                            .withNames("names", designation.names())));

    private static final Rule<Campaign> AUTHORITY_DIFFERS = Rule.of(
            "document.authority-differs",
            Severity.WARNING,
            Source.PROJECT,
            eachUnresolved(
                    designation -> designation.levels().size() > 1,
                    designation -> Observation.of(designation.id())
                            .with("kind", designation.kind())
                            .withNames("names", designation.names())
                            .with("levels", differing(designation.levels()))));

    /** All of them. */
    public static final RuleBook<Campaign> BOOK = RuleBook.of(
            PART_ABSENT, PART_EXPECTED, REFERENCED_NOT_DEFINED, UNDATED, DESIGNATION_DIFFERS, AUTHORITY_DIFFERS);

    private DocumentRules() {}

    private static Set<DocumentPart> onlyExpected(DocumentProfile profile) {
        Set<DocumentPart> expected = new LinkedHashSet<>(profile.expected());
        expected.removeAll(profile.required());
        return expected;
    }

    /** Looks for parts that are absent from the campaign's own document, and from those that its plan describes. */
    private static Function<Campaign, List<Observation>> eachDocument(
            Function<DocumentProfile, Set<DocumentPart>> asked,
            BiFunction<Observation, Completeness, Observation> observe) {
        return campaign -> {
            CampaignPlan plan = campaign.plan();
            List<Observation> observations = new ArrayList<>();
            plan.documentKind()
                    .flatMap(kind -> absent(plan, kind, Optional.empty(), asked, campaign.parts(), plan.referenced())
                            .map(completeness -> observe.apply(described(plan.id(), plan.name(), kind), completeness)))
                    .map(observation -> observation.at(PLAN.at("documentKind")))
                    .ifPresent(observations::add);
            for (int i = 0; i < plan.documents().size(); i++) {
                DocumentOutline outline = plan.documents().get(i);
                if (outline.isDescribed()) {
                    Place place = PLAN.at("documents").at(i);
                    absent(plan, outline.kind(), outline.line(), asked, outline.parts(), outline.referenced())
                            .map(completeness -> observe.apply(
                                    described(outline.id(), outline.name(), outline.kind()), completeness))
                            .map(observation -> observation.at(place))
                            .ifPresent(observations::add);
                }
            }
            return observations;
        };
    }

    private static Observation described(Object id, LocalizedText name, DocumentKind kind) {
        return Observation.of(id).with("name", name).with("kind", kind);
    }

    /** How complete a document is, if something is absent. */
    private static Optional<Completeness> absent(
            CampaignPlan plan,
            DocumentKind kind,
            Optional<Line> line,
            Function<DocumentProfile, Set<DocumentPart>> asked,
            Set<DocumentPart> parts,
            List<Mention> mentions) {
        return plan.profile(kind, line)
                .map(profile -> Completeness.of(asked.apply(profile), parts, mentions))
                .filter(completeness -> !completeness.absent().isEmpty());
    }

    private static List<Observation> notDefined(Campaign campaign) {
        CampaignPlan plan = campaign.plan();
        List<Observation> observations = new ArrayList<>();
        notDefined(campaign, plan.id(), plan.name(), plan.referenced(), PLAN, observations);
        for (int i = 0; i < plan.documents().size(); i++) {
            DocumentOutline outline = plan.documents().get(i);
            notDefined(
                    campaign,
                    outline.id(),
                    outline.name(),
                    outline.referenced(),
                    PLAN.at("documents").at(i),
                    observations);
        }
        return observations;
    }

    private static void notDefined(
            Campaign campaign,
            Object document,
            LocalizedText name,
            List<Mention> mentions,
            Place place,
            List<Observation> observations) {
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (!DocumentParts.defines(campaign, mention)) {
                observations.add(Observation.of(document)
                        .with("name", name)
                        .with("label", mention.name())
                        .with("part", mention.part())
                        .at(place.at("referenced").at(i)));
            }
        }
    }

    private static List<Observation> undated(Campaign campaign) {
        CampaignPlan plan = campaign.plan();
        return plan.documentKind().isEmpty() || plan.issued().isPresent()
                ? List.of()
                : campaign.earliestIssue().stream()
                        .map(day -> described(
                                        plan.id(),
                                        plan.name(),
                                        plan.documentKind().get())
                                .with("notBefore", day)
                                .at(PLAN.at("documentKind")))
                        .toList();
    }

    private static Function<Campaign, List<Observation>> eachUnresolved(
            Predicate<Designation> among, Function<Designation, Observation> observe) {
        return campaign -> {
            List<Designation> all = campaign.plan().designations();
            return IntStream.range(0, all.size())
                    .filter(i -> !all.get(i).isResolved() && among.test(all.get(i)))
                    .mapToObj(i -> observe.apply(all.get(i))
                            .at(PLAN.at("designations").at(i).at("uses")))
                    .toList();
        };
    }

    /** The levels that not all name, in the order of their first use: those on which they agree tell nothing. */
    private static Argument differing(List<Set<Level>> levels) {
        Set<String> differing = new LinkedHashSet<>();
        for (Set<Level> one : levels) {
            one.stream()
                    .filter(level -> !levels.stream().allMatch(other -> other.contains(level)))
                    .forEach(level -> differing.add(level.code()));
        }
        return new Argument.Texts(List.copyOf(differing));
    }
}
