package io.github.zhengyou.figure;

import static io.github.zhengyou.figure.FigureFixtures.audit;
import static io.github.zhengyou.figure.FigureFixtures.code;
import static io.github.zhengyou.figure.FigureFixtures.coded;
import static io.github.zhengyou.figure.FigureFixtures.figure;
import static io.github.zhengyou.figure.FigureFixtures.listed;
import static io.github.zhengyou.figure.FigureFixtures.name;
import static io.github.zhengyou.figure.FigureFixtures.numbered;
import static io.github.zhengyou.figure.FigureFixtures.over;
import static io.github.zhengyou.figure.FigureFixtures.part;
import static io.github.zhengyou.figure.FigureFixtures.persons;
import static io.github.zhengyou.figure.FigureFixtures.same;
import static io.github.zhengyou.figure.FigureFixtures.sum;
import static io.github.zhengyou.figure.FigureFixtures.under;
import static io.github.zhengyou.figure.FindingsAssert.assertAudit;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the audit says of the year summary 2011 of a district: real figures, and their real faults. */
class DistrictSummaryTest {

    private static Figure organizations(String id, String quantity) {
        return figure(id, quantity, MeasureUnit.ORGANIZATION);
    }

    private static Figure items(String id, String quantity) {
        return figure(id, quantity, MeasureUnit.ITEM);
    }

    @Test
    void newLeagueOrganizationsAddUp() { // S-11-1
        assertAudit(audit(
                        organizations("direct", "3"),
                        organizations("enterprises", "18"),
                        organizations("cooperatives", "4"),
                        organizations("outposts", "9"),
                        organizations("new", "34"),
                        sum("breakdown", "new", "direct", "enterprises", "cooperatives", "outposts")))
                .isClean()
                .concludes(
                        Verdict.HOLDS,
                        "“数new”相符：各分项（3、18、4、9）合计 34个组织，所报总数 34",
                        "'new' adds up: its parts (3, 18, 4, 9) come to 34 organizations, the total claimed is 34");
    }

    @Test
    void morePledgersThanMembers() { // S-11-2
        assertAudit(audit(
                        over("district", persons("pledgers", "37680")),
                        over("district", persons("members", "37199")),
                        part("subset", "pledgers", "members")))
                .finds(FigureRules.PART_EXCEEDS_WHOLE)
                .computes("excess", "481");
    }

    @Test
    void moreOrganizationsThanBranchesIsQuestion() { // S-11-3
        PartRelation branches = part("branches", "pledging", "branch").toBuilder()
                .mayAlsoCount(name("committees and general branches"))
                .build();

        assertAudit(audit(organizations("pledging", "1384"), organizations("branch", "1376"), branches))
                .finds(FigureRules.OTHERS_NOT_COUNTED)
                .says(
                        FigureRules.OTHERS_NOT_COUNTED,
                        "branches",
                        "/relations/0",
                        "“数pledging”1384 比“数branch”1376 多 8个组织，只有一并计入数committees and general branches才可能；"
                                + "请给出数committees and general branches的数量",
                        "'pledging', 1384, is 8 organizations more than 'branch', 1376; that is possible only if committees"
                                + " and general branches are counted too: how many are there?")
                .isUntold("others-not-counted");
    }

    @Test
    void pledgeItemsAddUpApartFromPersons() { // S-11-4
        Object[] pledged = {
            items("organizations", "2096"), items("cadres", "7958"), items("members", "45936"), persons("p", "37680"),
        };

        assertAudit(audit(pledged[0], pledged[1], pledged[2], sum("s", "", "organizations", "cadres", "members")))
                .isClean()
                .concludes(
                        Verdict.DERIVED,
                        "各分项（2096、7958、45936）合计 55990件，未报总数",
                        "the parts (2096, 7958, 45936) come to 55990 items in total; no total is claimed");
        assertAudit(audit(pledged[2], pledged[3], sum("s", "", "members", "p")))
                .finds(FigureRules.UNITS_DIFFER)
                .isUntold("units-differ");
    }

    @Test
    void fulfilmentRateIsBound() { // S-11-7
        ShareRelation fulfilled = ShareRelation.builder()
                .id(RelationId.of("fulfilled"))
                .rate(FigureId.of("rate"))
                .whole(FigureId.of("pledged"))
                .build();

        assertAudit(audit(figure("rate", "≥95", MeasureUnit.PERCENT), items("pledged", "55990"), fulfilled))
                .finds(FigureRules.RATE_IS_BOUND)
                .isUntold("rate-is-bound")
                .computes("rate", "≥95")
                .computes("count", "≥53191");
    }

    @Test
    void tenActivitiesAreElevenAndTheTenthIsTwice() { // S-11-8
        assertAudit(audit(
                        figure("declared", "10", MeasureUnit.of("activity")),
                        numbered("activities", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10),
                        listed("ten", "declared", "activities")))
                .finds(FigureRules.COUNT_DIFFERS, FigureRules.ORDINAL_REPEATED)
                .says(
                        FigureRules.ORDINAL_REPEATED,
                        "activities",
                        "/lists/0/items/10",
                        "“数activities”中序号 10 出现 2 次，每个序号只应出现一次；请更正编号",
                        "ordinal 10 occurs 2 times in 'activities'; an ordinal should occur once, correct the numbering")
                .concludes(
                        Verdict.FAILS,
                        "“数declared”声明 10 项，“数activities”列出 11 项，相差 1",
                        "'declared' declares 10, 'activities' has 11 entries: the difference is 1");
    }

    @Test
    void sameTripleUnderTwoActivities() { // S-11-9
        assertAudit(audit(
                        under("commentary", persons("households-1", "2920")),
                        under("commentary", items("things-1", "3621")),
                        under("commentary", figure("money-1", ">30", MeasureUnit.TEN_THOUSAND_YUAN)),
                        under("help", persons("households-2", "2920")),
                        under("help", items("things-2", "3621")),
                        under("help", figure("money-2", ">30", MeasureUnit.TEN_THOUSAND_YUAN)),
                        sum("visited", "", "households-1", "households-2")))
                .finds(FigureRules.REPEATED_RUN, FigureRules.REPEATED_RUN_ADDED)
                .says(
                        FigureRules.REPEATED_RUN,
                        "households-2",
                        "/figures/3",
                        "同样的 3 个数（2920、3621、>30）既报在“数commentary”下，又报在“数help”下，疑似重复统计，未相加；请核实",
                        "the same 3 figures (2920, 3621, >30) are reported under 'commentary' and again under 'help':"
                                + " probably counted twice, so they are not added; find out where they belong")
                .isUntold("repeated-run-added");
    }

    @Test
    void clusterCodeIsReadAsDeclared() { // S-11-10
        Object[] parts = {
            figure("code", new FigureValue.Identifier("56130"), MeasureUnit.ITEM),
            figure("routes", "5", MeasureUnit.of("route")),
            figure("types", "6", MeasureUnit.of("type")),
        };
        CodeRelation cluster = code("cluster", CodeReading.MAGNITUDES, "code", "routes", "types", "points");

        assertAudit(audit(parts[0], parts[1], parts[2], organizations("points", "130"), cluster))
                .isClean()
                .concludes(Verdict.HOLDS);
        assertAudit(audit(parts[0], parts[1], parts[2], organizations("points", "13"), cluster))
                .finds(FigureRules.CODE_DIFFERS)
                .concludes(Verdict.FAILS);
    }

    @Test
    void schoolsHaveNoProgramme() { // S-11-11
        AssignedRelation programmes = AssignedRelation.builder()
                .id(RelationId.of("programmes"))
                .items(ListId.of("types"))
                .counterparts(ListId.of("creation programmes"))
                .putAssignment(ItemCode.of("rural"), ItemCode.of("new-countryside"))
                .putAssignment(ItemCode.of("community"), ItemCode.of("one-feature"))
                .putAssignment(ItemCode.of("organs"), ItemCode.of("learning"))
                .putAssignment(ItemCode.of("two-new"), ItemCode.of("benefit"))
                .build();

        assertAudit(audit(
                        coded("types", "rural", "community", "organs", "school", "two-new"),
                        coded("creation programmes", "new-countryside", "one-feature", "learning", "benefit"),
                        programmes))
                .finds(FigureRules.NOT_ASSIGNED)
                .says(
                        FigureRules.NOT_ASSIGNED,
                        "programmes",
                        "/relations/0/assignments",
                        "“数types”中的“数school”没有对应的“数creation programmes”，每项都应有；请补上",
                        "'school' of 'types' has no counterpart in 'creation programmes'; each item should have one, assign"
                                + " it")
                .computes("missing", "school");
    }

    @Test
    void droughtFiguresConflict() { // S-11-12
        assertAudit(audit(
                        figure("relieved", "176", MeasureUnit.TEN_THOUSAND_MU),
                        figure("irrigated", "136.7", MeasureUnit.TEN_THOUSAND_MU),
                        same("drought", "relieved", "irrigated")))
                .finds(FigureRules.VALUES_CONFLICT)
                .computes("difference", "39.3");
    }

    @Test
    void trainingLastedThreeDays() { // K-11-15
        DurationRelation training = DurationRelation.builder()
                .id(RelationId.of("training"))
                .days(FigureId.of("days"))
                .firstDay(LocalDate.of(2011, 1, 12))
                .lastDay(LocalDate.of(2011, 1, 14))
                .build();

        assertAudit(audit(figure("days", "3", MeasureUnit.DAY), training))
                .isClean()
                .concludes(Verdict.HOLDS);
    }
}
