package io.github.zhengyou.examples.benchmarks;

import io.github.zhengyou.scoring.Rating;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNCompiler;
import org.kie.dmn.api.core.DMNCompilerConfiguration;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.DMNCompilerConfigurationImpl;
import org.kie.dmn.core.compiler.DMNCompilerImpl;
import org.kie.dmn.core.compiler.ExecModelCompilerOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The scheme as a model of Drools DMN: compiled once, its tables to executable models, with a context for each call. */
final class DroolsDecision {

    private final DMNRuntime runtime;
    private final DMNModel model;

    DroolsDecision() {
        Resource scheme = ResourceFactory.newClassPathResource("scheme.dmn", DroolsDecision.class);
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfigurationUsingCustomCompiler(DroolsDecision::executable)
                .fromResources(List.of(scheme))
                .getOrElseThrow(problem -> new IllegalStateException("scheme.dmn must compile", problem));
        model = runtime.getModels().get(0);
    }

    private static DMNCompiler executable(DMNCompilerConfiguration configuration) {
        ((DMNCompilerConfigurationImpl) configuration).setProperty(ExecModelCompilerOption.PROPERTY_NAME, "true");
        return new DMNCompilerImpl(configuration);
    }

    NumberResult<BigDecimal> score(ScoringWork.Subject subject) {
        List<BigDecimal> ratings = new ArrayList<>(subject.ratings().size());
        for (Rating rating : subject.ratings()) {
            ratings.add(BigDecimal.valueOf(ScoringWork.thousandths(rating), 3));
        }
        DMNContext context = runtime.newContext();
        context.set("ratings", ratings);
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        DMNContext decided = result.getContext();
        List<BigDecimal> criteria = new ArrayList<>();
        for (Object criterion : (List<?>) decision(decided, "criteria")) {
            criteria.add((BigDecimal) criterion);
        }
        boolean fell = (Boolean) decision(decided, "fell");
        return new NumberResult<>(
                subject.id(),
                (BigDecimal) decision(decided, "exact"),
                (BigDecimal) decision(decided, "rounded"),
                fell ? "" : (String) decision(decided, "grade"),
                !fell,
                fell,
                List.copyOf(criteria));
    }

    private static Object decision(DMNContext decided, String name) {
        return Objects.requireNonNull(decided.get(name), name);
    }
}
