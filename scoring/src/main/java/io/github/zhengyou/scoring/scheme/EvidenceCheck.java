package io.github.zhengyou.scoring.scheme;

import io.github.zhengyou.evidence.Corrections;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What of a record a scheme leaves out or cannot use, each entry at its place. */
final class EvidenceCheck {

    private static final Place EVIDENCE = Place.in("record").at("evidence");

    private final ScoringScheme scheme;
    private final EvidenceFit fit;

    EvidenceCheck(Evaluator evaluator) {
        this.scheme = evaluator.scheme();
        this.fit = evaluator.fit();
    }

    Findings check(List<? extends Evidence> evidence) {
        return check(fit.rules(), evidence);
    }

    Findings check(Organizations organizations, List<? extends Evidence> evidence) {
        Set<String> assessed = new HashSet<>();
        Assessed.onAnyDay(scheme.subjects(), organizations)
                .forEach(record -> assessed.add(record.subject().value()));
        Set<String> others = new HashSet<>();
        organizations
                .organizations()
                .forEach(organization -> others.add(organization.id().value()));
        organizations.members().forEach(member -> others.add(member.id().value()));
        others.removeAll(assessed);
        if (assessed.isEmpty()) { // which says why nothing counts, once
            return Findings.concat(new Findings(noSubject(organizations).check(scheme)), check(evidence));
        }
        return check(fit.rules().plus(RuleBook.of(fit.subjectNotAssessed(others))), evidence);
    }

    private static Rule<ScoringScheme> noSubject(Organizations organizations) {
        return Rule.of("evaluation.no-subject", Severity.WARNING, Source.PROJECT, scheme -> {
            Observation observation = Assessed.told(Observation.of(scheme.id()), scheme.subjects());
            List<String> known = organizations.organizations().stream()
                    .map(organization -> organization.line() + " " + organization.tier())
                    .distinct()
                    .sorted()
                    .toList();
            return List.of((known.isEmpty() ? observation : observation.with("known", known))
                    .at(Place.in("scheme").at("subjects")));
        });
    }

    private static Findings check(RuleBook<Evidence> book, List<? extends Evidence> evidence) {
        List<Finding> findings = new ArrayList<>();
        Corrections.among(evidence).forEachStanding(evidence, (entry, position) -> {
            for (Finding finding : book.check(entry)) {
                findings.add(Finding.of(
                        finding.rule(),
                        finding.severity(),
                        finding.observation().at(EVIDENCE.at(position))));
            }
        });
        return new Findings(findings);
    }
}
