package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.Timeline;
import java.util.List;
import java.util.Optional;

/** The rule over the period: that the campaign took place in it. */
final class PeriodRules {

    private static final Rule<SchemeReview> OUTSIDE_CAMPAIGN =
            Rule.of("scheme.period-outside-campaign", Severity.WARNING, Source.PROJECT, PeriodRules::outside);

    static final RuleBook<SchemeReview> BOOK = RuleBook.of(OUTSIDE_CAMPAIGN);

    private PeriodRules() {}

    private static List<Observation> outside(SchemeReview review) {
        Period period = review.evaluator().period();
        Optional<Period> campaign = review.campaign().plan().timeline().flatMap(Timeline::period);
        return campaign
                .filter(days ->
                        days.through().isBefore(period.from()) || days.from().isAfter(period.through()))
                .map(days -> Observation.of(review.scheme().id())
                        .with("from", period.from())
                        .with("through", period.through())
                        .with("begun", days.from())
                        .with("until", days.through())
                        .at(SchemeReview.SCHEME.at("period")))
                .stream()
                .toList();
    }
}
