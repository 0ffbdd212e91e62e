package io.github.zhengyou.examples.cli;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/** The runner. Without a command it shows the demonstration. */
@Command(
        name = "zhengyou",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "[COMMAND]",
        description = {
            "争优：检查、查看、评价一个创先争优活动文件夹。不带命令时演示一个区的年度活动。",
            "Checks, reports and evaluates the folder of an appraisal campaign. Without a command it shows the year of a"
                    + " district."
        },
        footer = {
            "",
            "示例 Examples:",
            "  demo",
            "  check my-campaign",
            "  status my-campaign --as-of 2011-06-30",
            "  process my-campaign --as mermaid --lang zh",
            "  evaluate my-campaign --as-of 2011-12-31 --subject branch-1 --explain",
            "",
            "在 Maven 中 In Maven: mvn -q -pl examples/cli -am compile exec:java -Dexec.args=\"check my-campaign\""
        })
public final class Main {

    /** The exit code for input that cannot be read or resolved, and for wrong usage. */
    static final int INPUT = 2;

    /** The exit code for a fault of the runner itself. */
    static final int FAULT = 70;

    private Main() {}

    /** Runs a command; ends the machine only if its exit code is not 0, so that a build around it goes on. */
    public static void main(String[] args) {
        int code = run(System.out, System.err, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs a command over two streams, which are flushed and not closed. Returns the exit code. */
    static int run(OutputStream out, OutputStream err, String... args) {
        Console console = Console.over(out, err);
        String[] words = args.length == 0 ? new String[] {"demo"} : args;
        int code = commandLine(console).execute(words);
        console.out().flush();
        console.err().flush();
        return code;
    }

    private static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new Demo(console))
                .addSubcommand(new Check(console))
                .addSubcommand(new Status(console))
                .addSubcommand(new Draw(console))
                .addSubcommand(new Evaluate(console));
        return line.registerConverter(LanguageChoice.class, new LanguageConverter())
                .setUsageHelpWidth(110)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(wrongUsage(console))
                .setExecutionExceptionHandler(failure(console));
    }

    private static IParameterExceptionHandler wrongUsage(Console console) {
        return (e, args) -> {
            console.err().println(e.getMessage());
            CommandLine.UnmatchedArgumentException.printSuggestions(
                    e, e.getCommandLine().getErr());
            console.err()
                    .println("用法见 see: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return INPUT;
        };
    }

    private static IExecutionExceptionHandler failure(Console console) {
        return (e, line, parsed) -> {
            if (e instanceof InputException input) {
                Wording wording = line.getCommand() instanceof FolderCommand command
                        ? command.wording()
                        : new Wording(LanguageChoice.BOTH);
                input.problems().forEach(problem -> console.err().println(problem.toString(wording)));
                return INPUT;
            }
            e.printStackTrace(console.err());
            return FAULT;
        };
    }
}
