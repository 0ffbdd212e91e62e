package io.github.zhengyou.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** Tokens from a parser of Jackson 3. */
final class Jackson3Source implements TokenSource, AutoCloseable {
    // Far above our own limits, which are checked token by token; these bound memory while a token is read or skipped.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(10_000)
                    .maxNumberLength(100_000)
                    .maxStringLength(100_000_000)
                    .maxNameLength(10_000)
                    .build())
            .build();

    private final JsonParser parser;
    private final boolean offsets;

    /** Over the bytes of a text. */
    static Jackson3Source open(InputStream in) {
        return new Jackson3Source(FACTORY.createParser(ObjectReadContext.empty(), in), true);
    }

    /** Over the parser of a host; places are those of the parser. */
    static Jackson3Source over(JsonParser parser) {
        return new Jackson3Source(parser, false);
    }

    private Jackson3Source(JsonParser parser, boolean offsets) {
        this.parser = parser;
        this.offsets = offsets;
    }

    @Override
    public Token next() {
        try {
            return token(parser.nextToken());
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Token token() {
        return token(parser.currentToken());
    }

    private static Token token(JsonToken token) {
        if (token == null) {
            return Token.END_OF_TEXT;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_LIST;
            case END_ARRAY -> Token.END_LIST;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT -> Token.WHOLE_NUMBER;
            case VALUE_NUMBER_FLOAT -> Token.FRACTION;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            default -> Token.NULL;
        };
    }

    @Override
    public int nextName(PropertyNames names, int expected) {
        try {
            if (expected < names.size()) {
                Object[] encoded = names.encoded(PropertyNames.JACKSON_3, SerializedString::new);
                if (parser.nextName((SerializedString) encoded[expected])) {
                    return expected;
                }
            } else {
                parser.nextName();
            }
            return parser.currentToken() == JsonToken.PROPERTY_NAME ? names.indexOf(parser.currentName()) : END;
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    @Override
    public String name() {
        String name = parser.streamReadContext().currentName();
        return name == null ? "" : name;
    }

    @Override
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    @Override
    public char[] characters() {
        try {
            return parser.getStringCharacters();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    @Override
    public int offset() {
        return parser.getStringOffset();
    }

    @Override
    public int length() {
        try {
            return parser.getStringLength();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void skip() {
        try {
            parser.skipChildren();
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    @Override
    public long mark() {
        return mark(parser.currentTokenLocation());
    }

    private long mark(TokenStreamLocation location) {
        return offsets
                ? Math.max(0, location.getByteOffset())
                : new Location(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr())).pack();
    }

    @Override
    public void close() {
        parser.close();
    }

    private RuntimeException unreadable(JacksonException e) {
        if (e instanceof JacksonIOException && e.getCause() instanceof IOException cause) {
            return cause instanceof TextStream.NotUtf8Exception
                    ? new Unreadable(ProblemKind.NOT_UTF8, Unreadable.AT_END)
                    : new UncheckedIOException(cause);
        }
        if (isEndOfText(e)) {
            return new Unreadable(ProblemKind.TRUNCATED, offsets ? Unreadable.AT_END : mark(e));
        }
        if (e instanceof StreamConstraintsException) {
            boolean nested = String.valueOf(e.getOriginalMessage()).contains("nesting");
            return new Unreadable(nested ? ProblemKind.TOO_DEEP : ProblemKind.TOO_LARGE, mark());
        }
        return new Unreadable(ProblemKind.SYNTAX, mark(e));
    }

    private static boolean isEndOfText(JacksonException e) {
        return e instanceof UnexpectedEndOfInputException
                || String.valueOf(e.getOriginalMessage()).startsWith("Unexpected end-of-input");
    }

    private long mark(JacksonException e) {
        TokenStreamLocation location = e.getLocation();
        return location == null ? mark() : mark(location);
    }
}
