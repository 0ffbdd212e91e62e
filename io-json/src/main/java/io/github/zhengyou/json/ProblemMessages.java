package io.github.zhengyou.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages of problems in one language, from a properties file beside this class. */
final class ProblemMessages {
    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
    private static final ProblemMessages ENGLISH = load("problems_en.properties");
    private static final ProblemMessages CHINESE = load("problems_zh.properties");

    private final Properties texts;

    private ProblemMessages(Properties texts) {
        this.texts = texts;
    }

    /** Chinese for a Chinese locale, otherwise English; the default locale of the machine has no say. */
    static ProblemMessages in(Locale language) {
        return language.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    private static ProblemMessages load(String file) {
        try (InputStream in = ProblemMessages.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the messages " + file + " are missing beside " + ProblemMessages.class);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new ProblemMessages(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String message(ReadProblem problem) {
        String expected = problem.expected().orElse("");
        Map<String, String> parts = Map.of(
                "expected", texts.getProperty("type." + expected, expected),
                "got", problem.got().orElse(""),
                "reason", problem.reason().orElse(""));
        String message = fill(text(problem.code()), parts);
        Optional<String> nearest = problem.nearest();
        return nearest.isEmpty() ? message : message + fill(text("nearest"), Map.of("nearest", nearest.get()));
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("no message for the problem '" + key + "'");
        }
        return text;
    }

    private static String fill(String template, Map<String, String> parts) {
        return PART.matcher(template)
                .replaceAll(part -> Matcher.quoteReplacement(parts.getOrDefault(part.group(1), "")));
    }
}
