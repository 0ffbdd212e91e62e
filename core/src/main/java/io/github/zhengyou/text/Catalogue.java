package io.github.zhengyou.text;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The message catalogue: texts by key, complete in both languages, with named places such as {@code {count}}.
 *
 * <p>A place {@code {name}} takes the argument of that name. A place {@code {name|vocabulary}} takes the argument as a
 * code, or as a list of codes, and shows for each the message {@code vocabulary.code}, or the code itself where the
 * vocabulary has no name for it. A place without an argument stays as it is written, so that a mistake is seen and
 * nothing is lost. A part in double brackets, {@code [[; missing: {name}]]}, is left out where a place in it has no
 * argument or an empty one; elsewhere an empty one is shown as none.
 *
 * <p>The language is always named by the caller; the default locale is never asked. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Catalogue {

    private static final Pattern PART = Pattern.compile("\\[\\[(.*?)]]");
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z0-9-]+)(?:\\|([a-z0-9.-]+))?}");

    private static final class Core {
        static final Catalogue CATALOGUE = load(Catalogue.class, "core");
    }

    /** Properties whose keys stand once; plain ones keep the last of each in silence. */
    private static final class StrictProperties extends Properties {
        private static final long serialVersionUID = 1;

        @Override
        public synchronized @Nullable Object put(Object key, Object value) {
            Object earlier = super.put(key, value);
            if (earlier != null) {
                throw new IllegalArgumentException(
                        "message key must stand once, got '" + key + "' twice: '" + earlier + "' and '" + value + "'");
            }
            return null;
        }
    }

    private final ImmutableMap<String, String> zh;
    private final ImmutableMap<String, String> en;
    private final BiFunction<String, String, Optional<LocalizedText>> names;

    private Catalogue(
            Map<String, String> zh, Map<String, String> en, BiFunction<String, String, Optional<LocalizedText>> names) {
        Set<String> oneOnly = Sets.symmetricDifference(zh.keySet(), en.keySet());
        if (!oneOnly.isEmpty()) {
            throw new IllegalArgumentException(
                    "every message must be in both languages, only one has: " + ImmutableSortedSet.copyOf(oneOnly));
        }
        this.zh = ImmutableMap.copyOf(zh);
        this.en = ImmutableMap.copyOf(en);
        this.names = names;
    }

    /** The messages of the core module. */
    public static Catalogue core() {
        return Core.CATALOGUE;
    }

    /**
     * Reads a catalogue from two UTF-8 properties texts; the streams are left open.
     *
     * @throws IllegalArgumentException naming every key that only one of the two has, or a key that stands twice
     * @throws UncheckedIOException if a stream cannot be read or is not UTF-8
     */
    public static Catalogue read(InputStream zh, InputStream en) {
        return new Catalogue(properties(zh), properties(en), (vocabulary, code) -> Optional.empty());
    }

    private static Catalogue load(Class<?> anchor, String name) {
        try (InputStream zh = anchor.getResourceAsStream(name + "_zh.properties");
                InputStream en = anchor.getResourceAsStream(name + "_en.properties")) {
            if (zh == null || en == null) {
                throw new IllegalStateException("the message catalogue '" + name + "' is missing from the jar");
            }
            return read(zh, en);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> properties(InputStream stream) {
        Properties properties = new StrictProperties();
        try {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder())); // refuses other bytes
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
        for (String key : ImmutableSortedSet.copyOf(properties.stringPropertyNames())) {
            map.put(key, properties.getProperty(key));
        }
        return map.buildOrThrow();
    }

    /**
     * This catalogue and another, with the names from elsewhere that both have, those of this one before those of the other.
     *
     * @throws IllegalArgumentException naming every key that both have
     */
    public Catalogue plus(Catalogue other) {
        Set<String> both = Sets.intersection(zh.keySet(), other.zh.keySet());
        if (!both.isEmpty()) {
            throw new IllegalArgumentException("messages defined twice: " + ImmutableSortedSet.copyOf(both));
        }
        return new Catalogue(
                ImmutableMap.<String, String>builder()
                        .putAll(zh)
                        .putAll(other.zh)
                        .buildOrThrow(),
                ImmutableMap.<String, String>builder()
                        .putAll(en)
                        .putAll(other.en)
                        .buildOrThrow(),
                (vocabulary, code) -> names.apply(vocabulary, code).or(() -> other.names.apply(vocabulary, code)));
    }

    /**
     * This catalogue with names from elsewhere, such as those that a plan gives to codes of its own; they come before those of
     * the catalogue, and later ones before earlier ones.
     *
     * @param more gives the name of a code by vocabulary and code, or empty where it knows none
     */
    public Catalogue withNames(BiFunction<String, String, Optional<LocalizedText>> more) {
        requireNonNull(more, "names");
        return new Catalogue(
                zh, en, (vocabulary, code) -> more.apply(vocabulary, code).or(() -> names.apply(vocabulary, code)));
    }

    /** The keys, in order. */
    public SortedSet<String> keys() {
        return ImmutableSortedSet.copyOf(zh.keySet());
    }

    /** The message of a key as it is written, its places unfilled; empty where there is none. */
    public Optional<String> pattern(String key, Language language) {
        return Optional.ofNullable((language == Language.ZH ? zh : en).get(key));
    }

    /** The name of a code in a vocabulary, or the code itself where the vocabulary has none. */
    public String name(String vocabulary, String code, Language language) {
        return names.apply(vocabulary, code)
                .map(name -> name.in(language))
                .or(() -> pattern(vocabulary + "." + code, language))
                .orElse(code);
    }

    /**
     * Fills the places of a message; empty where there is no message of that key.
     *
     * @param arguments gives the text of an argument, or {@code null} where there is none
     */
    public Optional<String> message(String key, Language language, Function<String, @Nullable String> arguments) {
        return message(key, language, (name, names) -> {
            String value = arguments.apply(name);
            return value == null ? null : names.apply(value);
        });
    }

    /**
     * Fills the places of a message, also with lists of codes; empty where there is no message of that key.
     *
     * @param arguments gives the text of an argument by its name, or {@code null} where there is none; the operator
     *     beside it gives the name of a code in the vocabulary of the place, or the code itself
     */
    public Optional<String> message(
            String key, Language language, BiFunction<String, UnaryOperator<String>, @Nullable String> arguments) {
        return pattern(key, language).map(pattern -> fill(withParts(pattern, arguments), language, arguments));
    }

    /** The pattern with those of its parts in brackets whose places all have an argument, without the brackets. */
    private static String withParts(
            String pattern, BiFunction<String, UnaryOperator<String>, @Nullable String> arguments) {
        return pattern.contains("[[")
                ? PART.matcher(pattern)
                        .replaceAll(part -> PLACE.matcher(part.group(1))
                                        .results()
                                        .noneMatch(place -> Strings.isNullOrEmpty(
                                                arguments.apply(place.group(1), UnaryOperator.identity())))
                                ? Matcher.quoteReplacement(part.group(1))
                                : "")
                : pattern;
    }

    private String fill(
            String pattern, Language language, BiFunction<String, UnaryOperator<String>, @Nullable String> arguments) {
        Matcher matcher = PLACE.matcher(pattern);
        StringBuilder text = new StringBuilder(pattern.length() + 32);
        while (matcher.find()) {
            String vocabulary = matcher.group(2);
            UnaryOperator<String> names =
                    vocabulary == null ? UnaryOperator.identity() : code -> name(vocabulary, code, language);
            String value = arguments.apply(matcher.group(1), names);
            String shown = value == null ? matcher.group() : value.isEmpty() ? none(language) : value;
            matcher.appendReplacement(text, Matcher.quoteReplacement(shown));
        }
        return matcher.appendTail(text).toString();
    }

    private static String none(Language language) {
        return language == Language.ZH ? "无" : "none";
    }
}
