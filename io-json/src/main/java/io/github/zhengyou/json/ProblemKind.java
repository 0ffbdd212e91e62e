package io.github.zhengyou.json;

import com.google.common.base.Ascii;

/** The kinds of problems; their codes and the keys of the messages are the names in lower-kebab form. */
enum ProblemKind {
    MISSING_PROPERTY,
    UNKNOWN_PROPERTY,
    DUPLICATE_KEY,
    WRONG_TYPE,
    NUMBER_IN_QUOTES,
    EXPONENT,
    OUT_OF_RANGE,
    INVALID_DATE,
    LONE_SURROGATE,
    UNKNOWN_CHOICE,
    UNKNOWN_VARIANT,
    VALUE_REFUSED,
    KEY_REFUSED,
    OBJECT_REFUSED,
    MISSING_FORMAT,
    WRONG_FORMAT,
    TOO_DEEP,
    TOO_LONG,
    TOO_LARGE,
    SYNTAX,
    TRUNCATED,
    TRAILING_CONTENT,
    EMPTY,
    NOT_UTF8,
    TOO_MANY_PROBLEMS;

    private final String code = Ascii.toLowerCase(name()).replace('_', '-');

    String code() {
        return code;
    }
}
