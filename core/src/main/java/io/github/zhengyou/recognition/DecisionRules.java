package io.github.zhengyou.recognition;

import static io.github.zhengyou.recognition.RecognitionRules.DECISIONS;
import static io.github.zhengyou.recognition.RecognitionRules.observe;

import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Corrections;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules over decisions: that they rest on what the award demands, and on entries that are there. */
final class DecisionRules {

    static final RuleBook<Recognition> BOOK = RuleBook.of(
            Rule.<Recognition>of(
                    "recognition.input-missing", Severity.ERROR, Source.PROJECT, DecisionRules::missingInputs),
            Rule.<Recognition>of(
                    "recognition.basis-unknown", Severity.ERROR, Source.PROJECT, DecisionRules::unknownBasis));

    private DecisionRules() {}

    /**
     * The kinds that an award demands and no standing evidence has, of its basis or, without one, of all on the subject. An
     * incident is what befell somebody, not what they did for the award: it is no input.
     */
    private static List<Observation> missingInputs(Recognition recognition) {
        if (recognition.decisions().isEmpty()) {
            return List.of();
        }
        Map<SubjectId, List<Evidence>> bySubject = new HashMap<>();
        Map<EntryId, Evidence> byId = new HashMap<>();
        for (Evidence entry : Corrections.standing(recognition.evidence())) {
            if (entry.kind().isPresent() && !(entry instanceof Incident)) {
                bySubject
                        .computeIfAbsent(entry.subject(), subject -> new ArrayList<>())
                        .add(entry);
                byId.putIfAbsent(entry.id(), entry);
            }
        }
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < recognition.decisions().size(); i++) {
            Decision decision = recognition.decisions().get(i);
            Award award = recognition.award(decision.award()).orElse(null);
            if (award == null || award.requiredInputs().isEmpty()) {
                continue;
            }
            Set<EvidenceKind> missing = new LinkedHashSet<>(award.requiredInputs());
            for (Evidence entry : restsOn(decision, bySubject, byId)) {
                if (!entry.date().isAfter(decision.date())) {
                    entry.kind().ifPresent(missing::remove);
                }
            }
            if (!missing.isEmpty()) {
                observations.add(observe(decision.subject(), award)
                        .with("entry", decision.id())
                        .with("missing", missing)
                        .with("required", award.requiredInputs())
                        .at(DECISIONS.at(i)));
            }
        }
        return observations;
    }

    private static List<Evidence> restsOn(
            Decision decision, Map<SubjectId, List<Evidence>> bySubject, Map<EntryId, Evidence> byId) {
        if (decision.basis().isEmpty()) {
            return bySubject.getOrDefault(decision.subject(), List.of());
        }
        List<Evidence> basis = new ArrayList<>();
        for (EntryId id : decision.basis()) {
            Evidence entry = byId.get(id);
            if (entry != null) {
                basis.add(entry);
            }
        }
        return basis;
    }

    private static List<Observation> unknownBasis(Recognition recognition) {
        Set<EntryId> known = new LinkedHashSet<>();
        if (recognition.decisions().stream()
                .anyMatch(decision -> !decision.basis().isEmpty())) {
            recognition.evidence().forEach(entry -> known.add(entry.id()));
        }
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < recognition.decisions().size(); i++) {
            Decision decision = recognition.decisions().get(i);
            for (int j = 0; j < decision.basis().size(); j++) {
                if (!known.contains(decision.basis().get(j))) {
                    observations.add(Observation.of(decision.id())
                            .with("basis", decision.basis().get(j))
                            .at(DECISIONS.at(i).at("basis").at(j)));
                }
            }
        }
        return observations;
    }
}
