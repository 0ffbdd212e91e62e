package io.github.zhengyou.examples.cli;

import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the languages to write in from the command line. */
final class LanguageConverter implements ITypeConverter<LanguageChoice> {

    @Override
    public LanguageChoice convert(String value) {
        return Arrays.stream(LanguageChoice.values())
                .filter(choice -> choice.toString().equals(value))
                .findFirst()
                .orElseThrow(() ->
                        new TypeConversionException("应为 zh、en 或 both / expected zh, en or both, got '" + value + "'"));
    }
}
