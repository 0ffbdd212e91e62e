package io.github.zhengyou.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.text.Language;
import org.junit.jupiter.api.Test;

/** The vector V1 of XCCDF: A (3) of r1 pass, r2 fail, r3 pass, weighing 1, 2, 0; B (1) of pass, not applicable, error, weighing 5, 7, 4. */
class BranchStandardBenchmarkTest {

    private final Preset preset = Preset.of("branch-standard-benchmark");

    @Test
    void agreesWithTheDefaultModel() {
        Subject branch = vector(preset);
        assertThat(branch.points("organization")).isEqualTo("100/3"); // (1 × 100 + 2 × 0 + 0 × 100) ÷ 3
        assertThat(branch.points("recruitment")).isEqualTo("not-applicable, not-for-this-kind");
        assertThat(branch.points("dues")).isEqualTo("error, bad-evidence");
        assertThat(branch.points("members")).isEqualTo("500/9"); // (5 × 100 + 4 × 0) ÷ 9
        assertThat(branch.exact()).isEqualTo("350/9"); // (3 × 100/3 + 1 × 500/9) ÷ 4
        assertThat(branch.score()).isEqualTo("38.8889");
        assertThat(branch.explained(Language.EN))
                .startsWith("s-1 scores 38.8889 of 100 (exactly 350/9, rounded half up, decimal places: 4)")
                .contains(
                        "    Recruitment of members: not applicable (the scheme does not apply to subjects of this"
                                + " kind), maximum 100, weight 7, 0% of Members",
                        "    worked out: (5 × 100 + 4 × 0) ÷ 9 = 500/9 ≈55.5556");
    }

    @Test
    void agreesWithTheOtherModelsWhenOnlyTheModelChanges() {
        assertThat(vector(by("xccdf-flat")).exact()).isEqualTo("6"); // 1 + 0 + 5 of 1 + 2 + 5 + 4
        assertThat(vector(by("xccdf-flat")).maximum()).isEqualTo("12");
        assertThat(vector(by("xccdf-flat-unweighted")).exact()).isEqualTo("2"); // r1 and files
        assertThat(vector(by("xccdf-flat-unweighted")).maximum()).isEqualTo("4"); // the board weighs 0
        assertThat(vector(by("xccdf-absolute")).exact()).isEqualTo("0");
    }

    private Preset by(String model) {
        return preset.with(preset.scheme().toBuilder()
                .root(preset.scheme().root().toBuilder()
                        .model(Reference.to(model))
                        .build())
                .build());
    }

    private static Subject vector(Preset preset) {
        return preset.subject()
                .ofType("retired-cadres")
                .checked("committee", "higher-level", true)
                .checked("meetings", "higher-level", false)
                .checked("board", "higher-level", true)
                .checked("files", "higher-level", true)
                .judgedOutOf("dues", "higher-level", "2", "1"); // more than can be given: an error
    }
}
