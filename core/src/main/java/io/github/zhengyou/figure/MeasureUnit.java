package io.github.zhengyou.figure;

import com.google.common.collect.ImmutableSet;
import io.github.zhengyou.internal.Texts;
import java.util.Set;

/**
 * What a figure counts in 计量单位. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * <p>Figures of different units are neither added nor compared; nothing is converted, not even yuan and ten thousand
 * yuan, because a report that mixes them should say so.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record MeasureUnit(String code) implements Comparable<MeasureUnit> {

    /** A person 人. */
    public static final MeasureUnit PERSON = of("person");

    /** An attendance: one person, once 人次. */
    public static final MeasureUnit PERSON_TIME = of("person-time");

    /** Ten thousand persons 万人. */
    public static final MeasureUnit TEN_THOUSAND_PERSONS = of("ten-thousand-persons");

    /** Ten thousand attendances 万人次. */
    public static final MeasureUnit TEN_THOUSAND_PERSON_TIMES = of("ten-thousand-person-times");

    /** A household 户. */
    public static final MeasureUnit HOUSEHOLD = of("household");

    /** An item, a case or an opinion 件. */
    public static final MeasureUnit ITEM = of("item");

    /** An organization 个组织. */
    public static final MeasureUnit ORGANIZATION = of("organization");

    /** A host unit, such as a village or a school 个单位. */
    public static final MeasureUnit UNIT = of("unit");

    /** A session, such as a lecture 场次. */
    public static final MeasureUnit SESSION = of("session");

    /** An occasion: how often 次. */
    public static final MeasureUnit OCCASION = of("occasion");

    /** An issue of a bulletin 期. */
    public static final MeasureUnit ISSUE = of("issue");

    /** Places in a quota, such as commendations of several kinds of recipients 名额. */
    public static final MeasureUnit PLACE = of("place");

    /** A set of machines 台套. */
    public static final MeasureUnit MACHINE_SET = of("machine-set");

    /** Ten thousand sets of machines 万台套. */
    public static final MeasureUnit TEN_THOUSAND_MACHINE_SETS = of("ten-thousand-machine-sets");

    /** A day 天. */
    public static final MeasureUnit DAY = of("day");

    /** A year 年. */
    public static final MeasureUnit YEAR = of("year");

    /** One in a hundred 百分比; the unit of every rate. */
    public static final MeasureUnit PERCENT = of("percent");

    /** A yuan 元. */
    public static final MeasureUnit YUAN = of("yuan");

    /** Ten thousand yuan 万元. */
    public static final MeasureUnit TEN_THOUSAND_YUAN = of("ten-thousand-yuan");

    /** A mu of land 亩. */
    public static final MeasureUnit MU = of("mu");

    /** Ten thousand mu of land 万亩. */
    public static final MeasureUnit TEN_THOUSAND_MU = of("ten-thousand-mu");

    private static final Set<MeasureUnit> COUNTED = ImmutableSet.of(
            PERSON, PERSON_TIME, HOUSEHOLD, ITEM, ORGANIZATION, UNIT, SESSION, OCCASION, ISSUE, PLACE, MACHINE_SET);

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public MeasureUnit {
        Texts.code("measure unit", code);
    }

    /** The measure unit of that code. */
    public static MeasureUnit of(String code) {
        return new MeasureUnit(code);
    }

    /** Whether it is known that there are only whole numbers of it; of a unit of one's own that is not known. */
    public boolean isCounted() {
        return COUNTED.contains(this);
    }

    @Override
    public int compareTo(MeasureUnit other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
