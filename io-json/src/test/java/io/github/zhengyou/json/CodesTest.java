package io.github.zhengyou.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.CriterionCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CodesTest {
    private static final Codec<List<CriterionCode>> CODES = Codec.list(Codec.code(CriterionCode::of));

    @Test
    void repeatedCodesAreMadeOnce() {
        List<CriterionCode> codes =
                Shelves.read(CODES, "[\"a-1\", \"b\", \"a\\u002d1\"]").orElseThrow();
        assertThat(codes).containsExactly(CriterionCode.of("a-1"), CriterionCode.of("b"), CriterionCode.of("a-1"));
        assertThat(codes.get(2)).isSameAs(codes.get(0));
    }

    @Test
    void manyCodesDoNotMixUp() {
        List<CriterionCode> codes = IntStream.range(0, 5_000)
                .mapToObj(i -> CriterionCode.of("c-" + i % 1_000))
                .toList();
        assertThat(Shelves.read(CODES, Shelves.write(CODES, codes, Layout.COMPACT))
                        .orElseThrow())
                .isEqualTo(codes);
    }

    @Test
    void limitsHoldForRepeatedCodes() {
        byte[] text = "[\"abcdef\"]".getBytes(StandardCharsets.UTF_8);
        assertThat(Shelves.read(CODES, text, ReadOptions.STANDARD).problems()).isEmpty();
        assertThat(Shelves.texts(Shelves.read(CODES, text, ReadOptions.STANDARD.withMaxTextLength(5))))
                .containsExactly("too-long toy.json:1:2 /0: longer than 5 characters");
    }
}
