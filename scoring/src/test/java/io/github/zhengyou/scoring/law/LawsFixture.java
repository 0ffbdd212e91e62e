package io.github.zhengyou.scoring.law;

import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.scoring.ParameterScope;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.scoring.rater.StandardRaters;
import io.github.zhengyou.scoring.scheme.SchemeFixture;
import io.github.zhengyou.text.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Raters to check, and what findings say of them. */
final class LawsFixture {

    static final Rating NO_EVIDENCE = Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE);

    private LawsFixture() {}

    /** A rater that can use one form alone. */
    static Rater of(EvidenceForm form, Rater rater) {
        return new Rater() {
            @Override
            public Rating rate(CriterionEvidence evidence) {
                return rater.rate(evidence);
            }

            @Override
            public Set<EvidenceForm> forms() {
                return Set.of(form);
            }
        };
    }

    /** The highest measurement as a share of the highest among peers, or upside down. */
    static Rater ratio(boolean upsideDown) {
        return new Rater() {
            @Override
            public Rating rate(CriterionEvidence evidence) {
                Optional<Points> own = measure(evidence);
                Optional<Points> best = evidence.peers().flatMap(peers -> peers.highest());
                if (own.isEmpty()) {
                    return NO_EVIDENCE;
                }
                if (best.isEmpty() || best.get().signum() == 0 || own.get().signum() == 0) {
                    return Rating.of(Points.ZERO);
                }
                return Rating.of(evidence.maximum()
                        .times(
                                upsideDown
                                        ? best.get().dividedBy(own.get())
                                        : own.get().dividedBy(best.get())));
            }

            @Override
            public Set<EvidenceForm> forms() {
                return Set.of(EvidenceForm.MEASUREMENT);
            }

            @Override
            public boolean comparesPeers() {
                return true;
            }

            @Override
            public Optional<Points> measure(CriterionEvidence evidence) {
                return evidence.all(Measurement.class)
                        .map(value -> Points.from(value.value()).max(Points.ZERO))
                        .max(Comparator.naturalOrder());
            }
        };
    }

    /** A rater of the library. */
    static Rater standard(String id, Map<String, ParameterValue> parameters) {
        return StandardRaters.all()
                .get(id)
                .apply(new Parameters(
                        new ParameterValue.Fields(parameters),
                        Place.in("scheme"),
                        ParameterScope.builder()
                                .addBallotScale(SchemeFixture.SD_2008)
                                .build()));
    }

    static List<String> rules(Findings findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    static String message(Findings findings) {
        return findings.list().get(0).message(ScoringMessages.catalogue(), Language.EN);
    }

    static String chinese(Findings findings) {
        return findings.list().get(0).message(ScoringMessages.catalogue(), Language.ZH);
    }
}
