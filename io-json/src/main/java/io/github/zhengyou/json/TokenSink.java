package io.github.zhengyou.json;

/** Where tokens go: one adapter per Jackson line. */
interface TokenSink {
    void startObject();

    void endObject();

    void startList();

    void endList();

    /** Writes one of the names of an object description. */
    void name(PropertyNames names, int index);

    /** Writes a free name. */
    void name(String name);

    void string(String text);

    void bool(boolean value);

    void number(long value);

    /** Writes a number in plain form, as {@link NumberCodec} checked it. */
    void number(String text);
}
