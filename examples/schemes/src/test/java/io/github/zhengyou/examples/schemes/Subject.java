package io.github.zhengyou.examples.schemes;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.organization.Classification;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.Line;
import io.github.zhengyou.organization.Organization;
import io.github.zhengyou.organization.OrganizationClass;
import io.github.zhengyou.organization.OrganizationId;
import io.github.zhengyou.organization.Tier;
import io.github.zhengyou.pledge.Pledge;
import io.github.zhengyou.pledge.PledgeEvent;
import io.github.zhengyou.pledge.PledgeId;
import io.github.zhengyou.pledge.PledgeItem;
import io.github.zhengyou.pledge.PledgeItemId;
import io.github.zhengyou.pledge.PledgeOutcome;
import io.github.zhengyou.pledge.PledgeProposal;
import io.github.zhengyou.pledge.PledgeReplay;
import io.github.zhengyou.pledge.PledgeTerm;
import io.github.zhengyou.pledge.PledgerKind;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.Score;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.scoring.explanation.Explanation;
import io.github.zhengyou.scoring.scheme.Evaluation;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.Outcome;
import io.github.zhengyou.scoring.scheme.SubjectRecord;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.TaskId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One subject of a preset with the evidence on it, and what comes out on the last day of the period. */
final class Subject {

    private static final SubjectId ID = SubjectId.of("s-1");

    private final Preset preset;
    private final Evaluator evaluator;
    private final SubjectRecord.Builder record = SubjectRecord.builder().subject(ID);
    private final List<Pledge> pledges = new ArrayList<>();
    private LocalDate date;
    private int entries;

    Subject(Preset preset) {
        this.preset = preset;
        this.evaluator = preset.evaluator();
        this.date = evaluator.period().from();
    }

    /** All further entries are of that day; before it of the first of the period. */
    Subject on(String day) {
        date = LocalDate.parse(day);
        return this;
    }

    /** Points out of 100, of one rater each. */
    Subject judged(String criterion, String group, String... points) {
        for (String given : points) {
            judgedOutOf(criterion, group, given, "100");
        }
        return this;
    }

    /** Passed or failed, as 1 or 0 of 1. */
    Subject checked(String criterion, String group, boolean passed) {
        return judgedOutOf(criterion, group, passed ? "1" : "0", "1");
    }

    /** Points of one rater out of a maximum. */
    Subject judgedOutOf(String criterion, String group, String points, String maximum) {
        return with(Judgement.builder()
                .id(nextId())
                .subject(ID)
                .criterion(CriterionCode.of(criterion))
                .raterGroup(RaterGroup.of(group))
                .date(date)
                .points(Decimal.parse(points))
                .maximum(Decimal.parse(maximum))
                .build());
    }

    /**
     * Ballots.
     *
     * @param counts such as {@code satisfied 60, do-not-know 20}
     */
    Subject voted(String criterion, String group, String scale, long electorate, String counts) {
        Map<BallotOption, Long> byOption = new LinkedHashMap<>();
        for (String count : counts.split(", ", -1)) {
            int space = count.indexOf(' ');
            byOption.put(BallotOption.of(count.substring(0, space)), Long.valueOf(count.substring(space + 1)));
        }
        return with(BallotTally.builder()
                .id(nextId())
                .subject(ID)
                .criterion(CriterionCode.of(criterion))
                .raterGroup(RaterGroup.of(group))
                .date(date)
                .scale(BallotScaleId.of(scale))
                .electorate(electorate)
                .counts(byOption)
                .build());
    }

    Subject incident(String kind, long count) {
        return with(Incident.builder()
                .id(nextId())
                .subject(ID)
                .date(date)
                .kind(EvidenceKind.of(kind))
                .count(count)
                .build());
    }

    /** A commendation by that level. */
    Subject honoured(String level) {
        return with(Honour.builder()
                .id(nextId())
                .subject(ID)
                .date(date)
                .kind(EvidenceKind.COMMENDATION)
                .name(LocalizedText.of("先进", "advanced"))
                .level(Level.of(level))
                .build());
    }

    /** A task that was done so many times. */
    Subject worked(String task, long times) {
        record.addWorkItem(WorkItem.builder()
                .id(nextId())
                .subject(ID)
                .task(TaskId.of(task))
                .period(Period.of(date, date))
                .count(times)
                .build());
        return this;
    }

    /** A pledge of so many items that are due now, of which so many were fulfilled. */
    Subject pledged(int items, int fulfilled) {
        PledgeId id = PledgeId.of("p-" + ++entries);
        List<PledgeItem> promised = new ArrayList<>();
        Map<PledgeItemId, PledgeOutcome> outcomes = new LinkedHashMap<>();
        for (int i = 1; i <= items; i++) {
            PledgeItemId item = PledgeItemId.of("item-" + i);
            promised.add(
                    PledgeItem.builder().id(item).text("第" + i + "项").due(date).build());
            outcomes.put(item, i <= fulfilled ? PledgeOutcome.FULFILLED : PledgeOutcome.NOT_FULFILLED_NO_REASON);
        }
        PledgeEvent made = PledgeEvent.builder()
                .id(nextId())
                .pledge(id)
                .date(date)
                .role(Role.of("pledger"))
                .action(Action.of("make"))
                .proposal(PledgeProposal.builder()
                        .pledger(ID)
                        .pledgerKind(PledgerKind.MEMBER)
                        .organization(OrganizationId.of("b-1"))
                        .term(PledgeTerm.ANNUAL)
                        .items(promised)
                        .build())
                .build();
        PledgeEvent appraised = PledgeEvent.builder()
                .id(nextId())
                .pledge(id)
                .date(date)
                .order(1)
                .role(Role.of("masses"))
                .action(Action.of("appraise"))
                .outcomes(outcomes)
                .build();
        PledgeReplay replay = preset.plan().pledgeProcess().orElseThrow().replay(List.of(made, appraised));
        if (!replay.refused().isEmpty()) {
            throw new AssertionError("the process of the plan refuses " + replay.refused());
        }
        pledges.addAll(replay.pledges());
        record.pledges(pledges);
        return this;
    }

    /** It is a branch of that type. */
    Subject ofType(String type) {
        record.organization(Organization.builder()
                .id(OrganizationId.of(ID.value()))
                .name(LocalizedText.of("某党支部", "A branch"))
                .line(Line.PARTY)
                .tier(Tier.BRANCH)
                .putClass(Classification.of("branch-type"), OrganizationClass.of(type))
                .build());
        return this;
    }

    private Subject with(Evidence entry) {
        record.addEvidence(entry);
        return this;
    }

    private EntryId nextId() {
        return EntryId.of("e-" + ++entries);
    }

    Evaluation evaluation() {
        return evaluator.evaluate(record.build(), evaluator.period().through());
    }

    /** The exact score, such as {@code 605/7}; else kind and reason. */
    String exact() {
        return evaluation().outcome() instanceof Outcome.Scored scored
                ? scored.score().exact().toString()
                : unscored();
    }

    /** The rounded score, such as {@code 86.43}; else kind and reason. */
    String score() {
        return evaluation().outcome() instanceof Outcome.Scored scored
                ? scored.score().rounded().toString()
                : unscored();
    }

    private String unscored() {
        Outcome.Unscored unscored = (Outcome.Unscored) evaluation().outcome();
        return name(unscored.kind()) + ", " + unscored.reason();
    }

    /** The maximum of the score. */
    String maximum() {
        Score score = ((Outcome.Scored) evaluation().outcome()).score();
        return score.maximum().toString();
    }

    /** The exact points of an indicator; else kind and reason. */
    String points(String indicator) {
        Rating rating =
                evaluation().indicator(IndicatorId.of(indicator)).orElseThrow().rating();
        return rating instanceof Rating.Rated rated
                ? rated.points().toString()
                : name(rating.kind()) + ", " + rating.reason();
    }

    private static String name(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code of the grade, or that there is none. */
    String grade() {
        return evaluation().grade().map(grade -> grade.code().code()).orElse("none");
    }

    boolean eligible() {
        return evaluation().eligible();
    }

    /** The findings of the evaluation, in English. */
    List<String> findings() {
        return evaluation().findings().stream()
                .map(finding -> finding.message(ScoringMessages.catalogue(), Language.EN))
                .toList();
    }

    /** The lines of the explanation. */
    List<String> explained(Language language) {
        return Explanation.of(
                        evaluator.trace(record.build(), evaluator.period().through(), Optional.empty()),
                        preset.scheme())
                .lines(language);
    }
}
