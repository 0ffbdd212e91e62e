package io.github.zhengyou.recognition;

import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.StageId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A title to be won in a campaign, how many may win it, and how they are chosen 奖项.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class Award {

    Award() {}

    /** The id, unique within its plan. */
    public abstract AwardId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** What kind of subject it is for; empty if none is stated. */
    public abstract Optional<SubjectKind> subjectKind();

    /** Whether it goes to bodies or to persons. */
    public abstract Recipient recipient();

    /** How many may win it 名额; empty where none is defined. */
    public abstract Optional<Quota> quota();

    /** Whether the quota is for each calendar year; else it is for the campaign as a whole. */
    @Value.Default
    public boolean yearly() {
        return false;
    }

    /** How many candidates the plan says there are 候选对象数; zero or more; empty where the nominations tell. */
    public abstract Optional<Long> pool();

    /** The stage in which nominations are made 推荐时段; empty where any day will do. */
    public abstract Optional<StageId> window();

    /** Who may nominate: the first provision decides, others are further articles of the same plan; empty where anybody may. */
    public abstract List<Provision> nominators();

    /** The kinds of evidence that a decision must rest on, in the order given; may be empty. */
    public abstract Set<EvidenceKind> requiredInputs();

    /** How many years back earlier honours count 表彰回溯年限; one or more; empty where all count. */
    public abstract Optional<Integer> lookBackYears();

    /** How many days a public notice must last 公示天数, the first and the last included; one or more; empty where none is stated. */
    public abstract Optional<Integer> noticeDays();

    /** The procedure by which its candidates move; empty where none is stated. */
    public abstract Optional<ProcessId> procedure();

    /** Whether so many candidates can fill the quota; empty where none is defined. */
    public Optional<Fill> fill(long candidates) {
        return quota().map(quota -> new Fill(quota.places(), candidates));
    }

    /** Whether the pool that the plan declares can fill the quota; empty where it declares no pool, or no quota. */
    public Optional<Fill> fill() {
        return pool().flatMap(this::fill);
    }

    /** The first day on which an earlier honour still counts, seen from a day; empty where all count. */
    public Optional<LocalDate> lookBackFrom(LocalDate day) {
        return lookBackYears().map(years -> day.minusYears(years));
    }

    @Value.Check
    void check() {
        if (pool().filter(pool -> pool < 0).isPresent()) {
            throw new IllegalArgumentException(
                    "pool of award '" + id() + "' must be zero or more, got " + pool().get());
        }
        atLeastOne("lookBackYears", lookBackYears());
        atLeastOne("noticeDays", noticeDays());
        Set<ProvisionId> ids = new HashSet<>();
        for (Provision provision : nominators()) {
            if (!ids.add(provision.id())) {
                throw new IllegalArgumentException(
                        "provision must be unique in award '" + id() + "', got '" + provision.id() + "' twice");
            }
        }
    }

    private void atLeastOne(String what, Optional<Integer> number) {
        if (number.filter(n -> n < 1).isPresent()) {
            throw new IllegalArgumentException(
                    what + " of award '" + id() + "' must be one or more, got " + number.get());
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this award. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds an {@link Award}; id, name and recipient are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableAward.Builder {
        Builder() {}
    }
}
