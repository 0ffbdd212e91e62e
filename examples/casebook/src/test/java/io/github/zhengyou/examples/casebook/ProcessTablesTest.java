package io.github.zhengyou.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhengyou.campaign.CampaignPlan;
import io.github.zhengyou.json.Document;
import io.github.zhengyou.lifecycle.Action;
import io.github.zhengyou.lifecycle.Procedure;
import io.github.zhengyou.lifecycle.ProcedureGuard;
import io.github.zhengyou.lifecycle.ProcessId;
import io.github.zhengyou.lifecycle.Role;
import io.github.zhengyou.lifecycle.StepKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every process of every plan among the examples does what its table says, one text file for each under {@code
 * processes}. A change of a process is meant to show here: read the difference, and if it is right, write the table anew.
 */
class ProcessTablesTest {

    private static final Path TABLES = Path.of("src", "test", "resources")
            .resolve(ProcessTablesTest.class.getPackageName().replace('.', '/'))
            .resolve("processes");

    /**
     * A process of a plan.
     *
     * @param plan the folder of the plan
     * @param id the id of the process
     * @param mover what moves by it
     */
    private record Walked(String plan, ProcessId id, Mover<?> mover) {
        Path table() {
            return TABLES.resolve(plan + "." + id + ".txt");
        }

        @Override
        public String toString() {
            return plan + " " + id;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("processes")
    void doesWhatItsTableSays(Walked process) throws IOException {
        String table = ProcessTable.of(process.mover());
        String wanted = Files.exists(process.table()) ? Files.readString(process.table()) : "";
        if (!table.equals(wanted)) {
            throw new AssertionError(
                    (wanted.isEmpty() ? "there is no table of " : "there is another table of ") + process
                            + ". If the process is right, " + process.table() + " should be:\n" + table
                            + (wanted.isEmpty() ? "" : "and is:\n" + wanted));
        }
    }

    @Test
    void everyTableIsOfAProcess() throws IOException {
        try (Stream<Path> tables = Files.list(TABLES)) {
            assertThat(tables)
                    .containsExactlyInAnyOrderElementsOf(
                            processes().stream().map(Walked::table).toList());
        }
    }

    @Test
    void everyPlanOfTheExamplesIsWalked() throws IOException {
        assertThat(plans())
                .extracting(path -> path.getParent().getFileName().toString())
                .contains("case-01", "case-11", "six-step", "campaign", "demo")
                .doesNotHaveDuplicates();
    }

    @Test
    void laysOutStatesMovesRolesAndGuards() {
        assertThat(ProcessTable.of(Mover.of(procedure("announce").build()))).isEqualTo("""
                candidates@1

                state       kind   stands for  announce   appraise   publicize
                found       start  cultivate   announced  -          -
                announced   state  notice      -          announced  publicized
                publicized  end    publicize   -          -          -

                found --announce--> announced by branch, party-committee
                announced --appraise--> announced by anybody; when reason-given
                announced --publicize--> publicized by party-committee; when actions-taken actions [announce, appraise] and days-passed since announce, days 5
                """);
    }

    @Test
    void failsWhereAMoveCanNeverBeMade() {
        assertThatThrownBy(() -> ProcessTable.of(Mover.of(procedure("publicize").build())))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("moves that can be made from 'announced' in process 'candidates@1'");
    }

    /** Announce, appraise, publicize; the last after five days since a step. */
    private static Procedure.Builder procedure(String since) {
        return Procedure.builder(ProcessId.of("candidates@1"))
                .start("found", StepKind.CULTIVATE)
                .state("announced", StepKind.NOTICE)
                .end("publicized", StepKind.PUBLICIZE)
                .permit("found", "announce", "announced")
                .by(Role.PARTY_COMMITTEE, Role.BRANCH)
                .permit("announced", "appraise", "announced")
                .when(new ProcedureGuard.ReasonGiven())
                .permit("announced", "publicize", "publicized")
                .by(Role.PARTY_COMMITTEE)
                .when(
                        new ProcedureGuard.ActionsTaken(Set.of(Action.of("announce"), Action.of("appraise"))),
                        new ProcedureGuard.DaysPassed(Action.of(since), 5));
    }

    static List<Walked> processes() throws IOException {
        List<Walked> processes = new ArrayList<>();
        for (Path path : plans()) {
            String folder = path.getParent().getFileName().toString();
            CampaignPlan plan = read(path);
            plan.pledgeProcess()
                    .ifPresent(process -> processes.add(new Walked(folder, process.id(), Mover.of(process))));
            plan.procedures()
                    .forEach(procedure -> processes.add(new Walked(folder, procedure.id(), Mover.of(procedure))));
        }
        return processes;
    }

    /** Every plan of the examples, in a fixed order. */
    private static List<Path> plans() throws IOException {
        List<Path> plans = new ArrayList<>();
        for (Path folders : List.of(Case.FOLDERS, Path.of("processes"))) {
            try (Stream<Path> all = Files.list(folders)) {
                plans.addAll(
                        all.map(folder -> folder.resolve("plan.json")).sorted().toList());
            }
        }
        Path runner = Path.of("..", "cli", "src");
        plans.add(runner.resolve(Path.of("test", "resources", "campaign", "plan.json")));
        plans.add(runner.resolve(Path.of("main", "resources", "demo", "plan.json")));
        return plans;
    }

    private static CampaignPlan read(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return Document.PLAN.read(in, path.toString()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
