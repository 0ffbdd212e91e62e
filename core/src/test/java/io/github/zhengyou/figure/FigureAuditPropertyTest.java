package io.github.zhengyou.figure;

import static io.github.zhengyou.figure.FigureFixtures.audit;
import static io.github.zhengyou.figure.FigureFixtures.figure;
import static io.github.zhengyou.figure.FigureFixtures.part;
import static io.github.zhengyou.figure.FigureFixtures.persons;
import static io.github.zhengyou.figure.FigureFixtures.same;
import static io.github.zhengyou.figure.FigureFixtures.sum;
import static io.github.zhengyou.figure.FigureFixtures.under;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

class FigureAuditPropertyTest {

    @Property
    void sumHoldsIfAndOnlyIfBigDecimalSaysSo(
            @ForAll @Size(min = 1, max = 6) List<@BigRange(min = "-1000", max = "1000000") @Scale(3) BigDecimal> parts,
            @ForAll @BigRange(min = "0", max = "1") @Scale(3) BigDecimal off) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(adds(parts, sum)).isEqualTo(Verdict.HOLDS);
        assertThat(adds(parts, sum.add(off))).isEqualTo(off.signum() == 0 ? Verdict.HOLDS : Verdict.FAILS);
    }

    private static Verdict adds(List<BigDecimal> parts, BigDecimal total) {
        List<Object> document = new ArrayList<>();
        String[] ids = new String[parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            ids[i] = "p" + i;
            document.add(persons(ids[i], parts.get(i).toPlainString()));
        }
        document.add(persons("t", total.toPlainString()));
        document.add(sum("s", "t", ids));
        return audit(document.toArray()).results().get(0).verdict();
    }

    @Property
    void orderOfFiguresAndRelationsChangesNothingButPlaces(@ForAll("figures") Figures figures, @ForAll Random random) {
        List<Figure> shuffled = shuffledKeepingTopics(figures.figures(), random);
        List<Relation> relations = new ArrayList<>(figures.relations());
        Collections.shuffle(relations, random);
        Figures other =
                figures.toBuilder().figures(shuffled).relations(relations).build();

        assertThat(withoutPlaces(other)).containsExactlyInAnyOrderElementsOf(withoutPlaces(figures));
        assertThat(FigureAudit.of(other).results())
                .containsExactlyInAnyOrderElementsOf(FigureAudit.of(figures).results());
    }

    /** Shuffles figures, then puts those of one topic back into their own order: that order is what was reported. */
    private static List<Figure> shuffledKeepingTopics(List<Figure> figures, Random random) {
        List<Figure> shuffled = new ArrayList<>(figures);
        Collections.shuffle(shuffled, random);
        for (Object topic : figures.stream().map(Figure::topic).distinct().toList()) {
            List<Figure> ordered =
                    figures.stream().filter(f -> f.topic().equals(topic)).toList();
            int next = 0;
            for (int i = 0; i < shuffled.size(); i++) {
                if (shuffled.get(i).topic().equals(topic)) {
                    shuffled.set(i, ordered.get(next++));
                }
            }
        }
        return shuffled;
    }

    private static Collection<String> withoutPlaces(Figures figures) {
        return FigureAudit.of(figures).findings().stream()
                .map(finding -> finding.rule() + finding.subject() + finding.arguments())
                .toList();
    }

    @Property(tries = 300)
    void sameFiguresTwiceGiveTheSameAuditAndTheBookAgrees(@ForAll("figures") Figures figures) {
        Figures again = figures.toBuilder().build();

        assertThat(FigureAudit.of(again)).isEqualTo(FigureAudit.of(figures));
        assertThat(FigureRules.BOOK.check(figures))
                .isEqualTo(FigureAudit.of(figures).findings());
        assertThat(FigureAudit.of(figures).results())
                .extracting(AuditResult::relation)
                .containsExactlyElementsOf(
                        figures.relations().stream().map(Relation::id).toList());
    }

    @Property(tries = 300)
    void everyMessageIsFilledInBothLanguages(@ForAll("figures") Figures figures) {
        FigureAudit audit = FigureAudit.of(figures);

        audit.findings().forEach(finding -> {
            assertThat(FigureFixtures.zh(finding)).doesNotContain("{");
            assertThat(FigureFixtures.en(finding)).doesNotContain("{");
        });
        audit.results().forEach(result -> {
            assertThat(FigureFixtures.zh(result)).doesNotContain("{");
            assertThat(FigureFixtures.en(result)).doesNotContain("{");
        });
    }

    /** Documents with everything that can go wrong among sums, parts and equal figures, often. */
    @Provide
    Arbitrary<Figures> figures() {
        Arbitrary<String> values = Arbitraries.of("1", "2", "3", "4", "≥2", "<3", "≈3", "1..3");
        Arbitrary<MeasureUnit> units = Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(MeasureUnit.PERSON)), Tuple.of(1, Arbitraries.just(MeasureUnit.ITEM)));
        Arbitrary<String> topics = Arbitraries.of("x", "y", "");
        Arbitrary<List<Figure>> figures = Combinators.combine(values, units, topics)
                .as((value, unit, topic) ->
                        topic.isEmpty() ? figure("f", value, unit) : under(topic, figure("f", value, unit)))
                .list()
                .ofMaxSize(10)
                .map(FigureAuditPropertyTest::numbered);
        Arbitrary<String> ids = Arbitraries.integers().between(0, 9).map(i -> "f" + i);
        Arbitrary<Relation> relations = Arbitraries.oneOf(
                ids.set().ofMinSize(1).ofMaxSize(3).flatMap(parts -> ids.map(total -> summing(parts, total))),
                Combinators.combine(ids, ids).as((one, other) -> (Relation) part("r", one, other)),
                Combinators.combine(ids, ids).as((one, other) -> (Relation) same("r", one, other)));
        return Combinators.combine(figures, relations.list().ofMaxSize(5))
                .as((list, claims) -> Figures.builder()
                        .id(ReportId.of("report"))
                        .name(FigureFixtures.name("report"))
                        .figures(list)
                        .relations(renamed(claims))
                        .build());
    }

    private static Relation summing(Set<String> parts, String total) {
        return sum("r", total, parts.toArray(String[]::new));
    }

    private static List<Figure> numbered(List<Figure> figures) {
        List<Figure> numbered = new ArrayList<>();
        for (Figure figure : figures) {
            String id = "f" + numbered.size();
            numbered.add(figure.toBuilder()
                    .id(FigureId.of(id))
                    .name(FigureFixtures.name(id))
                    .build());
        }
        return numbered;
    }

    private static List<Relation> renamed(List<Relation> relations) {
        List<Relation> renamed = new ArrayList<>();
        for (Relation relation : relations) {
            RelationId id = RelationId.of("r" + renamed.size());
            if (relation instanceof SumRelation sum) {
                renamed.add(sum.toBuilder().id(id).build());
            } else if (relation instanceof PartRelation part) {
                renamed.add(part.toBuilder().id(id).build());
            } else if (relation instanceof SameRelation same) {
                renamed.add(same.toBuilder().id(id).build());
            }
        }
        return renamed;
    }
}
