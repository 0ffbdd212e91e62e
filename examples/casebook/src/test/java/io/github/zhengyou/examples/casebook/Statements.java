package io.github.zhengyou.examples.casebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.zhengyou.campaign.CampaignRules;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The statements of the casebook, and what the running test rests its statement on. */
final class Statements {

    /** The messages of the library. */
    static final Catalogue CATALOGUE = ScoringMessages.catalogue();

    /** By case, then by number. */
    private static final Comparator<String> ORDER = Comparator.<String, String>comparing(id -> id.substring(0, 4))
            .thenComparing(id -> Integer.valueOf(id.substring(5)));

    /** Every statement by its id, such as {@code S-11-2}. */
    static final Map<String, String> ALL = read("statements");

    /** Those that no library need make, with the reason. */
    static final Map<String, String> OUTSIDE = read("outside");

    /** Those that the library cannot make yet, with the reason. */
    static final Map<String, String> UNMET = read("unmet");

    private static final ThreadLocal<List<Supplier<String>>> NOTES = ThreadLocal.withInitial(ArrayList::new);

    private Statements() {}

    /** The id of the statement that a test method is named for, such as {@code S_11_2}. */
    static String id(String method) {
        return method.replace('_', '-');
    }

    /** Notes what the running test asserts; told when the test is over. */
    static void note(Supplier<String> note) {
        NOTES.get().add(note);
    }

    /** Begins the notes of a test. */
    static void begin() {
        NOTES.get().clear();
    }

    /** The notes of the test that is over. */
    static List<String> notes() {
        return NOTES.get().stream().map(Supplier::get).distinct().toList();
    }

    /** A finding in English. */
    static String message(Finding finding) {
        return finding.message(CATALOGUE, Language.EN);
    }

    /** Findings for a failure: id, subject, place and values of each. */
    static String listed(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "  " + finding.rule() + " about '" + finding.subject() + "'"
                        + finding.place().map(place -> " at " + place).orElse("") + " " + finding.arguments() + "\n    "
                        + message(finding))
                .collect(Collectors.joining("\n"));
    }

    /** Fails where a finding could not be told to people in both languages. */
    static void checkMessages(Finding finding) {
        for (Language language : Language.values()) {
            if (CATALOGUE.pattern("finding." + finding.rule(), language).isEmpty()) {
                throw new AssertionError("no message in " + language + " for " + finding);
            }
        }
    }

    /** Fails where no rule has an id: a rule that does not exist finds nothing, which proves nothing. */
    static void knownRule(String rule) {
        if (CATALOGUE.pattern("finding." + rule, Language.EN).isEmpty()) {
            throw new AssertionError("no rule has the id '" + rule + "', there are "
                    + CampaignRules.BOOK.rules().stream()
                            .map(r -> r.id())
                            .sorted()
                            .toList());
        }
    }

    /** The ids of the rules that begin so. */
    static List<String> rules(String beginning) {
        return CATALOGUE.keys().stream()
                .filter(key -> key.startsWith("finding." + beginning))
                .map(key -> key.substring("finding.".length()))
                .toList();
    }

    /** Whether a rule is asked even where a plan or scheme names something in vain, as it is about just that. */
    static boolean isOfResolution(String rule) {
        return rule.startsWith("scheme.")
                || CampaignRules.RESOLUTION.rules().stream()
                        .anyMatch(one -> one.id().equals(rule));
    }

    private static Map<String, String> read(String resource) {
        try (InputStream in = Statements.class.getResourceAsStream(resource + ".properties")) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, UTF_8));
            Map<String, String> sorted = new TreeMap<>(ORDER);
            properties.forEach((id, text) -> sorted.put((String) id, (String) text));
            return sorted;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
