package io.github.zhengyou.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What reading a document came to: its value, or everything that is wrong with it.
 *
 * @param <T> the type of the value
 * @since 0.1
 */
public final class ReadResult<T> {
    private final @Nullable T value;
    private final ImmutableList<ReadProblem> problems;

    private ReadResult(@Nullable T value, List<ReadProblem> problems) {
        this.value = value;
        this.problems = ImmutableList.copyOf(problems);
    }

    static <T> ReadResult<T> of(T value) {
        return new ReadResult<>(value, List.of());
    }

    static <T> ReadResult<T> of(List<ReadProblem> problems) {
        checkArgument(!problems.isEmpty(), "a result without a value must have problems");
        return new ReadResult<>(null, problems);
    }

    /** The value; empty if there are problems. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** The problems in the order of the document; empty if there is a value. */
    public List<ReadProblem> problems() {
        return problems;
    }

    /**
     * The value.
     *
     * @throws ReadException if there are problems; it carries and lists them all
     */
    public T orElseThrow() {
        if (value == null) {
            throw new ReadException(problems);
        }
        return value;
    }

    @Override
    public String toString() {
        return value == null ? problems.toString() : value.toString();
    }
}
