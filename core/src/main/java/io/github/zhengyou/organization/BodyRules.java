package io.github.zhengyou.organization;

import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules over bodies beside the organizations: their ids, parties and holders. */
final class BodyRules {

    private static final Place BODIES = Place.in("organizations").at("bodies");

    private static final Rule<Organizations> ID_TAKEN =
            Rule.of("organization.body-id-taken", Severity.ERROR, Source.PROJECT, BodyRules::takenIds);

    private static final Rule<Organizations> PARTY_UNKNOWN =
            Rule.of("organization.body-party-unknown", Severity.ERROR, Source.PROJECT, BodyRules::unknownParties);

    private static final Rule<Organizations> HOLDER_UNKNOWN =
            Rule.of("organization.holder-unknown", Severity.ERROR, Source.PROJECT, BodyRules::unknownHolders);

    static final RuleBook<Organizations> BOOK = RuleBook.of(ID_TAKEN, PARTY_UNKNOWN, HOLDER_UNKNOWN);

    private BodyRules() {}

    /** Bodies are assessed under their ids like organizations and members, so an id must tell which is meant. */
    private static List<Observation> takenIds(Organizations rows) {
        if (rows.bodies().isEmpty()) {
            return List.of();
        }
        Set<String> taken = new HashSet<>();
        rows.organizations().forEach(row -> taken.add(row.id().value()));
        rows.members().forEach(row -> taken.add(row.id().value()));
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < rows.bodies().size(); i++) {
            BodyId id = rows.bodies().get(i).id();
            if (!taken.add(id.value())) {
                observations.add(Observation.of(id).at(BODIES.at(i).at("id")));
            }
        }
        return observations;
    }

    private static List<Observation> unknownParties(Organizations rows) {
        if (rows.bodies().isEmpty()) {
            return List.of();
        }
        Set<OrganizationId> known = new HashSet<>();
        rows.organizations().forEach(row -> known.add(row.id()));
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < rows.bodies().size(); i++) {
            Body body = rows.bodies().get(i);
            for (int j = 0; j < body.parties().size(); j++) {
                if (!known.contains(body.parties().get(j))) {
                    observations.add(Observation.of(body.id())
                            .with("organization", body.parties().get(j))
                            .at(BODIES.at(i).at("parties").at(j)));
                }
            }
        }
        return observations;
    }

    private static List<Observation> unknownHolders(Organizations rows) {
        if (rows.bodies().isEmpty()) {
            return List.of();
        }
        Set<MemberId> known = new HashSet<>();
        rows.members().forEach(row -> known.add(row.id()));
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < rows.bodies().size(); i++) {
            Body body = rows.bodies().get(i);
            for (int j = 0; j < body.posts().size(); j++) {
                Seat seat = body.posts().get(j);
                Optional<MemberId> unknown = seat.member().filter(id -> !known.contains(id));
                if (unknown.isPresent()) {
                    observations.add(Observation.of(body.id())
                            .with("post", seat.post())
                            .with("holder", unknown.get())
                            .at(BODIES.at(i).at("posts").at(j).at("member")));
                }
            }
        }
        return observations;
    }
}
