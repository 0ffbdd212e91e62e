package io.github.zhengyou.evidence;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An activity of a subject, and who came 活动. Its attendance is kept by population; a person stands in one of them.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract non-sealed class Activity implements Evidence {

    Activity() {}

    @Override
    public abstract EntryId id();

    @Override
    public abstract SubjectId subject();

    @Override
    public abstract LocalDate date();

    @Override
    public abstract Optional<EvidenceKind> kind();

    @Override
    public abstract Optional<EntryId> supersedes();

    /** What it was; empty where the kind says it. */
    public abstract Optional<LocalizedText> name();

    /** Who should have come and who came, by population in the order given; empty if it was not counted. */
    public abstract Map<Population, Attendance> attendance();

    /** The attendance of one population; empty if it was not counted. */
    public Optional<Attendance> attendance(Population population) {
        return Optional.ofNullable(attendance().get(population));
    }

    /** The attendance of all populations together; nobody of nobody if none was counted. */
    @Value.Lazy
    public Attendance total() {
        Attendance total = Attendance.NONE;
        for (Attendance attendance : attendance().values()) {
            total = total.plus(attendance);
        }
        return total;
    }

    @Value.Check
    void check() {
        total(); // counts that do not add up to a long are refused here, not on first use
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with the attributes of this activity. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds an {@link Activity}; id, subject and date are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
