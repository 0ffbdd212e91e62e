package io.github.zhengyou.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Where in a document the reading is: the objects and lists entered, the step taken in each, and where each begins.
 *
 * <p>Costs two writes to an array per property; the JSON Pointer is put together only for a problem.
 */
final class Trail {
    private @Nullable String[] names = new @Nullable String[16]; // null: the step is a position, or none was taken yet
    private int[] positions = new int[16]; // -1: no step was taken yet
    private long[] marks = new long[17]; // of the structures entered, and of the one left last
    private int depth;

    int depth() {
        return depth;
    }

    /** Enters an object or list that begins at a mark. */
    void enter(long mark) {
        if (depth == names.length) {
            names = Arrays.copyOf(names, depth * 2);
            positions = Arrays.copyOf(positions, depth * 2);
            marks = Arrays.copyOf(marks, depth * 2 + 1);
        }
        names[depth] = null;
        positions[depth] = -1;
        marks[depth] = mark;
        depth++;
    }

    void leave() {
        depth--;
    }

    void step(String name) {
        names[depth - 1] = name;
    }

    void step(int position) {
        positions[depth - 1] = position;
    }

    /** The mark of the object or list left last at this depth. */
    long markOfLeft() {
        return marks[depth];
    }

    /** Turns the marks that are offsets into places. */
    void settle(TextStream text) {
        for (int i = 0; i <= depth; i++) {
            if (marks[i] >= 0) {
                marks[i] = text.place(marks[i]).pack();
            }
        }
    }

    /** The JSON Pointer (RFC 6901) of the value at hand. */
    String pointer() {
        StringBuilder pointer = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            String name = names[i];
            if (name != null) {
                pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
            } else if (positions[i] >= 0) {
                pointer.append('/').append(positions[i]);
            }
        }
        return pointer.toString();
    }
}
