package io.github.zhengyou.json;

/** A kind of JSON token. */
enum Token {
    START_OBJECT,
    END_OBJECT,
    START_LIST,
    END_LIST,
    NAME,
    STRING,
    WHOLE_NUMBER,
    FRACTION,
    TRUE,
    FALSE,
    NULL,
    END_OF_TEXT;

    boolean isEnd() {
        return this == END_OBJECT || this == END_LIST;
    }

    boolean isStart() {
        return this == START_OBJECT || this == START_LIST;
    }

    boolean isNumber() {
        return this == WHOLE_NUMBER || this == FRACTION;
    }
}
