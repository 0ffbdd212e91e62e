package io.github.zhengyou.scoring.rater;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.zhengyou.criteria.CriterionCode;
import io.github.zhengyou.criteria.SubjectId;
import io.github.zhengyou.evidence.Activity;
import io.github.zhengyou.evidence.Attendance;
import io.github.zhengyou.evidence.BallotOption;
import io.github.zhengyou.evidence.BallotScale;
import io.github.zhengyou.evidence.BallotScaleId;
import io.github.zhengyou.evidence.BallotTally;
import io.github.zhengyou.evidence.EntryId;
import io.github.zhengyou.evidence.Evidence;
import io.github.zhengyou.evidence.EvidenceKind;
import io.github.zhengyou.evidence.Honour;
import io.github.zhengyou.evidence.Incident;
import io.github.zhengyou.evidence.Judgement;
import io.github.zhengyou.evidence.Measurement;
import io.github.zhengyou.evidence.RaterGroup;
import io.github.zhengyou.evidence.WorkItem;
import io.github.zhengyou.figure.MeasureUnit;
import io.github.zhengyou.organization.Level;
import io.github.zhengyou.organization.Population;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.Place;
import io.github.zhengyou.scoring.CriterionEvidence;
import io.github.zhengyou.scoring.FormulaReader;
import io.github.zhengyou.scoring.IndicatorBounds;
import io.github.zhengyou.scoring.IndicatorId;
import io.github.zhengyou.scoring.ParameterException;
import io.github.zhengyou.scoring.ParameterScope;
import io.github.zhengyou.scoring.ParameterValue;
import io.github.zhengyou.scoring.Parameters;
import io.github.zhengyou.scoring.Points;
import io.github.zhengyou.scoring.Rater;
import io.github.zhengyou.scoring.Rating;
import io.github.zhengyou.scoring.ReasonCode;
import io.github.zhengyou.scoring.ResultKind;
import io.github.zhengyou.text.LocalizedText;
import io.github.zhengyou.timeline.Period;
import io.github.zhengyou.timeline.TaskId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Raters by id and parameters, and entries to rate. */
final class RaterFixture {

    static final SubjectId SUBJECT = SubjectId.of("branch-1");
    static final LocalDate DAY = LocalDate.of(2011, 6, 1);
    static final LocalDate AS_OF = LocalDate.of(2011, 12, 31);

    /** The scale of a provincial assessment of 2008: 100, 75, 55; who does not know abstains. */
    static final BallotScale SD_2008 = BallotScale.builder()
            .id(BallotScaleId.of("sd-2008"))
            .name(LocalizedText.of("2008 年山东省测评表", "Shandong 2008"))
            .maximum(Decimal.HUNDRED)
            .addChoices(
                    choice(BallotOption.SATISFIED, "100"),
                    choice(BallotOption.BASICALLY_SATISFIED, "75"),
                    choice(BallotOption.DISSATISFIED, "55"),
                    new BallotScale.Choice(
                            BallotOption.DO_NOT_KNOW, LocalizedText.of("不了解", "Do not know"), Optional.empty()))
            .build();

    private static final Place PLACE = Place.in("scheme").at("parameters");

    /** From zero to a hundred points. */
    private static final IndicatorBounds HUNDRED = IndicatorBounds.builder()
            .indicator(IndicatorId.of("leadership"))
            .place(Place.in("scheme").at("root"))
            .maximum(Decimal.HUNDRED)
            .lowest(Decimal.ZERO)
            .highest(Decimal.HUNDRED)
            .build();

    private RaterFixture() {}

    private static BallotScale.Choice choice(BallotOption option, String points) {
        return new BallotScale.Choice(
                option, LocalizedText.of(option.code(), option.code()), Optional.of(Decimal.parse(points)));
    }

    /** A rater by its id; then names and values in turn: texts, numbers, flags, lists and {@link #object}s. */
    static Rater rater(String id, Object... parameters) {
        Parameters given = new Parameters(
                object(parameters),
                PLACE,
                ParameterScope.builder().addBallotScale(SD_2008).bounds(HUNDRED).build());
        Rater rater = StandardRaters.all().get(id).apply(given);
        assertThat(given.unread()).isEmpty();
        return rater;
    }

    static void assertRefused(String message, String id, Object... parameters) {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> rater(id, parameters))
                .withMessage("parameter " + message);
    }

    /** Where the rater says how it came to points, these are the value of its formula, also for who works out the text. */
    static void assertFormula(Rater rater, CriterionEvidence evidence) {
        if (rater.rate(evidence) instanceof Rating.Rated rated) {
            rater.formula(evidence).ifPresent(formula -> {
                assertThat(formula.value()).as(formula.toString()).isEqualTo(rated.points());
                assertThat(FormulaReader.value(formula.toString()))
                        .as(formula.toString())
                        .isEqualTo(rated.points());
            });
        }
    }

    static ParameterValue.Fields object(Object... namesAndValues) {
        Map<String, ParameterValue> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], value(namesAndValues[i + 1]));
        }
        return new ParameterValue.Fields(fields);
    }

    private static ParameterValue value(Object value) {
        if (value instanceof ParameterValue parameter) {
            return parameter;
        }
        if (value instanceof List<?> list) {
            return ParameterValue.of(list.stream().map(RaterFixture::value).toList());
        }
        if (value instanceof Integer number) {
            return ParameterValue.of(Decimal.of(number));
        }
        return value instanceof Decimal number ? ParameterValue.of(number) : ParameterValue.of((String) value);
    }

    static Decimal number(String value) {
        return Decimal.parse(value);
    }

    /** The evidence of some entries, of which a hundred points can be had. */
    static CriterionEvidence evidence(Evidence... entries) {
        return evidence(List.of(entries));
    }

    static CriterionEvidence evidence(List<? extends Evidence> entries) {
        return CriterionEvidence.builder()
                .subject(SUBJECT)
                .criterion(CriterionCode.of("leadership"))
                .maximum(Points.HUNDRED)
                .asOf(AS_OF)
                .all(entries)
                .build();
    }

    static CriterionEvidence work(WorkItem... items) {
        return evidence().toBuilder().workItems(List.of(items)).build();
    }

    static Judgement judgement(String id, String points, String maximum) {
        return Judgement.builder()
                .id(EntryId.of(id))
                .subject(SUBJECT)
                .criterion(CriterionCode.of("leadership"))
                .raterGroup(RaterGroup.SELF)
                .date(DAY)
                .points(Decimal.parse(points))
                .maximum(Decimal.parse(maximum))
                .build();
    }

    static BallotTally tally(String id, long satisfied, long basically, long dissatisfied, long unknown) {
        return BallotTally.builder()
                .id(EntryId.of(id))
                .subject(SUBJECT)
                .criterion(CriterionCode.of("leadership"))
                .raterGroup(RaterGroup.MASSES)
                .date(DAY)
                .scale(SD_2008.id())
                .electorate(satisfied + basically + dissatisfied + unknown)
                .putCount(BallotOption.SATISFIED, satisfied)
                .putCount(BallotOption.BASICALLY_SATISFIED, basically)
                .putCount(BallotOption.DISSATISFIED, dissatisfied)
                .putCount(BallotOption.DO_NOT_KNOW, unknown)
                .build();
    }

    static Measurement measured(String id, String value) {
        return measured(id, Decimal.parse(value), "item", DAY);
    }

    static Measurement measured(String id, Decimal value, String unit, LocalDate day) {
        return Measurement.builder()
                .id(EntryId.of(id))
                .subject(SUBJECT)
                .date(day)
                .value(value)
                .unit(MeasureUnit.of(unit))
                .build();
    }

    static Activity activity(String id, Map<Population, Attendance> attendance) {
        return Activity.builder()
                .id(EntryId.of(id))
                .subject(SUBJECT)
                .date(DAY)
                .attendance(attendance)
                .build();
    }

    static Incident incident(String id, long count, String... kind) {
        return Incident.builder()
                .id(EntryId.of(id))
                .subject(SUBJECT)
                .date(DAY)
                .count(count)
                .kind(List.of(kind).stream().map(EvidenceKind::of).findFirst())
                .build();
    }

    static Honour honour(String id, String... level) {
        return Honour.builder()
                .id(EntryId.of(id))
                .subject(SUBJECT)
                .date(DAY)
                .name(LocalizedText.of("先进基层党组织", "Advanced organization"))
                .level(List.of(level).stream().map(Level::of).findFirst())
                .build();
    }

    static WorkItem item(String id, long count, String... task) {
        return WorkItem.builder()
                .id(EntryId.of(id))
                .subject(SUBJECT)
                .period(Period.of(DAY, DAY))
                .count(count)
                .task(List.of(task).stream().map(TaskId::of).findFirst())
                .build();
    }

    /** The same entry under another id. */
    static Evidence renamed(Evidence entry, String name) {
        EntryId id = EntryId.of(name);
        if (entry instanceof Judgement judgement) {
            return judgement.toBuilder().id(id).build();
        }
        if (entry instanceof BallotTally tally) {
            return tally.toBuilder().id(id).build();
        }
        if (entry instanceof Measurement measurement) {
            return measurement.toBuilder().id(id).build();
        }
        if (entry instanceof Activity activity) {
            return activity.toBuilder().id(id).build();
        }
        return entry instanceof Incident incident
                ? incident.toBuilder().id(id).build()
                : ((Honour) entry).toBuilder().id(id).build();
    }

    static Rating points(long numerator, long denominator) {
        return Rating.of(Points.of(numerator, denominator));
    }

    static Rating points(long points) {
        return points(points, 1);
    }

    static Rating notChecked() {
        return Rating.unrated(ResultKind.NOT_CHECKED, ReasonCode.NO_EVIDENCE);
    }

    static Rating nothingDue() {
        return Rating.unrated(ResultKind.NOT_APPLICABLE, ReasonCode.NOTHING_DUE);
    }

    static Rating unknown(ReasonCode reason) {
        return Rating.unrated(ResultKind.UNKNOWN, reason);
    }

    static Rating error(ReasonCode reason) {
        return Rating.unrated(ResultKind.ERROR, reason);
    }
}
