package io.github.zhengyou.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.zhengyou.lifecycle.LifecycleDefect.Kind;
import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.text.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A sound chain of states, into which defects are planted one beside the other. */
class LifecycleDefectPropertyTest {

    private static final State FIRST = State.of("s0");
    private static final State END = State.of("end");

    /** A condition that looks back at an action. */
    record After(Action action) implements Guard<Object> {
        @Override
        public String code() {
            return "after";
        }

        @Override
        public Map<String, Argument> arguments() {
            return Map.of();
        }

        @Override
        public Set<Action> actions() {
            return Set.of(action);
        }

        @Override
        public boolean isMetBy(Object context) {
            return false;
        }
    }

    /** A defect, and how to plant it without causing another. */
    enum Planted {
        UNREACHABLE(new LifecycleDefect(Kind.UNREACHABLE, List.of("island"))) {
            @Override
            void plant(Lifecycle.Builder<Object, Guard<Object>> chain) {
                chain.state(State.of("island")).permit(move("island", "sail", "end"));
            }
        },
        DEAD_END(new LifecycleDefect(Kind.DEAD_END, List.of("pit"))) {
            @Override
            void plant(Lifecycle.Builder<Object, Guard<Object>> chain) {
                chain.state(State.of("pit")).permit(move("s0", "fall", "pit"));
            }
        },
        AMBIGUOUS_MOVE(new LifecycleDefect(Kind.AMBIGUOUS_MOVE, List.of("s0", "step"))) {
            @Override
            void plant(Lifecycle.Builder<Object, Guard<Object>> chain) {
                chain.permit(move("s0", "step", "end"));
            }
        },
        UNDECLARED_STATE(new LifecycleDefect(Kind.UNDECLARED_STATE, List.of("nowhere"))) {
            @Override
            void plant(Lifecycle.Builder<Object, Guard<Object>> chain) {
                chain.permit(move("s0", "wander", "nowhere")).permit(move("nowhere", "return", "s0"));
            }
        },
        MOVE_OUT_OF_END(new LifecycleDefect(Kind.MOVE_OUT_OF_END, List.of("end", "reopen"))) {
            @Override
            void plant(Lifecycle.Builder<Object, Guard<Object>> chain) {
                chain.permit(move("end", "reopen", "s0"));
            }
        },
        DECLARED_TWICE(new LifecycleDefect(Kind.DECLARED_TWICE, List.of("s0"))) {
            @Override
            void plant(Lifecycle.Builder<Object, Guard<Object>> chain) {
                chain.state(FIRST);
            }
        },
        UNKNOWN_LABEL(new LifecycleDefect(Kind.UNKNOWN_LABEL, List.of("ghost"))) {
            @Override
            void plant(Lifecycle.Builder<Object, Guard<Object>> chain) {
                chain.label(Action.of("ghost"), LocalizedText.of("无", "ghost"));
            }
        },
        UNKNOWN_GUARD_ACTION(new LifecycleDefect(Kind.UNKNOWN_GUARD_ACTION, List.of("phantom"))) {
            @Override
            void plant(Lifecycle.Builder<Object, Guard<Object>> chain) {
                chain.permit(Transition.<Guard<Object>>of(FIRST, Action.of("haunt"), END)
                        .when(List.of(new After(Action.of("phantom")))));
            }
        };

        private final LifecycleDefect defect;

        Planted(LifecycleDefect defect) {
            this.defect = defect;
        }

        abstract void plant(Lifecycle.Builder<Object, Guard<Object>> chain);
    }

    private static Transition<Guard<Object>> move(String from, String action, String to) {
        return Transition.of(State.of(from), Action.of(action), State.of(to));
    }

    private static Lifecycle.Builder<Object, Guard<Object>> chain(int length) {
        Lifecycle.Builder<Object, Guard<Object>> chain = Lifecycle.<Object, Guard<Object>>builder(
                        ProcessId.of("chain@1"))
                .start(FIRST)
                .end(END);
        for (int i = 1; i < length; i++) {
            chain.state(State.of("s" + i)).permit(move("s" + (i - 1), "step", "s" + i));
        }
        return chain.permit(move("s" + (length - 1), "step", "end"));
    }

    @Property
    void buildsASoundChain(@ForAll @IntRange(min = 1, max = 12) int length) {
        assertThat(chain(length).build().positions()).hasSize(length + 1);
    }

    @Property
    void namesExactlyThePlantedDefects(
            @ForAll @IntRange(min = 1, max = 12) int length, @ForAll("planted") Set<Planted> planted) {
        Lifecycle.Builder<Object, Guard<Object>> chain = chain(length);
        planted.forEach(defect -> defect.plant(chain));
        LifecycleDefectException refused = catchThrowableOfType(LifecycleDefectException.class, chain::build);
        assertThat(refused.defects())
                .containsExactlyInAnyOrderElementsOf(
                        planted.stream().map(defect -> defect.defect).toList());
        for (Planted defect : planted) {
            assertThat(refused).hasMessageContainingAll(defect.defect.codes().toArray(String[]::new));
        }
    }

    @Provide
    Arbitrary<Set<Planted>> planted() {
        return Arbitraries.of(Planted.class).set().ofMinSize(1);
    }

    @Property
    void namesSeveralStarts(@ForAll @IntRange(min = 1, max = 5) int more) {
        Lifecycle.Builder<Object, Guard<Object>> chain = chain(2);
        for (int i = 0; i < more; i++) {
            chain.start(State.of("start" + i)).permit(move("start" + i, "go", "end"));
        }
        assertThat(catchThrowableOfType(LifecycleDefectException.class, chain::build)
                        .defects())
                .hasSize(more + 1)
                .allMatch(defect -> defect.kind() == Kind.SEVERAL_STARTS);
    }
}
