package io.github.zhengyou.json;

import io.github.zhengyou.rule.RefusedException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one document: its tokens, where it is, and the problems so far.
 *
 * <p>A codec starts on the first token of its value and ends on the last one, whatever it meets; it returns null after
 * it reported a problem.
 */
final class Reading {
    private static final PropertyNames NO_NAMES = new PropertyNames(List.of());

    private final TokenSource origin;
    private final @Nullable TextStream text;
    private final String document;
    private final ReadOptions options;
    private final Trail trail = new Trail();
    private final List<ReadProblem> problems = new ArrayList<>();
    private TokenSource source;
    private long settledMark = -1; // the current token when bytes were forgotten last, and where it begins
    private Location settledPlace = Location.START;

    /** A reading whose marks are places already. */
    Reading(TokenSource source, String document, ReadOptions options) {
        this(source, null, document, options);
    }

    /** A reading whose marks are offsets in a text. */
    Reading(TokenSource source, @Nullable TextStream text, String document, ReadOptions options) {
        this.origin = source;
        this.source = source;
        this.text = text;
        this.document = document;
        this.options = options;
        if (text != null) {
            text.beforeForgetting(this::settle);
        }
    }

    TokenSource source() {
        return source;
    }

    /** Reads on from another source. */
    void source(TokenSource next) {
        this.source = next;
    }

    ReadOptions options() {
        return options;
    }

    /** The problems so far, in the order of the document. */
    List<ReadProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparingInt(ReadProblem::line).thenComparingInt(ReadProblem::column))
                .toList();
    }

    // Structure

    /** Enters the object at hand, of properties of these names; false, and past it, if there is none or it is too deep. */
    boolean enterObject(List<String> names) {
        return enter(Token.START_OBJECT, "object", names);
    }

    /** Enters the list at hand; false, and past it, if there is none or it is too deep. */
    boolean enterList() {
        return enter(Token.START_LIST, "list", List.of());
    }

    private boolean enter(Token start, String expected, List<String> names) {
        if (source.token() != start) {
            wrongType(expected, names);
            return false;
        }
        if (trail.depth() == options.maxDepth()) {
            report(problem(ProblemKind.TOO_DEEP).expected(Integer.toString(options.maxDepth())));
            source.skip();
            return false;
        }
        trail.enter(source.mark());
        return true;
    }

    /** Leaves the object or list, at its end. */
    void leave() {
        trail.leave();
    }

    /** Moves to the next name of the object entered; see {@link TokenSource#nextName}. */
    int nextName(PropertyNames names, int expected) {
        int index;
        try {
            index = source.nextName(names, expected);
        } catch (Unreadable e) {
            String last = source.name();
            if (!last.isEmpty()) {
                trail.step(last);
            }
            throw e;
        }
        if (index >= 0) {
            trail.step(names.get(index));
        } else if (index == TokenSource.UNKNOWN) {
            trail.step(source.name());
        }
        return index;
    }

    /** Moves to the next name of the object entered, whatever it is; null at the end. */
    @Nullable
    String nextName() {
        return nextName(NO_NAMES, 0) == TokenSource.END ? null : source.name();
    }

    /** Says which property of the object entered is at hand. */
    void step(String name) {
        trail.step(name);
    }

    /** Moves to the next element of the list entered; false at the end. */
    boolean nextElement(int position) {
        if (source.next() == Token.END_LIST) {
            return false;
        }
        trail.step(position);
        return true;
    }

    /** From a name past its value. */
    void skipValue() {
        source.next();
        source.skip();
    }

    /** From anywhere between the properties of the object entered to its end. */
    void skipRest() {
        while (source.nextName(NO_NAMES, 0) != TokenSource.END) {
            skipValue();
        }
    }

    // Problems

    /** The value at hand is of another type. */
    void wrongType(String expected) {
        wrongType(expected, List.of());
    }

    private void wrongType(String expected, List<String> names) {
        report(problem(ProblemKind.WRONG_TYPE).expected(expected).known(names).got(excerpt()));
        source.skip();
    }

    /** Reports the name at hand, skips its value, and returns the index of the name probably meant, or -1. */
    int unknownProperty(PropertyNames names) {
        if (options.unknownPropertiesTolerated()) {
            skipValue();
            return -1;
        }
        String name = source.name();
        Optional<String> nearest = Spelling.nearest(name, names.all());
        report(problem(ProblemKind.UNKNOWN_PROPERTY)
                .got(name)
                .nearest(nearest)
                .known(nearest.isPresent() ? List.of() : names.all()));
        skipValue();
        return nearest.map(names::indexOf).orElse(-1);
    }

    /** The name at hand occurred before in its object. */
    void duplicateKey() {
        report(problem(ProblemKind.DUPLICATE_KEY).got(source.name()));
        skipValue();
    }

    /** Makes a value of one that was read; null if it is refused. */
    <A, B> @Nullable B make(Function<? super A, ? extends B> factory, A from) {
        try {
            return factory.apply(from);
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException | DateTimeException e) {
            refused(e);
            return null;
        }
    }

    /** Hands a value that was read to a builder; false if it is refused. */
    <B, V> boolean set(BiConsumer<? super B, ? super V> setter, B builder, V value) {
        try {
            setter.accept(builder, value);
            return true;
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException | DateTimeException e) {
            refused(e);
            return false;
        }
    }

    /** The value just read is refused by what was to take it. */
    void refused(RuntimeException reason) {
        if (reason instanceof RefusedException refused) {
            refused.reasons()
                    .forEach(each -> report(refusal(each.path())
                            .reason(each.text().en())
                            .reasonInChinese(each.text().zh())));
        } else {
            report(refusal("").reason(String.valueOf(reason.getMessage())));
        }
    }

    private ReadProblem.Builder refusal(String path) {
        Token token = source.token();
        if (!token.isEnd()) {
            return problem(token == Token.NAME ? ProblemKind.KEY_REFUSED : ProblemKind.VALUE_REFUSED)
                    .got(excerpt());
        }
        return path.isEmpty() ? problemOfLeft(ProblemKind.OBJECT_REFUSED) : problemInLeft(path);
    }

    /** The refusal of a value inside the object or list that was left last; located if that is still at hand. */
    private ReadProblem.Builder problemInLeft(String path) {
        long mark = trail.markOfLeft();
        Location location = text == null || mark < 0 ? null : Locator.locate(text.from(mark), path);
        return ReadProblem.builder(
                ProblemKind.VALUE_REFUSED, document, location == null ? place(mark) : location, trail.pointer() + path);
    }

    /** A problem of the token at hand. */
    ReadProblem.Builder problem(ProblemKind kind) {
        return ReadProblem.builder(kind, document, place(source.mark()), trail.pointer());
    }

    /** A problem of the object or list that was left last. */
    ReadProblem.Builder problemOfLeft(ProblemKind kind) {
        return ReadProblem.builder(kind, document, place(trail.markOfLeft()), trail.pointer());
    }

    void report(ReadProblem.Builder problem) {
        if (problems.size() == options.maxProblems()) {
            throw new Unreadable(ProblemKind.TOO_MANY_PROBLEMS, source.mark());
        }
        problems.add(problem.build());
    }

    /** Reports why the text could not be read on. */
    void report(Unreadable reason) {
        long mark = reason.mark();
        if (reason.kind() == ProblemKind.SYNTAX && mark >= 0 && text != null) {
            mark = text.wordAt(mark);
        }
        ReadProblem.Builder problem = ReadProblem.builder(reason.kind(), document, place(mark), trail.pointer());
        switch (reason.kind()) {
            case SYNTAX -> problem.got(text == null || mark < 0 ? "" : text.excerpt(mark));
            case NOT_UTF8 -> problem.got(text == null ? "" : text.malformedByte());
            case TOO_DEEP -> problem.expected(Integer.toString(options.maxDepth()));
            case TOO_MANY_PROBLEMS -> problem.expected(Integer.toString(options.maxProblems()));
            default -> {}
        }
        problems.add(problem.build());
    }

    /** The token at hand as JSON, shortened. */
    String excerpt() {
        return switch (source.token()) {
            case START_OBJECT, END_OBJECT -> "{…}";
            case START_LIST, END_LIST -> "[…]";
            case NAME -> Excerpts.quoted(source.name());
            case STRING -> Excerpts.quoted(source.text());
            case WHOLE_NUMBER, FRACTION -> Excerpts.shortened(source.text());
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            case END_OF_TEXT -> "";
        };
    }

    /** The place of a mark. */
    Location place(long mark) {
        if (mark < 0) {
            return Location.unpack(mark);
        }
        if (mark == settledMark) {
            return settledPlace;
        }
        return text == null ? Location.START : text.place(mark);
    }

    private void settle() {
        if (text != null) {
            trail.settle(text);
            long mark = origin.mark();
            if (mark >= 0 && mark != settledMark) {
                settledPlace = text.place(mark);
                settledMark = mark;
            }
        }
    }
}
