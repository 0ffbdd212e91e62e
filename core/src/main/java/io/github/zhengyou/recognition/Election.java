package io.github.zhengyou.recognition;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.OrganizationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Winners of an award were elected 投票选举. The winners are kept as they were listed, even with repeats.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class Election implements RecognitionEntry {

    Election() {}

    @Override
    public abstract EntryId id();

    @Override
    public abstract AwardId award();

    /** The day of the vote. */
    public abstract LocalDate date();

    /** Whose election it was, such as the branch whose members met; empty if none is stated. */
    public abstract Optional<OrganizationId> organization();

    /** Who voted, such as the meeting of the members; empty if none is stated. */
    public abstract Optional<Role> body();

    /** How many were to be elected; zero or more. */
    public abstract long seats();

    /** Those listed as winners, in the order listed, repeats included; may be empty. */
    public abstract List<SubjectId> winners();

    /** The votes of each candidate, winner or not, zero or more each; empty where they were not kept. */
    public abstract Map<SubjectId, Long> votes();

    /** How many could vote; zero or more; empty if none is stated. */
    public abstract Optional<Long> eligible();

    /** How many of them were present; zero or more; empty if none is stated. */
    public abstract Optional<Long> present();

    /** The winners, each once, in the order first listed. */
    public Set<SubjectId> distinctWinners() {
        return ImmutableSet.copyOf(winners());
    }

    /** Where each winner stands who is listed more than once: positions from 1, in the order listed. */
    public Map<SubjectId, List<Integer>> repeatedWinners() {
        Map<SubjectId, List<Integer>> positions = new LinkedHashMap<>();
        for (int i = 0; i < winners().size(); i++) {
            positions
                    .computeIfAbsent(winners().get(i), winner -> new ArrayList<>())
                    .add(i + 1);
        }
        positions.values().removeIf(list -> list.size() == 1);
        return positions;
    }

    /** How many seats nobody won; 0 where all are filled. */
    public long vacancies() {
        return Math.max(0, seats() - distinctWinners().size());
    }

    /** Whether the votes were kept, so that the result can be verified. */
    public boolean isVerifiable() {
        return !votes().isEmpty();
    }

    /**
     * Those who have the same votes at the cut, so that the votes do not say who of them won 末位同票: in the order of the votes
     * given; empty where the votes decide.
     */
    public Set<SubjectId> tied() {
        if (votes().size() <= seats() || seats() == 0) {
            return Set.of();
        }
        List<Long> counts =
                votes().values().stream().sorted(Comparator.reverseOrder()).toList();
        long last = counts.get((int) seats() - 1);
        if (counts.get((int) seats()) != last) {
            return Set.of();
        }
        ImmutableSet.Builder<SubjectId> tied = ImmutableSet.builder();
        votes().forEach((candidate, count) -> {
            if (count == last) {
                tied.add(candidate);
            }
        });
        return tied.build();
    }

    @Value.Check
    void check() {
        atLeastZero("seats", seats());
        eligible().ifPresent(number -> atLeastZero("eligible", number));
        present().ifPresent(number -> atLeastZero("present", number));
        votes().forEach((candidate, count) -> atLeastZero("votes of '" + candidate + "'", count));
    }

    private void atLeastZero(String what, long number) {
        if (number < 0) {
            throw new IllegalArgumentException(
                    what + " in election '" + id() + "' must be zero or more, got " + number);
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this election. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds an {@link Election}; id, award, date and seats are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableElection.Builder {
        Builder() {}
    }
}
