package io.github.zhengyou.examples.benchmarks;

import com.alibaba.qlexpress4.Express4Runner;
import com.alibaba.qlexpress4.InitOptions;
import com.alibaba.qlexpress4.QLOptions;
import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.AviatorEvaluatorInstance;
import com.googlecode.aviator.Expression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The scheme as a formula of an expression engine, in whole numbers, which those engines calculate fastest. */
final class Formula {

    private static final String STEPS = """
            leadership = 20 * r0 + 50 * r1 + 30 * r2;
            membership = 20 * r3 + 50 * r4 + 30 * r5;
            mechanism = 20 * r6 + 50 * r7 + 30 * r8;
            performance = 20 * r9 + 50 * r10 + 30 * r11;
            regard = 20 * r12 + 50 * r13 + 30 * r14;
            base = 25 * leadership + 20 * membership + 15 * mechanism + 25 * performance + 15 * regard;
            sum = base + 10000 * (r15 > 10000 ? 10000 : r15);
            exact = sum > 1100000000 ? 1100000000 : sum;
            rounded = (exact + 50000) / 100000;
            fell = regard < 6000000;
            earned = rounded >= 9000 ? "excellent" : (rounded >= 8000 ? "good" : (rounded >= 6000 ? "fair" : "poor"));
            grade = fell ? "" : earned;
            """;

    private static final String RESULT =
            "exact, rounded, grade, fell, leadership, membership, mechanism, performance, regard";

    private static final String[] NAMES = names();

    private static String[] names() {
        String[] names = new String[ScoringWork.BONUS + 1];
        for (int i = 0; i < names.length; i++) {
            names[i] = "r" + i;
        }
        return names;
    }

    private Formula() {}

    private static Map<String, Object> variables(ScoringWork.Subject subject) {
        Map<String, Object> variables = new HashMap<>(64);
        for (int i = 0; i < NAMES.length; i++) {
            variables.put(NAMES[i], ScoringWork.thousandths(subject.ratings().get(i)));
        }
        return variables;
    }

    private static NumberResult<Number> result(ScoringWork.Subject subject, List<?> values) {
        boolean fell = (Boolean) values.get(3);
        return new NumberResult<>(
                subject.id(),
                (Number) values.get(0),
                (Number) values.get(1),
                (String) values.get(2),
                !fell,
                fell,
                List.of(
                        (Number) values.get(4),
                        (Number) values.get(5),
                        (Number) values.get(6),
                        (Number) values.get(7),
                        (Number) values.get(8)));
    }

    /** With AviatorScript: compiled once to bytecode, optimized for evaluation, which is its default. */
    static final class Aviator {

        private final Expression expression;

        Aviator() {
            AviatorEvaluatorInstance engine = AviatorEvaluator.newInstance();
            expression = engine.compile(STEPS + "tuple(" + RESULT + ")", true);
        }

        NumberResult<Number> score(ScoringWork.Subject subject) {
            Object[] values = (Object[]) expression.execute(variables(subject));
            return result(subject, List.of(values));
        }
    }

    /** With QLExpress: parsed once, with its cache on. */
    static final class QlExpress {

        private static final String SCRIPT = STEPS + "[" + RESULT + "]";
        private static final QLOptions OPTIONS = QLOptions.builder().cache(true).build();

        private final Express4Runner runner = new Express4Runner(InitOptions.DEFAULT_OPTIONS);

        NumberResult<Number> score(ScoringWork.Subject subject) {
            return result(subject, (List<?>)
                    runner.execute(SCRIPT, variables(subject), OPTIONS).getResult());
        }
    }
}
