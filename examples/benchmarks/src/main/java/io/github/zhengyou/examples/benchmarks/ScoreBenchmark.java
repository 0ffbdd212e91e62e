package io.github.zhengyou.examples.benchmarks;

import io.github.zhengyou.scoring.Gate;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Score;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.Outcome;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Scoring one subject by its ratings, see {@link ScoringWork}, after all have agreed on every subject. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ScoreBenchmark {

    /** A power of two, and too many for the branches of all to be learnt. */
    private static final int SUBJECTS = 2048;

    private final ScoringWork.Subject[] subjects =
            ScoringWork.subjects(SUBJECTS).toArray(new ScoringWork.Subject[0]);
    private final Evaluator evaluator = ScoringWork.evaluator();
    private final SchemeLoop loop = SchemeLoop.ofWork();
    private final BigDecimalLoop decimals = new BigDecimalLoop();
    private final Formula.Aviator aviator = new Formula.Aviator();
    private final Formula.QlExpress qlExpress = new Formula.QlExpress();
    private final DroolsDecision drools = new DroolsDecision();

    private int next;

    /** Fails unless all agree on every subject. */
    @Setup(Level.Trial)
    public void agree() {
        Map<String, Function<ScoringWork.Subject, ScoringWork.Verdict>> others = new LinkedHashMap<>();
        others.put("weightsInCode", subject -> WeightsInCode.of(subject).verdict());
        others.put(
                "schemeLoop",
                subject -> loop.score(subject.id(), subject.ratings()).verdict());
        others.put("bigDecimal", subject -> decimal(decimals.score(subject)));
        others.put("aviator", subject -> whole(aviator.score(subject)));
        others.put("qlExpress", subject -> whole(qlExpress.score(subject)));
        others.put("droolsDmn", subject -> decimal(drools.score(subject)));
        for (ScoringWork.Subject subject : subjects) {
            ScoringWork.Verdict ours = verdict(evaluate(subject));
            others.forEach((name, scoring) -> {
                ScoringWork.Verdict other = scoring.apply(subject);
                if (!other.equals(ours)) {
                    throw new IllegalStateException(
                            name + " must say of " + subject + " what the evaluator says, " + ours + ", got " + other);
                }
            });
        }
    }

    private static ScoringWork.Verdict verdict(Evaluation evaluation) {
        Score score = ((Outcome.Scored) evaluation.outcome()).score();
        return new ScoringWork.Verdict(
                Points.from(score.rounded()).thousandths(-1) / 10,
                evaluation.grade().map(grade -> grade.code().code()).orElse(""),
                evaluation.eligible(),
                evaluation.vetoes().get(0).state() == Gate.State.FELL);
    }

    private static ScoringWork.Verdict decimal(NumberResult<BigDecimal> result) {
        return result.verdict(result.rounded().movePointRight(2).longValueExact());
    }

    private static ScoringWork.Verdict whole(NumberResult<Number> result) {
        return result.verdict(result.rounded().longValue());
    }

    private Evaluation evaluate(ScoringWork.Subject subject) {
        return evaluator.evaluateRatings(subject.id(), subject.ratings(), ScoringWork.AS_OF);
    }

    private ScoringWork.Subject next() {
        next = (next + 1) & (SUBJECTS - 1);
        return subjects[next];
    }

    /** By the evaluator of the library. */
    @Benchmark
    public Object evaluator() {
        return evaluate(next());
    }

    /** By hand, for this scheme alone. */
    @Benchmark
    public Object weightsInCode() {
        return WeightsInCode.of(next());
    }

    /** By hand, the scheme as data: what the others are held against. */
    @Benchmark
    public Object schemeLoop() {
        ScoringWork.Subject subject = next();
        return loop.score(subject.id(), subject.ratings());
    }

    /** By hand, with {@code BigDecimal}. */
    @Benchmark
    public Object bigDecimal() {
        return decimals.score(next());
    }

    /** By a formula of AviatorScript. */
    @Benchmark
    public Object aviator() {
        return aviator.score(next());
    }

    /** By a formula of QLExpress. */
    @Benchmark
    public Object qlExpress() {
        return qlExpress.score(next());
    }

    /** By a model of Drools DMN. */
    @Benchmark
    public Object droolsDmn() {
        return drools.score(next());
    }
}
