package io.github.zhengyou.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignStatus;
import io.github.zhengyou.json.Document;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {

    @TempDir
    Path directory;

    private CampaignOnDisk campaign;

    @BeforeEach
    void writeSoundCampaign() {
        campaign = CampaignOnDisk.in(directory);
    }

    @Test
    void tellsStagesEventsAndLedger() {
        Run run = campaign.run("status", "--as-of", "2011-06-30");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                        活动 campaign: 小区活动 Small campaign (small-2011)
                        截至 as of: 2011-06-30, 2011-01-01..2011-12-31, 进行中 current

                        阶段 stages
                        起 from     止 through  进度 progress     标识 id   名称 name
                        2011-01-01  2011-03-31  已结束 completed  mobilise  动员 Mobilisation
                        2011-04-01  2011-12-31  进行中 current    practise  实施 Practice

                        节点 events
                        起 from     止 through  进度 progress       标识 id  名称 name
                        2011-07-01  2011-07-01  未开始 not started  july-1   七一表彰 July commendation

                        承诺台账 ledger of pledges, 截至 as of 2011-06-30
                        按状态 by state     承诺 pledges  事项 items  到期事项 items due  已兑现 fulfilled   兑现率 rate
                        践诺 in fulfilment             1           2                   2                 0      0% (0/2)
                        评诺 appraised                 1           1                   1                 1    100% (1/1)
                        合计 total                     2           3                   3                 1  33.33% (1/3)

                        按期限 by term  承诺 pledges  事项 items  到期事项 items due  已兑现 fulfilled   兑现率 rate
                        年度 annual                1           2                   2                 0      0% (0/2)
                        即时 immediate             1           1                   1                 1    100% (1/1)
                        合计 total                 2           3                   3                 1  33.33% (1/3)
                        """);
        assertThat(run.outLines())
                .contains(
                        "按事项兑现率 fulfilment rate by items: 33.33% (1/3)",
                        "按承诺人兑现率 fulfilment rate by pledgers: 50% (1/2)");
    }

    @Test
    void doesWithoutARecord() {
        campaign.delete("record.json", "organizations.json", "scheme.json", "figures.json");
        Run run = campaign.run("status", "--as-of", "2011-06-30", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.outLines()).contains("fulfilment rate by items: - (0/0)");
    }

    @Test
    void saysThatThereIsNoLedger() {
        campaign.write("plan.json", """
                {"format": "zhengyou/plan@1", "id": "bare", "name": {"zh": "无承诺", "en": "Bare"},
                 "timeline": {"from": "2011-01-01", "through": "2011-12-31"}}
                """);
        Run run = campaign.run("status", "--as-of", "2012-01-01", "--lang", "en");
        assertThat(run.outLines())
                .containsExactly(
                        "campaign: Bare (bare)",
                        "as of: 2012-01-01, 2011-01-01..2011-12-31, completed",
                        "",
                        "stages: none",
                        "",
                        "there is no staged timeline, so no stage is current",
                        "",
                        "events: none",
                        "",
                        "the plan has no pledge process, so there is no ledger");
    }

    @Test
    void saysThatThereIsNoTimeline() {
        campaign.write("plan.json", """
                {"format": "zhengyou/plan@1", "id": "bare", "name": {"zh": "无时间安排", "en": "Bare"}}
                """);
        Run run = campaign.run("status", "--as-of", "2012-01-01", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.outLines())
                .containsExactly(
                        "campaign: Bare (bare)",
                        "as of: 2012-01-01",
                        "",
                        "the plan has no timeline, so no stage is current",
                        "",
                        "the plan has no pledge process, so there is no ledger");
    }

    @Test
    void tellsPhasesEventsAndTasks() {
        campaign.write("plan.json", """
                {"format": "zhengyou/plan@1", "id": "bare", "name": {"zh": "分阶段", "en": "Staged"},
                 "timeline": {
                   "stages": [
                     {"id": "one", "name": {"zh": "一", "en": "One"}, "from": "2010-05",
                      "through": {"untilAfter": "congress"},
                      "stages": [{"id": "review", "name": {"zh": "点评", "en": "Review"}, "from": "2010-12",
                                  "through": "2010-12", "again": [{"from": "2011-06", "through": "2011-06"}]}],
                      "tasks": [{"id": "plan", "name": {"zh": "方案", "en": "Plan"}, "due": "2010-06"}]}],
                   "events": [{"id": "congress", "name": {"zh": "大会", "en": "Congress"}}],
                   "tasks": [{"id": "circular", "name": {"zh": "通报", "en": "Circular"}, "cadence": "quarterly",
                              "from": "2010-04", "through": "2010-12"}]}}
                """);
        Run run = campaign.run("status", "--as-of", "2011-06-09", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.outLines())
                .contains(
                        "2010-05           after 'Congress'  current, end not known  one       One",
                        "2010-12; 2011-06  2010-12; 2011-06  current                   review  Review")
                .contains(
                        "id        progress  due         done  missing"
                                + "                                                               name",
                        "plan      overdue   2010-06-30  0/1   -"
                                + "                                                                     Plan",
                        "circular  overdue   -           0/3   2010-04-01..2010-06-30 2010-07-01..2010-09-30"
                                + " 2010-10-01..2010-12-31  Circular");
    }

    @Test
    void tellsTargetsProblemsAndCoverageWhereThereAreAny() {
        assertThat(campaign.run("status", "--as-of", "2011-06-30", "--lang", "en")
                        .out())
                .doesNotContain("targets")
                .doesNotContain("problems")
                .doesNotContain("coverage");
        campaign.write("plan.json", """
                {"format": "zhengyou/plan@1", "id": "bare", "name": {"zh": "目标", "en": "Bare"},
                 "targets": [{"id": "points", "name": {"zh": "示范点", "en": "Points"}, "measure": "change",
                              "value": {"type": "exact", "value": 100}, "from": "2011-01-01", "through": "2011-12-31"}]}
                """);
        campaign.write("organizations.json", """
                {"format": "zhengyou/organizations@1",
                 "units": [{"id": "mill", "name": {"zh": "厂", "en": "Mill"}},
                           {"id": "shop", "name": {"zh": "店", "en": "Shop"}}],
                 "organizations": [{"id": "b-1", "name": {"zh": "支部", "en": "Branch"}, "line": "party",
                                    "tier": "branch", "unit": "mill"}]}
                """);
        campaign.write("record.json", """
                {"format": "zhengyou/record@1",
                 "targetReports": [{"id": "r-1", "target": "points", "date": "2011-06-30",
                                    "value": {"type": "exact", "value": 30}}],
                 "problems": [{"id": "q-1", "text": "拖延", "due": "2011-05-31"}]}
                """);
        Run run = campaign.run("status", "--as-of", "2011-06-30", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("""

                targets
                id      done  to be done  rate  expected by now  name
                points    30         100   30%            49.6%  Points

                problems
                open  of these overdue  closed  dropped  rate of closing
                   1                 1       0        0         0% (0/1)

                coverage of units
                case                                                 units  id
                class A: a Party organization, no mass organization      1  mill
                class B: a mass organization, no Party organization      0  -
                class C: neither Party nor mass organization             1  shop
                no gap: both Party and mass organizations                0  -

                line                units with an organization
                Party                                50% (1/2)
                trade union                           0% (0/2)
                Women's Federation                    0% (0/2)
                Youth League                          0% (0/2)
                """);
    }

    @Test
    void writesTheStatusOfTheLibraryAsJsonAndNothingElse() throws IOException {
        Run run = campaign.run("status", "--as-of", "2011-06-30", "--json");
        CampaignStatus status = Document.STATUS
                .read(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)), "stdout")
                .orElseThrow();
        Campaign.Builder expected = Campaign.builder();
        expected.plan(read(Document.PLAN, "plan.json"))
                .organizations(read(Document.ORGANIZATIONS, "organizations.json"))
                .record(read(Document.RECORD, "record.json"));
        assertThat(status).isEqualTo(expected.build().status(LocalDate.of(2011, 6, 30)));
        assertThat(run.err()).isEmpty();
    }

    private <T> T read(Document<T> document, String file) throws IOException {
        try (InputStream in = Files.newInputStream(campaign.path(file))) {
            return document.read(in, file).orElseThrow();
        }
    }
}
