package io.github.zhengyou.scoring.scheme;

import static io.github.zhengyou.scoring.scheme.SchemeFixture.AS_OF;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evaluator;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.evidence;
import static io.github.zhengyou.scoring.scheme.SchemeFixture.scheme;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Member;
import io.github.zhengyou.organization.MemberId;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluateAllTest {

    private static final Outcome DETACHED = new Outcome.Unscored(ResultKind.ERROR, ReasonCode.DETACHED);

    private final Organization committee = committee("b-committee");
    private final Organization other = committee("a-committee");

    @Test
    void followsTheOrderOfTheTreeWhateverTheOrderOfRows() {
        List<Organization> rows = new ArrayList<>(List.of(
                branch("branch-3", "a-committee"),
                branch("branch-1", "b-committee"),
                committee,
                branch("branch-2", "b-committee"),
                other));
        List<Evaluation> evaluations = all(rows);
        assertThat(subjects(evaluations)).containsExactly("branch-3", "branch-1", "branch-2");
        Collections.reverse(rows);
        assertThat(all(rows)).isEqualTo(evaluations);
    }

    @Test
    void givesEachSubjectItsOwnEvidence() {
        List<Evaluation> evaluations =
                all(List.of(committee, branch("branch-1", "b-committee"), branch("branch-2", "b-committee")));
        assertThat(evaluations.get(0)).isEqualTo(SchemeFixture.evaluate(scheme(), evidence()));
        assertThat(evaluations.get(1).outcome())
                .isEqualTo(new Outcome.Unscored(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE));
    }

    @Test
    void assessesOnlyWhatTheSchemeAssesses() {
        Organization league = Organization.builder()
                .id(OrganizationId.of("league"))
                .name(LocalizedText.of("团支部", "League branch"))
                .line(Line.YOUTH_LEAGUE)
                .tier(Tier.BRANCH)
                .build();
        assertThat(subjects(all(List.of(committee, league, branch("branch-1", "b-committee")))))
                .containsExactly("branch-1");
    }

    @Test
    void anOrphanBlocksOnlyItself() {
        List<Evaluation> evaluations =
                all(List.of(branch("branch-0", "nowhere"), committee, branch("branch-1", "b-committee")));
        assertThat(subjects(evaluations)).containsExactly("branch-1", "branch-0");
        assertThat(evaluations.get(0)).isEqualTo(SchemeFixture.evaluate(scheme(), evidence()));
        assertDetached(evaluations.get(1));
    }

    @Test
    void aRepeatedIdBlocksOnlyItselfAndStandsOnce() {
        List<Evaluation> evaluations = all(List.of(
                branch("branch-0", "a-committee"),
                branch("branch-0", "b-committee"),
                committee,
                other,
                branch("branch-1", "b-committee")));
        assertThat(subjects(evaluations)).containsExactly("branch-1", "branch-0");
        assertThat(evaluations.get(0)).isEqualTo(SchemeFixture.evaluate(scheme(), evidence()));
        assertDetached(evaluations.get(1));
    }

    @Test
    void whatIsDetachedComesLastInTheOrderOfIds() {
        assertThat(subjects(all(List.of(
                        branch("z", "nowhere"),
                        branch("a", "nowhere"),
                        branch("m", "nowhere"),
                        committee,
                        branch("n", "b-committee")))))
                .containsExactly("n", "a", "m", "z");
    }

    @Test
    void evidenceOfOneSubjectDoesNotSpoilAnother() {
        List<Appraisal> record = new ArrayList<>(evidence());
        record.add(((Judgement) evidence().get(0))
                .toBuilder()
                        .subject(SubjectId.of("branch-2"))
                        .points(Decimal.of(1000))
                        .build());
        List<Evaluation> evaluations = evaluator(scheme())
                .evaluateAll(
                        Organizations.builder()
                                .addOrganizations(
                                        committee, branch("branch-1", "b-committee"), branch("branch-2", "b-committee"))
                                .build(),
                        record,
                        AS_OF);
        assertThat(evaluations.get(0)).isEqualTo(SchemeFixture.evaluate(scheme(), evidence()));
        assertThat(evaluations.get(1).outcome())
                .isEqualTo(new Outcome.Unscored(ResultKind.ERROR, ReasonCode.BAD_EVIDENCE));
        assertThat(evaluations.get(1).findings()).extracting(Finding::rule).containsExactly("evidence.out-of-range");
    }

    @Test
    void aSchemeThatAssessesNobodyIsFound() {
        Findings findings = evaluator(scheme())
                .check(Organizations.builder().addOrganizations(committee).build(), List.of());
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("evaluation.no-subject");
            assertThat(finding.place().orElseThrow()).hasToString("scheme#/subjects");
            assertThat(finding.message(ScoringMessages.catalogue(), Language.ZH))
                    .isEqualTo("方案“" + scheme().id()
                            + "”的评价对象为党组织的支部，一个也没有，不会产生任何评价；请核对方案的 subjects；现有组织：party committee");
            assertThat(finding.message(ScoringMessages.catalogue(), Language.EN))
                    .isEqualTo(
                            "scheme '" + scheme().id() + "' assesses organizations of line Party and tier branch, and"
                                    + " there is none, so that nobody is evaluated: check its subjects; there are organizations of: party"
                                    + " committee");
        });
    }

    @Test
    void evidenceOnWhomTheSchemeDoesNotAssessIsFound() {
        Organizations organizations = Organizations.builder()
                .addOrganizations(committee, branch("branch-1", "b-committee"), branch("adrift", "nowhere"))
                .addMembers(Member.builder()
                        .id(MemberId.of("m-1"))
                        .organization(OrganizationId.of("branch-1"))
                        .build())
                .build();
        Judgement sample = (Judgement) evidence().get(0);
        List<Appraisal> record = new ArrayList<>();
        for (String subject : List.of("branch-1", "adrift", "b-committee", "m-1", "nobody")) {
            record.add(sample.toBuilder()
                    .id(EntryId.of(subject))
                    .subject(SubjectId.of(subject))
                    .build());
        }
        Findings findings = evaluator(scheme()).check(organizations, record);
        assertThat(findings)
                .extracting(finding -> finding.place().orElseThrow() + " " + finding.rule() + " " + finding.severity())
                .containsExactly(
                        "record#/evidence/2 evaluation.subject-not-assessed WARNING",
                        "record#/evidence/3 evaluation.subject-not-assessed WARNING");
        Finding first = findings.list().get(0);
        assertThat(first.message(ScoringMessages.catalogue(), Language.ZH))
                .isEqualTo("记录“b-committee”所评的 b-committee 不在评价对象范围内，不计入；评价对象为党组织的支部");
        assertThat(first.message(ScoringMessages.catalogue(), Language.EN))
                .startsWith(
                        "entry 'b-committee' is on b-committee, whom the scheme does not assess, and does not count");
    }

    private static void assertDetached(Evaluation evaluation) {
        assertThat(evaluation.outcome()).isEqualTo(DETACHED);
        assertThat(evaluation.eligible()).isFalse();
        assertThat(evaluation.grade()).isEmpty();
        assertThat(evaluation.indicators()).isEmpty();
        assertThat(evaluation.vetoes()).isEmpty();
        assertThat(evaluation.schemeHash()).isEqualTo(scheme().hash());
    }

    private static List<Evaluation> all(List<Organization> rows) {
        return evaluator(scheme())
                .evaluateAll(Organizations.builder().organizations(rows).build(), evidence(), AS_OF);
    }

    private static List<String> subjects(List<Evaluation> evaluations) {
        return evaluations.stream()
                .map(evaluation -> evaluation.subject().value())
                .toList();
    }

    private static Organization committee(String id) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name(LocalizedText.of("党委", "Committee"))
                .line(Line.PARTY)
                .tier(Tier.COMMITTEE)
                .build();
    }

    private static Organization branch(String id, String parent) {
        return Organization.builder()
                .id(OrganizationId.of(id))
                .name(LocalizedText.of("支部", "Branch"))
                .line(Line.PARTY)
                .tier(Tier.BRANCH)
                .parent(OrganizationId.of(parent))
                .build();
    }
}
