package io.github.zhengyou.pledge;

import static io.github.zhengyou.pledge.PledgeFixtures.CASE_11;
import static io.github.zhengyou.pledge.PledgeFixtures.appraise;
import static io.github.zhengyou.pledge.PledgeFixtures.event;
import static io.github.zhengyou.pledge.PledgeFixtures.fiveSteps;
import static io.github.zhengyou.pledge.PledgeFixtures.fulfil;
import static io.github.zhengyou.pledge.PledgeFixtures.pledge;
import static io.github.zhengyou.pledge.PledgeFixtures.publish;
import static io.github.zhengyou.pledge.PledgeFixtures.returned;
import static io.github.zhengyou.pledge.PledgeFixtures.review;
import static io.github.zhengyou.pledge.PledgeFixtures.set;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Move;
import io.github.zhengyou.lifecycle.Move.Moved;
import io.github.zhengyou.lifecycle.Move.Rejected;
import io.github.zhengyou.lifecycle.Rejection;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.lifecycle.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The five steps of a district: 定诺、审诺、亮诺、践诺、评诺. */
class CaseElevenTest {

    private static final Map<String, Pledge> IN_STATE = Map.of(
            "open", pledge(set(1), returned(2)),
            "set", pledge(set(1)),
            "reviewed", pledge(set(1), review(2)),
            "published", pledge(set(1), review(2), publish(3)),
            "in-fulfilment", pledge(set(1), review(2), publish(3), fulfil(4)),
            "appraised", pledge(fiveSteps()));

    private static PledgeEvent sound(String action) {
        return switch (action) {
            case "set" -> set(9);
            case "review" -> review(9);
            case "return" -> returned(9);
            case "publish" -> publish(9);
            case "fulfil" ->
                event(9, "fulfil", Role.PLEDGER)
                        .addChannels(PublicationChannel.WEB)
                        .build();
            default -> appraise(9);
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            open          | set      | set
            open          | review   | -
            open          | return   | -
            open          | publish  | -
            open          | fulfil   | -
            open          | appraise | -
            set           | set      | -
            set           | review   | reviewed
            set           | return   | open
            set           | publish  | -
            set           | fulfil   | -
            set           | appraise | -
            reviewed      | set      | -
            reviewed      | review   | -
            reviewed      | return   | -
            reviewed      | publish  | published
            reviewed      | fulfil   | in-fulfilment
            reviewed      | appraise | -
            published     | set      | -
            published     | review   | -
            published     | return   | -
            published     | publish  | published
            published     | fulfil   | in-fulfilment
            published     | appraise | -
            in-fulfilment | set      | -
            in-fulfilment | review   | -
            in-fulfilment | return   | -
            in-fulfilment | publish  | -
            in-fulfilment | fulfil   | -
            in-fulfilment | appraise | appraised
            appraised     | set      | -
            appraised     | review   | -
            appraised     | return   | -
            appraised     | publish  | -
            appraised     | fulfil   | -
            appraised     | appraise | -
            """)
    void permitsFromEachStateJustItsActions(String from, String action, String to) {
        Pledge pledge = IN_STATE.get(from);
        assertThat(pledge.state()).isEqualTo(State.of(from));
        Move<Pledge, PledgeEntry> move = CASE_11.move(pledge, sound(action));
        if (to.equals("-")) {
            assertThat(move)
                    .isEqualTo(new Rejected<>(Rejection.NO_SUCH_ACTION, List.of(), CASE_11.permitted(State.of(from))));
        } else {
            Moved<Pledge, PledgeEntry> moved = (Moved<Pledge, PledgeEntry>) move;
            assertThat(moved.next().state()).isEqualTo(State.of(to));
            assertThat(moved.entry()).isEqualTo(moved.next().lastEntry());
            assertThat(moved.entry().from()).isEqualTo(State.of(from));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "open,PROPOSE",
        "set,PROPOSE",
        "reviewed,REVIEW",
        "published,PUBLISH",
        "in-fulfilment,FULFIL",
        "appraised,APPRAISE"
    })
    void putsEachStateInOnePhase(String state, PledgePhase phase) {
        assertThat(CASE_11.phase(State.of(state))).isEqualTo(phase);
        assertThat(IN_STATE.get(state).phase()).isEqualTo(phase);
        assertThat(IN_STATE.get(state).isEnded()).isEqualTo(state.equals("appraised"));
    }

    @Test
    void publishingBeforeReviewIsAnIllegalTransition() {
        PledgeReplay replay = CASE_11.replay(List.of(set(1), publish(2)));
        assertThat(replay.findings().list()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("pledge.illegal-transition");
            assertThat(finding.subject()).isEqualTo("p1");
        });
        assertThat(replay.pledges()).containsExactly(pledge(set(1)));
    }

    @Test
    void aReviewedPledgeThatIsPublishedNowhereIsRefusedFulfilment() {
        PledgeReplay replay = CASE_11.replay(List.of(set(1), review(2), fulfil(3)));
        assertThat(replay.findings().list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("pledge.not-published"));
        assertThat(replay.pledges()).containsExactly(pledge(set(1), review(2)));
    }

    @ParameterizedTest
    @CsvSource({"post", "board", "web"})
    void oneOfTheThreeChannelsSuffices(String channel) {
        Move<Pledge, PledgeEntry> move = CASE_11.move(
                IN_STATE.get("reviewed"),
                event(3, "publish", Role.PLEDGER)
                        .addChannels(PublicationChannel.of(channel))
                        .build());
        assertThat(move).isInstanceOf(Moved.class);
    }

    @Test
    void aChannelOfAnotherKindDoesNotSuffice() {
        Rejected<?, ?> rejected = (Rejected<?, ?>) CASE_11.move(
                IN_STATE.get("reviewed"),
                event(3, "publish", Role.PLEDGER)
                        .addChannels(PublicationChannel.of("radio"))
                        .build());
        assertThat(rejected.unmet()).isEqualTo(List.of(PledgeFixtures.PUBLISHED));
        assertThat(rejected.permitted()).containsExactly(Action.of("publish"), Action.of("fulfil"));
    }

    @Test
    void runsThroughAllFiveSteps() {
        Pledge pledge = IN_STATE.get("appraised");
        assertThat(pledge.history())
                .extracting(entry -> entry.event().action().code())
                .containsExactly("set", "review", "publish", "fulfil", "appraise");
        assertThat(pledge.outcomes())
                .containsExactly(
                        Map.entry(PledgeFixtures.ROAD, PledgeOutcome.FULFILLED),
                        Map.entry(PledgeFixtures.WELL, PledgeOutcome.PARTLY));
        assertThat(pledge.publications())
                .containsExactly(Map.entry(PublicationChannel.BOARD, PledgeFixtures.DAY.plusDays(3)));
    }
}
