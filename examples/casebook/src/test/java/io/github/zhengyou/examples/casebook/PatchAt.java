package io.github.zhengyou.examples.casebook;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A merge patch at a place inside a document, as a merge patch by itself can only replace an array as a whole. A step into
 * an array is the id of an element, else its position, or {@code -} for one more at the end.
 */
final class PatchAt {

    private PatchAt() {}

    /** The target after the patch; a missing node where the patch {@code null} removed it. */
    static JsonNode apply(JsonNode target, List<String> steps, JsonNode patch) {
        if (steps.isEmpty()) {
            return patch.isNull() ? JsonNodeFactory.instance.missingNode() : MergePatch.apply(target, patch);
        }
        String step = steps.get(0);
        List<String> rest = steps.subList(1, steps.size());
        return target.isArray() || step.equals("-")
                ? inArray(target, step, rest, patch)
                : inObject(target, step, rest, patch);
    }

    private static JsonNode inObject(JsonNode target, String step, List<String> rest, JsonNode patch) {
        ObjectNode changed = target.isObject() ? (ObjectNode) target.deepCopy() : JsonNodeFactory.instance.objectNode();
        JsonNode value = apply(changed.path(step), rest, patch);
        if (value.isMissingNode()) {
            changed.remove(step);
        } else {
            changed.set(step, value);
        }
        return changed;
    }

    private static JsonNode inArray(JsonNode target, String step, List<String> rest, JsonNode patch) {
        ArrayNode changed = target.isArray() ? (ArrayNode) target.deepCopy() : JsonNodeFactory.instance.arrayNode();
        int position = position(changed, step);
        JsonNode value = apply(changed.path(position), rest, patch);
        if (value.isMissingNode()) {
            changed.remove(position);
        } else if (position == changed.size()) {
            changed.add(value);
        } else {
            changed.set(position, value);
        }
        return changed;
    }

    private static int position(ArrayNode array, String step) {
        if (step.equals("-")) {
            return array.size();
        }
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i).path("id").asString("").equals(step)) {
                return i;
            }
        }
        if (step.matches("[0-9]{1,6}") && Integer.parseInt(step) < array.size()) {
            return Integer.parseInt(step);
        }
        throw new AssertionError("no element has the id or position '" + step + "' in " + array);
    }
}
