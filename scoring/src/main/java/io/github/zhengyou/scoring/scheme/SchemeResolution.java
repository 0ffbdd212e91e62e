package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.GradeBand;
import io.github.zhengyou.scoring.ParameterException;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Stage;
import io.github.zhengyou.timeline.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Turns the names of a scheme into what they name, and collects every name that has nothing behind it. */
final class SchemeResolution {

    private static final Place SCHEME = Place.in("scheme");

    private final ScoringScheme scheme;
    private final CampaignPlan plan;
    private final Extensions extensions;
    private final List<Finding> problems = new ArrayList<>();

    final List<Criterion> criteria = new ArrayList<>();
    final List<Optional<Rater>> raters = new ArrayList<>();
    final Optional<Period> period;

    SchemeResolution(ScoringScheme scheme, CampaignPlan plan, Extensions extensions) {
        this.scheme = scheme;
        this.plan = plan;
        this.extensions = extensions;
        this.period = scheme.period().resolve(plan);
        if (period.isEmpty()) {
            reportPeriod();
        }
        resolveCriteria();
        resolvePoolings();
        resolveVetoes();
    }

    Findings problems() {
        return new Findings(problems);
    }

    private void reportPeriod() {
        Place place = SCHEME.at("period");
        if (!(scheme.period() instanceof EvaluationPeriod.OfStage stage)) {
            report("scheme.period-open", Observation.of(plan.id()).at(place));
        } else if (plan.timeline()
                .flatMap(timeline -> timeline.stage(stage.stage()))
                .isPresent()) {
            report("scheme.period-open", Observation.of(stage.stage()).at(place.at("stage")));
        } else {
            report(
                    "scheme.stage-unknown",
                    Observation.of(stage.stage())
                            .with(
                                    "known",
                                    plan.timeline().map(Timeline::allStages).orElse(List.of()).stream()
                                            .map(Stage::id)
                                            .toList())
                            .at(place.at("stage")));
        }
    }

    private void resolveCriteria() {
        CriteriaSet set = plan.criteriaSet(scheme.criteriaSet()).orElse(null);
        if (set == null) {
            report(
                    "scheme.criteria-set-unknown",
                    Observation.of(scheme.criteriaSet())
                            .with(
                                    "known",
                                    plan.allCriteriaSets().stream()
                                            .map(CriteriaSet::id)
                                            .toList())
                            .at(SCHEME.at("criteriaSet")));
        }
        for (int i = 0; i < scheme.criteria().size(); i++) {
            CriterionScoring scoring = scheme.criteria().get(i);
            Place place = SCHEME.at("criteria").at(i);
            if (set != null) {
                Optional<Criterion> criterion = set.criterion(scoring.criterion());
                criterion.ifPresentOrElse(
                        criteria::add,
                        () -> report(
                                "scheme.criterion-unknown",
                                Observation.of(scoring.criterion())
                                        .with("set", set.id())
                                        .with(
                                                "known",
                                                set.criteria().stream()
                                                        .map(Criterion::code)
                                                        .toList())
                                        .at(place.at("criterion"))));
            }
            if (set != null
                    && scoring.titleFrom().isPresent()
                    && set.criterion(scoring.criterion())
                            .filter(criterion -> criterion.title().isEmpty())
                            .isPresent()) {
                report(
                        "scheme.title-missing",
                        Observation.of(scoring.criterion())
                                .with("set", set.id())
                                .at(place.at("titleFrom")));
            }
            raters.add(scoring.rater().flatMap(reference -> resolveRater(reference, place.at("rater"))));
        }
    }

    private Optional<Rater> resolveRater(Reference reference, Place place) {
        Function<Parameters, Rater> factory = extensions.raters().get(reference.id());
        if (factory == null) {
            report(
                    "scheme.rater-unknown",
                    Observation.of(reference.id())
                            .with("known", extensions.raters().keySet())
                            .at(place.at("id")));
            return Optional.empty();
        }
        Parameters parameters = new Parameters(
                reference.parameters(), place.at("parameters"), new Parameters.Scope(scheme.ballotScales(), List.of()));
        Rater rater;
        try {
            rater = Objects.requireNonNull(factory.apply(parameters), "it was made as null");
        } catch (ParameterException e) {
            report(
                    "scheme.parameter",
                    Observation.of(reference.id())
                            .with("parameter", e.parameter())
                            .with("expected", e.expected())
                            .with("got", e.got())
                            .at(e.place()));
            return Optional.empty();
        } catch (RuntimeException e) {
            report(
                    "scheme.rater-not-made",
                    Observation.of(reference.id()).with("error", e.toString()).at(place));
            return Optional.empty();
        }
        for (Place unread : parameters.unread()) {
            report(
                    "scheme.parameter-unread",
                    Observation.of(reference.id())
                            .with(
                                    "parameter",
                                    unread.path().substring(unread.path().lastIndexOf('/') + 1))
                            .at(unread));
        }
        return Optional.of(rater);
    }

    private void resolvePoolings() {
        for (int i = 0; i < scheme.raterGroups().size(); i++) {
            RaterGroupScoring group = scheme.raterGroups().get(i);
            if (group.pooling() instanceof Pooling.Ballots ballots
                    && scheme.ballotScales().stream()
                            .noneMatch(scale -> scale.id().equals(ballots.scale()))) {
                report(
                        "scheme.ballot-scale-unknown",
                        Observation.of(ballots.scale())
                                .with("group", group.group())
                                .with(
                                        "known",
                                        scheme.ballotScales().stream()
                                                .map(BallotScale::id)
                                                .toList())
                                .at(SCHEME.at("raterGroups").at(i).at("pooling").at("scale")));
            }
        }
    }

    private void resolveVetoes() {
        for (int i = 0; i < scheme.vetoes().size(); i++) {
            Veto veto = scheme.vetoes().get(i);
            Place place = SCHEME.at("vetoes").at(i);
            if (scheme.criteria().stream()
                    .noneMatch(scoring -> scoring.criterion().equals(veto.criterion()))) {
                report(
                        "scheme.veto-criterion-unknown",
                        Observation.of(veto.id())
                                .with("criterion", veto.criterion())
                                .with(
                                        "known",
                                        scheme.criteria().stream()
                                                .map(CriterionScoring::criterion)
                                                .toList())
                                .at(place.at("criterion")));
            }
            if (veto.effect() instanceof VetoEffect.CapGrade cap
                    && scheme.grades().rank(cap.grade()) < 0) {
                report(
                        "scheme.grade-unknown",
                        Observation.of(cap.grade())
                                .with("veto", veto.id())
                                .with(
                                        "known",
                                        scheme.grades().bands().stream()
                                                .map(GradeBand::grade)
                                                .map(grade -> grade.code())
                                                .toList())
                                .at(place.at("effect").at("grade")));
            }
        }
    }

    private void report(String rule, Observation observation) {
        problems.add(Finding.of(rule, Severity.ERROR, observation));
    }
}
