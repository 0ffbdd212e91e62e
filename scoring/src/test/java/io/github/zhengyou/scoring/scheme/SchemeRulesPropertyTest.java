package io.github.zhengyou.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.Language;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SchemeRulesPropertyTest {

    @Property(tries = 300)
    void answersForEverySchemeAndRecordInFullSentences(@ForAll("cases") SchemeFixture.Case drawn) {
        for (Finding finding : LintFixture.lint(drawn.scheme(), LintFixture.recorded(drawn.evidence()))) {
            assertThat(finding.place()).isPresent();
            for (Language language : Language.values()) {
                assertThat(finding.message(ScoringMessages.catalogue(), language))
                        .doesNotContain("{")
                        .doesNotContain("[[");
            }
        }
    }

    @Property(tries = 300)
    void aVetoThatIsSaidNeverToFallDoesNotAndOneSaidToAlwaysDoes(@ForAll("cases") SchemeFixture.Case drawn) {
        Evaluation evaluation = drawn.evaluate();
        for (Finding finding : LintFixture.lint(drawn.scheme())) {
            String state = evaluation.vetoes().stream()
                    .filter(veto -> veto.veto().value().equals(finding.subject()))
                    .map(veto -> veto.state().name())
                    .findFirst()
                    .orElse("");
            if (finding.rule().equals("scheme.veto-never-falls")) {
                assertThat(state).isNotEqualTo("FELL");
            } else if (finding.rule().equals("scheme.veto-always-falls")) {
                assertThat(state).isNotEqualTo("SAFE");
            } else if (finding.rule().equals("scheme.band-unreachable")) {
                assertThat(evaluation.grade().map(grade -> grade.code().code()))
                        .isNotEqualTo(Optional.of(finding.subject()));
            }
        }
    }

    @Provide
    Arbitrary<SchemeFixture.Case> cases() {
        return SchemeFixture.cases();
    }
}
