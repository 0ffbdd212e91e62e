package io.github.zhengyou.campaign;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.CriteriaSetId;
import io.github.zhengyou.criteria.CriteriaSets;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.KindHierarchy;
import io.github.zhengyou.criteria.SetApplication;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.evidence.Appraisal;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules over how a record uses the criteria of its plan: whether the set is there, and fit for the subject. */
final class CriteriaUseRules {

    private static final Place EVIDENCE = Place.in("record").at("evidence");

    private static final Rule<Campaign> SET_NOT_USED = Rule.of(
            "criteria.set-not-used", Severity.ERROR, Source.PROJECT, campaign -> check(campaign, Use::setNotUsed));

    private static final Rule<Campaign> CRITERION_UNKNOWN = Rule.of(
            "criteria.criterion-unknown",
            Severity.ERROR,
            Source.PROJECT,
            campaign -> ImmutableList.<Observation>builder()
                    .addAll(check(campaign, Use::criterionUnknown))
                    .addAll(measured(campaign))
                    .build());

    private static final Rule<Campaign> WRONG_KIND =
            Rule.of("criteria.wrong-kind", Severity.ERROR, Source.PROJECT, campaign -> check(campaign, Use::wrongKind));

    private static final Rule<Campaign> AMBIGUOUS = Rule.of(
            "criteria.ambiguous", Severity.WARNING, Source.PROJECT, campaign -> check(campaign, Use::ambiguous));

    /** The rules; a plan without any criteria set says nothing about criteria, and then nothing is found. */
    static final RuleBook<Campaign> BOOK = RuleBook.of(SET_NOT_USED, CRITERION_UNKNOWN, WRONG_KIND, AMBIGUOUS);

    private CriteriaUseRules() {}

    /** A criterion and the set it is of. */
    private record Candidate(CriteriaSet set, Criterion criterion) {}

    private interface Look {
        Optional<Observation> at(Use use, Appraisal entry);
    }

    private static List<Observation> check(Campaign campaign, Look look) {
        if (campaign.record().evidence().isEmpty()
                || campaign.plan().allCriteriaSets().isEmpty()) {
            return List.of();
        }
        Use use = campaign.criteriaUse();
        List<Observation> observations = new ArrayList<>();
        campaign.eachStanding((evidence, i) -> {
            if (evidence instanceof Appraisal appraisal) {
                look.at(use, appraisal)
                        .map(observation -> observation.at(EVIDENCE.at(i).at("criterion")))
                        .ifPresent(observations::add);
            }
        });
        return observations;
    }

    /** The measurements for a criterion that no set of the plan has. */
    private static List<Observation> measured(Campaign campaign) {
        if (campaign.plan().allCriteriaSets().isEmpty()) {
            return List.of();
        }
        List<Observation> observations = new ArrayList<>();
        campaign.eachStanding((evidence, i) -> {
            if (evidence instanceof Measurement measurement
                    && measurement
                            .criterion()
                            .filter(code -> !campaign.criteriaUse().candidates.containsKey(code))
                            .isPresent()) {
                observations.add(Observation.of(measurement.id())
                        .with("assessed", measurement.subject())
                        .with("criterion", measurement.criterion().get())
                        .with("sets", campaign.criteriaUse().sets.keySet())
                        .at(EVIDENCE.at(i).at("criterion")));
            }
        });
        return observations;
    }

    /** What the checks look things up in, made once for a campaign. */
    static final class Use {
        private final Map<CriteriaSetId, CriteriaSet> sets = new LinkedHashMap<>();
        private final Map<CriterionCode, List<Candidate>> candidates = new HashMap<>();
        private final Map<CriteriaSetId, List<SubjectKind>> applied = new HashMap<>();
        private final KindHierarchy kinds;
        private final Map<SubjectId, SubjectKind> kindsOfSubjects;

        Use(Campaign campaign) {
            CampaignPlan plan = campaign.plan();
            for (CriteriaSet set : plan.allCriteriaSets()) {
                sets.putIfAbsent(set.id(), set);
                for (Criterion criterion : set.criteria()) {
                    candidates
                            .computeIfAbsent(criterion.code(), code -> new ArrayList<>())
                            .add(new Candidate(set, criterion));
                }
            }
            for (SetApplication application : plan.applications()) {
                applied.computeIfAbsent(application.set(), set -> new ArrayList<>())
                        .add(application.kind());
            }
            this.kinds = plan.kinds();
            this.kindsOfSubjects = kinds.kinds(campaign.organizations());
        }

        Optional<Observation> setNotUsed(Appraisal entry) {
            return entry.criteriaSet()
                    .filter(id -> !sets.containsKey(id))
                    .map(id -> observe(entry).with("set", id).with("known", sets.keySet()));
        }

        Optional<Observation> criterionUnknown(Appraisal entry) {
            if (!candidates(entry).isEmpty()
                    || entry.criteriaSet().filter(id -> !sets.containsKey(id)).isPresent()) {
                return Optional.empty();
            }
            return Optional.of(observe(entry)
                    .with(
                            "sets",
                            entry.criteriaSet().<Set<CriteriaSetId>>map(Set::of).orElse(sets.keySet())));
        }

        Optional<Observation> wrongKind(Appraisal entry) {
            SubjectKind kind = kindsOfSubjects.get(entry.subject());
            List<Candidate> all = candidates(entry);
            if (kind == null || all.isEmpty() || !fitting(all, kind).isEmpty()) {
                return Optional.empty();
            }
            Candidate first = all.get(0);
            return Optional.of(observe(entry)
                    .with("kind", kind)
                    .with("set", first.set().id())
                    .with("setName", first.set().name())
                    .with("asked", first.criterion().subjectKind()));
        }

        Optional<Observation> ambiguous(Appraisal entry) {
            List<Candidate> fitting = fitting(candidates(entry), kindsOfSubjects.get(entry.subject()));
            return fitting.size() > 1
                    ? Optional.of(observe(entry)
                            .with(
                                    "sets",
                                    fitting.stream()
                                            .map(candidate -> candidate.set().id())
                                            .toList()))
                    : Optional.empty();
        }

        /** The criteria that an entry may mean: of the set it names, also where the plan does not use that, else of any. */
        private List<Candidate> candidates(Appraisal entry) {
            if (entry.criteriaSet().isEmpty()) {
                return candidates.getOrDefault(entry.criterion(), List.of());
            }
            CriteriaSetId id = entry.criteriaSet().get();
            return Optional.ofNullable(sets.get(id))
                    .or(() -> CriteriaSets.find(id))
                    .flatMap(set -> set.criterion(entry.criterion()).map(criterion -> new Candidate(set, criterion)))
                    .stream()
                    .toList();
        }

        private List<Candidate> fitting(List<Candidate> all, @Nullable SubjectKind kind) {
            return kind == null
                    ? all
                    : all.stream().filter(candidate -> fits(candidate, kind)).toList();
        }

        private boolean fits(Candidate candidate, SubjectKind kind) {
            SubjectKind asked = candidate.criterion().subjectKind();
            return !kinds.isOfRows(asked)
                    || kinds.isA(kind, asked)
                    || applied.getOrDefault(candidate.set().id(), List.of()).stream()
                            .anyMatch(one -> !kinds.isOfRows(one) || kinds.isA(kind, one));
        }

        private static Observation observe(Appraisal entry) {
            return Observation.of(entry.id()).with("assessed", entry.subject()).with("criterion", entry.criterion());
        }
    }
}
