package io.github.zhengyou.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class IdKeysTest {

    @Property
    void idsWithDifferentKeysStandInTheOrderOfTheKeys(@ForAll("ids") List<String> ids) {
        long[] keys = IdKeys.of(ids.toArray(new String[0]));
        for (int i = 0; i < keys.length; i++) {
            for (int j = 0; j < keys.length; j++) {
                int byKey = Long.compareUnsigned(keys[i], keys[j]);
                int byText = Integer.signum(ids.get(i).compareTo(ids.get(j)));
                assertThat(byKey == 0 ? byText : byKey).isEqualTo(byText);
            }
        }
    }

    @Provide
    Arbitrary<List<String>> ids() {
        Arbitrary<String> tails = Arbitraries.strings()
                .withChars("ab09-\u007f\u0080\u00fe\u00ff\u0100\u4e89\uffff")
                .ofMaxLength(11);
        return Arbitraries.of("", "org-", "\u4e89\u4f18-", "\u00ff")
                .flatMap(head -> tails.map(tail -> head + tail).list().ofMaxSize(8));
    }

    @Test
    void nothingIsSpentOnWhatAllIdsBeginWith() {
        assertThat(IdKeys.of(new String[] {"organization-0001", "organization-0002", "organization-00021"}))
                .containsExactly(0x31L << 56, 0x32L << 56, 0x3231L << 48);
    }

    @Test
    void charactersBeyondOneByteAreNotToldApart() {
        long[] keys = IdKeys.of(new String[] {"a\u4e00", "a\u4e8c", "a\u00ffz", "az"});
        assertThat(keys).containsExactly(-1L, -1L, -1L, 0x7aL << 56);
    }

    @Test
    void thereAreNoKeysOfNoIds() {
        assertThat(IdKeys.of(new String[0])).isEmpty();
        assertThat(IdKeys.of(new String[] {"only"})).containsExactly(0L);
    }
}
