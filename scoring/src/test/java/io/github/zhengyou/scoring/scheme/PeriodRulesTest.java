package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.LintFixture.found;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodRulesTest {

    private static ScoringScheme of(int year) {
        return scheme().toBuilder()
                .period(new EvaluationPeriod.CalendarYear(year))
                .build();
    }

    @Test
    void findsAPeriodInWhichTheCampaignDidNotTakePlace() {
        assertThat(found(of(2013), "scheme.period-outside-campaign"))
                .containsExactly(
                        "scheme#/period scheme 'county-example' evaluates 2013-01-01 to 2013-12-31, but the plan's"
                                + " timeline goes from 2010-05-13 to 2012-10-15, so that nothing of the campaign counts: correct"
                                + " the period or the timeline");
        assertThat(found(of(2009), "scheme.period-outside-campaign")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2010, 2011, 2012})
    void aYearThatSharesADayWithTheCampaignWillDo(int year) {
        assertThat(found(of(year), "scheme.period-outside-campaign")).isEmpty();
    }
}
