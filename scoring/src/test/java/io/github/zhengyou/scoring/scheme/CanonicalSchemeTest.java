package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.HIGHER;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.MASSES;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SD_2008;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.SELF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.criterion;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.fair;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.group;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scale;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.veto;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.organization.Addressed;
import io.github.zhengyou.organization.Classification;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.OrganizationClass;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.GradeBand;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.GradeScale;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.KindEffect;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.Rounding;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.StageId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CanonicalSchemeTest {

    private static final Map<ResultKind, KindEffect> KINDS = Map.of(ResultKind.EXEMPT, KindEffect.ZERO);
    private static final OrganizationCondition SCHOOLS =
            OrganizationCondition.builder().addSector(Sector.of("school")).build();
    private static final LocalizedText OTHER = LocalizedText.of("另一名称", "Another name");

    /** The example with everything that a scheme can hold. */
    private static final ScoringScheme FULL = scheme().toBuilder()
            .addBallotScale(scale("plain", "100", "60", "0"))
            .root(SchemeFixture.root(
                    List.of(
                            criterion("leadership", "25"),
                            criterion("membership", "20"),
                            criterion(
                                    "mechanism", "15", rater("my-rule@1", Map.of("b", number("0.5"), "a", text("x"))))),
                    KINDS))
            .vetoes(List.of(
                    veto("first", "leadership", "60", new VetoEffect.CapGrade(fair())),
                    veto("second", "membership", "50", new VetoEffect.Zero())))
            .build();

    @Test
    void theHashOfTheWorkedExampleIsPinned() {
        // a change of this value changes the hash of every scheme: it needs a new version of the form
        assertThat(FULL.hash()).isEqualTo("dd373deea4119b20cda2070f88ca6595357758721e713386dc7f1a8ebb963962");
    }

    @Test
    void theCanonicalTextNamesEverythingInSortedOrder() {
        assertThat(CanonicalScheme.text(FULL)).isEqualTo("""
                zhengyou-scheme-text@2
                {"ballotScales":[{"choices":{"basically-satisfied":60;"dissatisfied":0;"do-not-know":"abstention";"satisfied":100;};"id":"plain";\
                "maximum":100;};\
                {"choices":{"basically-satisfied":75;"dissatisfied":55;"do-not-know":"abstention";"satisfied":100;};"id":"sd-2008";\
                "maximum":100;};];\
                "criteriaSet":"five-goods";\
                "grades":[{"band":"[0, 60)";"grade":"poor";};\
                {"band":"[60, 80)";"grade":"fair";};\
                {"band":"[80, 90)";"grade":"good";};\
                {"band":"[90, 100]";"grade":"excellent";};];\
                "maximum":100;\
                "missingGroup":"INVALID";\
                "period":{"year":2011;};\
                "raterGroups":[{"group":"self";"minimumRaters":1;"rater":{"id":"mean";"parameters":{};};"weight":0.2;};\
                {"group":"higher-level";"minimumRaters":1;"rater":{"id":"mean";"parameters":{};};"weight":0.5;};\
                {"group":"masses";"minimumRaters":1;"rater":{"id":"ballots";"parameters":{"scale":"sd-2008";};};"weight":0.3;};];\
                "root":{"id":"root";"kinds":{"EXEMPT":"ZERO";};"model":{"id":"weighted-mean";"parameters":{};};\
                "parts":[{"criterion":"leadership";"id":"leadership";"weight":25;};\
                {"criterion":"membership";"id":"membership";"weight":20;};\
                {"criterion":"mechanism";"id":"mechanism";"rater":{"id":"my-rule@1";"parameters":{"a":"x";"b":0.5;};};"weight":15;};];\
                "weight":1;};\
                "rounding":"2 half-up";\
                "subjects":{"line":"party";"tier":"branch";};\
                "vetoes":[{"effect":{"cap":"fair";};"gate":{"id":"below";"parameters":{"points":60;};};"id":"first";"indicator":"leadership";};\
                {"effect":"zero";"gate":{"id":"below";"parameters":{"points":50;};};"id":"second";"indicator":"membership";};];}
                """);
    }

    @TestFactory
    List<DynamicTest> staysTheSame() {
        Map<String, UnaryOperator<ScoringScheme.Builder>> changes = new LinkedHashMap<>();
        changes.put("name", b -> b.name(OTHER));
        changes.put("note", b -> b.note(OTHER));
        changes.put("id and version", b -> b.id(SchemeId.of("other")).version("2"));
        changes.put(
                "name of a grade",
                b -> b.grades(bands(band -> GradeBand.builder()
                        .from(band)
                        .grade(new Grade(band.grade().code(), OTHER))
                        .build())));
        changes.put(
                "order of the bands",
                b -> b.grades(
                        new GradeScale(Lists.reverse(FULL.grades().orElseThrow().bands()))));
        changes.put("name of a scale", b -> b.ballotScales(scales(s -> s.name(OTHER))));
        changes.put("source of a scale", b -> b.ballotScales(scales(s -> s.source(Source.of("《另一文件》")))));
        changes.put("order of the scales", b -> b.ballotScales(Lists.reverse(FULL.ballotScales())));
        changes.put(
                "order of the options", b -> b.ballotScales(scales(s -> s.choices(Lists.reverse(SD_2008.choices())))));
        changes.put(
                "name of an option",
                b -> b.ballotScales(scales(s -> s.choices(SD_2008.choices().stream()
                        .map(choice -> new BallotScale.Choice(choice.option(), OTHER, choice.points()))
                        .toList()))));
        changes.put(
                "name and basis of a veto",
                b -> b.vetoes(vetoes(v -> v.name(OTHER).basis(Source.of("《另一文件》")))));
        changes.put(
                "order of parameters",
                b -> b.root(whole(withRater(rater("my-rule@1", ImmutableMap.of("b", number("0.5"), "a", text("x")))))));
        changes.put(
                "parameter 0.5 or 0.50",
                b -> b.root(whole(withRater(rater("my-rule@1", Map.of("a", text("x"), "b", number("0.50")))))));
        changes.put("weight 0.5 or 0.50", b -> b.raterGroups(groups("0.20", "0.500", "0.3")));
        changes.put("name of an indicator", b -> b.root(first(i -> i.name(OTHER))));
        changes.put(
                "declared sum of weights",
                b -> b.root(FULL.root().toBuilder().weightTotal(Decimal.of(60)).build()));
        changes.put("maximum 100 or 100.00", b -> b.maximum(Decimal.parse("100.00")));
        List<DynamicTest> tests = new ArrayList<>();
        changes.forEach((name, change) -> tests.add(DynamicTest.dynamicTest(
                name,
                () -> assertThat(change.apply(FULL.toBuilder()).build().hash()).isEqualTo(FULL.hash()))));
        tests.add(DynamicTest.dynamicTest("order of kinds", () -> {
            Map<ResultKind, KindEffect> kinds = new LinkedHashMap<>();
            kinds.put(ResultKind.ERROR, KindEffect.ZERO);
            kinds.put(ResultKind.EXEMPT, KindEffect.INVALIDATE);
            Map<ResultKind, KindEffect> backwards = new LinkedHashMap<>();
            backwards.put(ResultKind.EXEMPT, KindEffect.INVALIDATE);
            backwards.put(ResultKind.ERROR, KindEffect.ZERO);
            assertThat(FULL.toBuilder()
                            .root(SchemeFixture.root(FULL.root().parts(), kinds))
                            .build()
                            .hash())
                    .isEqualTo(FULL.toBuilder()
                            .root(SchemeFixture.root(FULL.root().parts(), backwards))
                            .build()
                            .hash());
        }));
        return tests;
    }

    /** Each change gives a hash of its own: unlike the first and unlike every other change. */
    @Test
    void changesWithEverythingThatCanChangeAResult() {
        Map<String, UnaryOperator<ScoringScheme.Builder>> changes = new LinkedHashMap<>();
        changes.put("criteria set", b -> b.criteriaSet(CriteriaSets.FIVE_LEADS.id()));
        changes.put(
                "line",
                b -> b.subjects(SubjectFilter.builder()
                        .line(Line.YOUTH_LEAGUE)
                        .tier(Tier.BRANCH)
                        .build()));
        changes.put(
                "tier",
                b -> b.subjects(SubjectFilter.builder()
                        .line(Line.PARTY)
                        .tier(Tier.COMMITTEE)
                        .build()));
        changes.put(
                "members",
                b -> b.subjects(SubjectFilter.builder()
                        .from(FULL.subjects())
                        .kind(Addressed.MEMBERS)
                        .build()));
        changes.put("year", b -> b.period(new EvaluationPeriod.CalendarYear(2012)));
        changes.put("campaign", b -> b.period(new EvaluationPeriod.Campaign()));
        changes.put("stage", b -> b.period(new EvaluationPeriod.OfStage(StageId.of("appraisal"))));
        changes.put("other stage", b -> b.period(new EvaluationPeriod.OfStage(StageId.of("campaign"))));
        changes.put("maximum", b -> b.maximum(Decimal.of(99)));
        changes.put("weight of a group", b -> b.raterGroups(groups("0.2", "0.5", "0.31")));
        // the reason of the whole is that of the first group that invalidates
        changes.put("order of the groups", b -> b.raterGroups(Lists.reverse(FULL.raterGroups())));
        changes.put(
                "group",
                b -> b.raterGroups(List.of(
                        FULL.raterGroups().get(0),
                        group(RaterGroup.LEADER, "0.5", SchemeFixture.MEAN),
                        FULL.raterGroups().get(2))));
        changes.put("one group less", b -> b.raterGroups(FULL.raterGroups().subList(0, 2)));
        changes.put(
                "pooling",
                b -> b.raterGroups(List.of(
                        FULL.raterGroups().get(0),
                        group(HIGHER, "0.5", SchemeFixture.onScale(SD_2008.id())),
                        FULL.raterGroups().get(2))));
        changes.put(
                "scale of a pooling",
                b -> b.raterGroups(List.of(
                        FULL.raterGroups().get(0),
                        FULL.raterGroups().get(1),
                        group(MASSES, "0.3", SchemeFixture.onScale(BallotScaleId.of("plain"))))));
        changes.put("missing group: reweight", b -> b.missingGroup(MissingGroup.REWEIGHT));
        changes.put("missing group: zero", b -> b.missingGroup(MissingGroup.ZERO));
        changes.put(
                "weight of a criterion",
                b -> b.root(whole(List.of(
                        criterion("leadership", "24"),
                        FULL.root().parts().get(1),
                        FULL.root().parts().get(2)))));
        changes.put(
                "order of the criteria",
                b -> b.root(whole(Lists.reverse(FULL.root().parts()))));
        changes.put("one criterion less", b -> b.root(whole(FULL.root().parts().subList(0, 2))));
        changes.put(
                "rater", b -> b.root(whole(withRater(rater("my-rule@2", Map.of("a", text("x"), "b", number("0.5")))))));
        changes.put(
                "parameter",
                b -> b.root(whole(withRater(rater("my-rule@1", Map.of("a", text("x"), "b", number("0.51")))))));
        changes.put(
                "name of a parameter",
                b -> b.root(whole(withRater(rater("my-rule@1", Map.of("a", text("x"), "c", number("0.5")))))));
        changes.put(
                "shape of a parameter",
                b -> b.root(whole(withRater(rater("my-rule@1", Map.of("a", text("x"), "b", text("0.5")))))));
        changes.put(
                "text like a flag",
                b -> b.root(whole(withRater(rater("my-rule@1", Map.of("a", text("true"), "b", number("0.5")))))));
        changes.put(
                "flag",
                b -> b.root(whole(withRater(
                        rater("my-rule@1", Map.of("a", new ParameterValue.Flag(true), "b", number("0.5")))))));
        changes.put(
                "list",
                b -> b.root(whole(withRater(rater(
                        "my-rule@1", Map.of("a", new ParameterValue.Items(List.of(text("x"))), "b", number("0.5")))))));
        changes.put(
                "list of two",
                b -> b.root(whole(withRater(rater(
                        "my-rule@1",
                        Map.of("a", new ParameterValue.Items(List.of(text("x"), text("y"))), "b", number("0.5")))))));
        changes.put(
                "list of one with the same letters",
                b -> b.root(whole(withRater(rater(
                        "my-rule@1",
                        Map.of("a", new ParameterValue.Items(List.of(text("x\";\"y"))), "b", number("0.5")))))));
        changes.put(
                "no rater",
                b -> b.root(whole(List.of(
                        FULL.root().parts().get(0), FULL.root().parts().get(1), criterion("mechanism", "15")))));
        changes.put("no kinds", b -> b.root(SchemeFixture.root(FULL.root().parts(), Map.of())));
        changes.put(
                "effect of a kind",
                b -> b.root(SchemeFixture.root(FULL.root().parts(), Map.of(ResultKind.EXEMPT, KindEffect.INVALIDATE))));
        changes.put(
                "kind",
                b -> b.root(SchemeFixture.root(FULL.root().parts(), Map.of(ResultKind.UNKNOWN, KindEffect.ZERO))));
        changes.put(
                "points of an option",
                b -> b.ballotScales(List.of(
                        scale("sd-2008", "100", "75", "54"), FULL.ballotScales().get(1))));
        changes.put("maximum of a scale", b -> b.ballotScales(scales(s -> s.maximum(Decimal.of(120)))));
        changes.put(
                "an option less",
                b -> b.ballotScales(scales(s -> s.choices(SD_2008.choices().subList(0, 3)))));
        changes.put(
                "zero for an abstention",
                b -> b.ballotScales(scales(s -> s.choices(SD_2008.choices().stream()
                        .map(choice -> new BallotScale.Choice(
                                choice.option(),
                                choice.name(),
                                Optional.of(choice.points().orElse(Decimal.ZERO))))
                        .toList()))));
        changes.put("places of the rounding", b -> b.rounding(Rounding.parse("1 half-up")));
        changes.put("mode of the rounding", b -> b.rounding(Rounding.parse("2 half-even")));
        changes.put(
                "bound of a grade",
                b -> b.grades(bands(band -> GradeBand.builder()
                        .from(band)
                        .lower(moved(band.lower()))
                        .upper(moved(band.upper()))
                        .build())));
        changes.put(
                "side of the bounds",
                b -> b.grades(bands(band -> GradeBand.builder()
                        .from(band)
                        .lowerInclusive(band.lower().signum() == 0)
                        .upperInclusive(true)
                        .build())));
        changes.put(
                "code of a grade",
                b -> b.grades(bands(band -> GradeBand.builder()
                        .from(band)
                        .grade(new Grade(
                                GradeCode.of(band.grade().code().code().replace("poor", "weak")),
                                band.grade().name()))
                        .build())));
        changes.put("id of an indicator", b -> b.root(first(i -> i.id(IndicatorId.of("other")))));
        changes.put("maximum of an indicator", b -> b.root(first(i -> i.maximum(Decimal.of(50)))));
        changes.put("lowest of an indicator", b -> b.root(first(i -> i.lowest(Decimal.of(-5)))));
        changes.put("highest of an indicator", b -> b.root(first(i -> i.highest(Decimal.of(110)))));
        changes.put("rounding of an indicator", b -> b.root(first(i -> i.rounding(Rounding.parse("0 floor")))));
        changes.put("whom it is not for", b -> b.root(first(i -> i.addNotFor(SCHOOLS))));
        changes.put("who is exempt", b -> b.root(first(i -> i.addExempt(SCHOOLS))));
        changes.put(
                "class that is exempt",
                b -> b.root(first(i -> i.addExempt(OrganizationCondition.builder()
                        .putClass(Classification.of("kind"), OrganizationClass.of("retired"))
                        .build()))));
        changes.put("groups of an indicator", b -> b.root(first(i -> i.raterGroups(groups("0.2", "0.5", "0.3")))));
        changes.put("missing group of an indicator", b -> b.root(first(i -> i.missingGroup(MissingGroup.ZERO))));
        changes.put("kinds of evidence", b -> b.root(first(i -> i.addEvidenceKind(EvidenceKind.of("visit")))));
        changes.put("title", b -> b.root(first(i -> i.titleFrom(Decimal.of(85)))));
        changes.put(
                "an indicator in between",
                b -> b.root(whole(List.of(
                        FULL.root().toBuilder().id(IndicatorId.of("between")).build()))));
        changes.put(
                "model",
                b -> b.root(
                        FULL.root().toBuilder().model(Reference.to("minimum")).build()));
        changes.put(
                "minimum of raters",
                b -> b.raterGroups(List.of(
                        FULL.raterGroups().get(0).toBuilder().minimumRaters(3).build(),
                        FULL.raterGroups().get(1),
                        FULL.raterGroups().get(2))));
        changes.put(
                "minimum of turnout",
                b -> b.raterGroups(List.of(
                        FULL.raterGroups().get(0).toBuilder()
                                .minimumTurnout(Decimal.parse("0.8"))
                                .build(),
                        FULL.raterGroups().get(1),
                        FULL.raterGroups().get(2))));
        changes.put("all peers", b -> b.peers(new PeerGroup.Everybody()));
        changes.put("peers of a sector", b -> b.peers(new PeerGroup.SameSector()));
        changes.put("peers of a class", b -> b.peers(new PeerGroup.SameClass(Classification.of("kind"))));
        changes.put("no grades", b -> b.grades(Optional.empty()));
        changes.put(
                "zero of a part by a veto",
                b -> b.vetoes(vetoes(v -> v.effect(new VetoEffect.Zero(Optional.of(IndicatorId.of("leadership")))))));
        changes.put("id of a veto", b -> b.vetoes(vetoes(v -> v.id(VetoId.of("other")))));
        changes.put("indicator of a veto", b -> b.vetoes(vetoes(v -> v.indicator(IndicatorId.of("membership")))));
        changes.put(
                "threshold of a veto", b -> b.vetoes(vetoes(v -> v.gate(SchemeFixture.below(Decimal.parse("60.1"))))));
        changes.put(
                "cap of a veto", b -> b.vetoes(vetoes(v -> v.effect(new VetoEffect.CapGrade(GradeCode.of("good"))))));
        changes.put("zero by a veto", b -> b.vetoes(vetoes(v -> v.effect(new VetoEffect.Zero()))));
        changes.put("no grade by a veto", b -> b.vetoes(vetoes(v -> v.effect(new VetoEffect.NoGrade()))));
        changes.put("not eligible by a veto", b -> b.vetoes(vetoes(v -> v.effect(new VetoEffect.NotEligible()))));
        changes.put("order of the vetoes", b -> b.vetoes(Lists.reverse(FULL.vetoes())));
        changes.put("a veto less", b -> b.vetoes(FULL.vetoes().subList(0, 1)));

        Map<String, String> hashes = new LinkedHashMap<>();
        hashes.put(FULL.hash(), "nothing");
        changes.forEach((name, change) -> assertThat(
                        hashes.put(change.apply(FULL.toBuilder()).build().hash(), name))
                .as("same hash as after changing '%s'", name)
                .isNull());
    }

    private static Decimal moved(Decimal bound) {
        return bound.equals(Decimal.of(60)) ? Decimal.of(61) : bound;
    }

    private static GradeScale bands(UnaryOperator<GradeBand> change) {
        return new GradeScale(
                FULL.grades().orElseThrow().bands().stream().map(change).toList());
    }

    private static List<BallotScale> scales(UnaryOperator<BallotScale.Builder> change) {
        return List.of(
                change.apply(SD_2008.toBuilder()).build(), FULL.ballotScales().get(1));
    }

    private static List<Veto> vetoes(UnaryOperator<Veto.Builder> change) {
        return List.of(
                change.apply(Veto.builder().from(FULL.vetoes().get(0))).build(),
                FULL.vetoes().get(1));
    }

    private static List<RaterGroupScoring> groups(String self, String higher, String masses) {
        return List.of(
                group(SELF, self, SchemeFixture.MEAN),
                group(HIGHER, higher, SchemeFixture.MEAN),
                group(MASSES, masses, SchemeFixture.onScale(SD_2008.id())));
    }

    private static Indicator whole(List<Indicator> parts) {
        return SchemeFixture.root(parts, KINDS);
    }

    private static Indicator first(UnaryOperator<Indicator.Builder> change) {
        List<Indicator> parts = FULL.root().parts();
        return whole(List.of(change.apply(parts.get(0).toBuilder()).build(), parts.get(1), parts.get(2)));
    }

    private static List<Indicator> withRater(Reference rater) {
        return List.of(FULL.root().parts().get(0), FULL.root().parts().get(1), criterion("mechanism", "15", rater));
    }

    private static Reference rater(String id, Map<String, ParameterValue> parameters) {
        return new Reference(id, new ParameterValue.Fields(parameters));
    }

    private static ParameterValue number(String value) {
        return new ParameterValue.Amount(Decimal.parse(value));
    }

    private static ParameterValue text(String value) {
        return new ParameterValue.Text(value);
    }
}
