package io.github.zhengyou.scoring.scheme;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.rule.RefusedException;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.StageId;
import io.github.zhengyou.timeline.Timeline;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The days whose evidence counts, as a scheme names them 评价期间. Closed: a further way is a major version.
 *
 * @since 0.1
 */
public sealed interface EvaluationPeriod {

    /** The days under a plan; empty if its timeline does not have what is named, or does not know both ends of it. */
    Optional<Period> resolve(CampaignPlan plan);

    /** The whole campaign. */
    record Campaign() implements EvaluationPeriod {
        @Override
        public Optional<Period> resolve(CampaignPlan plan) {
            return plan.timeline().flatMap(Timeline::period);
        }
    }

    /**
     * A stage of the campaign, at any depth; of one that recurs, the first time.
     *
     * @param stage the id of the stage
     */
    record OfStage(StageId stage) implements EvaluationPeriod {
        /** Refuses {@code null}. */
        public OfStage {
            requireNonNull(stage, "stage");
        }

        @Override
        public Optional<Period> resolve(CampaignPlan plan) {
            return plan.timeline()
                    .flatMap(timeline -> timeline.stage(stage).flatMap(found -> timeline.days(found.span())));
        }
    }

    /**
     * A calendar year.
     *
     * @param year the year, from 1 to 9999
     */
    record CalendarYear(int year) implements EvaluationPeriod {
        /** @throws IllegalArgumentException if the year is not from 1 to 9999 */
        public CalendarYear {
            if (year < 1 || year > 9999) {
                throw RefusedException.of(ScoringMessages.catalogue(), "/year", "calendar-year", year);
            }
        }

        @Override
        public Optional<Period> resolve(CampaignPlan plan) {
            return Optional.of(Period.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
    }
}
