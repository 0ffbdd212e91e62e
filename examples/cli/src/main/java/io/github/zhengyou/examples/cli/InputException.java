package io.github.zhengyou.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** Says that a campaign folder cannot be used; carries everything that is wrong with it. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ImmutableList<InputProblem> problems;

    InputException(List<InputProblem> problems) {
        super(problems.stream()
                .map(problem -> problem.toString(new Wording(LanguageChoice.EN)))
                .collect(Collectors.joining("\n")));
        this.problems = ImmutableList.copyOf(problems);
    }

    /** The same with one more problem. */
    InputException plus(InputProblem more) {
        return new InputException(
                ImmutableList.<InputProblem>builder().addAll(problems).add(more).build());
    }

    /** The problems, at least one. */
    List<InputProblem> problems() {
        return problems;
    }
}
