package io.github.zhengyou.examples.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every folder of the casebook is read by the library alone, and can be checked. */
class FoldersTest {

    @ParameterizedTest
    @MethodSource("folders")
    void isReadAndChecked(String number) {
        Case whole = Case.of(number);

        assertThat(whole.present()).contains("plan");
        assertThat(whole.findings()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void holdsDocumentsOnly(String number) throws IOException {
        try (Stream<Path> files = Files.list(Case.FOLDERS.resolve("case-" + number))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isSubsetOf("plan.json", "scheme.json", "organizations.json", "record.json", "figures.json");
        }
    }

    static Stream<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(Case.FOLDERS)) {
            return folders
                    .map(folder -> folder.getFileName().toString().replace("case-", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void refusesPatchThatChangesNothing() {
        assertThatThrownBy(() -> Case.of("11").with("plan", "{\"id\": \"district-2011\"}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("changes nothing");
        assertThatThrownBy(() -> Case.of("11").with("scheme", "null"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("changes nothing");
    }

    @Test
    void refusesToSayThatNothingIsFoundWhereNamesLeadNowhere() {
        Case unresolved = Case.of("11").with("plan", "{'referenceSets': ['nowhere']}");
        assertThatThrownBy(() -> CaseAssert.assertThat(unresolved).doesNotFind("campaign.subject-unknown"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("cannot be told")
                .hasMessageContaining("campaign.reference-set-unknown");
        CaseAssert.assertThat(unresolved).doesNotFind("campaign.plan-id-repeated");
    }

    @Test
    void refusesPatchOfWhatIsNotThere() {
        assertThatThrownBy(() -> Case.of("11").with("figures#/figures/f-11-6000", "{\"unit\": \"item\"}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("no element has the id or position 'f-11-6000'");
    }

    @Test
    void failsWithEveryProblemOfDocument() {
        assertThatThrownBy(() -> Case.of("11").with("plan", "{\"id\": 7, \"naem\": 1}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("naem")
                .hasMessageContaining("/id");
    }

    @Test
    void addsChangesAndRemovesElements() {
        Case added = Case.of("11").with("figures#/lists/pledge-terms/items/-", "{\"code\": \"joint\"}");

        assertThat(added.figures().lists().get(4).items()).hasSize(4);
        assertThat(added.with("figures#/lists/pledge-terms/items/3", "null").figures())
                .isEqualTo(Case.of("11").figures());
        assertThat(Case.of("11").with("record", "null").present()).doesNotContain("record");
    }
}
