package io.github.zhengyou.lifecycle;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import io.github.zhengyou.rule.Argument;
import io.github.zhengyou.text.Catalogue;
import io.github.zhengyou.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A process as the text of a diagram, in one language: states by their names, arrows with the action, who may take it and
 * on what conditions 流程图. The same process gives the same text.
 *
 * @since 0.1
 */
public final class ProcessDiagram {

    private final Lifecycle<?, ?> lifecycle;
    private final Language language;
    private final Map<State, String> aliases = new LinkedHashMap<>();

    private ProcessDiagram(Lifecycle<?, ?> lifecycle, Language language) {
        this.lifecycle = lifecycle;
        this.language = requireNonNull(language, "language");
        for (Position<?, ?> position : lifecycle.positions()) {
            aliases.put(
                    position.state(), "s" + (aliases.size() + 1)); // codes have hyphens, which not every renderer takes
        }
    }

    /** A Mermaid state diagram; lines end in a line feed. */
    public static String mermaid(Lifecycle<?, ?> lifecycle, Language language) {
        return "stateDiagram-v2\n" + new ProcessDiagram(lifecycle, language).body("    ");
    }

    /** A PlantUML state diagram; lines end in a line feed. */
    public static String plantUml(Lifecycle<?, ?> lifecycle, Language language) {
        return "@startuml\n" + new ProcessDiagram(lifecycle, language).body("") + "@enduml\n";
    }

    private String body(String indent) {
        List<String> lines = new ArrayList<>();
        aliases.forEach((state, alias) ->
                lines.add("state \"" + plain(lifecycle.name(state).in(language)) + "\" as " + alias));
        lines.add("[*] --> " + aliases.get(lifecycle.start().state()));
        for (Transition<?> transition : lifecycle.transitions()) {
            lines.add(aliases.get(transition.from()) + " --> " + aliases.get(transition.to()) + " : "
                    + plain(arrow(transition)));
        }
        for (Position<?, ?> position : lifecycle.positions()) {
            if (position.isEnd()) {
                lines.add(aliases.get(position.state()) + " --> [*]");
            }
        }
        return lines.stream().map(line -> indent + line + "\n").collect(joining());
    }

    private String arrow(Transition<?> transition) {
        StringBuilder text =
                new StringBuilder(lifecycle.name(transition.action()).in(language));
        if (!transition.roles().isEmpty()) {
            String roles = transition.roles().stream()
                    .map(role -> Catalogue.core().name("role", role.code(), language))
                    .collect(joining(language == Language.ZH ? "、" : ", "));
            text.append(language == Language.ZH ? "（" + roles + "）" : " (" + roles + ")");
        }
        if (!transition.guards().isEmpty()) {
            text.append(transition.guards().stream()
                    .map(this::condition)
                    .collect(joining(language == Language.ZH ? "，" : ", ", " [", "]")));
        }
        return text.toString();
    }

    private String condition(Guard<?> guard) {
        return Catalogue.core()
                .message(guard.vocabulary() + "." + guard.code(), language, (name, names) -> {
                    Argument argument = guard.arguments().get(name);
                    return argument == null ? null : argument.in(language, code -> named(code, names.apply(code)));
                })
                .orElse(guard.code());
    }

    /** The name of a code: that of its vocabulary, else that of the action of the code, else the code. */
    private String named(String code, String name) {
        if (!name.equals(code)) {
            return name;
        }
        @Nullable
        Action action = lifecycle.transitions().stream()
                .map(Transition::action)
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElse(null);
        return action == null ? name : lifecycle.name(action).in(language);
    }

    /** Without what would end a label or a statement in either notation. */
    private static String plain(String text) {
        return text.replace('"', '\'').replace(';', ',').replace('\n', ' ').replace('\r', ' ');
    }
}
