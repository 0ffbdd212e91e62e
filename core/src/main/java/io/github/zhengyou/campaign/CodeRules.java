package io.github.zhengyou.campaign;

import static io.github.zhengyou.campaign.LookUp.each;

import io.github.zhengyou.evidence.Activity;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.pledge.PledgeProposal;
import io.github.zhengyou.recognition.Nominator;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.timeline.RequiredTask;
import io.github.zhengyou.timeline.Timeline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The rule over codes of open vocabularies that other checks go by: a code that nothing names is lawful, and may be a typo
 * that switches those checks off.
 */
final class CodeRules {

    static final RuleBook<Campaign> BOOK = RuleBook.of(
            Rule.<Campaign>of("campaign.code-unknown", Severity.INFO, Source.PROJECT, CodeRules::unknownCodes));

    private final Map<String, Set<String>> named = new HashMap<>();
    private final Map<String, Set<String>> seen = new HashMap<>();
    private final List<Observation> unknown = new ArrayList<>();

    private CodeRules(CampaignPlan plan) {
        for (String key : Catalogue.core().keys()) {
            int stop = key.indexOf('.');
            if (stop > 0) {
                know(key.substring(0, stop), key.substring(stop + 1));
            }
        }
        plan.names().forEach((vocabulary, names) -> names.keySet().forEach(code -> know(vocabulary, code)));
        plan.sectorGroups().forEach(group -> know("sector", group.sector().code()));
    }

    private void know(String vocabulary, String code) {
        named.computeIfAbsent(vocabulary, key -> new TreeSet<>()).add(code);
    }

    private static List<Observation> unknownCodes(Campaign campaign) {
        CodeRules codes = new CodeRules(campaign.plan());
        codes.ofPlan(campaign.plan());
        codes.ofOrganizations(campaign);
        codes.ofRecord(campaign.record());
        return codes.unknown;
    }

    /** Looks at a code, the first time that it is used. */
    private void use(String vocabulary, Object code, Supplier<Place> place) {
        String text = code.toString();
        if (!seen.computeIfAbsent(vocabulary, key -> new HashSet<>()).add(text)) {
            return;
        }
        Set<String> known = named.getOrDefault(vocabulary, Set.of());
        if (!known.contains(text)) {
            unknown.add(Observation.of(text)
                    .with("vocabulary", vocabulary)
                    .with("known", known)
                    .at(place.get()));
        }
    }

    private void useAll(String vocabulary, Iterable<?> codes, Supplier<Place> list) {
        int next = 0;
        for (Object code : codes) {
            int position = next++;
            use(vocabulary, code, () -> list.get().at(position));
        }
    }

    private void ofPlan(CampaignPlan plan) {
        Place at = Place.in("plan");
        for (RequiredTask required :
                plan.timeline().map(Timeline::requiredTasks).orElse(List.of())) {
            required.task()
                    .addressees()
                    .ifPresent(whom -> addressed(whom, () -> required.place().at("of")));
        }
        each(
                at.at("subjectKinds"),
                plan.subjectKinds(),
                (kind, place) -> kind.subjects()
                        .ifPresent(whom -> addressed(whom, () -> place.get().at("subjects"))));
        each(
                at.at("forms"),
                plan.forms(),
                (form, place) -> form.addressees()
                        .ifPresent(whom -> addressed(whom, () -> place.get().at("of"))));
        each(at.at("coverageRules"), plan.coverageRules(), (rule, place) -> {
            useAll("sector", rule.sectors(), () -> place.get().at("sectors"));
            useAll("line", rule.having(), () -> place.get().at("having"));
            useAll("line", rule.lacking(), () -> place.get().at("lacking"));
            useAll("line", rule.allOf(), () -> place.get().at("allOf"));
            useAll("line", rule.anyOf(), () -> place.get().at("anyOf"));
            useAll("population", rule.populated(), () -> place.get().at("populated"));
        });
        each(at.at("establishmentRules"), plan.establishmentRules(), (rule, place) -> {
            use("line", rule.line(), () -> place.get().at("line"));
            useAll("tier", rule.tiers(), () -> place.get().at("tiers"));
            useAll("sector", rule.sectors(), () -> place.get().at("sectors"));
        });
        each(
                at.at("bodyRequirements"),
                plan.bodyRequirements(),
                (body, place) -> useAll("line", body.lines(), () -> place.get().at("lines")));
        each(at.at("guidance"), plan.guidance(), (guidance, place) -> {
            use("line", guidance.line(), () -> place.get().at("line"));
            useAll("sector", guidance.sectors(), () -> place.get().at("sectors"));
        });
        each(
                at.at("awards"),
                plan.awards(),
                (award, place) -> each(place.get().at("nominators"), award.nominators(), (provision, where) -> {
                    useAll("line", provision.lines(), () -> where.get().at("lines"));
                    useAll("tier", provision.tiers(), () -> where.get().at("tiers"));
                    useAll("role", provision.roles(), () -> where.get().at("roles"));
                }));
    }

    private void addressed(Addressees whom, Supplier<Place> place) {
        useAll("line", whom.lines(), () -> place.get().at("lines"));
        useAll("tier", whom.tiers(), () -> place.get().at("tiers"));
        useAll("level", whom.levels(), () -> place.get().at("levels"));
        useAll("sector", whom.sectors(), () -> place.get().at("sectors"));
    }

    private void ofOrganizations(Campaign campaign) {
        Place at = Place.in("organizations");
        each(at.at("organizations"), campaign.organizations().organizations(), (row, place) -> {
            use("line", row.line(), () -> place.get().at("line"));
            use("tier", row.tier(), () -> place.get().at("tier"));
            row.level().ifPresent(level -> use("level", level, () -> place.get().at("level")));
            row.sector()
                    .ifPresent(sector -> use("sector", sector, () -> place.get().at("sector")));
            heads(row.headcounts(), place);
        });
        each(at.at("units"), campaign.organizations().units(), (row, place) -> {
            row.level().ifPresent(level -> use("level", level, () -> place.get().at("level")));
            row.sector()
                    .ifPresent(sector -> use("sector", sector, () -> place.get().at("sector")));
            heads(row.headcounts(), place);
        });
    }

    private void heads(Map<?, Long> headcounts, Supplier<Place> place) {
        for (Object population : headcounts.keySet()) {
            use("population", population, () -> place.get().at("headcounts").at(population.toString()));
        }
    }

    private void ofRecord(CampaignRecord record) {
        Place at = Place.in("record");
        each(at.at("evidence"), record.evidence(), (entry, place) -> {
            if (entry instanceof Honour honour) {
                honour.level()
                        .ifPresent(
                                level -> use("level", level, () -> place.get().at("level")));
            } else if (entry instanceof Activity activity) {
                for (Object population : activity.attendance().keySet()) {
                    use(
                            "population",
                            population,
                            () -> place.get().at("attendance").at(population.toString()));
                }
            }
        });
        each(at.at("pledgeEvents"), record.pledgeEvents(), (event, place) -> {
            use("role", event.role(), () -> place.get().at("role"));
            event.proposal()
                    .ifPresent(proposal -> proposed(proposal, () -> place.get().at("proposal")));
        });
        each(
                at.at("procedureEvents"),
                record.procedureEvents(),
                (event, place) -> use("role", event.role(), () -> place.get().at("role")));
        each(at.at("workItems"), record.workItems(), (item, place) -> {
            item.line().ifPresent(line -> use("line", line, () -> place.get().at("line")));
            useAll("line", item.jointly(), () -> place.get().at("jointly"));
        });
        each(at.at("nominations"), record.nominations(), (nomination, place) -> {
            nomination.by().ifPresent(by -> nominated(by, () -> place.get().at("by")));
            nomination
                    .cultivatedBy()
                    .ifPresent(line -> use("line", line, () -> place.get().at("cultivatedBy")));
            nomination
                    .candidateLine()
                    .ifPresent(line -> use("line", line, () -> place.get().at("candidateLine")));
        });
        each(
                at.at("elections"),
                record.elections(),
                (election, place) -> election.body()
                        .ifPresent(body -> use("role", body, () -> place.get().at("body"))));
    }

    private void proposed(PledgeProposal proposal, Supplier<Place> place) {
        use("pledger-kind", proposal.pledgerKind(), () -> place.get().at("pledgerKind"));
        use("pledge-term", proposal.term(), () -> place.get().at("term"));
    }

    private void nominated(Nominator by, Supplier<Place> place) {
        by.line().ifPresent(line -> use("line", line, () -> place.get().at("line")));
        by.tier().ifPresent(tier -> use("tier", tier, () -> place.get().at("tier")));
        by.role().ifPresent(role -> use("role", role, () -> place.get().at("role")));
    }
}
