package io.github.zhengyou.json;

/**
 * How JSON is laid out. Both end with a line feed and are the same bytes on every machine.
 *
 * @since 0.1
 */
public enum Layout {
    /** On one line, without spaces. */
    COMPACT,
    /** One property or element a line, indented by two spaces. */
    INDENTED
}
