package io.github.zhengyou.campaign;

import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.organization.Addressees;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the substance lint finds in forms: too much asked of one, and the same asked of one twice at one time. */
final class FormRules {

    private static final Place FORMS = Place.in("plan").at("forms");

    private static final Addressees ALL = Addressees.builder().build();

    private final Campaign campaign;
    private final List<ReportingForm> forms;
    private final Map<Addressees, Set<String>> ids = new HashMap<>(); // looked up once

    FormRules(Campaign campaign) {
        this.campaign = campaign;
        this.forms = campaign.plan().forms();
    }

    private static Addressees addressees(ReportingForm form) {
        return form.addressees().orElse(ALL);
    }

    private Set<String> ids(Addressees addressees) {
        return ids.computeIfAbsent(
                addressees,
                asked -> Set.copyOf(
                        asked.among(campaign.organizations(), campaign.plan().allSectorGroups())));
    }

    /** What is asked of one in a year. */
    private record Load(long forms, long items) {
        static final Load NONE = new Load(0, 0);

        Load plus(Load other) {
            return new Load(forms + other.forms, Math.addExact(items, other.items));
        }
    }

    /** Of the one of whom most is asked, in the year in which it is most. */
    List<Observation> tooMany() {
        Optional<Long> limit = campaign.plan().substanceLimits().itemsPerYear();
        if (limit.isEmpty() || forms.isEmpty()) {
            return List.of();
        }
        Load most = firstYears()
                .mapToObj(year ->
                        most(forms.stream().filter(form -> runsIn(form, year)).toList()))
                .max(Comparator.comparingLong(Load::items))
                .orElse(Load.NONE);
        return most.items <= limit.get()
                ? List.of()
                : List.of(Observation.of(campaign.plan().id())
                        .with("forms", most.forms)
                        .with("items", most.items)
                        .with("limit", limit.get())
                        .at(FORMS));
    }

    /** The years in which more may be asked than in the one before. */
    private IntStream firstYears() {
        return forms.stream()
                .mapToInt(form -> form.firstDay().map(LocalDate::getYear).orElse(Year.MIN_VALUE))
                .distinct();
    }

    private static boolean runsIn(ReportingForm form, int year) {
        return form.firstDay().map(LocalDate::getYear).orElse(Year.MIN_VALUE) <= year
                && form.lastDay().map(LocalDate::getYear).orElse(Year.MAX_VALUE) >= year;
    }

    private Load most(List<ReportingForm> together) {
        Map<Addressees, Load> loads = new LinkedHashMap<>();
        together.forEach(form -> loads.merge(addressees(form), new Load(1, form.itemsPerYear()), Load::plus));
        Load ofAll = loads.getOrDefault(ALL, Load.NONE);
        List<Load> sums = new ArrayList<>(List.of(ofAll));
        if (campaign.organizations().isEmpty()) {
            loads.forEach((asked, load) ->
                    sums.add(asked.equals(ALL) || asked.kind() == Addressed.MEMBERS ? load : load.plus(ofAll)));
        } else {
            Map<String, Load> byId = new HashMap<>();
            loads.forEach((asked, load) -> ids(asked).forEach(id -> byId.merge(id, load, Load::plus)));
            sums.addAll(byId.values());
        }
        return sums.stream().max(Comparator.comparingLong(Load::items)).orElse(Load.NONE);
    }

    /** Fields of one name, which are filled in by one of the same at the same time. */
    List<Observation> askedTwice() {
        List<Observation> observations = new ArrayList<>();
        Map<String, List<ReportingForm>> asking = new HashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            ReportingForm form = forms.get(i);
            for (int j = 0; j < form.fields().size(); j++) {
                LocalizedText field = form.fields().get(j);
                Place place = FORMS.at(i).at("fields").at(j);
                List<ReportingForm> earlier = asking.computeIfAbsent(field.zh(), name -> new ArrayList<>());
                earlier.stream()
                        .filter(other -> other.mayRunWith(form) && shareAddressees(other, form))
                        .findFirst()
                        .ifPresent(
                                other -> observations.add(SubstanceRules.twice(form.id(), field, other.id(), form.id())
                                        .at(place)));
                earlier.add(form);
            }
        }
        return observations;
    }

    /** Without a row nobody can tell whom two choices have in common, unless one is of all. */
    private boolean shareAddressees(ReportingForm one, ReportingForm other) {
        Addressees mine = addressees(one);
        Addressees theirs = addressees(other);
        if (mine.equals(theirs)) {
            return true;
        }
        return campaign.organizations().isEmpty()
                ? mine.kind() == theirs.kind() && (mine.equals(ALL) || theirs.equals(ALL))
                : !Collections.disjoint(ids(mine), ids(theirs));
    }
}
