package io.github.zhengyou.json;

import com.google.common.collect.ImmutableList;
import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document could not be read. The message lists all problems, one a line.
 *
 * <p>Java serialization, which the library does not use, keeps the message, but not {@link #problems()}.
 *
 * @since 0.1
 */
public final class ReadException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient @Nullable ImmutableList<ReadProblem> problems;

    ReadException(List<ReadProblem> problems) {
        super(problems.stream().map(ReadProblem::toString).collect(Collectors.joining("\n")));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** The problems, at least one, in the order of the document; none after Java serialization. */
    public List<ReadProblem> problems() {
        return problems == null ? List.of() : problems;
    }
}
