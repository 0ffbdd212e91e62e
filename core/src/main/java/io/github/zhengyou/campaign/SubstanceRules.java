package io.github.zhengyou.campaign;

import io.github.zhengyou.criteria.CriteriaSet;
import io.github.zhengyou.criteria.Criterion;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.criteria.SubjectKind;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.pledge.Pledge;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgeReplay;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.recognition.Award;
import io.github.zhengyou.rule.Observation;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.rule.Rule;
import io.github.zhengyou.rule.RuleBook;
import io.github.zhengyou.rule.Severity;
import io.github.zhengyou.rule.Source;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The substance lint: what makes a campaign a matter of form, and the traces that this leaves 形式主义提示.
 *
 * <p>What rests on a regulation is found only on days on which it is in force; see {@link Campaign#asOf()}. Traces are found
 * on any day: they say where to look, not that something is wrong.
 *
 * @since 0.1
 */
public final class SubstanceRules {

    /** The regulation that reduces the burden of the grassroots; issued on 2024-08-06. */
    public static final Source BURDEN_2024 = Source.builder()
            .title("《整治形式主义为基层减负若干规定》")
            .validFrom(LocalDate.of(2024, 8, 6))
            .build();

    /**
     * The rules on apps of the government; issued on 2026-01-25. Study time, likes, online votes and forwards must not be
     * evidence in assessments.
     */
    public static final Source APPS_2026 = Source.builder()
            .title("国办函〔2026〕12号《政务移动互联网应用程序规范化管理办法》")
            .validFrom(LocalDate.of(2026, 1, 25))
            .build();

    /** The kinds of evidence that say how busy somebody was, not what was done; see {@link #APPS_2026}. */
    public static final Set<EvidenceKind> KINDS_OF_FORM =
            Set.of(EvidenceKind.STUDY_TIME, EvidenceKind.LIKES, EvidenceKind.ONLINE_VOTES, EvidenceKind.FORWARDS);

    private static final Place PLAN = Place.in("plan");
    private static final Place RECORD = Place.in("record");

    private static final Rule<Campaign> TOO_MANY_FORMS = inForce(
            "substance.too-many-forms", Severity.WARNING, BURDEN_2024, campaign -> new FormRules(campaign).tooMany());

    private static final Rule<Campaign> ASKED_TWICE =
            inForce("substance.asked-twice", Severity.WARNING, BURDEN_2024, SubstanceRules::askedTwice);

    private static final Rule<Campaign> EVIDENCE_OF_FORM =
            inForce("substance.evidence-of-form", Severity.WARNING, APPS_2026, SubstanceRules::evidenceOfForm);

    private static final Rule<Campaign> TURNOUT_TOO_LOW =
            Rule.of("substance.turnout-too-low", Severity.WARNING, Source.PROJECT, SubstanceRules::lowTurnout);

    private static final Rule<Campaign> PLEDGES_COPIED =
            Rule.of("substance.pledges-copied", Severity.INFO, Source.PROJECT, SubstanceRules::copiedPledges);

    private static final Rule<Campaign> BALLOTS_WITHOUT_VARIANCE =
            Rule.of("substance.ballots-without-variance", Severity.INFO, Source.PROJECT, SubstanceRules::ballotsAlike);

    private static final Rule<Campaign> FULL_MARKS =
            Rule.of("substance.full-marks", Severity.INFO, Source.PROJECT, SubstanceRules::fullMarks);

    /** All of them. */
    public static final RuleBook<Campaign> BOOK = RuleBook.of(
            TOO_MANY_FORMS,
            ASKED_TWICE,
            EVIDENCE_OF_FORM,
            FormalVoters.NON_FORMAL_COUNTED,
            TURNOUT_TOO_LOW,
            PLEDGES_COPIED,
            BALLOTS_WITHOUT_VARIANCE,
            FULL_MARKS);

    private SubstanceRules() {}

    /** A rule that finds nothing unless its source is in force as of the day of the campaign. */
    private static Rule<Campaign> inForce(
            String id, Severity severity, Source source, Function<Campaign, List<Observation>> check) {
        return Rule.of(
                id,
                severity,
                source,
                campaign -> source.appliesAsOf(campaign.asOf()) ? check.apply(campaign) : List.of());
    }

    /** Criteria of one set that say the same of the same, and fields of forms that ask the same of the same at one time. */
    private static List<Observation> askedTwice(Campaign campaign) {
        record Asked(SubjectKind kind, String name, Optional<LocalizedText> gloss, Optional<Population> concerns) {}
        List<Observation> observations = new ArrayList<>();
        List<CriteriaSet> sets = campaign.plan().criteriaSets();
        for (int i = 0; i < sets.size(); i++) {
            CriteriaSet set = sets.get(i);
            Map<Asked, Criterion> seen = new HashMap<>();
            for (int j = 0; j < set.criteria().size(); j++) {
                Criterion criterion = set.criteria().get(j);
                Asked asked = new Asked(
                        criterion.subjectKind(), criterion.name().zh(), criterion.gloss(), criterion.concerns());
                Criterion earlier = seen.putIfAbsent(asked, criterion);
                if (earlier != null) {
                    observations.add(twice(set.id(), criterion.name(), earlier.code(), criterion.code())
                            .at(PLAN.at("criteriaSets").at(i).at("criteria").at(j)));
                }
            }
        }
        observations.addAll(new FormRules(campaign).askedTwice());
        return observations;
    }

    static Observation twice(Object subject, LocalizedText name, Object first, Object second) {
        return Observation.of(subject).with("name", name).with("first", first).with("second", second);
    }

    /** One observation for each kind that an award asks for, and for each that the record holds, at its first entry. */
    private static List<Observation> evidenceOfForm(Campaign campaign) {
        List<Observation> observations = new ArrayList<>();
        List<Award> awards = campaign.plan().awards();
        for (int i = 0; i < awards.size(); i++) {
            Award award = awards.get(i);
            List<EvidenceKind> inputs = List.copyOf(award.requiredInputs());
            for (int j = 0; j < inputs.size(); j++) {
                if (KINDS_OF_FORM.contains(inputs.get(j))) {
                    observations.add(Observation.of(inputs.get(j))
                            .with("award", award.name())
                            .at(PLAN.at("awards").at(i).at("requiredInputs").at(j)));
                }
            }
        }

        Map<EvidenceKind, Integer> first = new LinkedHashMap<>();
        Map<EvidenceKind, Long> count = new HashMap<>();
        campaign.eachStanding((evidence, i) -> evidence.kind()
                .filter(KINDS_OF_FORM::contains)
                .ifPresent(kind -> {
                    first.putIfAbsent(kind, i);
                    count.merge(kind, 1L, Long::sum);
                }));
        first.forEach((kind, position) -> observations.add(Observation.of(kind)
                .with("count", count.getOrDefault(kind, 0L))
                .at(RECORD.at("evidence").at(position))));
        return observations;
    }

    private static List<Observation> lowTurnout(Campaign campaign) {
        Decimal floor = campaign.plan().substanceLimits().turnoutPercent().orElse(null);
        if (floor == null) {
            return List.of();
        }
        List<Observation> observations = new ArrayList<>();
        campaign.eachStanding((evidence, i) -> {
            if (evidence instanceof BallotTally tally
                    && tally.raterGroup().equals(RaterGroup.MASSES)
                    && isBelow(tally.cast(), tally.electorate(), floor)) {
                observations.add(Observation.of(tally.id())
                        .with("assessed", tally.subject())
                        .with("cast", tally.cast())
                        .with("electorate", tally.electorate())
                        .with("floor", floor)
                        .at(RECORD.at("evidence").at(i)));
            }
        });
        return observations;
    }

    private static boolean isBelow(long part, long whole, Decimal percent) {
        return Decimal.of(part)
                        .times(Decimal.HUNDRED)
                        .compareTo(Decimal.of(whole).times(percent))
                < 0;
    }

    /** Pledges as they stand now whose texts are the same, item for item. */
    private static List<Observation> copiedPledges(Campaign campaign) {
        PledgeReplay replay = campaign.pledges().orElse(null);
        if (replay == null) {
            return List.of();
        }
        Map<List<String>, List<Pledge>> byText = new LinkedHashMap<>();
        for (Pledge pledge : replay.pledges()) {
            List<String> text = pledge.proposal().items().stream()
                    .map(PledgeItem::text)
                    .flatMap(Optional::stream)
                    .toList();
            if (!text.isEmpty()) {
                byText.computeIfAbsent(text, t -> new ArrayList<>()).add(pledge);
            }
        }
        List<Observation> observations = new ArrayList<>();
        byText.forEach((text, pledges) -> {
            Set<SubjectId> pledgers = new HashSet<>();
            pledges.forEach(pledge -> pledgers.add(pledge.pledger()));
            if (pledgers.size() >= campaign.plan().substanceLimits().copies()) {
                observations.add(Observation.of(pledges.get(0).id())
                        .with("count", pledgers.size())
                        .with("pledges", pledges.stream().map(Pledge::id).toList())
                        .with("text", text));
            }
        });
        return placed(campaign, observations);
    }

    /** Each observation at the first event of its pledge. */
    private static List<Observation> placed(Campaign campaign, List<Observation> observations) {
        if (observations.isEmpty()) {
            return observations;
        }
        Map<String, Integer> positions = new HashMap<>();
        List<PledgeEvent> events = campaign.record().pledgeEvents();
        for (int i = 0; i < events.size(); i++) {
            positions.putIfAbsent(events.get(i).pledge().value(), i);
        }
        return observations.stream()
                .map(observation ->
                        observation.at(RECORD.at("pledgeEvents").at(positions.getOrDefault(observation.subject(), 0))))
                .toList();
    }

    /** The groups of raters all of whose ballots, on enough subjects and one scale, chose the same option. */
    private static List<Observation> ballotsAlike(Campaign campaign) {
        record Group(RaterGroup raters, BallotScaleId scale) {}
        Map<Group, Alike<BallotOption>> groups = new LinkedHashMap<>();
        campaign.eachStanding((evidence, i) -> {
            if (evidence instanceof BallotTally tally && tally.cast() > 0) {
                Alike<BallotOption> group =
                        groups.computeIfAbsent(new Group(tally.raterGroup(), tally.scale()), g -> new Alike<>());
                tally.counts().forEach((option, count) -> {
                    if (count > 0) {
                        group.add(tally.subject(), option, i);
                    }
                });
            }
        });
        List<Observation> observations = new ArrayList<>();
        groups.forEach((group, alike) -> {
            if (alike.isSuspicious(campaign)) {
                observations.add(alike.observe(group.raters())
                        .with("scale", group.scale())
                        .with("option", alike.only()));
            }
        });
        return observations;
    }

    /** The groups of raters all of whose judgements, on enough subjects, gave the maximum. */
    private static List<Observation> fullMarks(Campaign campaign) {
        Map<RaterGroup, Alike<Boolean>> groups = new LinkedHashMap<>();
        campaign.eachStanding((evidence, i) -> {
            if (evidence instanceof Judgement judgement) {
                groups.computeIfAbsent(judgement.raterGroup(), g -> new Alike<>())
                        .add(judgement.subject(), judgement.points().compareTo(judgement.maximum()) == 0, i);
            }
        });
        List<Observation> observations = new ArrayList<>();
        groups.forEach((group, alike) -> {
            if (alike.isSuspicious(campaign) && alike.only()) {
                observations.add(alike.observe(group));
            }
        });
        return observations;
    }

    /** What a group of raters said, on whom, and how often. */
    private static final class Alike<V> {
        private final Set<V> values = new HashSet<>();
        private final Set<SubjectId> subjects = new HashSet<>();
        private long entries;
        private int first = -1;

        void add(SubjectId subject, V value, int position) {
            first = first < 0 ? position : first;
            entries++;
            subjects.add(subject);
            values.add(value);
        }

        boolean isSuspicious(Campaign campaign) {
            return values.size() == 1
                    && subjects.size() >= campaign.plan().substanceLimits().subjects();
        }

        V only() {
            return values.iterator().next();
        }

        Observation observe(RaterGroup raters) {
            return Observation.of(raters)
                    .with("subjects", subjects.size())
                    .with("entries", entries)
                    .at(RECORD.at("evidence").at(first));
        }
    }
}
