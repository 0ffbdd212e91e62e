package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.DAY;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Sector;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.PeerSummary;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.Reference;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Branches of schools and villages, each with the meetings it held; the best of its sector has full marks. */
class PeersTest {

    private static final Reference BEST = Reference.to("ratio-to-best")
            .with("unit", ParameterValue.of(MeasureUnit.of("meeting").code()));

    private static final Campaign CAMPAIGN = campaign();

    private static ScoringScheme scheme(PeerGroup peers) {
        return SchemeFixture.scheme().toBuilder()
                .root(SchemeFixture.root(List.of(SchemeFixture.criterion("leadership", "1", BEST))))
                .raterGroups(List.of())
                .vetoes(List.of())
                .peers(peers)
                .build();
    }

    private static Evaluator evaluator(PeerGroup peers) {
        return Evaluator.compile(scheme(peers), PLAN, Extensions.none());
    }

    @Test
    void theBestOfItsOwnSectorHasFullMarks() {
        assertThat(evaluator(new PeerGroup.SameSector()).evaluateAll(CAMPAIGN, AS_OF))
                .extracting(
                        evaluation -> evaluation.subject().value(),
                        evaluation -> EvaluatorTest.score(evaluation).exact().toString(),
                        evaluation -> EvaluatorTest.score(evaluation)
                                .context()
                                .peers()
                                .orElseThrow())
                .containsExactly(
                        tuple("school-1", "50", "school"),
                        tuple("school-2", "100", "school"),
                        tuple("village-1", "100", "village"),
                        tuple("village-2", "75", "village"));
    }

    @Test
    void everybodyTogetherHasOneBest() {
        assertThat(evaluator(new PeerGroup.Everybody()).evaluateAll(CAMPAIGN, AS_OF))
                .extracting(
                        evaluation -> EvaluatorTest.score(evaluation).exact().toString())
                .containsExactly("50", "100", "40", "30");
    }

    @Test
    void scoresOfDifferentPeersAreNotCompared() {
        List<Evaluation> all = evaluator(new PeerGroup.SameSector()).evaluateAll(CAMPAIGN, AS_OF);
        assertThat(EvaluatorTest.score(all.get(0)).compareWith(EvaluatorTest.score(all.get(1))))
                .isNegative();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EvaluatorTest.score(all.get(0)).compareWith(EvaluatorTest.score(all.get(2))))
                .withMessageStartingWith("scores must have the same context to be compared");
    }

    @Test
    void withoutItsPeersASubjectCannotBeTold() {
        Evaluator evaluator = evaluator(new PeerGroup.SameSector());
        SubjectRecord record = records().of(organization("school-1", "school"));
        Evaluation alone = evaluator.evaluate(record, AS_OF);
        assertThat(alone.outcome()).isEqualTo(new Outcome.Unscored(ResultKind.UNKNOWN, ReasonCode.NO_PEERS));
    }

    @Test
    void summariesMergeInAnyGroupingAndOrder() {
        Evaluator evaluator = evaluator(new PeerGroup.Everybody());
        List<PeerSummary> each = CAMPAIGN.organizations().organizations().stream()
                .map(organization -> evaluator.summarize(records().of(organization), AS_OF))
                .toList();
        PeerSummary whole = each.stream().collect(PeerSummary.toSummary());
        assertThat(each.get(3).plus(each.get(1)).plus(each.get(2).plus(each.get(0))))
                .isEqualTo(whole);
        assertThat(each.stream().parallel().collect(PeerSummary.toSummary())).isEqualTo(whole);
        assertThat(whole.of(scheme(new PeerGroup.Everybody()).leaves().get(0).id())
                        .orElseThrow()
                        .counts())
                .isEqualTo(Map.of(Points.of(3), 1L, Points.of(4), 1L, Points.of(5), 1L, Points.of(10), 1L));
        assertThat(evaluator.summarizeAll(
                        CAMPAIGN.organizations().organizations().stream()
                                .map(records()::of)
                                .toList(),
                        AS_OF))
                .isEqualTo(Map.of("all", whole));
    }

    @Test
    void aRaterThatComparesNeedsPeers() {
        assertThat(Evaluator.problems(
                        scheme(new PeerGroup.Everybody()).toBuilder()
                                .peers(Optional.empty())
                                .build(),
                        PLAN,
                        Extensions.none()))
                .extracting(
                        Finding::rule, finding -> finding.place().orElseThrow().toString())
                .containsExactly(tuple("scheme.peers-missing", "scheme#/root/parts/0/rater"));
    }

    @Test
    void aRaterThatFailsToMeasureIsAnErrorOfItsSubject() {
        ScoringScheme scheme = scheme(new PeerGroup.Everybody()).toBuilder()
                .root(SchemeFixture.root(List.of(SchemeFixture.criterion("leadership", "1", Reference.to("own@1")))))
                .build();
        Extensions extensions = Extensions.builder()
                .rater("own@1", parameters -> new Rater() {
                    @Override
                    public Rating rate(CriterionEvidence evidence) {
                        throw new IllegalStateException("no connection");
                    }

                    @Override
                    public boolean comparesPeers() {
                        return true;
                    }

                    @Override
                    public Optional<Points> measure(CriterionEvidence evidence) {
                        throw new IllegalStateException("no connection");
                    }
                })
                .build();
        assertThat(Evaluator.compile(scheme, PLAN, extensions).evaluateAll(CAMPAIGN, AS_OF))
                .extracting(Evaluation::outcome)
                .containsOnly(new Outcome.Unscored(ResultKind.ERROR, ReasonCode.RATER_FAILED));
    }

    private static SubjectRecords records() {
        return SubjectRecords.of(CAMPAIGN, AS_OF);
    }

    private static Campaign campaign() {
        List<Organization> rows = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        Map.of("school-1", 5, "school-2", 10, "village-1", 4, "village-2", 3).forEach((id, meetings) -> {
            rows.add(organization(id, id.substring(0, id.indexOf('-'))));
            Measurement.Builder measurement = Measurement.builder();
            measurement.id(EntryId.of("m-" + id)).subject(SubjectId.of(id)).date(DAY);
            measurement.criterion(SchemeFixture.GOODS.get(0)).value(Decimal.of(meetings));
            evidence.add(measurement.unit(MeasureUnit.of("meeting")).build());
        });
        return Campaign.builder()
                .plan(PLAN)
                .organizations(Organizations.builder().organizations(rows).build())
                .record(CampaignRecord.builder().evidence(evidence).build())
                .build();
    }

    private static Organization organization(String id, String sector) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name(LocalizedText.of(id, id))
                .line(Line.PARTY)
                .tier(Tier.BRANCH)
                .sector(Sector.of(sector))
                .build();
    }
}
