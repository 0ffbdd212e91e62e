package io.github.zhengyou.examples.casebook;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON Merge Patch, RFC 7396: objects are merged, {@code null} removes, everything else replaces. */
final class MergePatch {

    private MergePatch() {}

    /**
     * A target after a patch.
     *
     * @param target what is patched, not changed itself; a missing node where there is nothing yet
     */
    static JsonNode apply(JsonNode target, JsonNode patch) {
        if (!patch.isObject()) {
            return patch.deepCopy();
        }
        ObjectNode merged = target.isObject() ? (ObjectNode) target.deepCopy() : JsonNodeFactory.instance.objectNode();
        patch.properties().forEach(entry -> {
            if (entry.getValue().isNull()) {
                merged.remove(entry.getKey());
            } else {
                merged.set(entry.getKey(), apply(merged.path(entry.getKey()), entry.getValue()));
            }
        });
        return merged;
    }
}
