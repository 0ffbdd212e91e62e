package io.github.zhengyou.scoring.law;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Activity;
import io.github.zhengyou.evidence.Attendance;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.Commentary;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.EvidenceForm;
import io.github.zhengyou.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Evidence to try, from a seed. */
final class EvidenceDraw {

    /** What ballots are on unless the user says it. */
    static final BallotScale SCALE = BallotScale.builder()
            .id(BallotScaleId.of("law"))
            .name(LocalizedText.of("检验用测评表", "Ballots to try"))
            .maximum(Decimal.HUNDRED)
            .addChoices(
                    choice(BallotOption.SATISFIED, "满意", "Satisfied", Optional.of(Decimal.HUNDRED)),
                    choice(
                            BallotOption.BASICALLY_SATISFIED,
                            "基本满意",
                            "Basically satisfied",
                            Optional.of(Decimal.of(60))),
                    choice(BallotOption.DISSATISFIED, "不满意", "Dissatisfied", Optional.of(Decimal.ZERO)),
                    choice(BallotOption.DO_NOT_KNOW, "不了解", "Does not know", Optional.empty()))
            .build();

    private static final SubjectId SUBJECT = SubjectId.of("subject");
    private static final CriterionCode CRITERION = CriterionCode.of("criterion");
    private static final LocalDate AS_OF = LocalDate.of(2012, 12, 31);
    private static final LocalizedText NAME = LocalizedText.of("检验", "To try");

    private static final ImmutableList<RaterGroup> GROUPS = ImmutableList.of(
            RaterGroup.SELF, RaterGroup.PEERS, RaterGroup.LEADER, RaterGroup.HIGHER_LEVEL, RaterGroup.MASSES);
    private static final ImmutableList<Decimal> VALUES = ImmutableList.of(
            Decimal.ZERO,
            Decimal.ONE,
            Decimal.HUNDRED,
            Decimal.parse("0.5"),
            Decimal.parse("95"),
            Decimal.parse("33.333333"),
            Decimal.parse("1000000"),
            Decimal.parse("-1"));
    private static final ImmutableList<Long> COUNTS = ImmutableList.of(0L, 1L, 2L, 3L, 7L, 100L, 1_000_000_000L);

    private final Draw draw;
    private final BallotScale scale;

    EvidenceDraw(Draw draw, BallotScale scale) {
        this.draw = draw;
        this.scale = scale;
    }

    /** Evidence of some forms; without entries where there is no form. */
    List<CriterionEvidence> all(Set<EvidenceForm> forms, int samples, int from, int through) {
        ImmutableList.Builder<CriterionEvidence> all = ImmutableList.builder();
        for (int i = 0; i < samples; i++) {
            all.add(CriterionEvidence.builder()
                    .subject(SUBJECT)
                    .criterion(CRITERION)
                    .maximum(draw.maximum())
                    .asOf(AS_OF)
                    .addAllAll(
                            entries(ImmutableList.sortedCopyOf(forms), forms.isEmpty() ? 0 : draw.from(from, through)))
                    .build());
        }
        return all.build();
    }

    /** Of all forms, or all of one form; every second time one as often as the other. */
    private List<Evidence> entries(List<EvidenceForm> forms, int size) {
        boolean mixed = draw.onceIn(2);
        EvidenceForm only = forms.isEmpty() ? EvidenceForm.JUDGEMENT : draw.of(forms);
        ImmutableList.Builder<Evidence> entries = ImmutableList.builder();
        for (int i = 0; i < size; i++) {
            LocalDate day = AS_OF.minusDays(draw.from(0, 3) * (long) size + i); // no two entries on one day
            entries.add(entry(mixed ? draw.of(forms) : only, EntryId.of("entry-" + (i + 1)), day));
        }
        return entries.build();
    }

    private Evidence entry(EvidenceForm form, EntryId id, LocalDate day) {
        return switch (form) {
            case JUDGEMENT -> judgement(id, day);
            case BALLOTS -> ballots(id, day);
            case MEASUREMENT ->
                Measurement.builder()
                        .id(id)
                        .subject(SUBJECT)
                        .criterion(CRITERION)
                        .date(day)
                        .value(draw.onceIn(4) ? Decimal.of(draw.from(0, 100_000), 3) : draw.of(VALUES))
                        .unit(MeasureUnit.PERCENT)
                        .build();
            case HONOUR ->
                Honour.builder().id(id).subject(SUBJECT).date(day).name(NAME).build();
            case INCIDENT ->
                Incident.builder().id(id).subject(SUBJECT).date(day).name(NAME).build();
            case COMMENTARY ->
                Commentary.builder()
                        .id(id)
                        .subject(SUBJECT)
                        .date(day)
                        .by(RaterGroup.LEADER)
                        .text(NAME)
                        .build();
            case ACTIVITY -> activity(id, day);
        };
    }

    private Judgement judgement(EntryId id, LocalDate day) {
        Decimal step = draw.step();
        int steps = draw.steps();
        return Judgement.builder()
                .id(id)
                .subject(SUBJECT)
                .criterion(CRITERION)
                .raterGroup(draw.of(GROUPS))
                .date(day)
                .points(step.times(Decimal.of(draw.from(0, steps))))
                .maximum(step.times(Decimal.of(steps)))
                .build();
    }

    private Activity activity(EntryId id, LocalDate day) {
        long due = draw.of(COUNTS);
        long present = draw.onceIn(3) ? due : Math.min(due, draw.of(COUNTS));
        return Activity.builder()
                .id(id)
                .subject(SUBJECT)
                .date(day)
                .name(NAME)
                .putAttendance(Population.PARTY_MEMBERS, Attendance.of(present, due))
                .build();
    }

    private BallotTally ballots(EntryId id, LocalDate day) {
        BallotTally.Builder tally = BallotTally.builder()
                .id(id)
                .subject(SUBJECT)
                .criterion(CRITERION)
                .raterGroup(draw.of(GROUPS))
                .date(day)
                .scale(scale.id());
        long cast = 0;
        for (BallotScale.Choice choice : scale.choices()) {
            long count = draw.of(COUNTS);
            tally.putCount(choice.option(), count);
            cast += count;
        }
        return tally.electorate(cast + draw.from(0, 3)).build();
    }

    private static BallotScale.Choice choice(BallotOption option, String zh, String en, Optional<Decimal> points) {
        return new BallotScale.Choice(option, LocalizedText.of(zh, en), points);
    }
}
