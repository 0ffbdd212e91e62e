package io.github.zhengyou.scoring.scheme;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.scoring.GradeCode;
import io.github.zhengyou.scoring.IndicatorId;
import java.util.Optional;

/**
 * What a veto does to a result 否决后果. Closed: a further effect is a major version.
 *
 * @since 0.1
 */
public sealed interface VetoEffect {

    /**
     * Whether who falls, or of whom it cannot be told, may not be commended: so for every effect but a cap of the grade and the
     * loss of the points of a part.
     */
    default boolean takesEligibility() {
        return true;
    }

    /** The code of the effect, as the JSON and the message catalogue name it. */
    String code();

    /**
     * The points of an indicator become zero 得分归零. Points below zero stay. Of the whole, the grade is then what zero earns and the subject cannot be
     * commended; of a part, the models above take its zero and the subject may still be commended.
     *
     * @param part the part whose points are lost, which holds the indicator that decides; empty for the whole
     */
    record Zero(Optional<IndicatorId> part) implements VetoEffect {
        /** Refuses {@code null}. */
        public Zero {
            requireNonNull(part, "part");
        }

        /** The points of the whole become zero. */
        public Zero() {
            this(Optional.empty());
        }

        @Override
        public boolean takesEligibility() {
            return part.isEmpty();
        }

        @Override
        public String code() {
            return "zero";
        }
    }

    /**
     * The grade is at most a given one; the subject may still be commended 等级封顶.
     *
     * @param grade the highest grade that is left
     */
    record CapGrade(GradeCode grade) implements VetoEffect {
        /** Refuses {@code null}. */
        public CapGrade {
            requireNonNull(grade, "grade");
        }

        @Override
        public boolean takesEligibility() {
            return false;
        }

        @Override
        public String code() {
            return "cap";
        }
    }

    /** There is no grade, and the subject cannot be commended 不定等级. */
    record NoGrade() implements VetoEffect {
        @Override
        public String code() {
            return "no-grade";
        }
    }

    /**
     * Score and grade stay, but the subject cannot be commended 取消评先评优资格; nor can it while the veto cannot be told,
     * because to be commended it must be known that the veto did not fall.
     */
    record NotEligible() implements VetoEffect {
        @Override
        public String code() {
            return "not-eligible";
        }
    }
}
