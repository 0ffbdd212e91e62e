package io.github.zhengyou.rule;

import com.google.common.base.Splitter;
import com.google.common.primitives.Ints;
import io.github.zhengyou.internal.Texts;
import java.util.Iterator;
import java.util.List;

/**
 * Where something stands: a document, and a path of attribute names and positions in its value.
 *
 * <p>The path is written as a JSON Pointer (RFC 6901), because the JSON documents use the same names. The order is by
 * document, then step by step, positions as numbers and before names.
 *
 * @param document the kind of document, such as {@code plan} or {@code record}
 * @param path the path, such as {@code /criteria/2/weight}; empty for the document as a whole
 * @since 0.1
 */
public record Place(String document, String path) implements Comparable<Place> {

    private static final Splitter STEPS = Splitter.on('/');

    /**
     * @throws IllegalArgumentException if the document is not a code, if the path is not empty and has no leading slash,
     *     or if a {@code ~} in it is not followed by 0 or 1
     */
    public Place {
        Texts.code("document of a place", document);
        if (!path.isEmpty() && path.charAt(0) != '/') {
            throw new IllegalArgumentException("path of a place must be empty or begin with '/', got '" + path + "'");
        }
        for (int i = path.indexOf('~'); i >= 0; i = path.indexOf('~', i + 1)) {
            if (i + 1 == path.length() || path.charAt(i + 1) < '0' || path.charAt(i + 1) > '1') {
                throw new IllegalArgumentException(
                        "path of a place must have 0 or 1 after each '~', got '" + path + "'");
            }
        }
    }

    /** A document as a whole. */
    public static Place in(String document) {
        return new Place(document, "");
    }

    /** The attribute of that name inside this place. */
    public Place at(String attribute) {
        return new Place(document, path + "/" + attribute.replace("~", "~0").replace("/", "~1"));
    }

    /**
     * The element at that position, from 0, inside this place.
     *
     * @throws IllegalArgumentException if the position is below 0
     */
    public Place at(int position) {
        if (position < 0) {
            throw new IllegalArgumentException(
                    "position in place '" + this + "' must be zero or more, got " + position);
        }
        return new Place(document, path + "/" + position);
    }

    @Override
    public int compareTo(Place other) {
        int byDocument = document.compareTo(other.document);
        if (byDocument != 0 || path.equals(other.path)) {
            return byDocument;
        }
        Iterator<String> mine = STEPS.split(path).iterator();
        Iterator<String> theirs = STEPS.split(other.path).iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            int byStep = compareSteps(mine.next(), theirs.next());
            if (byStep != 0) {
                return byStep;
            }
        }
        return Boolean.compare(mine.hasNext(), theirs.hasNext());
    }

    private static int compareSteps(String a, String b) {
        Integer first = Ints.tryParse(a);
        Integer second = Ints.tryParse(b);
        if (first != null && second != null && !first.equals(second)) {
            return first.compareTo(second);
        }
        int numbersFirst = Boolean.compare(first == null, second == null);
        return numbersFirst != 0 ? numbersFirst : a.compareTo(b);
    }

    /** The steps of the path, unescaped. */
    public List<String> steps() {
        return path.isEmpty()
                ? List.of()
                : STEPS.splitToStream(path.substring(1))
                        .map(step -> step.replace("~1", "/").replace("~0", "~"))
                        .toList();
    }

    /** Document and path, such as {@code plan#/criteria/2}. */
    @Override
    public String toString() {
        return document + "#" + path;
    }
}
