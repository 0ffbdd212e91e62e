package io.github.zhengyou.scoring.model;

import static io.github.zhengyou.scoring.model.CompositeTally.State.IN_NUMERATOR;
import static io.github.zhengyou.scoring.model.CompositeTally.State.NOT_IN_DENOMINATOR;
import static io.github.zhengyou.scoring.model.CompositeTally.State.NOT_IN_NUMERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.model.CompositeTally.Component;
import io.github.zhengyou.scoring.model.CompositeTally.State;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CompositeTallyTest {

    private static final Component A = component("a", 3, false);
    private static final Component B = component("b", 1, false);
    private static final Component FALLS = component("falls", 1, true);
    private static final List<Component> BOTH = List.of(A, B);

    @Test
    void countsOneSubject() {
        CompositeTally tally = CompositeTally.of(BOTH, List.of(IN_NUMERATOR, NOT_IN_NUMERATOR));
        assertThat(tally.subjects()).isEqualTo(1);
        assertThat(tally.allOrNothing()).contains(Points.ZERO);
        assertThat(tally.opportunity()).contains(Points.of(1, 2));
        assertThat(tally.linear()).contains(Points.of(1, 2));
        assertThat(tally.weighted()).contains(Points.of(3, 4));
        assertThat(tally.componentLinear()).contains(Points.of(1, 2));
        assertThat(tally.component(A.indicator())).contains(Points.ONE);
        assertThat(tally.components()).isEqualTo(BOTH);
        assertThat(tally).hasToString("subjects 1, a 1/1, b 0/1");
    }

    @Test
    void isEmptyWhereNothingIsDefined() {
        for (CompositeTally tally : List.of(
                CompositeTally.none(BOTH), CompositeTally.of(BOTH, List.of(NOT_IN_DENOMINATOR, NOT_IN_DENOMINATOR)))) {
            assertThat(tally.subjects()).isZero();
            assertThat(tally.allOrNothing()).isEmpty();
            assertThat(tally.opportunity()).isEmpty();
            assertThat(tally.linear()).isEmpty();
            assertThat(tally.weighted()).isEmpty();
            assertThat(tally.componentLinear()).isEmpty();
            assertThat(tally.component(A.indicator())).isEmpty();
        }
    }

    @Test
    void aComponentWithoutDenominatorLeavesItsWeightToTheOthers() {
        CompositeTally tally = CompositeTally.of(BOTH, List.of(NOT_IN_DENOMINATOR, IN_NUMERATOR));
        assertThat(tally.weighted()).contains(Points.ONE);
        CompositeTally weightless =
                CompositeTally.of(List.of(A, component("c", 0, false)), List.of(NOT_IN_DENOMINATOR, IN_NUMERATOR));
        assertThat(weightless.weighted()).isEmpty();
        assertThat(weightless.componentLinear()).contains(Points.ONE);
    }

    @Test
    void whereLessIsBetterAbsenceIsWanted() {
        CompositeTally tally = CompositeTally.of(List.of(A, FALLS), List.of(IN_NUMERATOR, NOT_IN_NUMERATOR));
        assertThat(tally.allOrNothing()).contains(Points.ONE);
        assertThat(tally.component(FALLS.indicator())).contains(Points.ONE);
        CompositeTally out = CompositeTally.of(List.of(A, FALLS), List.of(IN_NUMERATOR, NOT_IN_DENOMINATOR));
        assertThat(out.allOrNothing()).contains(Points.ONE);
        assertThat(out.component(FALLS.indicator())).isEmpty();
    }

    @Test
    void refusesWhatIsNoComposite() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeTally.none(List.of(A)))
                .withMessageStartingWith("a composite must have at least two components with different ids, got [");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeTally.none(List.of(A, component("a", 2, true))))
                .withMessageStartingWith("a composite must have at least two components with different ids, got [");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeTally.of(BOTH, List.of(IN_NUMERATOR)))
                .withMessage("there must be one state for each of 2 components, got [IN_NUMERATOR]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeTally.none(BOTH).plus(CompositeTally.none(List.of(B, A))))
                .withMessageStartingWith("tallies of different components do not merge, got [");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeTally.none(BOTH).component(IndicatorId.of("z")))
                .withMessageStartingWith("the composite has no component 'z', got [");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> component("a", -1, false))
                .withMessage("weight of component 'a' must be zero or more, got -1");
    }

    @Test
    void equalsByWhatItCounts() {
        new EqualsTester()
                .addEqualityGroup(
                        CompositeTally.none(BOTH),
                        CompositeTally.of(BOTH, List.of(NOT_IN_DENOMINATOR, NOT_IN_DENOMINATOR)))
                .addEqualityGroup(CompositeTally.none(List.of(A, FALLS)))
                .addEqualityGroup(CompositeTally.of(BOTH, List.of(IN_NUMERATOR, NOT_IN_NUMERATOR)))
                .addEqualityGroup(CompositeTally.of(BOTH, List.of(NOT_IN_NUMERATOR, IN_NUMERATOR)))
                .testEquals();
    }

    @Property
    void mergesInAnyOrderAndGrouping(
            @ForAll("tallies") CompositeTally a,
            @ForAll("tallies") CompositeTally b,
            @ForAll("tallies") CompositeTally c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(CompositeTally.none(List.of(A, B, FALLS)))).isEqualTo(a);
    }

    @Provide
    Arbitrary<CompositeTally> tallies() {
        List<Component> components = List.of(A, B, FALLS);
        return Arbitraries.of(State.class)
                .list()
                .ofSize(3)
                .map(states -> CompositeTally.of(components, states))
                .list()
                .ofMaxSize(20)
                .map(subjects -> subjects.stream().reduce(CompositeTally.none(components), CompositeTally::plus));
    }

    private static Component component(String id, long weight, boolean decrease) {
        return new Component(IndicatorId.of(id), Points.of(weight), decrease);
    }
}
