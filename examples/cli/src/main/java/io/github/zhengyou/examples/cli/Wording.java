package io.github.zhengyou.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.scoring.ScoringMessages;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says names, codes and findings in the languages that were asked for.
 *
 * @param choice the languages
 * @param catalogue the messages, and the names that the campaign gives
 */
record Wording(LanguageChoice choice, Catalogue catalogue) {

    /** The messages of the library and the runner together. */
    static final Catalogue CATALOGUE = load();

    /** The wording where no campaign is at hand. */
    Wording(LanguageChoice choice) {
        this(choice, CATALOGUE);
    }

    /** The same with the names that a campaign gives. */
    Wording of(Campaign campaign) {
        return new Wording(choice, campaign.naming(CATALOGUE));
    }

    private static Catalogue load() {
        try (InputStream zh = Wording.class.getResourceAsStream("runner_zh.properties");
                InputStream en = Wording.class.getResourceAsStream("runner_en.properties")) {
            if (zh == null || en == null) {
                throw new IllegalStateException("the message catalogue 'runner' is missing from the jar");
            }
            return ScoringMessages.catalogue().plus(Catalogue.read(zh, en));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A message of the runner in both languages; the arguments stand in the places {@code {name}}. */
    static LocalizedText message(String key, Map<String, String> arguments) {
        return LocalizedText.of(message(key, arguments, Language.ZH), message(key, arguments, Language.EN));
    }

    private static String message(String key, Map<String, String> arguments, Language language) {
        return CATALOGUE
                .message("runner." + key, language, arguments::get)
                .orElseThrow(() -> new IllegalArgumentException("no message of the key 'runner." + key + "'"));
    }

    /** A name: Chinese and English side by side. */
    String name(LocalizedText text) {
        return joined(" ", text::in);
    }

    /** A code by its name in a vocabulary of the catalogue. */
    String term(String vocabulary, String code) {
        return joined(" ", language -> catalogue.name(vocabulary, code, language));
    }

    /** A heading or label of the runner. */
    String label(String key) {
        return name(message(key, Map.of()));
    }

    /** A sentence: Chinese and English, set apart. */
    String sentence(LocalizedText text) {
        return joined(" / ", text::in);
    }

    /** A sentence of the runner. */
    String sentence(String key, Map<String, String> arguments) {
        return sentence(message(key, arguments));
    }

    /** What a finding says, once per language. */
    List<String> lines(Finding finding) {
        return choice.languages().stream()
                .map(language -> finding.message(catalogue, language))
                .collect(ImmutableList.toImmutableList());
    }

    /** What a finding says, in both languages. */
    LocalizedText text(Finding finding) {
        return LocalizedText.of(finding.message(catalogue, Language.ZH), finding.message(catalogue, Language.EN));
    }

    private String joined(String separator, Function<Language, String> text) {
        return choice.languages().stream().map(text).distinct().collect(Collectors.joining(separator));
    }
}
