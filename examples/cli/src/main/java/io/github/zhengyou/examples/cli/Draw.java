package io.github.zhengyou.examples.cli;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.lifecycle.Lifecycle;
import io.github.zhengyou.lifecycle.ProcessDiagram;
import io.github.zhengyou.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Draws the processes of a plan. */
@Command(
        name = "process",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = {
            "流程图：把方案中的承诺流程和办理程序写成 Mermaid 或 PlantUML 文本。需要 plan.json。",
            "Writes the processes of a plan as Mermaid or PlantUML text. Needs plan.json."
        },
        footer = {"", "示例 Examples:", "  process my-campaign --as mermaid --lang zh"})
final class Draw extends FolderCommand {

    /** The notations. */
    enum Notation {
        MERMAID,
        PLANTUML;

        String draw(Lifecycle<?, ?> lifecycle, Language language) {
            return this == MERMAID
                    ? ProcessDiagram.mermaid(lifecycle, language)
                    : ProcessDiagram.plantUml(lifecycle, language);
        }

        /** As it is written on the command line. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--as",
            required = true,
            paramLabel = "NOTATION",
            description = "写法 the notation: ${COMPLETION-CANDIDATES}")
    private Notation notation;

    @SuppressWarnings("NullAway.Init")
    Draw(Console console) {
        super(console);
    }

    @Override
    public Integer call() throws IOException {
        CampaignFolder folder = folder();
        Optional<CampaignPlan> found = folder.plan(Need.REQUIRED);
        folder.resolve(found, Optional.empty(), Optional.empty());
        CampaignPlan plan = found.orElseThrow();
        List<Lifecycle<?, ?>> lifecycles = new ArrayList<>();
        plan.pledgeProcess().ifPresent(process -> lifecycles.add(process.lifecycle()));
        plan.procedures().forEach(procedure -> lifecycles.add(procedure.lifecycle()));
        if (lifecycles.isEmpty()) {
            console().err().println(wording().sentence("no-process", Map.of()));
        }
        List<String> texts = new ArrayList<>();
        for (Lifecycle<?, ?> lifecycle : lifecycles) {
            for (Language each : languages()) {
                texts.add(notation.draw(lifecycle, each));
            }
        }
        console().out().print(String.join("\n", texts));
        console().out().flush();
        return 0;
    }
}
