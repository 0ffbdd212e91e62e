package io.github.zhengyou.examples.cli;

/** Whether a command can do without a document. */
enum Need {
    /** It cannot. */
    REQUIRED,
    /** It takes the document if there is one. */
    IF_PRESENT
}
