package io.github.zhengyou.rule;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * One thing that should hold of a value, and how to find where it does not 规则.
 *
 * <p>A rule is pure: it neither changes the value nor reads a clock. Its text is in the message catalogue under
 * {@code finding.} and its id. Thread-safe if its check is.
 *
 * @param <T> what it looks at
 * @since 0.1
 */
public final class Rule<T> {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*(\\.[a-z][a-z0-9]*(-[a-z0-9]+)*)+");

    private final String id;
    private final Severity severity;
    private final Source source;
    private final Function<? super T, ? extends Iterable<Observation>> check;

    private Rule(
            String id, Severity severity, Source source, Function<? super T, ? extends Iterable<Observation>> check) {
        this.id = checkId(id);
        this.severity = requireNonNull(severity, "severity");
        this.source = requireNonNull(source, "source");
        this.check = requireNonNull(check, "check");
    }

    /**
     * A rule.
     *
     * @param id {@code package.kebab}, such as {@code figure.sum-differs}
     * @param severity how grave each of its findings is
     * @param source where the rule comes from
     * @param check all that does not hold; empty if all is well
     * @throws IllegalArgumentException if the id has another form
     */
    public static <T> Rule<T> of(
            String id, Severity severity, Source source, Function<? super T, ? extends Iterable<Observation>> check) {
        return new Rule<>(id, severity, source, check);
    }

    static String checkId(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("rule id must be a package and a name in lower-kebab, such as"
                    + " 'figure.sum-differs', got '" + id + "'");
        }
        return id;
    }

    /** The id, unique within a rule book. */
    public String id() {
        return id;
    }

    /** How grave its findings are. */
    public Severity severity() {
        return severity;
    }

    /** Where it comes from. */
    public Source source() {
        return source;
    }

    /** Looks at a value. Returns what it found, in the order of the check. */
    public List<Finding> check(T value) {
        ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        for (Observation observation : check.apply(value)) {
            findings.add(Finding.of(id, severity, observation));
        }
        return findings.build();
    }

    /** The same rule over something that holds, or leads to, what it looks at. */
    public <S> Rule<S> over(Function<? super S, ? extends T> part) {
        return new Rule<>(id, severity, source, whole -> check.apply(part.apply(whole)));
    }

    /** The same rule over something that may hold what it looks at; nothing is found where it does not. */
    public <S> Rule<S> overIfPresent(Function<? super S, ? extends Optional<? extends T>> part) {
        return new Rule<>(id, severity, source, whole -> {
            Optional<? extends T> found = part.apply(whole);
            return found.isPresent() ? check.apply(found.get()) : List.of();
        });
    }

    /**
     * The same rule over every element of a list, each observation at its element.
     *
     * @param list where the list stands
     */
    public Rule<List<? extends T>> each(Place list) {
        return new Rule<>(id, severity, source, elements -> {
            ImmutableList.Builder<Observation> observations = ImmutableList.builder();
            for (int i = 0; i < elements.size(); i++) {
                for (Observation observation : check.apply(elements.get(i))) {
                    observations.add(observation.at(list.at(i)));
                }
            }
            return observations.build();
        });
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
