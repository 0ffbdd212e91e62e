package io.github.zhengyou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What peers measured, beside a plain list of it. */
class PeerValuesTest {

    @Property
    void countsAsAListDoes(@ForAll("values") List<Points> values, @ForAll("value") Points asked) {
        PeerValues peers = of(values);
        assertThat(peers.size()).isEqualTo(values.size());
        assertThat(peers.above(asked))
                .isEqualTo(values.stream().filter(v -> v.compareTo(asked) > 0).count());
        assertThat(peers.below(asked))
                .isEqualTo(values.stream().filter(v -> v.compareTo(asked) < 0).count());
        assertThat(peers.valuesAbove(asked)).isEqualTo((int)
                values.stream().filter(v -> v.compareTo(asked) > 0).distinct().count());
        assertThat(peers.valuesBelow(asked)).isEqualTo((int)
                values.stream().filter(v -> v.compareTo(asked) < 0).distinct().count());
        assertThat(peers.lowest()).isEqualTo(values.stream().min(Points::compareTo));
        assertThat(peers.highest()).isEqualTo(values.stream().max(Points::compareTo));
    }

    @Property
    void mergesInAnyOrder(@ForAll("values") List<Points> some, @ForAll("values") List<Points> others) {
        PeerValues merged = of(some).plus(of(others));
        assertThat(merged)
                .isEqualTo(of(others).plus(of(some)))
                .hasSameHashCodeAs(of(others).plus(of(some)));
        assertThat(PeerValues.of(merged.counts())).isEqualTo(merged);
        assertThat(merged.size()).isEqualTo(some.size() + others.size());
    }

    @Test
    void areNoMoreThanCanBeCountedAndNoneIsThereLessThanOnce() {
        PeerValues most = PeerValues.of(Map.of(Points.ONE, Long.MAX_VALUE));
        assertThat(most.size()).isEqualTo(Long.MAX_VALUE);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> most.plus(PeerValues.of(Points.ZERO)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PeerValues.of(Map.of(Points.ONE, 0L)))
                .withMessage("count of peers must be above zero, got 0 with the value 1");
    }

    private static PeerValues of(List<Points> values) {
        return values.stream().map(PeerValues::of).reduce(PeerValues.NONE, PeerValues::plus);
    }

    @Provide
    Arbitrary<List<Points>> values() {
        return value().list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<Points> value() {
        return Arbitraries.integers()
                .between(-6, 6)
                .flatMap(part -> Arbitraries.integers().between(1, 3).map(whole -> Points.of(part, whole)));
    }
}
