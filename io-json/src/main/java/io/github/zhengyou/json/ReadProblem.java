package io.github.zhengyou.json;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in a JSON document: where, what was expected and what was found instead.
 *
 * <p>The text of {@link #message} and {@link #toString} is for people and may change; programs read the code and the
 * parts.
 *
 * @since 0.1
 */
public final class ReadProblem {
    private final ProblemKind kind;
    private final String document;
    private final Location location;
    private final String pointer;
    private final @Nullable String expected;
    private final @Nullable String got;
    private final @Nullable String nearest;
    private final @Nullable String reason;
    private final @Nullable String reasonInChinese;
    private final @Nullable String type;
    private final ImmutableList<String> known;

    private ReadProblem(Builder builder) {
        this.kind = builder.kind;
        this.document = builder.document;
        this.location = builder.location;
        this.pointer = builder.pointer;
        this.expected = builder.expected;
        this.got = builder.got;
        this.nearest = builder.nearest;
        this.reason = builder.reason;
        this.reasonInChinese = builder.reasonInChinese;
        this.type = builder.type;
        this.known = builder.known;
    }

    static Builder builder(ProblemKind kind, String document, Location location, String pointer) {
        return new Builder(kind, document, location, pointer);
    }

    /** What kind of problem it is, such as {@code unknown-property}; never changes its meaning. */
    public String code() {
        return kind.code();
    }

    /** The name of the document, as the caller of the reader gave it; usually a file name. */
    public String document() {
        return document;
    }

    /** Where in the document. */
    public Location location() {
        return location;
    }

    /** The line, from 1. */
    public int line() {
        return location.line();
    }

    /** The column, from 1, counted in Unicode code points: a Chinese character is one column. */
    public int column() {
        return location.column();
    }

    /** The JSON Pointer (RFC 6901) of the value, such as {@code /criteria/0/code}; empty for the whole document. */
    public String pointer() {
        return pointer;
    }

    /** What was expected: a name, a range, a list of choices, a limit, or a type such as {@code whole-number}. */
    public Optional<String> expected() {
        return Optional.ofNullable(expected);
    }

    /** What was found: the value as JSON, shortened, or the bare name of a property. */
    public Optional<String> got() {
        return Optional.ofNullable(got);
    }

    /** The known name that was probably meant. */
    public Optional<String> nearest() {
        return Optional.ofNullable(nearest);
    }

    /** The type of the value that is missing, such as {@code whole-number}. */
    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    /**
     * The names of the properties that the object has, in written order; empty where they would not help, as where
     * {@link #nearest()} is known. Messages show the first twelve.
     */
    public List<String> known() {
        return known;
    }

    /**
     * The message of what refused the value, as it was given, in whatever language; in English where it is known in both,
     * as {@link #message} then says it.
     */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** What is wrong, without the place. */
    public String message(Language language) {
        String message = text(kind.code(), language);
        return nearest == null ? message : message + text("nearest", language);
    }

    private String text(String key, Language language) {
        return Messages.CATALOGUE
                .message(key, language, name -> part(name, language))
                .orElse(key);
    }

    private String part(String name, Language language) {
        String part = switch (name) {
            case "expected" -> expected;
            case "got" -> got;
            case "nearest" -> nearest;
            case "type" -> type;
            case "known" -> Excerpts.first(known);
            case "reason" -> language == Language.ZH ? reasonInChinese : reason;
            default -> reasonInChinese == null ? reason : null; // {foreign}: what is not known in this language
        };
        return part == null ? "" : part;
    }

    /** The document, line, column, pointer and message, such as {@code plan.json:3:9 /name: …}. */
    public String toString(Language language) {
        String at = document + ':' + line() + ':' + column();
        return (pointer.isEmpty() ? at : at + ' ' + pointer) + ": " + message(language);
    }

    /** As {@link #toString(Language)}, in English. */
    @Override
    public String toString() {
        return toString(Language.EN);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadProblem that
                && kind == that.kind
                && document.equals(that.document)
                && location.equals(that.location)
                && pointer.equals(that.pointer)
                && Objects.equals(expected, that.expected)
                && Objects.equals(got, that.got)
                && Objects.equals(nearest, that.nearest)
                && Objects.equals(reason, that.reason)
                && Objects.equals(reasonInChinese, that.reasonInChinese)
                && Objects.equals(type, that.type)
                && known.equals(that.known);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                kind, document, location, pointer, expected, got, nearest, reason, reasonInChinese, type, known);
    }

    /** The messages, from properties files beside this class. */
    private static final class Messages {
        static final Catalogue CATALOGUE = load();

        private static Catalogue load() {
            try (InputStream zh = ReadProblem.class.getResourceAsStream("problems_zh.properties");
                    InputStream en = ReadProblem.class.getResourceAsStream("problems_en.properties")) {
                if (zh == null || en == null) {
                    throw new IllegalStateException("the message catalogue 'problems' is missing from the jar");
                }
                return Catalogue.read(zh, en);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Collects the parts of a problem. */
    static final class Builder {
        private final ProblemKind kind;
        private final String document;
        private final Location location;
        private final String pointer;
        private @Nullable String expected;
        private @Nullable String got;
        private @Nullable String nearest;
        private @Nullable String reason;
        private @Nullable String reasonInChinese;
        private @Nullable String type;
        private ImmutableList<String> known = ImmutableList.of();

        private Builder(ProblemKind kind, String document, Location location, String pointer) {
            this.kind = kind;
            this.document = document;
            this.location = location;
            this.pointer = pointer;
        }

        Builder expected(String text) {
            this.expected = text;
            return this;
        }

        Builder got(String text) {
            this.got = text;
            return this;
        }

        Builder nearest(Optional<String> name) {
            this.nearest = name.orElse(null);
            return this;
        }

        Builder reason(String message) {
            this.reason = message;
            return this;
        }

        Builder reasonInChinese(String message) {
            this.reasonInChinese = message;
            return this;
        }

        Builder type(String code) {
            this.type = code;
            return this;
        }

        Builder known(List<String> names) {
            this.known = ImmutableList.copyOf(names);
            return this;
        }

        ReadProblem build() {
            return new ReadProblem(this);
        }
    }
}
