package io.github.zhengyou.recognition;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The rules over the candidates of some awards taken together. Without any candidate yet they find nothing. */
final class PoolRules {

    private static final Place POOLS = Place.in("plan").at("pools");

    static final RuleBook<Recognition> BOOK = RuleBook.of(
            Rule.<Recognition>of(
                    "recognition.pool-lacks-recipients", Severity.WARNING, Source.PROJECT, PoolRules::lackedRecipients),
            Rule.<Recognition>of("recognition.pool-lacks", Severity.WARNING, Source.PROJECT, PoolRules::lacks));

    private PoolRules() {}

    private static List<Award> awards(Recognition recognition, PoolRequirement pool) {
        return recognition.awards().stream()
                .filter(award -> pool.awards().isEmpty() || pool.awards().contains(award.id()))
                .toList();
    }

    private static Set<SubjectId> candidates(Recognition recognition, PoolRequirement pool) {
        Set<SubjectId> candidates = new LinkedHashSet<>();
        awards(recognition, pool).forEach(award -> candidates.addAll(recognition.candidates(award.id())));
        return candidates;
    }

    private static List<Observation> lackedRecipients(Recognition recognition) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < recognition.pools().size(); i++) {
            PoolRequirement pool = recognition.pools().get(i);
            Set<Recipient> found = EnumSet.noneOf(Recipient.class);
            for (Award award : awards(recognition, pool)) {
                if (!recognition.candidates(award.id()).isEmpty()) {
                    found.add(award.recipient());
                }
            }
            List<String> missing = pool.recipients().stream()
                    .filter(recipient -> !found.contains(recipient))
                    .map(Recipient::code)
                    .toList();
            if (!found.isEmpty() && !missing.isEmpty()) {
                observations.add(Observation.of(pool.id())
                        .with("missing", missing)
                        .with("found", found.stream().map(Recipient::code).toList())
                        .at(POOLS.at(i).at("recipients")));
            }
        }
        return observations;
    }

    private static List<Observation> lacks(Recognition recognition) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < recognition.pools().size(); i++) {
            PoolRequirement pool = recognition.pools().get(i);
            Place place = POOLS.at(i);
            List<Organization> homes = candidates(recognition, pool).stream()
                    .map(recognition::home)
                    .flatMap(Optional::stream)
                    .toList();
            if (homes.isEmpty()) {
                continue;
            }
            pool.levels()
                    .ifPresent(required -> lacks(
                                    pool,
                                    "level",
                                    required,
                                    distinct(homes, home -> home.level().orElse(null)))
                            .ifPresent(seen -> observations.add(seen.at(place.at("levels")))));
            pool.sectors()
                    .ifPresent(required -> lacks(
                                    pool,
                                    "sector",
                                    required,
                                    distinct(
                                            homes,
                                            home -> recognition
                                                    .organizations()
                                                    .sectorOf(home)
                                                    .orElse(null)))
                            .ifPresent(seen -> observations.add(seen.at(place.at("sectors")))));
            for (Map.Entry<?, Integer> entry : pool.classes().entrySet()) {
                lacks(
                                pool,
                                entry.getKey().toString(),
                                entry.getValue(),
                                distinct(homes, home -> home.classes().get(entry.getKey())))
                        .ifPresent(seen -> observations.add(
                                seen.at(place.at("classes").at(entry.getKey().toString()))));
            }
        }
        return observations;
    }

    private static Collection<Object> distinct(List<Organization> homes, Function<Organization, ?> value) {
        Set<Object> values = new LinkedHashSet<>();
        homes.stream().map(value).filter(Objects::nonNull).forEach(values::add);
        return values;
    }

    private static Optional<Observation> lacks(
            PoolRequirement pool, String dimension, int required, Collection<Object> found) {
        return found.size() >= required
                ? Optional.empty()
                : Optional.of(Observation.of(pool.id())
                        .with("dimension", dimension)
                        .with("required", required)
                        .with("found", found.size())
                        .with("values", found));
    }
}
