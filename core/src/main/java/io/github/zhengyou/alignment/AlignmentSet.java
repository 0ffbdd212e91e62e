package io.github.zhengyou.alignment;

import io.github.zhengyou.organization.Line;
import io.github.zhengyou.text.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a plan asks of lines that go together: in what one leads another along, and in what they keep in step 几带几同步.
 *
 * <p>Two sets are different even if they have the same name: a set is told by its id, its line and its wording.
 *
 * @since 0.1
 */
@Value.Immutable
public abstract class AlignmentSet {

    AlignmentSet() {}

    /** The id, unique within its plan. */
    public abstract AlignmentSetId id();

    /** The name in Chinese and English. */
    public abstract LocalizedText name();

    /** The line that is led along; empty where the set is asked of every line but the leading one. */
    public abstract Optional<Line> line();

    /** The line that leads; the Party unless said otherwise. */
    @Value.Default
    public Line leader() {
        return Line.PARTY;
    }

    /** In what words it asks for keeping in step; empty if it asks for none. */
    public abstract Optional<AlignmentWording> wording();

    /** In what the one leads the other along, in order, each code once; may be empty. */
    public abstract List<Lead> leads();

    /** In what aspects they keep in step, in order, each once; may be empty. */
    public abstract List<AlignedAspect> aspects();

    /**
     * How many days the work of two lines may lie apart and still be in step; zero or more, 0 unless given: then their days
     * must touch. Source: project decision.
     */
    @Value.Default
    public int withinDays() {
        return 0;
    }

    /** Whether it is asked of a line. */
    public boolean isAskedOf(Line line) {
        return !line.equals(leader()) && line().map(line::equals).orElse(true);
    }

    @Value.Check
    void check() {
        if (withinDays() < 0) {
            throw new IllegalArgumentException(
                    "days of alignment set '" + id() + "' must be zero or more, got " + withinDays());
        }
        if (line().filter(leader()::equals).isPresent()) {
            throw new IllegalArgumentException("line of alignment set '" + id()
                    + "' must not be the line that leads, got '" + leader() + "' for both");
        }
        Set<Object> codes = new HashSet<>();
        leads().forEach(lead -> unique(codes, "lead", lead.code()));
        aspects().forEach(aspect -> unique(codes, "aspect", aspect.aspect()));
    }

    private void unique(Set<Object> codes, String what, Object code) {
        if (!codes.add(code)) {
            throw new IllegalArgumentException(
                    what + " must be unique in alignment set '" + id() + "', got '" + code + "' twice");
        }
    }

    /** A builder without any attribute set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with these attributes. */
    public Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Builds an {@link AlignmentSet}; id and name are required.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableAlignmentSet.Builder {
        Builder() {}
    }
}
