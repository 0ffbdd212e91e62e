package io.github.zhengyou.campaign;

import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.OrganizationReview;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.recognition.Election;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rule on who votes in a meeting of the members of a Party organization: only formal members do. */
final class FormalVoters {

    /** Probationary members 预备党员, and members who stay in the Party on probation 留党察看, have no vote. */
    private static final Source ELECTIONS_2020 = Source.builder()
            .title("中国共产党基层组织选举工作条例")
            .clause("第五条")
            .validFrom(LocalDate.of(2020, 7, 13))
            .build();

    private static final Place ELECTIONS = Place.in("record").at("elections");

    static final Rule<Campaign> NON_FORMAL_COUNTED =
            Rule.of("substance.non-formal-counted", Severity.WARNING, ELECTIONS_2020, FormalVoters::nonFormal);

    private FormalVoters() {}

    /**
     * The elections, held while the regulation is in force, with more voters than formal members of that day, where the rolls
     * tell them; a stated headcount is of the day of the rows, not of the election.
     */
    private static List<Observation> nonFormal(Campaign campaign) {
        List<Observation> observations = new ArrayList<>();
        Map<Optional<LocalDate>, OrganizationReview> reviews =
                new HashMap<>(); // by the day since which rows stand as they do
        List<Election> elections = campaign.record().elections();
        for (int i = 0; i < elections.size(); i++) {
            Election election = elections.get(i);
            if (election.eligible().isEmpty()
                    || election.organization().isEmpty()
                    || election.body().filter(Role.MEMBER_MEETING::equals).isEmpty()
                    || !ELECTIONS_2020.isInForceOn(election.date())) {
                continue;
            }
            long eligible = election.eligible().get();
            OrganizationReview then = reviews.computeIfAbsent(
                    campaign.organizations().changedBy(election.date()), since -> asOf(campaign, election.date()));
            Optional<Long> formal = then.organization(election.organization().get())
                    .filter(row -> row.line().equals(Line.PARTY))
                    .filter(row -> !row.headcounts().containsKey(Population.FORMAL_PARTY_MEMBERS))
                    .flatMap(organization -> then.headsIn(organization, Population.FORMAL_PARTY_MEMBERS));
            if (formal.filter(heads -> eligible > heads).isPresent()) {
                observations.add(Observation.of(election.id())
                        .with("organization", election.organization().get())
                        .with("date", election.date())
                        .with("eligible", eligible)
                        .with("formal", formal.get())
                        .at(ELECTIONS.at(i).at("eligible")));
            }
        }
        return observations;
    }

    private static OrganizationReview asOf(Campaign campaign, LocalDate day) {
        return OrganizationReview.builder()
                .organizations(campaign.organizations())
                .asOf(day)
                .build();
    }
}
