package io.github.zhengyou.json;

import java.util.ArrayList;
import java.util.List;

/**
 * Tokens seen before, read once more, and after them the source they came from.
 *
 * <p>Needed where the property that says how to read an object does not come first.
 */
final class TokenBuffer implements TokenSource {
    private final TokenSource source;
    private final Reading in;
    private final List<Seen> seen = new ArrayList<>();
    private int current = -1; // index in seen; its size when the source itself is read

    private record Seen(Token token, String text, long mark) {}

    /** Nothing yet; the current token of the source is the start of an object. */
    TokenBuffer(TokenSource source, Reading in) {
        this.source = source;
        this.in = in;
    }

    /** Keeps the current token of the source. */
    void keep() {
        Token token = source.token();
        long mark = in.place(source.mark()).pack(); // before the text, which may be long
        String text =
                token == Token.NAME ? source.name() : token == Token.STRING || token.isNumber() ? source.text() : "";
        seen.add(new Seen(token, text, mark));
    }

    /** Keeps the value whose first token is the current one, with all its parts. */
    void keepValue() {
        int depth = 0;
        while (true) {
            keep();
            Token token = source.token();
            depth += token.isStart() ? 1 : token.isEnd() ? -1 : 0;
            if (depth == 0) {
                return;
            }
            source.next();
        }
    }

    private boolean isReplaying() {
        return current < seen.size();
    }

    @Override
    public Token next() {
        if (!isReplaying()) {
            return source.next();
        }
        if (++current < seen.size()) {
            return seen.get(current).token();
        }
        return source.next();
    }

    @Override
    public Token token() {
        return isReplaying() ? seen.get(current).token() : source.token();
    }

    @Override
    public int nextName(PropertyNames names, int expected) {
        if (current >= seen.size() - 1) {
            current = seen.size();
            return source.nextName(names, expected);
        }
        return next() == Token.NAME ? names.indexOf(name()) : END;
    }

    @Override
    public String name() {
        return isReplaying() ? seen.get(current).text() : source.name();
    }

    @Override
    public String text() {
        return isReplaying() ? seen.get(current).text() : source.text();
    }

    @Override
    public char[] characters() {
        return isReplaying() ? seen.get(current).text().toCharArray() : source.characters();
    }

    @Override
    public int offset() {
        return isReplaying() ? 0 : source.offset();
    }

    @Override
    public int length() {
        return isReplaying() ? seen.get(current).text().length() : source.length();
    }

    @Override
    public void skip() {
        int depth = 0;
        while (isReplaying()) {
            Token token = token();
            depth += token.isStart() ? 1 : token.isEnd() ? -1 : 0;
            if (depth == 0) {
                return;
            }
            next(); // a value is kept whole, so its end comes before that of the buffer
        }
        source.skip();
    }

    @Override
    public long mark() {
        return isReplaying() ? seen.get(current).mark() : source.mark();
    }
}
