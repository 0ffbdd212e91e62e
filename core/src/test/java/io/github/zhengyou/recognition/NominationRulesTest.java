package io.github.zhengyou.recognition;

import static io.github.zhengyou.recognition.RecognitionFixture.DAY;
import static io.github.zhengyou.recognition.RecognitionFixture.assertFinds;
import static io.github.zhengyou.recognition.RecognitionFixture.award;
import static io.github.zhengyou.recognition.RecognitionFixture.by;
import static io.github.zhengyou.recognition.RecognitionFixture.nomination;
import static io.github.zhengyou.recognition.RecognitionFixture.observe;
import static io.github.zhengyou.recognition.RecognitionFixture.of;
import static io.github.zhengyou.recognition.RecognitionFixture.recognition;
import static io.github.zhengyou.recognition.RecognitionFixture.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.Classification;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.StageId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NominationRulesTest {

    private static final Provision MASSES = Provision.builder()
            .id(ProvisionId.of("method"))
            .addLines(Line.TRADE_UNION, Line.YOUTH_LEAGUE)
            .build();
    private static final Provision FREE = Provision.builder()
            .id(ProvisionId.of("measure-1"))
            .name(LocalizedText.of("自由推荐", "free recommendation"))
            .addTier(Tier.COMMITTEE)
            .addRole(Role.PARTY_COMMITTEE)
            .build();

    private static Recognition with(Award award, Nomination... nominations) {
        return recognition(award).addNominations(nominations).build();
    }

    @Test
    void findANominatorWhomTheFirstProvisionDoesNotAdmit() {
        Award award = award().addNominators(MASSES, FREE).build();
        assertFinds(
                with(award, nomination("n1", "m1").by(by("pc")).build()),
                "recognition.wrong-nominator",
                Severity.WARNING,
                observe("m1")
                        .with("entry", "n1")
                        .with("nominator", List.of("pc"))
                        .with("provision", "method")
                        .with("provisionName", LocalizedText.of("method", "method"))
                        .with("lines", List.of("trade-union", "youth-league"))
                        .with("tiers", List.of())
                        .with("roles", List.of())
                        .with("allowedBy", List.of("measure-1"))
                        .withNames("allowedByNames", List.of(LocalizedText.of("自由推荐", "free recommendation")))
                        .at(record("nominations").at("by")),
                "'m1' was nominated for the award 'Star' (entry 'n1') by pc, whom provision 'method' does not let"
                        + " nominate; it names lines: trade union, Youth League; tiers: none; roles: none. Other"
                        + " provisions that would allow it: free recommendation");
        assertThat(of(with(award, nomination("n1", "m1").by(by("union")).build()), "recognition.wrong-nominator"))
                .isEmpty();
        Nominator role = Nominator.builder().role(Role.PARTY_COMMITTEE).build();
        assertThat(of(with(award, nomination("n1", "m1").by(role).build()), "recognition.wrong-nominator"))
                .hasSize(1);
        assertThat(of(
                        with(
                                award().addNominators(FREE).build(),
                                nomination("n1", "m1").by(role).build()),
                        "recognition.wrong-nominator"))
                .isEmpty();
        assertThat(of(with(award, nomination("n1", "m1").by(by("nobody")).build()), "recognition.wrong-nominator"))
                .isEmpty();
    }

    @Test
    void findANominationOutsideItsWindow() {
        Award award = award().window(StageId.of("three")).build();
        LocalDate early = LocalDate.of(2012, 6, 30);
        assertFinds(
                with(award, nomination("n1", "m1").date(early).build()),
                "recognition.outside-window",
                Severity.WARNING,
                observe("m1")
                        .with("entry", "n1")
                        .with("date", early)
                        .with("stage", "three")
                        .with("stageName", LocalizedText.of("第三阶段", "Stage three"))
                        .with("from", "2012-07-01")
                        .with("through", "2012-12-31")
                        .at(record("nominations").at("date")),
                "'m1' was nominated for the award 'Star' on 2012-06-30 (entry 'n1'), outside the stage 'Stage three'"
                        + " (2012-07-01 to 2012-12-31) in which nominations are made: check the date");
        assertThat(of(with(award, nomination("n1", "m1").build()), "recognition.outside-window"))
                .isEmpty();
    }

    private static Honour honour(String id, LocalDate date) {
        Honour.Builder builder = Honour.builder();
        builder.id(EntryId.of(id)).subject(SubjectId.of("m1")).date(date).name(LocalizedText.of("先进", "Advanced"));
        return builder.build();
    }

    @Test
    void findACandidateWhoseHonoursAreAllTooOld() {
        Award award = award().lookBackYears(5).build();
        Recognition.Builder builder =
                recognition(award).addNomination(nomination("n1", "m1").build());
        assertThat(of(builder.build(), "recognition.commendation-too-old")).isEmpty();
        builder.addEvidence(honour("h1", LocalDate.of(2006, 7, 1)), honour("h2", LocalDate.of(2005, 7, 1)));
        assertFinds(
                builder.build(),
                "recognition.commendation-too-old",
                Severity.WARNING,
                observe("m1")
                        .with("entry", "n1")
                        .with("honour", "h1")
                        .with("honourDate", "2006-07-01")
                        .with("years", 5)
                        .with("from", "2007-07-01")
                        .at(record("nominations").at("candidate")),
                "'m1', nominated for the award 'Star' (entry 'n1'), was last commended on 2006-07-01 (entry 'h1'),"
                        + " before 2007-07-01; only commendations of the last 5 years count");
        Recognition recent =
                builder.addEvidence(honour("h3", LocalDate.of(2007, 7, 1))).build();
        assertThat(of(recent, "recognition.commendation-too-old")).isEmpty();
        assertThat(recent.countingHonours(award, SubjectId.of("m1"), DAY))
                .extracting(Honour::id)
                .containsExactly(EntryId.of("h3"));
    }

    @Test
    void findAnExemplarThatAnotherLineCultivated() {
        assertFinds(
                with(
                        award().build(),
                        nomination("n1", "league")
                                .cultivatedBy(Line.TRADE_UNION)
                                .build()),
                "recognition.other-line",
                Severity.WARNING,
                observe("league")
                        .with("entry", "n1")
                        .with("line", "youth-league")
                        .with("cultivator", "trade-union")
                        .at(record("nominations").at("cultivatedBy")),
                "'league' belongs to the line Youth League, but was cultivated for the award 'Star' (entry 'n1') by the"
                        + " line trade union: check whose exemplar it is");
        assertThat(of(
                        with(
                                award().build(),
                                nomination("n1", "m1")
                                        .cultivatedBy(Line.TRADE_UNION)
                                        .build(),
                                nomination("n2", "nobody")
                                        .cultivatedBy(Line.TRADE_UNION)
                                        .build()),
                        "recognition.other-line"))
                .isEmpty();
    }

    @Test
    void findAnAwardThatThePlanDoesNotHave() {
        assertFinds(
                with(
                        award().build(),
                        nomination("n1", "m1").award(AwardId.of("moon")).build()),
                "recognition.award-unknown",
                Severity.ERROR,
                Observation.of("n1")
                        .with("award", "moon")
                        .with("known", List.of("star"))
                        .at(record("nominations").at("award")),
                "entry 'n1' names the award 'moon', which the plan does not have: correct the id, there are: star");
    }

    @Test
    void findWhatThePoolLacks() {
        Award collective =
                award().id(AwardId.of("team")).recipient(Recipient.COLLECTIVE).build();
        PoolRequirement pool = PoolRequirement.builder()
                .id(PoolId.of("p"))
                .addRecipients(Recipient.COLLECTIVE, Recipient.INDIVIDUAL)
                .levels(2)
                .sectors(2)
                .putClass(Classification.of("field"), 1)
                .build();
        Recognition.Builder builder = recognition(award().build(), collective).addPool(pool);
        assertThat(of(builder.build(), "recognition.pool-lacks")).isEmpty();
        assertThat(of(builder.build(), "recognition.pool-lacks-recipients")).isEmpty();
        builder.addNominations(
                nomination("n1", "m1").build(), nomination("n2", "league").build());
        Place place = Place.in("plan").at("pools").at(0);
        assertFinds(
                builder.build(),
                "recognition.pool-lacks-recipients",
                Severity.WARNING,
                Observation.of("p")
                        .with("missing", List.of("collective"))
                        .with("found", List.of("individual"))
                        .at(place.at("recipients")),
                "among the candidates of pool 'p' are only individual; also needed: collective");
        assertThat(of(builder.build(), "recognition.pool-lacks"))
                .extracting(Finding::observation)
                .containsExactly(
                        Observation.of("p")
                                .with("dimension", "field")
                                .with("required", 1)
                                .with("found", 0)
                                .with("values", List.of())
                                .at(place.at("classes").at("field")),
                        Observation.of("p")
                                .with("dimension", "sector")
                                .with("required", 2)
                                .with("found", 1)
                                .with("values", List.of("rural"))
                                .at(place.at("sectors")));
        assertThat(of(builder.build(), "recognition.pool-lacks").get(1).message(Catalogue.core(), Language.EN))
                .isEqualTo(
                        "the candidates of pool 'p' differ too little by sector: values found 1 (rural), needed at least"
                                + " 2: look for candidates elsewhere");
        builder.addNomination(nomination("n3", "pc").award(AwardId.of("team")).build());
        assertThat(of(builder.build(), "recognition.pool-lacks-recipients")).isEmpty();
    }
}
