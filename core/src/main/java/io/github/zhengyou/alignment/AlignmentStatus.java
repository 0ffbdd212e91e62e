package io.github.zhengyou.alignment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.evidence.WorkAspect;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.timeline.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * How a line keeps in step with the line that leads it, aspect by aspect 同步状况.
 *
 * <p>Lines are looked at as wholes: an aspect is kept in step if any work of the one and any of the other lie close enough
 * to each other, or if one piece of work was done jointly.
 *
 * @param set the set by which it was looked at
 * @param line the line that is led along
 * @param aspects the aspects of the set, in its order
 * @since 0.1
 */
public record AlignmentStatus(AlignmentSet set, Line line, List<Step> aspects) {

    /**
     * One aspect.
     *
     * @param aspect the aspect, as the set calls it
     * @param state how it stands
     * @param days how many days the works nearest to each other lie apart, 0 if done together; empty unless both lines did it
     * @since 0.1
     */
    public record Step(AlignedAspect aspect, AlignmentState state, OptionalLong days) {
        /** Refuses {@code null}. */
        public Step {
            requireNonNull(aspect, "aspect");
            requireNonNull(state, "state");
            requireNonNull(days, "days");
        }
    }

    /** Keeps an unmodifiable copy. */
    public AlignmentStatus {
        requireNonNull(set, "set");
        requireNonNull(line, "line");
        aspects = ImmutableList.copyOf(aspects);
    }

    /** The aspects in that state, in the order of the set. */
    public List<AlignedAspect> in(AlignmentState state) {
        return aspects.stream()
                .filter(step -> step.state() == state)
                .map(Step::aspect)
                .toList();
    }

    /** The aspects that are not done by both lines, in the order of the set. */
    public List<AlignedAspect> missing() {
        return aspects.stream()
                .filter(step -> step.state() != AlignmentState.TOGETHER && step.state() != AlignmentState.APART)
                .map(Step::aspect)
                .toList();
    }

    /**
     * How the lines that a set is asked of keep in step, by line. A line is there if it did work in any aspect of the set;
     * where the set names its line, that one is.
     *
     * @param lineOf the line of a piece of work that names none; empty if it is not known, then the work does not count
     */
    public static List<AlignmentStatus> of(
            AlignmentSet set, Iterable<WorkItem> work, Function<? super WorkItem, Optional<Line>> lineOf) {
        Works works = new Works(set, lineOf);
        work.forEach(works::add);
        Set<Line> lines = new HashSet<>(works.lines);
        set.line().ifPresent(lines::add);
        return lines.stream()
                .filter(set::isAskedOf)
                .sorted()
                .map(line -> new AlignmentStatus(
                        set,
                        line,
                        set.aspects().stream()
                                .map(aspect -> works.step(aspect, line))
                                .toList()))
                .toList();
    }

    /** The days of work in the aspects of a set, by aspect and line. */
    private static final class Works {
        private record Key(WorkAspect aspect, Line line) {}

        private final AlignmentSet set;
        private final Function<? super WorkItem, Optional<Line>> lineOf;
        private final Set<WorkAspect> asked = new HashSet<>();
        private final Map<Key, List<Period>> days = new HashMap<>();
        private final Set<Key> joint = new HashSet<>(); // done together with the leading line
        private final Set<Line> lines = new HashSet<>();

        Works(AlignmentSet set, Function<? super WorkItem, Optional<Line>> lineOf) {
            this.set = set;
            this.lineOf = lineOf;
            set.aspects().forEach(aspect -> asked.add(aspect.aspect()));
        }

        void add(WorkItem item) {
            WorkAspect aspect = item.aspect().orElse(null);
            if (aspect == null || !asked.contains(aspect)) {
                return;
            }
            Set<Line> done = new HashSet<>(item.jointly());
            item.line().or(() -> lineOf.apply(item)).ifPresent(done::add);
            for (Line line : done) {
                Key key = new Key(aspect, line);
                days.computeIfAbsent(key, k -> new ArrayList<>()).add(item.period());
                if (done.contains(set.leader())) {
                    joint.add(key);
                }
            }
            lines.addAll(done);
        }

        Step step(AlignedAspect aspect, Line line) {
            Key led = new Key(aspect.aspect(), line);
            List<Period> theirs = days.getOrDefault(led, List.of());
            List<Period> leaders = days.getOrDefault(new Key(aspect.aspect(), set.leader()), List.of());
            if (theirs.isEmpty() || leaders.isEmpty()) {
                return new Step(
                        aspect,
                        !theirs.isEmpty()
                                ? AlignmentState.LED_ALONE
                                : leaders.isEmpty() ? AlignmentState.ABSENT : AlignmentState.LEADER_ALONE,
                        OptionalLong.empty());
            }
            long apart = joint.contains(led) ? 0 : daysApart(theirs, leaders);
            return new Step(
                    aspect,
                    apart <= set.withinDays() ? AlignmentState.TOGETHER : AlignmentState.APART,
                    OptionalLong.of(apart));
        }
    }

    /** The days between the two periods, one of each list, that lie nearest to each other; 0 where they touch. */
    private static long daysApart(List<Period> some, List<Period> others) {
        record Side(Period period, boolean first) {}
        List<Side> all = new ArrayList<>(some.size() + others.size());
        some.forEach(period -> all.add(new Side(period, true)));
        others.forEach(period -> all.add(new Side(period, false)));
        all.sort(Comparator.comparing(side -> side.period().from()));
        long nearest = Long.MAX_VALUE;
        LocalDate[] ended = {LocalDate.MIN, LocalDate.MIN}; // of each list, the last day of those that began so far
        for (Side side : all) {
            int own = side.first() ? 0 : 1;
            long gap = ChronoUnit.DAYS.between(ended[1 - own], side.period().from());
            nearest = Math.min(nearest, Math.max(0, gap));
            if (ended[own].isBefore(side.period().through())) {
                ended[own] = side.period().through();
            }
        }
        return nearest;
    }
}
