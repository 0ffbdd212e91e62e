package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.LintFixture.found;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.FIVE;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.root;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VetoRulesTest {

    private static ScoringScheme with(Veto veto) {
        return scheme().toBuilder().vetoes(List.of(veto)).build();
    }

    private static Veto gated(String gate, String parameter, String value) {
        return SchemeFixture.veto("floor", "public-regard", "0", new VetoEffect.NotEligible()).toBuilder()
                .gate(Reference.to(gate).with(parameter, ParameterValue.of(Decimal.parse(value))))
                .build();
    }

    private static Veto based(Source basis) {
        return gated("below", "points", "60").toBuilder().basis(basis).build();
    }

    @Test
    void findsAVetoThatCanNeverFall() {
        assertThat(found(with(gated("below", "points", "0")), "scheme.veto-never-falls"))
                .containsExactly("scheme#/vetoes/0/gate veto 'Floor of public regard' (floor) can never fall:"
                        + " 'public-regard' always lies between 0 and 100, on the safe side of its gate (below);"
                        + " correct the gate or leave the veto out");
    }

    @Test
    void findsAVetoThatAlwaysFalls() {
        assertThat(found(with(gated("below-share", "share", "1.01")), "scheme.veto-always-falls"))
                .containsExactly("scheme#/vetoes/0/gate veto 'Floor of public regard' (floor) always falls:"
                        + " 'public-regard' always lies between 0 and 100, on the wrong side of its gate (below the"
                        + " share); correct the gate");
    }

    @ParameterizedTest
    @CsvSource({
        "below, points, -5, never",
        "below, points, 0, never",
        "below, points, 0.01, may",
        "below, points, 100, may",
        "below, points, 100.01, always",
        "above, points, 100, never",
        "above, points, 99.9, may",
        "above, points, 0, may",
        "above, points, -0.1, always",
        "below-share, share, 0, never",
        "below-share, share, 0.8, may",
        "below-share, share, 1, may",
        "below-share, share, 1.1, always"
    })
    void tellsByBothEndsOfTheIndicator(String gate, String parameter, String value, String falls) {
        ScoringScheme scheme = with(gated(gate, parameter, value));
        assertThat(found(scheme, "scheme.veto-never-falls").isEmpty()).isEqualTo(!falls.equals("never"));
        assertThat(found(scheme, "scheme.veto-always-falls").isEmpty()).isEqualTo(!falls.equals("always"));
    }

    @Test
    void takesTheBoundsThatTheIndicatorStates() {
        Indicator deducted = FIVE.get(4).toBuilder()
                .lowest(Decimal.of(-20))
                .highest(Decimal.of(110))
                .build();
        ScoringScheme below = with(gated("below", "points", "0")).toBuilder()
                .root(root(List.of(FIVE.get(0), deducted)))
                .build();
        ScoringScheme above = below.toBuilder()
                .vetoes(List.of(gated("above", "points", "105")))
                .build();
        assertThat(found(below, "scheme.veto-never-falls")).isEmpty();
        assertThat(found(above, "scheme.veto-never-falls")).isEmpty();
    }

    @Test
    void whatOnlyBallotsRateIsWorthWhatTheirOptionsAre() {
        ScoringScheme voted = with(gated("below", "points", "55")).toBuilder()
                .root(root(List.of(
                        FIVE.get(0),
                        FIVE.get(4).toBuilder()
                                .rater(SchemeFixture.onScale(SchemeFixture.SD_2008.id()))
                                .build())))
                .build();
        assertThat(found(voted, "scheme.veto-never-falls"))
                .singleElement()
                .asString()
                .contains("'public-regard' always lies between 55 and 100, on the safe side");
        assertThat(found(
                        voted.toBuilder()
                                .vetoes(List.of(gated("below", "points", "55.01")))
                                .build(),
                        "scheme.veto-never-falls"))
                .isEmpty();
        assertThat(found(with(gated("below", "points", "55")), "scheme.veto-never-falls"))
                .isEmpty(); // others than the masses rate there
    }

    @Test
    void whatAMissingGroupOrAVetoMakesZeroMayBeZero() {
        Indicator byTwo = FIVE.get(4).toBuilder()
                .addRaterGroups(
                        SchemeFixture.group(
                                SchemeFixture.MASSES, "1", SchemeFixture.onScale(SchemeFixture.SD_2008.id())),
                        SchemeFixture.group(
                                SchemeFixture.HIGHER, "1", SchemeFixture.onScale(SchemeFixture.SD_2008.id())))
                .build();
        ScoringScheme invalid = with(gated("below", "points", "55")).toBuilder()
                .root(root(List.of(FIVE.get(0), byTwo)))
                .build();
        ScoringScheme zero = invalid.toBuilder()
                .root(root(List.of(
                        FIVE.get(0),
                        byTwo.toBuilder().missingGroup(MissingGroup.ZERO).build())))
                .build();
        Veto taken = SchemeFixture.veto(
                "taken", "public-regard", "80", new VetoEffect.Zero(Optional.of(IndicatorId.of("public-regard"))));
        assertThat(found(invalid, "scheme.veto-never-falls")).hasSize(1);
        assertThat(found(zero, "scheme.veto-never-falls")).isEmpty();
        assertThat(found(invalid.toBuilder().addVetoes(taken).build(), "scheme.veto-never-falls"))
                .isEmpty();
    }

    @Test
    void findsACapAtTheHighestGrade() {
        Veto cap = gated("below", "points", "60").toBuilder()
                .effect(new VetoEffect.CapGrade(GradeCode.of("excellent")))
                .build();
        assertThat(found(with(cap), "scheme.veto-caps-nothing"))
                .containsExactly(
                        "scheme#/vetoes/0/effect veto 'Floor of public regard' (floor) takes nothing, as it caps"
                                + " the grade at the highest, 'excellent': name a lower grade, or leave the veto out");
        assertThat(found(scheme(), "scheme.veto-caps-nothing")).isEmpty();
    }

    @Test
    void findsAVetoThatSparesADeduction() {
        Veto taken = SchemeFixture.veto(
                "taken", "public-regard", "80", new VetoEffect.Zero(Optional.of(IndicatorId.of("public-regard"))));
        ScoringScheme mean = with(taken);
        ScoringScheme deducted = mean.toBuilder()
                .root(root(FIVE).toBuilder()
                        .model(Reference.to("base-and-lines")
                                .with("penalty", ParameterValue.of(List.of(ParameterValue.of("public-regard")))))
                        .build())
                .build();
        assertThat(found(deducted, "scheme.veto-takes-penalty"))
                .containsExactly("scheme#/vetoes/0/effect veto 'Floor of public regard' (taken) spares who falls a"
                        + " deduction, as it takes the points of 'public-regard', which 'root' deducts: take the"
                        + " points of another part, or choose another effect");
        assertThat(found(mean, "scheme.veto-takes-penalty")).isEmpty();
        assertThat(found(
                        deducted.toBuilder()
                                .vetoes(List.of(gated("below", "points", "60")))
                                .build(),
                        "scheme.veto-takes-penalty"))
                .isEmpty();
    }

    /** The complaints, which the root deducts, made of two parts; who falls loses the points of one of them. */
    private static ScoringScheme complaints(Reference model, Indicator... parts) {
        Indicator complaints = Indicator.builder()
                .id(IndicatorId.of("complaints"))
                .model(model)
                .addParts(parts)
                .build();
        Veto taken = SchemeFixture.veto(
                "taken", "public-regard", "80", new VetoEffect.Zero(Optional.of(IndicatorId.of("public-regard"))));
        return with(taken).toBuilder()
                .root(root(List.of(FIVE.get(0), complaints)).toBuilder()
                        .model(deducting("base-and-lines", "penalty", "complaints"))
                        .build())
                .build();
    }

    private static Reference deducting(String model, String parameter, String part) {
        return Reference.to(model).with(parameter, ParameterValue.of(List.of(ParameterValue.of(part))));
    }

    private static final String SPARED =
            "scheme#/vetoes/0/effect veto 'Floor of public regard' (taken) spares who falls"
                    + " a deduction, as it takes the points of 'public-regard', within 'complaints', which 'root' deducts: take the"
                    + " points of another part, or choose another effect";

    @Test
    void findsAVetoThatSparesADeductionOfWhichItsPartIsAPart() {
        assertThat(found(complaints(Reference.to("sum"), FIVE.get(3), FIVE.get(4)), "scheme.veto-takes-penalty"))
                .containsExactly(SPARED);
    }

    @Test
    void whatIsDeductedFromADeductionIsNoDeduction() {
        assertThat(found(
                        complaints(deducting("base-and-lines", "penalty", "public-regard"), FIVE.get(3), FIVE.get(4)),
                        "scheme.veto-takes-penalty"))
                .isEmpty();
    }

    @Test
    void aModelBetweenThatIsPassedOverDeductsNothing() {
        Indicator between = Indicator.builder()
                .id(IndicatorId.of("between"))
                .model(deducting("base-and-lines", "penalty", "public-regard"))
                .addParts(FIVE.get(3), FIVE.get(4))
                .build();
        assertThat(found(complaints(Reference.to("xccdf-flat"), between), "scheme.veto-takes-penalty"))
                .containsExactly(SPARED);
        assertThat(found(complaints(Reference.to("sum"), between), "scheme.veto-takes-penalty"))
                .isEmpty();
    }

    @Test
    void findsABasisWithoutAClause() {
        assertThat(found(with(based(Source.of("《县考核办法》"))), "scheme.veto-without-clause"))
                .containsExactly(
                        "scheme#/vetoes/0/basis veto 'floor' rests on '《县考核办法》' and names no article of it: name"
                                + " the article that allows the veto, as a basis is asked for where somebody is struck by it");
        assertThat(found(scheme(), "scheme.veto-without-clause")).isEmpty();
        assertThat(found(with(based(Source.PROJECT)), "scheme.veto-without-clause"))
                .isEmpty(); // that it is an example says it all
    }

    @Test
    void findsABasisThatSaysItIsAnExampleOrIsTheProjectsOwn() {
        Source example = Source.builder().title("地方阶段方案（示例采用）").clause("第三条").build();
        assertThat(found(with(based(example)), "scheme.veto-basis-illustrative"))
                .containsExactly("scheme#/vetoes/0/basis veto 'floor' rests on '地方阶段方案（示例采用）, 第三条', which is an"
                        + " example and allows no veto: name a document that does");
        assertThat(found(with(based(Source.PROJECT)), "scheme.veto-basis-illustrative"))
                .hasSize(1);
        assertThat(found(scheme(), "scheme.veto-basis-illustrative")).isEmpty();
    }

    @Test
    void findsABasisThatIsNotInForceThroughThePeriod() {
        assertThat(found(with(based(valid("2011-03-01", "2020-12-31"))), "scheme.veto-basis-not-in-force"))
                .containsExactly("scheme#/vetoes/0/basis veto 'floor' rests on '《县考核办法》, 第八条', which is not in force"
                        + " through all of the evaluation period (2011-01-01 to 2011-12-31); in force from 2011-03-01;"
                        + " in force through 2020-12-31: name what was in force, since nobody is struck by a rule of"
                        + " another time");
        assertThat(found(with(based(valid("2026-01-25", "2030-12-31"))), "scheme.veto-basis-not-in-force"))
                .hasSize(1);
        assertThat(found(with(based(valid("2005-01-01", "2010-12-31"))), "scheme.veto-basis-not-in-force"))
                .hasSize(1);
        assertThat(found(with(based(valid("2011-01-01", "2011-12-31"))), "scheme.veto-basis-not-in-force"))
                .isEmpty();
    }

    private static Source valid(String from, String through) {
        return Source.builder()
                .title("《县考核办法》")
                .clause("第八条")
                .validFrom(LocalDate.parse(from))
                .validThrough(LocalDate.parse(through))
                .build();
    }
}
