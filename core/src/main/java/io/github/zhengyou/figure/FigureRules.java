package io.github.zhengyou.figure;

import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;

/**
 * The rules for reported figures 数据核对规则. What is impossible is an error, what is questionable a warning. Their
 * source is the project: they are arithmetic, not law.
 *
 * @since 0.1
 */
public final class FigureRules {

    /** Every id occurs once among the figures, the lists and the relations of a document. */
    public static final Rule<Figures> REPEATED_ID = rule("figure.repeated-id", Severity.ERROR);

    /** Relations name figures, lists and items that are there. */
    public static final Rule<Figures> UNKNOWN_REFERENCE = rule("figure.unknown-reference", Severity.ERROR);

    /** Ordinals and identifiers are not counted with. */
    public static final Rule<Figures> NOT_A_QUANTITY = rule("figure.not-a-quantity", Severity.ERROR);

    /** Only an identifier is read as a code. */
    public static final Rule<Figures> NOT_A_CODE = rule("figure.not-a-code", Severity.ERROR);

    /** Of what is counted there are none or some, never fewer; a decrease may be written so. */
    public static final Rule<Figures> NEGATIVE_COUNT = rule("figure.negative-count", Severity.WARNING);

    /** Figures that are added or compared have one unit. */
    public static final Rule<Figures> UNITS_DIFFER = rule("figure.units-differ", Severity.ERROR);

    /** A rate is in percent, a duration in days. */
    public static final Rule<Figures> UNIT_UNFIT = rule("figure.unit-unfit", Severity.ERROR);

    /** Figures that disagree are counted over one scope; noted only where they disagree. */
    public static final Rule<Figures> SCOPES_DIFFER = rule("figure.scopes-differ", Severity.WARNING);

    /** No figure is added twice in one relation. */
    public static final Rule<Figures> REPEATED_PART = rule("figure.repeated-part", Severity.ERROR);

    /** Parts add up to the total claimed. */
    public static final Rule<Figures> SUM_DIFFERS = rule("figure.sum-differs", Severity.ERROR);

    /** A part does not exceed its whole. */
    public static final Rule<Figures> PART_EXCEEDS_WHOLE = rule("figure.part-exceeds-whole", Severity.ERROR);

    /** A part that exceeds its whole, because it may count others, says how many. */
    public static final Rule<Figures> OTHERS_NOT_COUNTED = rule("figure.others-not-counted", Severity.WARNING);

    /** Two figures for one thing agree. */
    public static final Rule<Figures> VALUES_CONFLICT = rule("figure.values-conflict", Severity.ERROR);

    /** The rate of a part in a whole is from 0 to 100 percent. */
    public static final Rule<Figures> RATE_OUT_OF_RANGE = rule("figure.rate-out-of-range", Severity.ERROR);

    /** A rate agrees with part and whole, as far as it was rounded. */
    public static final Rule<Figures> SHARE_DIFFERS = rule("figure.share-differs", Severity.ERROR);

    /** There is a whole number that a rate can have been rounded from. */
    public static final Rule<Figures> RATE_IMPOSSIBLE = rule("figure.rate-impossible", Severity.ERROR);

    /** A rate that is only a bound gives no exact count. */
    public static final Rule<Figures> RATE_IS_BOUND = rule("figure.rate-is-bound", Severity.INFO);

    /** A list has as many entries as declared. */
    public static final Rule<Figures> COUNT_DIFFERS = rule("figure.count-differs", Severity.ERROR);

    /** An open list names fewer than declared; that is no mismatch. */
    public static final Rule<Figures> LIST_OPEN = rule("figure.list-open", Severity.INFO);

    /** Every ordinal of a list is printed once. */
    public static final Rule<Figures> ORDINAL_REPEATED = rule("figure.ordinal-repeated", Severity.WARNING);

    /** No ordinal between the smallest and the largest of a list is missing. */
    public static final Rule<Figures> ORDINAL_SKIPPED = rule("figure.ordinal-skipped", Severity.WARNING);

    /** Every entry of a list, by code or else by name, occurs once. */
    public static final Rule<Figures> ENTRY_REPEATED = rule("figure.entry-repeated", Severity.WARNING);

    /** No entry of a list is blank. */
    public static final Rule<Figures> ENTRY_BLANK = rule("figure.entry-blank", Severity.WARNING);

    /** A code that is to be read has digits and separators only. */
    public static final Rule<Figures> CODE_UNREADABLE = rule("figure.code-unreadable", Severity.ERROR);

    /** A code, read as declared, agrees with its quantities. */
    public static final Rule<Figures> CODE_DIFFERS = rule("figure.code-differs", Severity.ERROR);

    /** Every item that needs a counterpart has one. */
    public static final Rule<Figures> NOT_ASSIGNED = rule("figure.not-assigned", Severity.WARNING);

    /** Dates last as many days as claimed. */
    public static final Rule<Figures> DURATION_DIFFERS = rule("figure.duration-differs", Severity.ERROR);

    /** No run of three or more equal figures is reported under two topics: it is probably counted twice. */
    public static final Rule<Figures> REPEATED_RUN = rule("figure.repeated-run", Severity.WARNING);

    /** Figures that were probably reported twice are not added. */
    public static final Rule<Figures> REPEATED_RUN_ADDED = rule("figure.repeated-run-added", Severity.WARNING);

    /** All of them. */
    public static final RuleBook<Figures> BOOK = RuleBook.of(
            REPEATED_ID,
            UNKNOWN_REFERENCE,
            NOT_A_QUANTITY,
            NOT_A_CODE,
            NEGATIVE_COUNT,
            UNITS_DIFFER,
            UNIT_UNFIT,
            SCOPES_DIFFER,
            REPEATED_PART,
            SUM_DIFFERS,
            PART_EXCEEDS_WHOLE,
            OTHERS_NOT_COUNTED,
            VALUES_CONFLICT,
            RATE_OUT_OF_RANGE,
            SHARE_DIFFERS,
            RATE_IMPOSSIBLE,
            RATE_IS_BOUND,
            COUNT_DIFFERS,
            LIST_OPEN,
            ORDINAL_REPEATED,
            ORDINAL_SKIPPED,
            ENTRY_REPEATED,
            ENTRY_BLANK,
            CODE_UNREADABLE,
            CODE_DIFFERS,
            NOT_ASSIGNED,
            DURATION_DIFFERS,
            REPEATED_RUN,
            REPEATED_RUN_ADDED);

    private FigureRules() {}

    private static Rule<Figures> rule(String id, Severity severity) {
        return Rule.of(
                id, severity, Source.PROJECT, figures -> FigureAudit.of(figures).observations(id));
    }
}
