package io.github.zhengyou.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {
    @Property
    void ordersTotallyAndAsEqualsSays(@ForAll("places") Place a, @ForAll("places") Place b, @ForAll("places") Place c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Property
    void keepsItsSteps(@ForAll("steps") List<String> steps) {
        Place place = Place.in("plan");
        for (String step : steps) {
            place = place.at(step);
        }
        assertThat(place.steps()).isEqualTo(steps);
        assertThat(new Place("plan", place.path())).isEqualTo(place);
    }

    @Property
    void standsBeforeWhatIsInsideIt(@ForAll("places") Place place, @ForAll("step") String step) {
        assertThat(place).isLessThan(place.at(step));
    }

    @Property
    void sortsTheSameFromAnyOrder(@ForAll("distinct") List<Place> places, @ForAll Random random) {
        List<Place> sorted = new ArrayList<>(places);
        Collections.sort(sorted);
        List<Place> shuffled = new ArrayList<>(places);
        Collections.shuffle(shuffled, random);
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(sorted);
    }

    @Test
    void ordersByDocumentThenStepByStepPositionsAsNumbersAndBeforeNames() {
        List<Place> ordered = List.of(
                Place.in("plan"),
                Place.in("plan").at("criteria"),
                Place.in("plan").at("criteria").at(2),
                Place.in("plan").at("criteria").at(2).at("weight"),
                Place.in("plan").at("criteria").at(10),
                Place.in("plan").at("criteria").at(Integer.MAX_VALUE),
                Place.in("plan").at("criteria").at("name"),
                Place.in("plan").at("stages"),
                Place.in("record").at(0));
        List<Place> shuffled = new ArrayList<>(ordered);
        Collections.reverse(shuffled);
        assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(ordered);
    }

    @Test
    void escapesAsJsonPointerDoes() {
        Place place = Place.in("plan").at("a/b").at("m~n").at("~1").at("").at(3);
        assertThat(place.path()).isEqualTo("/a~1b/m~0n/~01//3");
        assertThat(place.steps()).containsExactly("a/b", "m~n", "~1", "", "3");
        assertThat(place).hasToString("plan#/a~1b/m~0n/~01//3");
    }

    @Test
    void isADocumentAsAWholeWhereThePathIsEmpty() {
        assertThat(Place.in("plan").steps()).isEmpty();
        assertThat(Place.in("plan")).hasToString("plan#");
        assertThat(new Place("plan", "/").steps()).containsExactly("");
    }

    @Test
    void equalsByDocumentAndPath() {
        new EqualsTester()
                .addEqualityGroup(Place.in("plan").at("a").at(1), new Place("plan", "/a/1"))
                .addEqualityGroup(Place.in("plan").at("a").at("01"))
                .addEqualityGroup(Place.in("record").at("a").at(1))
                .addEqualityGroup(Place.in("plan"))
                .testEquals();
    }

    @Test
    void rejectsADocumentThatIsNoCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.in("plan.json"))
                .withMessage("document of a place must be lower-case letters, digits and single hyphens,"
                        + " got 'plan.json'");
    }

    @Test
    void rejectsAPathWithoutALeadingSlash() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place("plan", "criteria/2"))
                .withMessage("path of a place must be empty or begin with '/', got 'criteria/2'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/~", "/a~2", "/a~/b", "/~1~0~"})
    void rejectsAPathThatIsNoJsonPointer(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Place("plan", path))
                .withMessage("path of a place must have 0 or 1 after each '~', got '" + path + "'");
    }

    @Test
    void rejectsANegativePosition() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.in("plan").at("criteria").at(-1))
                .withMessage("position in place 'plan#/criteria' must be zero or more, got -1");
    }

    @Provide
    Arbitrary<Place> places() {
        return RuleArbitraries.places();
    }

    @Provide
    Arbitrary<List<Place>> distinct() {
        return RuleArbitraries.places().list().uniqueElements().ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> step() {
        return RuleArbitraries.steps();
    }

    @Provide
    Arbitrary<List<String>> steps() {
        return RuleArbitraries.steps().list().ofMaxSize(5);
    }
}
