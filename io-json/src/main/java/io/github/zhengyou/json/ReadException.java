package io.github.zhengyou.json;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A document could not be read. The message lists all problems, one a line.
 *
 * @since 0.1
 */
public final class ReadException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient ImmutableList<ReadProblem> problems;

    ReadException(List<ReadProblem> problems) {
        super(problems.stream().map(ReadProblem::toString).collect(Collectors.joining("\n")));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** The problems, at least one, in the order of the document. */
    public List<ReadProblem> problems() {
        return problems;
    }
}
