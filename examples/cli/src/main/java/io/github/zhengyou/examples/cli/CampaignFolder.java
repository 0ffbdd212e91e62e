package io.github.zhengyou.examples.cli;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.campaign.Campaign;
import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.campaign.CampaignRecord;
import io.github.zhengyou.campaign.CampaignRules;
import io.github.zhengyou.figure.Figures;
import io.github.zhengyou.json.Document;
import io.github.zhengyou.json.ReadProblem;
import io.github.zhengyou.json.ReadResult;
import io.github.zhengyou.json.RecordLines;
import io.github.zhengyou.organization.Organizations;
import io.github.zhengyou.rule.Finding;
import io.github.zhengyou.rule.Findings;
import io.github.zhengyou.scoring.Extensions;
import io.github.zhengyou.scoring.scheme.Evaluator;
import io.github.zhengyou.scoring.scheme.ScoringScheme;
import io.github.zhengyou.text.Language;
import io.github.zhengyou.text.LocalizedText;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A campaign on disk: the documents of a folder, with everything that is wrong with them. First every document is read,
 * then {@link #resolve} looks up what they name and throws if anything was wrong.
 */
final class CampaignFolder {

    /** The files that a folder may have. */
    static final List<String> FILES = ImmutableList.of(
            "plan.json", "scheme.json", "organizations.json", "record.json", "record.jsonl", "figures.json");

    private static final String PLAN = "plan.json";
    private static final String RECORD = "record.json";
    private static final String RECORD_LINES = "record.jsonl";

    private final Path directory;
    private final String command;
    private final List<InputProblem> problems = new ArrayList<>();

    private CampaignFolder(Path directory, String command) {
        this.directory = directory;
        this.command = command;
    }

    /**
     * Opens a folder, without reading anything yet.
     *
     * @param command the command that needs it, for messages
     * @throws InputException if there is no such folder
     */
    static CampaignFolder open(Path directory, String command) {
        CampaignFolder folder = new CampaignFolder(directory, command);
        if (!Files.isDirectory(directory)) {
            folder.report(
                    directory.toAbsolutePath().normalize(),
                    Files.exists(directory) ? "not-a-folder" : "no-folder",
                    Map.of());
            throw new InputException(folder.problems);
        }
        return folder;
    }

    /** The folder. */
    Path directory() {
        return directory;
    }

    /** Whether the folder has a file of that name. */
    boolean has(String file) {
        return Files.exists(directory.resolve(file));
    }

    /** The plan; empty if there is none or something is wrong with it. */
    Optional<CampaignPlan> plan(Need need) {
        return read(Document.PLAN::read, PLAN, need);
    }

    /** The scheme; empty if there is none or something is wrong with it. */
    Optional<ScoringScheme> scheme(Need need) {
        return read(Document.SCHEME::read, "scheme.json", need);
    }

    /** The organizations; empty if there are none or something is wrong with them. */
    Optional<Organizations> organizations(Need need) {
        return read(Document.ORGANIZATIONS::read, "organizations.json", need);
    }

    /** The figures; empty if there are none or something is wrong with them. */
    Optional<Figures> figures(Need need) {
        return read(Document.FIGURES::read, "figures.json", need);
    }

    /** The record, in either form; empty if there is none or something is wrong with it. */
    Optional<CampaignRecord> record(Need need) {
        if (!has(RECORD_LINES)) {
            return read(Document.RECORD::read, RECORD, need);
        }
        if (has(RECORD)) {
            report(directory, "two-records", Map.of());
        }
        return read(RecordLines::read, RECORD_LINES, need);
    }

    /**
     * Looks up what the plan names, in itself and among the organizations, and what the scheme names in the plan.
     *
     * @throws InputException if they name what does not exist, or if anything was wrong in reading; it carries all of it
     */
    void resolve(Optional<CampaignPlan> plan, Optional<Organizations> organizations, Optional<ScoringScheme> scheme) {
        if (scheme.isPresent() && !has(PLAN) && problems.isEmpty()) {
            report(directory.resolve(PLAN), "plan-for-scheme", Map.of());
        }
        if (plan.isPresent()) {
            Campaign campaign = Campaign.builder()
                    .plan(plan.get())
                    .organizations(organizations.orElse(Organizations.builder().build()))
                    .build();
            Findings unresolved = Findings.concat(
                    CampaignRules.RESOLUTION.check(campaign),
                    scheme.map(found -> Evaluator.problems(found, plan.get(), Extensions.none()))
                            .orElse(Findings.none()));
            reportAll(unresolved, campaign);
        }
        throwIfAny();
    }

    /**
     * Refuses a folder in which nothing was found.
     *
     * @throws InputException always, with what was wrong in reading
     */
    InputException nothing() {
        report(directory, "nothing", Map.of("files", String.join(", ", FILES)));
        return new InputException(problems);
    }

    /** Whether any file of a campaign is there. */
    boolean isEmpty() {
        return FILES.stream().noneMatch(this::has);
    }

    private void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    private interface Reader<T> {
        ReadResult<T> read(InputStream in, String documentName) throws IOException;
    }

    private <T> Optional<T> read(Reader<T> reader, String file, Need need) {
        Path path = directory.resolve(file);
        if (!Files.exists(path)) {
            if (need == Need.REQUIRED) {
                report(path, "no-file", Map.of("command", command));
            }
            return Optional.empty();
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            ReadResult<T> result = reader.read(in, path.toString());
            result.problems().forEach(this::report);
            return result.value();
        } catch (IOException e) {
            report(path, "unreadable", Map.of("reason", e.toString()));
            return Optional.empty();
        }
    }

    private void report(ReadProblem problem) {
        String at = problem.document() + ":" + problem.location()
                + (problem.pointer().isEmpty() ? "" : " " + problem.pointer());
        problems.add(
                new InputProblem(at, LocalizedText.of(problem.message(Language.ZH), problem.message(Language.EN))));
    }

    private void report(Path path, String message, Map<String, String> arguments) {
        problems.add(new InputProblem(path.toString(), Wording.message("error." + message, arguments)));
    }

    private void reportAll(Findings findings, Campaign campaign) {
        if (findings.isEmpty()) {
            return;
        }
        Places places = Places.of(directory, findings);
        Wording wording = new Wording(LanguageChoice.BOTH).of(campaign);
        for (Finding finding : findings) {
            problems.add(new InputProblem(places.inFull(finding), wording.text(finding)));
        }
    }
}
