package io.github.zhengyou.json;

import java.io.Serial;

/** The text cannot be read on, and why; ends the collecting of problems. Never leaves the package. */
final class Unreadable extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    /** For {@link #mark}: where the text ends. */
    static final long AT_END = Long.MAX_VALUE;

    private final ProblemKind kind;
    private final long mark;

    /**
     * @param kind what is wrong with the text
     * @param mark where, as in {@link TokenSource#mark()}
     */
    Unreadable(ProblemKind kind, long mark) {
        super(kind.code(), null, false, false);
        this.kind = kind;
        this.mark = mark;
    }

    ProblemKind kind() {
        return kind;
    }

    long mark() {
        return mark;
    }
}
