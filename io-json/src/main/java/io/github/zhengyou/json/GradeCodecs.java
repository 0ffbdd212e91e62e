package io.github.zhengyou.json;

import static io.github.zhengyou.json.Codec.code;
import static io.github.zhengyou.json.ValueCodecs.DECIMAL;
import static io.github.zhengyou.json.ValueCodecs.NAME;

import io.github.zhengyou.json.ObjectParts.Part;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.RefusedException;
import io.github.zhengyou.scoring.Grade;
import io.github.zhengyou.scoring.GradeBand;
import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.GradeScale;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.LocalizedText;
import java.util.Optional;

/** The codecs of grades. */
final class GradeCodecs {
    static final Codec<GradeCode> GRADE_CODE = code(GradeCode::of);
    static final Codec<Grade> GRADE = grade();

    /** The bands; written lowest first, read in any order. */
    static final Codec<GradeScale> GRADE_SCALE = Codec.mapped(Codec.list(band()), GradeScale::new, GradeScale::bands);

    private GradeCodecs() {}

    private static Codec<Grade> grade() {
        ObjectParts<Grade> grade = Codec.parts(Grade.class);
        Part<GradeCode> code = grade.required("code", GRADE_CODE, Grade::code);
        Part<LocalizedText> name = grade.required("name", NAME, Grade::name);
        return grade.build(parts -> new Grade(parts.get(code), parts.get(name)));
    }

    /** Each bound is one of two properties, and its name says whether the bound itself earns the grade. */
    private static Codec<GradeBand> band() {
        ObjectParts<GradeBand> band = Codec.parts(GradeBand.class);
        Part<GradeCode> code = band.required("grade", GRADE_CODE, b -> b.grade().code());
        Part<LocalizedText> name = band.required("name", NAME, b -> b.grade().name());
        Part<Optional<Decimal>> atLeast = band.optional("atLeast", DECIMAL, b -> only(b.lowerInclusive(), b.lower()));
        Part<Optional<Decimal>> above = band.optional("above", DECIMAL, b -> only(!b.lowerInclusive(), b.lower()));
        Part<Optional<Decimal>> atMost = band.optional("atMost", DECIMAL, b -> only(b.upperInclusive(), b.upper()));
        Part<Optional<Decimal>> below = band.optional("below", DECIMAL, b -> only(!b.upperInclusive(), b.upper()));
        return band.build(parts -> {
            GradeCode grade = parts.get(code);
            return GradeBand.builder()
                    .grade(new Grade(grade, parts.get(name)))
                    .lower(one(grade, "atLeast", parts.get(atLeast), "above", parts.get(above)))
                    .lowerInclusive(parts.get(atLeast).isPresent())
                    .upper(one(grade, "atMost", parts.get(atMost), "below", parts.get(below)))
                    .upperInclusive(parts.get(atMost).isPresent())
                    .build();
        });
    }

    private static Optional<Decimal> only(boolean condition, Decimal bound) {
        return condition ? Optional.of(bound) : Optional.empty();
    }

    private static Decimal one(
            GradeCode grade, String first, Optional<Decimal> one, String second, Optional<Decimal> other) {
        if (one.isPresent() == other.isPresent()) {
            String key = one.isPresent() ? "grade-bound-both" : "grade-bound-neither";
            throw RefusedException.of(ScoringMessages.catalogue(), "", key, grade, first, second);
        }
        return one.or(() -> other).orElseThrow();
    }
}
