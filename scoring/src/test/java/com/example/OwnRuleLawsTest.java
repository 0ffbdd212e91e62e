package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.Model;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.scoring.law.ModelLaws;
import io.github.zhengyou.scoring.law.RaterLaws;
import io.github.zhengyou.text.Language;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a host does to check a rule of its own: two lines in any test framework, or in none. */
class OwnRuleLawsTest {

    /** The best judgement. */
    private static final Rater BEST_MARK = evidence -> evidence.judgements().stream()
            .map(mark -> Points.from(mark.points()).dividedBy(Points.from(mark.maximum())))
            .max(Comparator.naturalOrder())
            .map(share -> Rating.of(share.times(evidence.maximum())))
            .orElse(Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE));

    /** The best part. */
    private static final Model BEST = parts -> Rating.of(parts.all().stream()
            .map(part -> part.share().times(parts.maximum()))
            .max(Comparator.naturalOrder())
            .orElseThrow());

    @Test
    void aSoundRaterHasNoFinding() {
        Findings findings = RaterLaws.of("best-mark@1", BEST_MARK).monotone().check();

        assertThat(messages(findings)).isEmpty();
    }

    @Test
    void aSoundModelHasNoFinding() {
        // 1. A lambda cannot say that weights do not matter to it, so that is declared here.
        Findings findings =
                ModelLaws.of("best@1", BEST).monotone().zeroWeightCounts().check();

        assertThat(messages(findings)).isEmpty();
    }

    @Test
    void aMistakeIsToldWithTheInputThatShowsIt() {
        // 2. Forgets that there may be no judgement, and that each has a maximum of its own.
        Rater careless =
                evidence -> Rating.of(Points.from(evidence.judgements().get(0).points()));

        Findings findings = RaterLaws.of("careless@1", careless).monotone().check();

        assertThat(findings.hasErrors()).isTrue();
        assertThat(findings.stream().map(Finding::rule))
                .containsExactly("law.always-answers", "law.bounded", "law.exact-ends", "law.order-independent");
        assertThat(messages(findings))
                .element(1)
                .isEqualTo("rule 'careless@1' gives 60, not from 0 to 1, for entry-1 judgement 60 (0..100) masses with"
                        + " the maximum 1");
    }

    private static List<String> messages(Findings findings) {
        return findings.stream()
                .map(finding -> finding.message(ScoringMessages.catalogue(), Language.EN))
                .toList();
    }
}
