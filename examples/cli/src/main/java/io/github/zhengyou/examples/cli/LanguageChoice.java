package io.github.zhengyou.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.text.Language;
import java.util.List;
import java.util.Locale;

/** The languages to write in. */
enum LanguageChoice {
    /** Chinese. */
    ZH(Language.ZH),
    /** English. */
    EN(Language.EN),
    /** Chinese, then English. */
    BOTH(Language.ZH, Language.EN);

    private final ImmutableList<Language> languages;

    LanguageChoice(Language... languages) {
        this.languages = ImmutableList.copyOf(languages);
    }

    List<Language> languages() {
        return languages;
    }

    /** The name as it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
