package io.github.zhengyou.examples.schemes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 20 points for pledges, half of them all or nothing. */
class StarMemberPledgesTest {

    private final Preset preset = Preset.of("star-member-pledges");

    @Test
    void oneItemNotKeptLosesTheWholeSecondHalf() {
        Subject member = preset.subject().pledged(4, 3).judged("other-items", "masses", "90");
        assertThat(member.points("items-kept")).isEqualTo("15/2"); // 3 ÷ 4 × 10
        assertThat(member.points("all-kept")).isEqualTo("0");
        assertThat(member.points("pledges")).isEqualTo("15/2");
        assertThat(member.points("other-items")).isEqualTo("72"); // 90 % of 80
        assertThat(member.exact()).isEqualTo("159/2");
        assertThat(member.score()).isEqualTo("79.5");
    }

    @Test
    void allKeptEarnsBothHalves() {
        Subject member = preset.subject().pledged(4, 4).judged("other-items", "masses", "90");
        assertThat(member.points("all-kept")).isEqualTo("10");
        assertThat(member.score()).isEqualTo("92"); // 10 + 10 + 72
    }

    @Test
    void noneKeptEarnsNothing() {
        Subject member = preset.subject().pledged(1, 0).judged("other-items", "masses", "90");
        assertThat(member.score()).isEqualTo("72");
    }
}
