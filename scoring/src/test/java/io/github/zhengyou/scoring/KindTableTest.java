package io.github.zhengyou.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KindTableTest {

    @Test
    void aTableOverridesSomeEffects() {
        KindTable changed = KindTable.STRICT.with(Map.of(ResultKind.ERROR, KindEffect.ZERO));
        assertThat(changed.effect(ResultKind.ERROR)).isEqualTo(KindEffect.ZERO);
        assertThat(changed.effect(ResultKind.UNKNOWN)).isEqualTo(KindEffect.INVALIDATE);
        new EqualsTester()
                .addEqualityGroup(KindTable.STRICT, KindTable.STRICT.with(Map.of()))
                .addEqualityGroup(changed)
                .testEquals();
    }

    @Test
    void aTableHasAnEffectForEveryKindButRated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KindTable(Map.of(ResultKind.ERROR, KindEffect.ZERO)))
                .withMessage("a kind table must have an effect for every kind but rated, got {ERROR=ZERO}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KindTable.STRICT.with(Map.of(ResultKind.RATED, KindEffect.ZERO)))
                .withMessageStartingWith("a kind table must have an effect for every kind but rated, got {")
                .withMessageContaining("RATED=ZERO");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KindTable.STRICT.effect(ResultKind.RATED))
                .withMessage("kind must not be rated, got RATED");
    }
}
