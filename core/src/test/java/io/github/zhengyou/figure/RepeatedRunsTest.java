package io.github.zhengyou.figure;

import static io.github.zhengyou.figure.FigureFixtures.audit;
import static io.github.zhengyou.figure.FigureFixtures.figure;
import static io.github.zhengyou.figure.FigureFixtures.persons;
import static io.github.zhengyou.figure.FigureFixtures.sum;
import static io.github.zhengyou.figure.FigureFixtures.under;
import static io.github.zhengyou.figure.FindingsAssert.assertAudit;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RepeatedRunsTest {

    private static List<Object> topic(String topic, String... quantities) {
        List<Object> figures = new ArrayList<>();
        for (int i = 0; i < quantities.length; i++) {
            figures.add(under(topic, persons(topic + i, quantities[i])));
        }
        return figures;
    }

    @SafeVarargs
    private static Object[] all(List<Object>... topics) {
        return List.of(topics).stream().flatMap(List::stream).toArray();
    }

    @Test
    void findsSameThreeFiguresUnderTwoTopics() {
        assertAudit(audit(all(topic("x", "1", "5", "6", ">7"), topic("y", "5", "6", ">7", "9"))))
                .finds(FigureRules.REPEATED_RUN)
                .says(
                        FigureRules.REPEATED_RUN,
                        "y0",
                        "/figures/4",
                        "同样的 3 个数（5、6、>7）既报在“数x”下，又报在“数y”下，疑似重复统计，未相加；请核实",
                        "the same 3 figures (5, 6, >7) are reported under 'x' and again under 'y': probably counted twice,"
                                + " so they are not added; find out where they belong");
    }

    @Test
    void namesBothRuns() {
        FigureAudit audit = audit(all(topic("x", "5", "6", "7"), topic("y", "5", "6", "7")));

        assertThat(audit.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.arguments().get("figures").in(Language.EN)).isEqualTo("x0, x1, x2");
            assertThat(finding.arguments().get("others").in(Language.EN)).isEqualTo("y0, y1, y2");
        });
    }

    @Test
    void findsTheSameWhicheverTopicComesFirst() {
        assertAudit(audit(all(topic("y", "5", "6", "7"), topic("x", "5", "6", "7"))))
                .finds(FigureRules.REPEATED_RUN)
                .says(
                        FigureRules.REPEATED_RUN,
                        "y0",
                        "/figures/0",
                        "同样的 3 个数（5、6、7）既报在“数x”下，又报在“数y”下，疑似重复统计，未相加；请核实",
                        "the same 3 figures (5, 6, 7) are reported under 'x' and again under 'y': probably counted twice,"
                                + " so they are not added; find out where they belong");
    }

    @Test
    void letsTwoEqualFiguresPass() {
        assertAudit(audit(all(topic("x", "5", "6", "8"), topic("y", "5", "6", "7"))))
                .isClean();
    }

    @Test
    void letsAnotherOrderOrFormPass() {
        assertAudit(audit(all(topic("x", "5", "6", "7"), topic("y", "6", "5", "7"))))
                .isClean();
        assertAudit(audit(all(topic("x", "5", "6", "7"), topic("y", "5", "6", ">7"))))
                .isClean();
    }

    @Test
    void letsOtherUnitsPass() {
        assertAudit(audit(all(
                        topic("x", "5", "6", "7"),
                        List.of(
                                under("y", persons("y0", "5")),
                                under("y", persons("y1", "6")),
                                under("y", figure("y2", "7", MeasureUnit.ITEM))))))
                .isClean();
    }

    @Test
    void letsRunInsideOneTopicOrNonePass() {
        assertAudit(audit(all(topic("x", "5", "6", "7", "5", "6", "7")))).isClean();
        assertAudit(audit(
                        persons("a", "5"),
                        persons("b", "6"),
                        persons("c", "7"),
                        persons("d", "5"),
                        persons("e", "6"),
                        persons("f", "7")))
                .isClean();
    }

    @Test
    void findsLongRunOnceAndEachTopicThatRepeatsIt() {
        assertAudit(audit(
                        all(topic("x", "5", "6", "7", "8"), topic("y", "5", "6", "7", "8"), topic("z", "5", "6", "7"))))
                .finds(FigureRules.REPEATED_RUN, FigureRules.REPEATED_RUN);
    }

    @Test
    void addsNoTwoRepeatsOfAThird() {
        Object[] document = all(
                topic("x", "5", "6", "7"),
                topic("y", "5", "6", "7"),
                topic("z", "5", "6", "7"),
                List.of(sum("s", "", "y0", "z0")));

        assertAudit(audit(document)).isUntold("repeated-run-added");
    }

    @Test
    void staysFastOnThousandsOfEqualFigures() {
        String[] same = IntStream.range(0, 5_000).mapToObj(i -> "5").toArray(String[]::new);

        assertAudit(audit(all(topic("x", same), topic("y", same)))).finds(FigureRules.REPEATED_RUN);
    }
}
