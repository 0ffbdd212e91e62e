package io.github.zhengyou.recognition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Corrections;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.timeline.Span;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The recognition of a campaign as a whole 评选表彰: the awards of its plan, and what the record says of them.
 *
 * <p>What is looked up here is found once, on first use, in time in proportion to the rows and entries.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Recognition {

    Recognition() {}

    /** The awards, in the order of the plan; may be empty. */
    public abstract List<Award> awards();

    /** What the candidates must be like taken together, in the order of the plan; may be empty. */
    public abstract List<PoolRequirement> pools();

    /** The procedures of the plan; may be empty. */
    public abstract List<Procedure> procedures();

    /** When the campaign runs; empty if the plan does not say. */
    public abstract Optional<Timeline> timeline();

    /** Who takes part. */
    public abstract Organizations organizations();

    /** The evidence of the record. */
    public abstract List<Evidence> evidence();

    /** The nominations, in the order of the record; may be empty. */
    public abstract List<Nomination> nominations();

    /** The elections, in the order of the record; may be empty. */
    public abstract List<Election> elections();

    /** The decisions, in the order of the record; may be empty. */
    public abstract List<Decision> decisions();

    /** The public notices, in the order of the record; may be empty. */
    public abstract List<Notice> notices();

    /** The day as of which it is looked at; empty if none is known, and then no day tells that nomination is over. */
    public abstract Optional<LocalDate> asOf();

    /** The award of that id; empty if the plan has none. */
    public Optional<Award> award(AwardId id) {
        return Optional.ofNullable(awardsById().get(id));
    }

    /** Those nominated for an award, each once, in the order of the nominations; may be empty. */
    public Set<SubjectId> candidates(AwardId award) {
        return candidatesByAward().get(award);
    }

    /**
     * Whether the candidates of an award can fill its quota: of the pool that the plan declares, else of those nominated, for
     * a yearly award in the year of a day. Empty where it has no quota, or neither a declared pool nor a nomination.
     */
    public Optional<Fill> fill(Award award, LocalDate day) {
        return award.pool().isPresent() ? award.fill() : fill(award, Round.of(award, day));
    }

    /** Whether those nominated in a round can fill the quota; empty where it has none, or nobody is nominated. */
    Optional<Fill> fill(Award award, Round round) {
        int candidates = candidatesByRound().get(round).size();
        return candidates == 0 ? Optional.empty() : award.fill(candidates);
    }

    /** The rounds of an award in which anybody is nominated, in the order of the nominations. */
    List<Round> rounds(Award award) {
        return candidatesByRound().keySet().stream()
                .filter(round -> round.award().equals(award.id()))
                .toList();
    }

    /**
     * Whether no further nomination is to be expected in a round: it came to an election, a public notice or a decision, or
     * as of the day the stage in which nominations are made is past, or the year of a yearly award, or where neither is
     * named the campaign. What nobody dates is not over.
     */
    boolean isNominationOver(Award award, Round round) {
        return roundsBeyondNomination().contains(round)
                || asOf().filter(day -> isNominationOver(award, round, day)).isPresent();
    }

    private boolean isNominationOver(Award award, Round round, LocalDate day) {
        if (award.yearly() && round.year() < day.getYear()) {
            return true;
        }
        Timeline days = timeline().orElse(null);
        if (days == null || (award.yearly() && award.window().isEmpty())) {
            return false;
        }
        List<Span> times =
                award.window().flatMap(days::stage).map(Stage::occurrences).orElse(List.of(days.span())).stream()
                        .filter(span -> !award.yearly() || mayBegin(span, round.year(), days))
                        .toList();
        return !times.isEmpty()
                && times.stream()
                        .allMatch(
                                span -> days.lastDay(span).filter(day::isAfter).isPresent());
    }

    private static boolean mayBegin(Span span, int year, Timeline days) {
        return days.firstDay(span).filter(from -> from.getYear() > year).isEmpty();
    }

    /** The honours of a subject that count for an award on a day: those of that day and before, not older than its look-back. */
    public List<Honour> countingHonours(Award award, SubjectId subject, LocalDate day) {
        Optional<LocalDate> from = award.lookBackFrom(day);
        return honours(subject, day).stream()
                .filter(honour -> from.isEmpty() || !honour.date().isBefore(from.get()))
                .toList();
    }

    /** All honours of a subject up to and including a day, in the order of the record; may be empty. */
    List<Honour> honours(SubjectId subject, LocalDate day) {
        return honoursBySubject().getOrDefault(subject, List.of()).stream()
                .filter(honour -> !honour.date().isAfter(day))
                .toList();
    }

    /** The organization of a subject that is nominated: itself, or where it is a member its own; empty if neither is found. */
    Optional<Organization> home(SubjectId subject) {
        return Optional.ofNullable(homes().get(subject.value()));
    }

    /** Who nominated, with what its row tells. */
    Nominator known(Nominator nominator) {
        return nominator
                .organization()
                .flatMap(id -> Optional.ofNullable(homes().get(id.value())))
                .map(nominator::with)
                .orElse(nominator);
    }

    /** Whether a subject is a body or a person; empty if no row tells, or rows of both kinds have its id. */
    Optional<Recipient> recipient(SubjectId subject) {
        return Optional.ofNullable(recipients().get(subject.value()));
    }

    /** Who was elected to an award or given it. */
    @Value.Lazy
    List<Choice> choices() {
        return Choice.all(this);
    }

    /** What those are whom nominations, elections and decisions name; nothing else is kept. */
    @Value.Lazy
    Map<String, Recipient> recipients() {
        Map<String, Recipient> recipients = new HashMap<>();
        Set<String> named = new HashSet<>();
        nominations().forEach(nomination -> named.add(nomination.candidate().value()));
        choices().forEach(choice -> named.add(choice.subject().value()));
        if (named.isEmpty()) {
            return recipients;
        }
        Stream.concat(
                        organizations().organizations().stream()
                                .map(row -> row.id().value()),
                        organizations().bodies().stream().map(row -> row.id().value()))
                .filter(named::contains)
                .forEach(id -> recipients.put(id, Recipient.COLLECTIVE));
        for (Member member : organizations().members()) {
            String id = member.id().value();
            if (named.contains(id) && recipients.put(id, Recipient.INDIVIDUAL) == Recipient.COLLECTIVE) {
                recipients.remove(id);
                named.remove(id);
            }
        }
        return recipients;
    }

    @Value.Lazy
    Map<AwardId, Award> awardsById() {
        Map<AwardId, Award> byId = new LinkedHashMap<>();
        awards().forEach(award -> byId.putIfAbsent(award.id(), award));
        return ImmutableMap.copyOf(byId);
    }

    @Value.Lazy
    ImmutableSetMultimap<AwardId, SubjectId> candidatesByAward() {
        ImmutableSetMultimap.Builder<AwardId, SubjectId> candidates = ImmutableSetMultimap.builder();
        nominations().forEach(nomination -> candidates.put(nomination.award(), nomination.candidate()));
        return candidates.build();
    }

    @Value.Lazy
    ImmutableSetMultimap<Round, SubjectId> candidatesByRound() {
        ImmutableSetMultimap.Builder<Round, SubjectId> candidates = ImmutableSetMultimap.builder();
        for (Nomination nomination : nominations()) {
            award(nomination.award())
                    .ifPresent(award -> candidates.put(Round.of(award, nomination.date()), nomination.candidate()));
        }
        return candidates.build();
    }

    @Value.Lazy
    Set<Round> roundsBeyondNomination() {
        Set<Round> rounds = new HashSet<>();
        elections().forEach(election -> add(election.award(), election.date(), rounds));
        notices().forEach(notice -> add(notice.award(), notice.period().from(), rounds));
        decisions().forEach(decision -> add(decision.award(), decision.date(), rounds));
        return rounds;
    }

    private void add(AwardId id, LocalDate day, Set<Round> rounds) {
        award(id).ifPresent(award -> rounds.add(Round.of(award, day)));
    }

    @Value.Lazy
    Map<SubjectId, List<Honour>> honoursBySubject() {
        Map<SubjectId, ImmutableList.Builder<Honour>> lists = new HashMap<>();
        Corrections corrections = Corrections.among(evidence());
        for (Evidence entry : evidence()) {
            if (entry instanceof Honour honour && corrections.leaveStanding(honour)) {
                lists.computeIfAbsent(honour.subject(), subject -> ImmutableList.builder())
                        .add(honour);
            }
        }
        Map<SubjectId, List<Honour>> honours = new HashMap<>();
        lists.forEach((subject, list) -> honours.put(subject, list.build()));
        return honours;
    }

    /**
     * The organizations of those whom nominations name, and of their own members among them, and those that elected; nothing
     * else is kept.
     */
    @Value.Lazy
    Map<String, Organization> homes() {
        Set<String> named = new HashSet<>();
        for (Nomination nomination : nominations()) {
            named.add(nomination.candidate().value());
            nomination.by().flatMap(Nominator::organization).ifPresent(id -> named.add(id.value()));
        }
        elections().forEach(election -> election.organization().ifPresent(id -> named.add(id.value())));
        if (named.isEmpty()) {
            return Map.of();
        }
        Map<String, String> owners = new HashMap<>();
        for (Member member : organizations().members()) {
            if (named.contains(member.id().value())) {
                owners.putIfAbsent(member.id().value(), member.organization().value());
            }
        }
        Set<String> wanted = ImmutableSet.<String>builder()
                .addAll(named)
                .addAll(owners.values())
                .build();
        Map<String, Organization> homes = new HashMap<>();
        for (Organization organization : organizations().organizations()) {
            if (wanted.contains(organization.id().value())) {
                homes.putIfAbsent(organization.id().value(), organization);
            }
        }
        owners.forEach((member, owner) -> {
            Organization home = homes.get(owner);
            if (home != null) {
                homes.putIfAbsent(member, home);
            }
        });
        return homes;
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Recognition}; the organizations are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableRecognition.Builder {
        Builder() {}
    }
}
