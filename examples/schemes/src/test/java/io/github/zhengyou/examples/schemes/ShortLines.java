package io.github.zhengyou.examples.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as it is kept under {@code schemes}: what fits into a line of 120 characters stands on one, else a property or element a line. */
final class ShortLines {

    private static final int WIDTH = 120;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ShortLines() {}

    static String of(String json) {
        return lines(MAPPER.readTree(json), 0, WIDTH) + "\n";
    }

    /**
     * @param indent how many spaces its own line begins with
     * @param before how many characters stand on its line besides
     */
    private static String lines(JsonNode node, int indent, int before) {
        String line = line(node);
        if (!node.isContainer() || indent + before + line.length() <= WIDTH) {
            return line;
        }
        List<String> parts = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(property -> {
                String name = quoted(property.getKey()) + ": ";
                parts.add(name + lines(property.getValue(), indent + 2, name.length() + 1));
            });
        } else {
            node.values().forEach(element -> parts.add(lines(element, indent + 2, 1)));
        }
        String pad = " ".repeat(indent);
        String inner = parts.stream().map(part -> pad + "  " + part).collect(Collectors.joining(",\n"));
        return node.isObject() ? "{\n" + inner + "\n" + pad + "}" : "[\n" + inner + "\n" + pad + "]";
    }

    private static String line(JsonNode node) {
        if (node.isObject()) {
            return node.properties().stream()
                    .map(property -> quoted(property.getKey()) + ": " + line(property.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return node.isArray()
                ? node.values().stream().map(ShortLines::line).collect(Collectors.joining(", ", "[", "]"))
                : node.toString();
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
