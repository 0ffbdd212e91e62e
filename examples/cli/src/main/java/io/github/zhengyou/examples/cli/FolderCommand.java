package io.github.zhengyou.examples.cli;

import io.github.zhengyou.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands on a campaign folder have in common. */
abstract class FolderCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            description = "活动文件夹 the campaign folder: plan.json, scheme.json, organizations.json, record.json or"
                    + " record.jsonl, figures.json")
    private Path directory;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "both",
            description = "语言 the language: zh, en or both (default: ${DEFAULT-VALUE})")
    private LanguageChoice language;

    // The fields above are set by picocli before the command runs.
    @SuppressWarnings("NullAway.Init")
    FolderCommand(Console console) {
        this.console = console;
    }

    /** The folder that the command line names, not read yet. */
    final CampaignFolder folder() {
        return CampaignFolder.open(directory, spec.name());
    }

    /** How to say things, in the languages that the command line asks for. */
    final Wording wording() {
        return new Wording(language);
    }

    /** The languages that the command line asks for, in the order to write them. */
    final List<Language> languages() {
        return language.languages();
    }

    final CommandSpec spec() {
        return spec;
    }

    /** Where to write. */
    final Console console() {
        return console;
    }
}
