package io.github.zhengyou.json;

/**
 * Where tokens come from: one adapter per Jackson line, and {@link TokenBuffer} for tokens seen before.
 *
 * <p>Text that cannot be read on ends in {@link Unreadable}.
 */
interface TokenSource {
    /** What {@link #nextName} returns for a name that is not among those asked for. */
    int UNKNOWN = -1;

    /** What {@link #nextName} returns at the end of the object. */
    int END = -2;

    /** Moves to the next token; {@link Token#END_OF_TEXT} after the last. */
    Token next();

    /** The token moved to last. */
    Token token();

    /**
     * Moves to the next name of an object, or to its end.
     *
     * @param names the names that may come
     * @param expected the index of the name that most likely comes next; the number of names if none
     * @return the index of the name, {@link #UNKNOWN} or {@link #END}
     */
    int nextName(PropertyNames names, int expected);

    /** The name moved to last in the object at hand; empty if there is none. */
    String name();

    /** The text of a string or number. */
    String text();

    /** The array that holds the characters of a string or number. Valid until the next move; not to be written to. */
    char[] characters();

    /** Where in {@link #characters()} they begin. */
    int offset();

    /** How many characters there are. */
    int length();

    /** From the start of an object or list to its end; stays where it is on any other token. */
    void skip();

    /** Where the current token begins: an offset in the text when zero or more, else a packed {@link Location}. */
    long mark();
}
