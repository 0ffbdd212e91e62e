package io.github.zhengyou.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Rules over one kind of value, checked together 规则集.
 *
 * @param <T> what they look at
 * @since 0.1
 */
public final class RuleBook<T> {

    private final ImmutableList<Rule<? super T>> rules;

    private RuleBook(List<Rule<? super T>> rules) {
        Set<String> ids = new HashSet<>();
        for (Rule<?> rule : rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException(
                        "rule id must be unique in a rule book, got '" + rule.id() + "' twice");
            }
        }
        this.rules = ImmutableList.copyOf(rules);
    }

    /**
     * A rule book.
     *
     * @throws IllegalArgumentException if two rules have the same id
     */
    @SafeVarargs
    public static <T> RuleBook<T> of(Rule<? super T>... rules) {
        ImmutableList.Builder<Rule<? super T>> list = ImmutableList.builder();
        for (Rule<? super T> rule : rules) {
            list.add(rule);
        }
        return new RuleBook<>(list.build());
    }

    /** The rules, in the order given. */
    public List<Rule<? super T>> rules() {
        return rules;
    }

    /**
     * This rule book and another.
     *
     * @throws IllegalArgumentException if a rule id is in both
     */
    public RuleBook<T> plus(RuleBook<? super T> other) {
        ImmutableList.Builder<Rule<? super T>> both = ImmutableList.builder();
        both.addAll(rules);
        for (Rule<? super T> rule : other.rules) {
            both.add(rule);
        }
        return new RuleBook<T>(both.build());
    }

    /** The same rules over something that holds, or leads to, what they look at. */
    public <S> RuleBook<S> over(Function<? super S, ? extends T> part) {
        ImmutableList.Builder<Rule<? super S>> lifted = ImmutableList.builder();
        for (Rule<? super T> rule : rules) {
            lifted.add(rule.<S>over(part));
        }
        return new RuleBook<>(lifted.build());
    }

    /** The same rules over something that may hold what they look at; nothing is found where it does not. */
    public <S> RuleBook<S> overIfPresent(Function<? super S, ? extends Optional<? extends T>> part) {
        ImmutableList.Builder<Rule<? super S>> lifted = ImmutableList.builder();
        for (Rule<? super T> rule : rules) {
            lifted.add(rule.<S>overIfPresent(part));
        }
        return new RuleBook<>(lifted.build());
    }

    /** The rules whose source is in force on a day: what was done in one year is not judged by the rules of a later one. */
    public RuleBook<T> inForceOn(LocalDate day) {
        return new RuleBook<>(rules.stream()
                .filter(rule -> rule.source().isInForceOn(day))
                .collect(ImmutableList.<Rule<? super T>>toImmutableList()));
    }

    /** Checks a value by every rule. Returns all findings, sorted. */
    public Findings check(T value) {
        return rules.stream().flatMap(rule -> rule.check(value).stream()).collect(Findings.toFindings());
    }
}
