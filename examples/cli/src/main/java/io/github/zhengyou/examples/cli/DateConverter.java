package io.github.zhengyou.examples.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day from the command line. */
final class DateConverter implements ITypeConverter<LocalDate> {

    DateConverter() {}

    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(
                    "应为 2011-06-30 这样的日期 / expected a date such as 2011-06-30, got '" + value + "'");
        }
    }
}
