package io.github.zhengyou.scoring.scheme;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.scheme.SchemeReview.Cell;
import io.github.zhengyou.scoring.scheme.SchemeReview.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The rules over raters: whether they have something to rate, and whether what is said of them does anything. */
final class RaterRules {

    /** What groups give; all other evidence comes from none. */
    private static final Set<EvidenceForm> OF_GROUPS = Set.of(EvidenceForm.JUDGEMENT, EvidenceForm.BALLOTS);

    private static final Rule<SchemeReview> WITHOUT_EVIDENCE =
            Rule.of("scheme.rater-without-evidence", Severity.WARNING, Source.PROJECT, RaterRules::withoutEvidence);

    private static final Rule<SchemeReview> WITHOUT_RECORDS =
            Rule.of("scheme.rater-without-records", Severity.WARNING, Source.PROJECT, RaterRules::withoutRecords);

    private static final Rule<SchemeReview> GROUP_RATER_UNFIT = Rule.of(
            "scheme.group-rater-unfit",
            Severity.WARNING,
            Source.PROJECT,
            review -> eachOwner(
                    review,
                    cell -> cell.group()
                            .filter(group -> cell.rater().comparesPeers()
                                    || Collections.disjoint(cell.rater().forms(), OF_GROUPS))
                            .map(group -> observeGroup(cell, group)
                                    .with(
                                            "forms",
                                            cell.rater().forms().stream()
                                                    .map(EvidenceForm::code)
                                                    .sorted()
                                                    .toList())
                                    .at(cell.raterPlace()))));

    private static final Rule<SchemeReview> TURNOUT_IDLE = Rule.of(
            "scheme.turnout-idle",
            Severity.WARNING,
            Source.PROJECT,
            review -> eachOwner(
                    review,
                    cell -> cell.group()
                            .filter(group -> group.minimumTurnout().isPresent()
                                    && !cell.rater().forms().contains(EvidenceForm.BALLOTS))
                            .map(group ->
                                    observeGroup(cell, group).at(cell.owner().at("minimumTurnout")))));

    private static final Rule<SchemeReview> MISSING_GROUP_IDLE =
            Rule.of("scheme.missing-group-idle", Severity.INFO, Source.PROJECT, RaterRules::missingGroupIdle);

    private static final Rule<SchemeReview> GROUPS_IDLE = Rule.of(
            "scheme.rater-groups-idle",
            Severity.WARNING,
            Source.PROJECT,
            review -> review.scheme().raterGroups().isEmpty()
                            || review.leaves().stream().anyMatch(leaf -> isOfGroups(leaf) && !hasOwnGroups(leaf))
                    ? List.of()
                    : List.of(Observation.of(review.scheme().id()).at(SchemeReview.SCHEME.at("raterGroups"))));

    private static final Rule<SchemeReview> EVIDENCE_KINDS_IDLE =
            Rule.of("scheme.evidence-kinds-idle", Severity.WARNING, Source.PROJECT, RaterRules::evidenceKindsIdle);

    private static final Rule<SchemeReview> PEERS_IDLE = Rule.of(
            "scheme.peers-idle",
            Severity.INFO,
            Source.PROJECT,
            review -> review.scheme().peers().isEmpty()
                            || review.cells().stream().map(Cell::rater).anyMatch(Rater::comparesPeers)
                    ? List.of()
                    : List.of(Observation.of(review.scheme().id()).at(SchemeReview.SCHEME.at("peers"))));

    private static final Rule<SchemeReview> PEERS_MISSING =
            Rule.of("scheme.without-peers", Severity.WARNING, Source.PROJECT, RaterRules::withoutPeers);

    private static final Rule<SchemeReview> MASSES_REWEIGHTED =
            Rule.of("scheme.masses-reweighted", Severity.INFO, Source.PROJECT, RaterRules::massesReweighted);

    static final RuleBook<SchemeReview> BOOK = RuleBook.of(
            WITHOUT_EVIDENCE,
            WITHOUT_RECORDS,
            GROUP_RATER_UNFIT,
            TURNOUT_IDLE,
            MISSING_GROUP_IDLE,
            GROUPS_IDLE,
            EVIDENCE_KINDS_IDLE,
            PEERS_IDLE,
            PEERS_MISSING,
            MASSES_REWEIGHTED);

    private RaterRules() {}

    /** Looks at each rater once, however many leaves a group of the scheme rates. */
    private static List<Observation> eachOwner(SchemeReview review, Function<Cell, Optional<Observation>> check) {
        Set<Place> seen = new HashSet<>();
        return review.cells().stream()
                .filter(cell -> seen.add(cell.owner()))
                .flatMap(cell -> check.apply(cell).stream())
                .toList();
    }

    private static Observation observeGroup(Cell cell, RaterGroupScoring group) {
        return Observation.of(group.group()).with("rater", cell.reference().id());
    }

    private static boolean isOfGroups(Node leaf) {
        return leaf.compiled().rater == null;
    }

    private static boolean hasOwnGroups(Node leaf) {
        return !leaf.indicator().raterGroups().isEmpty();
    }

    /** The raters of whose leaves some have nothing on record; one rater with all of these leaves. */
    private static List<Observation> withoutEvidence(SchemeReview review) {
        if (review.campaign().record().evidence().isEmpty()) {
            return List.of();
        }
        record Fed(int leaf, int cell) {}
        Set<Fed> fed = new HashSet<>();
        review.eachThatCounts((entry, position) -> review.evaluator().fit().uses(entry).stream()
                .filter(use -> review.evaluator()
                        .indicator(use.leaf())
                        .rater(use.cell())
                        .forms()
                        .contains(EvidenceForm.of(entry)))
                .forEach(use -> fed.add(new Fed(use.leaf(), use.cell()))));
        Map<Place, List<Cell>> lacking = new LinkedHashMap<>();
        for (Cell cell : review.cells()) {
            if (cell.rater().needsEntries() && !fed.contains(new Fed(cell.leaf().index(), cell.number()))) {
                lacking.computeIfAbsent(cell.owner(), owner -> new ArrayList<>())
                        .add(cell);
            }
        }
        return lacking.values().stream().map(RaterRules::observeLacking).toList();
    }

    private static Observation observeLacking(List<Cell> cells) {
        Cell first = cells.get(0);
        Observation observation = Observation.of(first.reference().id())
                .with(
                        "indicators",
                        cells.stream().map(cell -> cell.leaf().indicator().id()).toList())
                .at(first.raterPlace());
        return first.group()
                .map(group -> observation.with("group", group.group()))
                .orElse(observation);
    }

    /** The raters of pledges or of work where the record, which holds something, holds none of those who are assessed. */
    private static List<Observation> withoutRecords(SchemeReview review) {
        CampaignRecord record = review.campaign().record();
        if (review.assessed().isEmpty()
                || (record.evidence().isEmpty()
                        && record.workItems().isEmpty()
                        && record.pledgeEvents().isEmpty())) {
            return List.of();
        }
        SubjectRecords records =
                SubjectRecords.of(review.campaign(), review.evaluator().period().through());
        List<SubjectRecord> assessed =
                review.assessed().stream().map(records::of).toList();
        return review.cells().stream()
                .filter(cell -> cell.group().isEmpty())
                .flatMap(cell -> ratedRecords(cell).stream()
                        .filter(rated -> assessed.stream().allMatch(rated.isAbsent()))
                        .map(rated -> Observation.of(cell.reference().id())
                                .with("indicator", cell.leaf().indicator().id())
                                .with("records", rated.code())
                                .at(cell.raterPlace())))
                .toList();
    }

    /** What a rater rates beside evidence. */
    private record RatedRecords(String code, Predicate<SubjectRecord> isAbsent) {}

    /** Pledges, of the rater that is made for them; work, of one that names tasks. */
    private static Optional<RatedRecords> ratedRecords(Cell cell) {
        if (cell.reference().id().equals("pledge-fulfilment")) {
            return Optional.of(
                    new RatedRecords("pledges", subject -> subject.pledges().isEmpty()));
        }
        return cell.rater().tasks().isEmpty()
                ? Optional.empty()
                : Optional.of(new RatedRecords(
                        "work-items", subject -> subject.workItems().isEmpty()));
    }

    /** What is done with a missing group matters only beside another group. */
    private static List<Observation> missingGroupIdle(SchemeReview review) {
        List<Observation> observations = new ArrayList<>();
        boolean matters = false;
        for (Node leaf : review.leaves()) {
            boolean hasSeveral = leaf.compiled().groups.size() > 1;
            if (leaf.indicator().missingGroup().isPresent() && !hasSeveral) {
                observations.add(Observation.of(leaf.indicator().id())
                        .with("groups", leaf.compiled().groups.size())
                        .at(leaf.place().at("missingGroup")));
            }
            matters |= hasSeveral && leaf.indicator().missingGroup().isEmpty();
        }
        if (review.scheme().missingGroup() != MissingGroup.INVALID && !matters) {
            observations.add(Observation.of(review.scheme().id())
                    .with("groups", review.scheme().raterGroups().size())
                    .at(SchemeReview.SCHEME.at("missingGroup")));
        }
        return observations;
    }

    /** Kinds draw entries that no group gives; groups cannot use them, nor can a rater of judgements and ballots alone. */
    private static List<Observation> evidenceKindsIdle(SchemeReview review) {
        return review.leaves().stream()
                .filter(leaf -> !leaf.indicator().evidenceKinds().isEmpty())
                .filter(leaf -> leaf.compiled().rater == null
                        || OF_GROUPS.containsAll(leaf.compiled().rater.forms()))
                .map(leaf -> Observation.of(leaf.indicator().id())
                        .with("kinds", leaf.indicator().evidenceKinds())
                        .at(leaf.place().at("evidenceKinds")))
                .toList();
    }

    /** Those who are assessed by comparison and have nobody to be compared with. */
    private static List<Observation> withoutPeers(SchemeReview review) {
        Optional<PeerGroup> peers = review.scheme().peers();
        if (peers.isEmpty() || review.cells().stream().map(Cell::rater).noneMatch(Rater::comparesPeers)) {
            return List.of();
        }
        ListMultimap<Optional<String>, SubjectId> groups =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        review.assessed().forEach(record -> groups.put(review.evaluator().peerGroup(record), record.subject()));
        List<SubjectId> alone = groups.asMap().entrySet().stream()
                .filter(group -> group.getKey().isEmpty() || group.getValue().size() == 1)
                .flatMap(group -> group.getValue().stream())
                .toList();
        return alone.isEmpty()
                ? List.of()
                : List.of(Observation.of(review.scheme().id())
                        .with("subjects", alone)
                        .at(SchemeReview.SCHEME.at("peers")));
    }

    /** Where the others quietly carry the weight of the masses, nobody need ask them. */
    private static List<Observation> massesReweighted(SchemeReview review) {
        return eachOwner(
                review,
                cell -> cell.group()
                        .filter(group -> group.group().equals(RaterGroup.MASSES)
                                && cell.leaf().compiled().groups.size() > 1
                                && cell.leaf()
                                                .indicator()
                                                .missingGroup()
                                                .orElse(review.scheme().missingGroup())
                                        == MissingGroup.REWEIGHT)
                        .map(group -> Observation.of(group.group())
                                .with("indicator", cell.leaf().indicator().id())
                                .at(cell.owner())));
    }
}
