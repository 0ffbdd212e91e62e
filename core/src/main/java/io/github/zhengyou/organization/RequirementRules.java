package io.github.zhengyou.organization;

import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The rules over the duties and bodies that a plan asks for. */
final class RequirementRules {

    private static final Place PLAN = Place.in("plan");
    private static final Place BODIES = Place.in("organizations").at("bodies");

    private static final Rule<OrganizationReview> DUTY_WITHOUT_HOLDER = Rule.of(
            "organization.duty-without-holder",
            Severity.WARNING,
            Source.PROJECT,
            told(RequirementRules::dutiesWithoutHolder));

    private static final Rule<OrganizationReview> BODY_MISSING = Rule.of(
            "organization.body-missing", Severity.WARNING, Source.PROJECT, told(RequirementRules::missingBodies));

    private static final Rule<OrganizationReview> BODY_LINE_MISSING =
            Rule.of("organization.body-line-missing", Severity.WARNING, Source.PROJECT, RequirementRules::missingLines);

    private static final Rule<OrganizationReview> POST_VACANT =
            Rule.of("organization.post-vacant", Severity.WARNING, Source.PROJECT, RequirementRules::vacantPosts);

    static final RuleBook<OrganizationReview> BOOK =
            RuleBook.of(DUTY_WITHOUT_HOLDER, BODY_MISSING, BODY_LINE_MISSING, POST_VACANT);

    private RequirementRules() {}

    /** Without any row there is nothing to look for. */
    private static Function<OrganizationReview, List<Observation>> told(
            Function<OrganizationReview, List<Observation>> check) {
        return review -> review.organizations().isEmpty() ? List.of() : check.apply(review);
    }

    private static Set<BodyKind> kinds(OrganizationReview review) {
        Set<BodyKind> kinds = new HashSet<>();
        review.organizations().bodies().forEach(body -> kinds.add(body.kind()));
        return kinds;
    }

    private static List<Observation> dutiesWithoutHolder(OrganizationReview review) {
        Set<BodyKind> kinds = kinds(review);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < review.duties().size(); i++) {
            Duty duty = review.duties().get(i);
            if (!kinds.contains(duty.holder())) {
                observations.add(Observation.of(duty.id())
                        .with("name", duty.name())
                        .with("holder", duty.holder())
                        .at(PLAN.at("duties").at(i).at("holder")));
            }
        }
        return observations;
    }

    private static List<Observation> missingBodies(OrganizationReview review) {
        Set<BodyKind> kinds = kinds(review);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < review.bodyRequirements().size(); i++) {
            BodyRequirement asked = review.bodyRequirements().get(i);
            if (!kinds.contains(asked.kind())) {
                observations.add(Observation.of(asked.id())
                        .with("kind", asked.kind())
                        .at(PLAN.at("bodyRequirements").at(i).at("kind")));
            }
        }
        return observations;
    }

    private static List<Observation> missingLines(OrganizationReview review) {
        List<Observation> observations = new ArrayList<>();
        List<Body> bodies = review.current().bodies();
        for (BodyRequirement asked : review.bodyRequirements()) {
            for (int i = 0; i < bodies.size(); i++) {
                Body body = bodies.get(i);
                Set<Line> missing = new LinkedHashSet<>(asked.lines());
                if (body.kind().equals(asked.kind())) {
                    missing.removeAll(review.current().linesOf(body));
                    if (!missing.isEmpty()) {
                        observations.add(Observation.of(body.id())
                                .with("name", body.name())
                                .with("kind", body.kind())
                                .with("requirement", asked.id())
                                .with("missing", missing)
                                .at(
                                        body.parties().isEmpty()
                                                ? BODIES.at(i)
                                                : BODIES.at(i).at("parties")));
                    }
                }
            }
        }
        return observations;
    }

    private static List<Observation> vacantPosts(OrganizationReview review) {
        List<Observation> observations = new ArrayList<>();
        List<Body> bodies = review.organizations().bodies();
        for (BodyRequirement asked : review.bodyRequirements()) {
            for (int i = 0; i < bodies.size(); i++) {
                Body body = bodies.get(i);
                Set<Post> vacant = new LinkedHashSet<>(asked.posts());
                if (body.kind().equals(asked.kind())) {
                    body.posts().stream().filter(seat -> !seat.isVacant()).forEach(seat -> vacant.remove(seat.post()));
                    if (!vacant.isEmpty()) {
                        observations.add(Observation.of(body.id())
                                .with("name", body.name())
                                .with("kind", body.kind())
                                .with("requirement", asked.id())
                                .with("posts", vacant)
                                .at(
                                        body.posts().isEmpty()
                                                ? BODIES.at(i)
                                                : BODIES.at(i).at("posts")));
                    }
                }
            }
        }
        return observations;
    }
}
