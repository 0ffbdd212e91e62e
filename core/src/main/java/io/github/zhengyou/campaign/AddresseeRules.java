package io.github.zhengyou.campaign;

import io.github.zhengyou.criteria.DeclaredKind;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.SectorGroups;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.RequiredTask;
import io.github.zhengyou.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rule over whom a plan addresses: somebody, where organizations are given. */
final class AddresseeRules {

    static final RuleBook<Campaign> BOOK = RuleBook.of(
            Rule.<Campaign>of("timeline.nobody-addressed", Severity.WARNING, Source.PROJECT, AddresseeRules::nobody));

    private AddresseeRules() {}

    /** Of the tasks, the forms and the kinds of subjects; an organization counts whenever it existed. */
    private static List<Observation> nobody(Campaign campaign) {
        List<Observation> found = new ArrayList<>();
        Organizations rows = campaign.organizations();
        if (rows.organizations().isEmpty()) {
            return found;
        }
        CampaignPlan plan = campaign.plan();
        SectorGroups groups = plan.allSectorGroups();
        for (RequiredTask required :
                plan.timeline().map(Timeline::requiredTasks).orElse(List.of())) {
            Place place = required.place().at("of");
            nobody(required.task().addressees(), rows, groups)
                    .ifPresent(whom ->
                            found.add(seen(required.task().id(), required.task().name(), place)));
        }
        for (int i = 0; i < plan.forms().size(); i++) {
            ReportingForm form = plan.forms().get(i);
            Place place = Place.in("plan").at("forms").at(i).at("of");
            nobody(form.addressees(), rows, groups).ifPresent(whom -> found.add(seen(form.id(), form.name(), place)));
        }
        for (int i = 0; i < plan.subjectKinds().size(); i++) {
            DeclaredKind kind = plan.subjectKinds().get(i);
            Place place = Place.in("plan").at("subjectKinds").at(i).at("subjects");
            String code = kind.kind().code();
            nobody(kind.subjects(), rows, groups)
                    .ifPresent(whom -> found.add(seen(code, kind.name().orElse(LocalizedText.of(code, code)), place)));
        }
        return found;
    }

    private static Optional<Addressees> nobody(
            Optional<Addressees> addressees, Organizations rows, SectorGroups groups) {
        return addressees.filter(
                whom -> rows.organizations().stream().noneMatch(row -> whom.include(rows, row, groups)));
    }

    private static Observation seen(Object about, LocalizedText name, Place place) {
        return Observation.of(about).with("name", name).at(place);
    }
}
