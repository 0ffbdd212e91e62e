package io.github.zhengyou.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.zhengyou.quantity.Decimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ApportionmentTest {

    private static List<Decimal> weights(String weights) {
        return Arrays.stream(weights.split(" ")).map(Decimal::parse).toList();
    }

    private static List<Integer> shares(String shares) {
        return Stream.of(shares.split(" ")).map(Integer::valueOf).toList();
    }

    private static Apportionment of(ApportionmentMethod method, String weights, int places) {
        return Apportionment.of(method, weights(weights), places);
    }

    /** The first four and D'Hondt: published vectors, with the Alabama paradox; the rest reckoned by hand. */
    @ParameterizedTest
    @CsvSource({
        "LARGEST_REMAINDER, 21878 9713 4167 3252 1065, 44, 24 11 5 3 1",
        "LARGEST_REMAINDER, 21878 9713 4167 3252 1065, 43, 24 10 4 4 1",
        "LARGEST_REMAINDER, 47000 16000 15800 12000 6100 3100, 10, 5 2 1 1 1 0",
        "SAINTE_LAGUE, 21878 9713 4167 3252 1065, 43, 24 10 4 4 1",
        "DHONDT, 21878 9713 4167 3252 1065, 43, 24 11 4 3 1",
        "DHONDT, 6 3 1, 4, 3 1 0",
        "SAINTE_LAGUE, 6 3 1, 4, 3 1 0",
        "ADAMS, 6 3 1, 4, 2 1 1",
        "DEAN, 6 3 1, 4, 2 1 1",
        "HUNTINGTON_HILL, 6 3 1, 4, 2 1 1",
        "HUNTINGTON_HILL, 0.6 0.3 0.1, 10, 6 3 1",
        "LARGEST_REMAINDER, 5 0 5, 4, 2 0 2",
        "ADAMS, 5 0 4, 1, 1 0 0",
    })
    void sharesOut(ApportionmentMethod method, String weights, int places, String shares) {
        Apportionment apportionment = of(method, weights, places);
        assertThat(apportionment.shares()).isEqualTo(shares(shares));
        assertThat(apportionment.isDecided()).isTrue();
        assertThat(apportionment.tied()).isEmpty();
        assertThat(apportionment.places()).isEqualTo(places);
    }

    /** The geometric mean of 1 and 2 lies between the harmonic and the arithmetic one: each decides another way. */
    @Test
    void tellsTheThreeMeansApart() {
        // second place for the first weight: 1.36, 1.43, 1.48 times the second weight against its first extra place
        assertThat(of(ApportionmentMethod.DEAN, "1.36 1", 1).shares()).isEqualTo(List.of(1, 0));
        assertThat(of(ApportionmentMethod.DEAN, "5 1.37 1.37", 5).shares()).isEqualTo(List.of(3, 1, 1));
        assertThat(of(ApportionmentMethod.HUNTINGTON_HILL, "5 1.37 1.37", 6).shares())
                .isEqualTo(List.of(4, 1, 1));
        assertThat(of(ApportionmentMethod.DEAN, "10 4.6", 4).shares()).isEqualTo(List.of(3, 1));
        assertThat(of(ApportionmentMethod.ADAMS, "10 5.1", 4).shares()).isEqualTo(List.of(2, 2));
        assertThat(of(ApportionmentMethod.HUNTINGTON_HILL, "10 5.1", 4).shares())
                .isEqualTo(List.of(3, 1));
    }

    @ParameterizedTest
    @EnumSource(ApportionmentMethod.class)
    void saysATieForTheLastPlace(ApportionmentMethod method) {
        Apportionment three = of(method, "7 7 7", 4);
        assertThat(three.shares()).containsExactly(1, 1, 1);
        assertThat(three.tied()).containsExactly(0, 1, 2);
        assertThat(three.undecided()).isEqualTo(1);
        assertThat(three.isDecided()).isFalse();
        assertThat(three.places()).isEqualTo(4);
        assertThat(of(method, "7 7 7", 6).shares()).containsExactly(2, 2, 2);
        assertThat(of(method, "3", 5).shares()).containsExactly(5);
        assertThat(of(method, "3 4", 0).shares()).containsExactly(0, 0);
    }

    @Test
    void comparesRootsExactly() {
        // 10/√6 and √50/√3 are one number, which no decimal writes
        Apportionment tie = of(ApportionmentMethod.HUNTINGTON_HILL, "3 1", 3);
        assertThat(tie.shares()).containsExactly(2, 1);
        Apportionment equal = of(ApportionmentMethod.HUNTINGTON_HILL, "100000000000000000001 100000000000000000000", 3);
        assertThat(equal.shares()).containsExactly(2, 1);
        assertThat(equal.isDecided()).isTrue();
    }

    @Test
    void rejectsWhatCannotBeSharedOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(ApportionmentMethod.DHONDT, "1 -2", 3))
                .withMessage("weights of an apportionment must be zero or more, got -2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(ApportionmentMethod.DHONDT, "0 0", 3))
                .withMessage("at least one weight of an apportionment must be above zero, got [0, 0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(ApportionmentMethod.DHONDT, "1", -1))
                .withMessage("places to share out must be zero or more, got -1");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 0", "3, 1", "5, 1", "8, 2", "9, 3", "9223372036854775807, 3074457345618258602"})
    void neverRoundsACapUp(long count, long allowed) {
        assertThat(ShareCap.of(1, 3).among(count)).isEqualTo(allowed);
    }

    @Test
    void capsAtTheNumberItself() {
        assertThat(ShareCap.of(3, 2).among(8)).isEqualTo(8);
        assertThat(ShareCap.of(1, 3)).hasToString("1/3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShareCap.of(1, 0))
                .withMessage("share of a cap must have a whole above zero, got 1/0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShareCap.of(1, 3).among(-1))
                .withMessage("count under a cap must be zero or more, got -1");
    }
}
