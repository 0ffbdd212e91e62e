package io.github.zhengyou.figure;

import static io.github.zhengyou.figure.FigureFixtures.code;
import static io.github.zhengyou.figure.FigureFixtures.coded;
import static io.github.zhengyou.figure.FigureFixtures.document;
import static io.github.zhengyou.figure.FigureFixtures.ids;
import static io.github.zhengyou.figure.FigureFixtures.listed;
import static io.github.zhengyou.figure.FigureFixtures.name;
import static io.github.zhengyou.figure.FigureFixtures.numbered;
import static io.github.zhengyou.figure.FigureFixtures.over;
import static io.github.zhengyou.figure.FigureFixtures.part;
import static io.github.zhengyou.figure.FigureFixtures.persons;
import static io.github.zhengyou.figure.FigureFixtures.same;
import static io.github.zhengyou.figure.FigureFixtures.sum;
import static io.github.zhengyou.figure.FigureFixtures.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.rule.Source;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Source SOURCE = Source.of("a report");

    @Test
    void valuesAreEqualByTheirParts() {
        new EqualsTester()
                .addEqualityGroup(FigureId.of("x"), FigureId.of("x"))
                .addEqualityGroup(RelationId.of("x"), RelationId.of("x"))
                .addEqualityGroup(ListId.of("x"), ListId.of("x"))
                .addEqualityGroup(ReportId.of("x"), ReportId.of("x"))
                .addEqualityGroup(ItemCode.of("x"), ItemCode.of("x"))
                .addEqualityGroup(MeasureUnit.of("person"), MeasureUnit.PERSON)
                .addEqualityGroup(persons("a", "3"), persons("a", "3.0"))
                .addEqualityGroup(persons("a", "≥3"))
                .addEqualityGroup(under("x", persons("a", "3")), under("x", persons("a", "3")))
                .addEqualityGroup(over("x", persons("a", "3")), over("x", persons("a", "3")))
                .addEqualityGroup(persons("a", "3").toBuilder()
                        .note(name("n"))
                        .source(SOURCE)
                        .build())
                .addEqualityGroup(numbered("l", 1, 2), numbered("l", 1, 2))
                .addEqualityGroup(coded("l", "a"), coded("l", "a"))
                .addEqualityGroup(
                        ListedItem.builder().build(), ListedItem.builder().build())
                .addEqualityGroup(document(persons("a", "3")), document(persons("a", "3")))
                .addEqualityGroup(
                        FigureFixtures.audit(persons("a", "3")),
                        FigureFixtures.audit(persons("b", "4")),
                        FigureFixtures.audit())
                .addEqualityGroup(FigureFixtures.audit(persons("a", "3"), sum("s", "", "a")))
                .testEquals();
    }

    @Test
    void relationsAreEqualByTheirParts() {
        new EqualsTester()
                .addEqualityGroup(sum("s", "t", "a", "b"), sum("s", "t", "a", "b"))
                .addEqualityGroup(sum("s", "", "a", "b"))
                .addEqualityGroup(part("p", "a", "b"), part("p", "a", "b"))
                .addEqualityGroup(part("p", "a", "b").toBuilder()
                        .mayAlsoCount(name("others"))
                        .build())
                .addEqualityGroup(same("p", "a", "b"), same("p", "a", "b"))
                .addEqualityGroup(listed("p", "a", "b"), listed("p", "a", "b"))
                .addEqualityGroup(code("p", CodeReading.DIGITS, "a", "b"), code("p", CodeReading.DIGITS, "a", "b"))
                .addEqualityGroup(code("p", CodeReading.MAGNITUDES, "a", "b"))
                .testEquals();
    }

    @Test
    void relationsSurviveTheirBuilders() {
        SumRelation sum =
                sum("s", "t", "a").toBuilder().note(name("n")).basis(SOURCE).build();
        ShareRelation share = ShareRelation.builder()
                .id(RelationId.of("r"))
                .part(FigureId.of("a"))
                .whole(FigureId.of("b"))
                .rate(FigureId.of("c"))
                .decimals(2)
                .build();
        AssignedRelation assigned = AssignedRelation.builder()
                .id(RelationId.of("r"))
                .items(ListId.of("a"))
                .counterparts(ListId.of("b"))
                .putAssignment(ItemCode.of("x"), ItemCode.of("y"))
                .build();
        DurationRelation duration = DurationRelation.builder()
                .id(RelationId.of("r"))
                .days(FigureId.of("d"))
                .firstDay(LocalDate.parse("2011-01-12"))
                .lastDay(LocalDate.parse("2011-01-14"))
                .build();
        Figures figures = document(sum, share, assigned, duration);

        assertThat(figures.toBuilder().build()).isEqualTo(figures);
        assertThat(sum.toBuilder().build()).isEqualTo(sum);
        assertThat(share.toBuilder().build()).isEqualTo(share);
        assertThat(assigned.toBuilder().build()).isEqualTo(assigned);
        assertThat(duration.toBuilder().build()).isEqualTo(duration);
        assertThat(sum.toBuilder().parts(ids("b")).build().parts()).isEqualTo(ids("b"));
    }

    @Test
    void auditOfOneDocumentIsMadeOnce() {
        Figures figures = document(persons("a", "3"));

        assertThat(FigureAudit.of(figures)).isSameAs(FigureAudit.of(figures));
    }

    @Test
    void rejectsBlankIdsAndWrongCodes() {
        assertThatThrownBy(() -> FigureId.of(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("figure id must not be blank, got ' '");
        assertThatThrownBy(() -> RelationId.of(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("relation id must not be blank, got ''");
        assertThatThrownBy(() -> ListId.of(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("list id must not be blank, got ''");
        assertThatThrownBy(() -> ReportId.of(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("report id must not be blank, got ''");
        assertThatThrownBy(() -> ItemCode.of("A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("item code must be lower-case letters, digits and single hyphens, got 'A'");
        assertThatThrownBy(() -> MeasureUnit.of("A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("measure unit must be lower-case letters, digits and single hyphens, got 'A'");
    }
}
