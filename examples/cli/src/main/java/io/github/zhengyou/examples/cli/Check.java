package io.github.zhengyou.examples.cli;

import io.github.zhengyou.json.Document;
import io.github.zhengyou.rule.Findings;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks a campaign folder by all rule books. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "按全部规则检查活动文件夹。",
            "Checks a campaign folder by all rule books. Whatever document is there is checked."
        },
        footer = {
            "",
            "退出码 Exit codes: 0 无错误 no errors; 1 有错误 findings of severity error; 2 文件无法读取或解析 input that cannot be read or resolved.",
            "",
            "示例 Examples:",
            "  check my-campaign",
            "  check my-campaign --lang zh --as-of 2011-06-30",
            "  check my-campaign --json > findings.json"
        })
final class Check extends DocumentCommand {

    /** How many findings of one rule are shown unless all are asked for. */
    private static final int MOST = 20;

    @Option(names = "--all", description = "列出每条规则的全部结果 show all findings of each rule, not the first 20")
    private boolean all;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "截至日期 the day as of which to check, in place of what the record says of itself (through)")
    private @Nullable LocalDate asOf;

    @SuppressWarnings("NullAway.Init")
    Check(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        CampaignFolder folder = folder();
        CampaignCheck check = CampaignCheck.of(folder, Optional.ofNullable(asOf));
        Findings findings = check.findings();
        Wording wording = check.campaign().map(wording()::of).orElse(wording());
        Places places = Places.of(folder.directory(), findings);
        write(
                Document.findings(wording.catalogue(), places::find),
                findings,
                new FindingsReport(check, places, all ? Integer.MAX_VALUE : MOST, wording));
        return findings.hasErrors() ? 1 : 0;
    }
}
