package io.github.zhengyou.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SourceTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 11, 25);
    private static final LocalDate LAST = LocalDate.of(2020, 1, 1);

    @Test
    void isInForceFromTheFirstDayThroughTheLast() {
        Source source =
                Source.builder().title("规定").validFrom(FIRST).validThrough(LAST).build();
        assertThat(source.isInForceOn(FIRST.minusDays(1))).isFalse();
        assertThat(source.isInForceOn(FIRST)).isTrue();
        assertThat(source.isInForceOn(LAST)).isTrue();
        assertThat(source.isInForceOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void isInForceWithoutBoundsWhereNoneIsStated() {
        Source from = Source.builder().title("规定").validFrom(FIRST).build();
        Source through = Source.builder().title("规定").validThrough(LAST).build();
        assertThat(from.isInForceOn(FIRST.minusDays(1))).isFalse();
        assertThat(from.isInForceOn(LocalDate.MAX)).isTrue();
        assertThat(through.isInForceOn(LocalDate.MIN)).isTrue();
        assertThat(through.isInForceOn(LAST.plusDays(1))).isFalse();
        assertThat(Source.PROJECT.isInForceOn(LocalDate.MIN)).isTrue();
        assertThat(Source.PROJECT.isInForceOn(LocalDate.MAX)).isTrue();
    }

    @Test
    void mayBeInForceForOneDay() {
        assertThat(Source.builder()
                        .title("规定")
                        .validFrom(FIRST)
                        .validThrough(FIRST)
                        .build()
                        .isInForceOn(FIRST))
                .isTrue();
    }

    @Test
    void isCitedByTitleAndClause() {
        Source source = Source.of("支部工作条例");
        assertThat(source).hasToString("支部工作条例");
        assertThat(source.toBuilder().clause("第四条").build()).hasToString("支部工作条例, 第四条");
    }

    @Test
    void equalsByEachPart() {
        new EqualsTester()
                .addEqualityGroup(Source.of("规定"), Source.builder().title("规定").build())
                .addEqualityGroup(Source.of("另一规定"))
                .addEqualityGroup(Source.builder().title("规定").clause("第四条").build())
                .addEqualityGroup(Source.builder().title("规定").validFrom(FIRST).build())
                .addEqualityGroup(
                        Source.builder().title("规定").validThrough(FIRST).build())
                .testEquals();
    }

    @Test
    void rejectsABlankTitleOrClause() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.of(" "))
                .withMessage("title of a source must not be blank, got ' '");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.builder().title("规定").clause("").build())
                .withMessage("clause of source '规定' must not be blank, got ''");
    }

    @Test
    void rejectsAnEndBeforeTheBeginning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Source.builder()
                        .title("规定")
                        .validFrom(LAST)
                        .validThrough(FIRST)
                        .build())
                .withMessage("source '规定' must not end before it begins, got 2020-01-01 to 2018-11-25");
    }

    @Test
    void rejectsAMissingTitle() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Source.builder().build())
                .withMessage("Cannot build Source, some of required attributes are not set [title]");
    }
}
