package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.recognition.Award;
import io.github.zhengyou.recognition.Quota;
import io.github.zhengyou.recognition.Recipient;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rule over quotas: that no more are to be commended than there are. */
final class QuotaRules {

    private static final Place AWARDS = Place.in("plan").at("awards");

    private static final Rule<SchemeReview> ABOVE_POPULATION =
            Rule.of("scheme.quota-above-population", Severity.WARNING, Source.PROJECT, QuotaRules::abovePopulation);

    static final RuleBook<SchemeReview> BOOK = RuleBook.of(ABOVE_POPULATION);

    private QuotaRules() {}

    private static List<Observation> abovePopulation(SchemeReview review) {
        Campaign campaign = review.campaign();
        if (campaign.organizations().isEmpty()) {
            return List.of();
        }
        Map<SubjectId, SubjectKind> kinds = review.kinds().kinds(campaign.organizations());
        List<Observation> observations = new ArrayList<>();
        List<Award> awards = campaign.plan().awards();
        for (int i = 0; i < awards.size(); i++) {
            Award award = awards.get(i);
            Optional<Long> population = population(review, award, kinds);
            if (award.quota().isPresent()
                    && population.isPresent()
                    && award.quota().get().places() > population.get()) {
                observations.add(Observation.of(award.id())
                        .with("name", award.name())
                        .with("quota", award.quota().map(Quota::places).orElseThrow())
                        .with("population", population.get())
                        .at(AWARDS.at(i).at("quota")));
            }
        }
        return observations;
    }

    /** How many rows there are of those who may win an award; empty where nobody can tell. */
    private static Optional<Long> population(SchemeReview review, Award award, Map<SubjectId, SubjectKind> kinds) {
        Organizations rows = review.campaign().organizations();
        Optional<SubjectKind> kind = award.subjectKind();
        if (kind.filter(one -> !review.kinds().isOfRows(one)).isPresent()) {
            return Optional.empty();
        }
        Set<SubjectId> all = new HashSet<>();
        if (award.recipient() == Recipient.INDIVIDUAL) {
            if (rows.partialRolls() || rows.members().isEmpty()) {
                return Optional.empty();
            }
            rows.members().forEach(member -> all.add(SubjectId.of(member.id().value())));
        } else {
            rows.organizations().forEach(organization -> all.add(Evaluator.subjectOf(organization)));
            rows.bodies().forEach(body -> all.add(SubjectId.of(body.id().value())));
        }
        return Optional.of(all.stream()
                .filter(subject -> kind.isEmpty()
                        || Optional.ofNullable(kinds.get(subject))
                                .filter(one -> review.kinds().isA(one, kind.get()))
                                .isPresent())
                .count());
    }
}
