package io.github.zhengyou.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import org.junit.jupiter.api.Test;

class LifecycleVocabularyTest {

    @Test
    void codesAreEqualByText() {
        new EqualsTester()
                .addEqualityGroup(State.of("set"), new State("set"))
                .addEqualityGroup(Action.of("set"), new Action("set"))
                .addEqualityGroup(Role.of("set"), new Role("set"))
                .addEqualityGroup(Role.PLEDGER, Role.of("pledger"))
                .addEqualityGroup(ProcessId.of("set@1"))
                .addEqualityGroup(ProcessId.of("set@2"))
                .testEquals();
    }

    @Test
    void codesShowAndSortAsTheirText() {
        assertThat(State.of("in-fulfilment")).hasToString("in-fulfilment").isLessThan(State.of("open"));
        assertThat(Action.of("review")).hasToString("review").isGreaterThan(Action.of("return"));
        assertThat(Role.MASSES).hasToString("masses").isLessThan(Role.PLEDGER);
        assertThat(ProcessId.of("my-place@1")).hasToString("my-place@1").isLessThan(ProcessId.of("my-place@2"));
    }

    @Test
    void rejectsCodesOfAnotherForm() {
        assertThatThrownBy(() -> State.of("Set"))
                .hasMessage("state must be lower-case letters, digits and single hyphens, got 'Set'");
        assertThatThrownBy(() -> Action.of("定诺"))
                .hasMessage("action must be lower-case letters, digits and single hyphens, got '定诺'");
        assertThatThrownBy(() -> Role.of(" ")).hasMessage("role must not be blank, got ' '");
    }

    @Test
    void rejectsAProcessWithoutVersion() {
        for (String text : new String[] {"my-place", "my-place@0", "my-place@", "@1", "My@1", "my-place@1.2"}) {
            assertThatThrownBy(() -> ProcessId.of(text))
                    .hasMessage("process id must be a lower-kebab name, '@' and a version, such as 'my-place@1', got '"
                            + text + "'");
        }
    }

    @Test
    void namesTheRolesInBothLanguages() {
        assertThat(Catalogue.core().name("role", Role.MASSES.code(), Language.ZH))
                .isEqualTo("群众");
        assertThat(Catalogue.core().name("role", Role.REVIEWER.code(), Language.EN))
                .isEqualTo("reviewing organization");
    }
}
