package io.github.zhengyou.pledge;

import static io.github.zhengyou.pledge.PledgeFixtures.ROAD;
import static io.github.zhengyou.pledge.PledgeFixtures.fiveSteps;
import static io.github.zhengyou.pledge.PledgeFixtures.pledge;
import static io.github.zhengyou.pledge.PledgeFixtures.proposal;
import static io.github.zhengyou.pledge.PledgeFixtures.review;
import static io.github.zhengyou.pledge.PledgeFixtures.set;
import static io.github.zhengyou.pledge.PledgeFixtures.twoItems;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PledgeValuesTest {

    @Test
    void valuesAreEqualByContent() {
        new EqualsTester()
                .addEqualityGroup(PledgeId.of("x"), new PledgeId("x"))
                .addEqualityGroup(PledgeItemId.of("x"))
                .addEqualityGroup(PledgeTerm.ANNUAL, PledgeTerm.of("annual"))
                .addEqualityGroup(PledgerKind.MEMBER, PledgerKind.of("member"))
                .addEqualityGroup(PublicationChannel.WEB, PublicationChannel.of("web"))
                .addEqualityGroup(
                        PledgeItem.of(ROAD), PledgeItem.builder().id(ROAD).build())
                .addEqualityGroup(
                        PledgeItem.builder().id(ROAD).text("repair the road").build())
                .addEqualityGroup(twoItems(), twoItems().toBuilder().build())
                .addEqualityGroup(set(1), set(1).toBuilder().build())
                .addEqualityGroup(set(1).toBuilder().order(1).build())
                .addEqualityGroup(pledge(set(1)), pledge(set(1)))
                .addEqualityGroup(pledge(set(1), review(2)), pledge(set(1), review(2)))
                .addEqualityGroup(pledge(set(2)))
                .addEqualityGroup(
                        pledge(fiveSteps()).lastEntry(), pledge(fiveSteps()).lastEntry())
                .addEqualityGroup(
                        PledgeFixtures.PUBLISHED,
                        PledgeGuards.publishedOnAny(
                                List.of(PublicationChannel.POST, PublicationChannel.BOARD, PublicationChannel.WEB)))
                .addEqualityGroup(PledgeGuards.publishedOnAll(
                        PublicationChannel.POST, PublicationChannel.BOARD, PublicationChannel.WEB))
                .addEqualityGroup(PledgeGuards.HAS_ITEM, new PledgeGuard.HasItem())
                .testEquals();
    }

    @Test
    void pledgesOfOneLastEntryDifferByWhatCameBefore() {
        PledgeEvent otherStart = set(1).toBuilder().reason("anniversary").build();
        assertThat(pledge(otherStart, review(2)).lastEntry())
                .isEqualTo(pledge(set(1), review(2)).lastEntry());
        assertThat(pledge(otherStart, review(2))).isNotEqualTo(pledge(set(1), review(2)));
    }

    @Test
    void rejectsWhatCannotExist() {
        assertThatThrownBy(() -> proposal("member-1", PledgeItem.of(ROAD), PledgeItem.of(ROAD)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "id of a pledge item must be unique in its pledge, got 'road' twice from pledger 'member-1'");
        assertThatThrownBy(() -> PledgeItem.builder().id(ROAD).text(" ").build())
                .hasMessage("text of pledge item 'road' must not be blank, got ' '");
        assertThatThrownBy(() -> set(1).toBuilder().order(-1).build())
                .hasMessage("order number of pledge event 'e1' must be zero or more, got -1");
        assertThatThrownBy(() -> set(1).toBuilder().reason("").build())
                .hasMessage("reason of pledge event 'e1' must not be blank, got ''");
        assertThatThrownBy(() -> PledgeId.of("")).hasMessage("pledge id must not be blank, got ''");
        assertThatThrownBy(() -> PledgeItemId.of("")).hasMessage("pledge item id must not be blank, got ''");
        assertThatThrownBy(() -> PledgeTerm.of("Annual"))
                .hasMessage("pledge term must be lower-case letters, digits and single hyphens, got 'Annual'");
    }

    @Test
    void guardsTellTheirCodesAndArguments() {
        assertThat(List.of(
                        PledgeGuards.HAS_ITEM,
                        PledgeFixtures.PUBLISHED,
                        PledgeGuards.publishedOnAll(PublicationChannel.WEB),
                        PledgeGuards.EVERY_ITEM_HAS_OUTCOME,
                        PledgeGuards.REASON_GIVEN))
                .extracting(PledgeGuard::code)
                .containsExactly(
                        "has-item", "published-on-any", "published-on-all", "every-item-has-outcome", "reason-given");
        assertThat(PledgeFixtures.PUBLISHED.arguments())
                .containsExactly(Map.entry("channels", new Argument.Texts(List.of("post", "board", "web"))));
        assertThat(PledgeGuards.HAS_ITEM.arguments()).isEmpty();
    }

    @Test
    void everyGuardCanBeSaidInBothLanguages() {
        for (StandingGuard guard : StandingGuard.values()) {
            assertThat(Catalogue.core().keys()).contains("pledge-guard." + guard.code());
        }
        assertThat(Catalogue.core()
                        .message(
                                "pledge-guard." + PledgeFixtures.PUBLISHED.code(),
                                Language.ZH,
                                (name, names) -> PledgeFixtures.PUBLISHED
                                        .arguments()
                                        .get(name)
                                        .in(Language.ZH, names)))
                .hasValue("至少已在下列渠道之一公示：岗前挂、栏上贴、网上晒");
    }

    @ParameterizedTest
    @EnumSource
    void everyPhaseHasItsNameInBothLanguages(PledgePhase phase) {
        assertThat(Catalogue.core().keys()).contains("pledge-phase." + phase.code());
        assertThat(phase).hasToString(phase.code());
    }

    @ParameterizedTest
    @EnumSource
    void everyOutcomeHasItsNameInBothLanguages(PledgeOutcome outcome) {
        assertThat(Catalogue.core().keys()).contains("pledge-outcome." + outcome.code());
        assertThat(outcome).hasToString(outcome.code());
    }

    @Test
    void wellKnownCodesHaveTheirNamesInBothLanguages() {
        assertThat(Catalogue.core().keys())
                .contains(
                        "pledge-term." + PledgeTerm.LONG_TERM,
                        "pledge-term." + PledgeTerm.ANNUAL,
                        "pledge-term." + PledgeTerm.IMMEDIATE,
                        "pledger-kind." + PledgerKind.ORGANIZATION,
                        "pledger-kind." + PledgerKind.CADRE,
                        "pledger-kind." + PledgerKind.MEMBER,
                        "publication-channel." + PublicationChannel.POST,
                        "publication-channel." + PublicationChannel.BOARD,
                        "publication-channel." + PublicationChannel.WEB);
    }
}
