package io.github.zhengyou.json;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A day of the years 0000 to 9999, such as {@code "2011-06-30"}. */
final class DateCodec extends Codec<LocalDate> {
    @Override
    @Nullable
    LocalDate read(Reading in) {
        TokenSource source = in.source();
        if (source.token() != Token.STRING) {
            in.wrongType("text");
            return null;
        }
        LocalDate date = source.length() == 10 ? parse(source.characters(), source.offset()) : null;
        if (date == null) {
            in.report(in.problem(ProblemKind.INVALID_DATE).got(in.excerpt()));
        }
        return date;
    }

    private static @Nullable LocalDate parse(char[] text, int offset) {
        int year = number(text, offset, 4);
        int month = number(text, offset + 5, 2);
        int day = number(text, offset + 8, 2);
        boolean isDate = text[offset + 4] == '-'
                && text[offset + 7] == '-'
                && year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || YearMonth.of(year, month).isValidDay(day));
        return isDate ? LocalDate.of(year, month, day) : null;
    }

    /** The digits as a number; negative if one is no digit. */
    private static int number(char[] text, int offset, int length) {
        int number = 0;
        for (int i = offset; i < offset + length; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    @Override
    String expected() {
        return "date";
    }

    @Override
    void write(LocalDate value, TokenSink out) {
        int year = value.getYear();
        checkArgument(year >= 0 && year <= 9999, "the year of a date must be from 0 to 9999, got %s", value);
        out.string(value.toString());
    }
}
