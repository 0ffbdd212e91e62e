package io.github.zhengyou.json;

import io.github.zhengyou.rule.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds where the values of JSON Pointers begin, in one pass that skips all other values. */
final class Locator {
    private static final PropertyNames NO_NAMES = new PropertyNames(List.of());

    private final Collection<String> pointers;
    private final Step root = new Step();

    /** A step of some pointers. */
    private static final class Step {
        private final Map<String, Step> next = new HashMap<>();
        private @Nullable Location location;
    }

    Locator(Collection<String> pointers) {
        this.pointers = pointers;
        for (String pointer : pointers) {
            Step step = root;
            for (String name : steps(pointer)) {
                step = step.next.computeIfAbsent(name, absent -> new Step());
            }
        }
    }

    /** Where the value of a pointer begins in a text that is at hand, or the nearest around it; null for no JSON. */
    static @Nullable Location locate(TextStream text, String pointer) {
        try {
            return new Locator(List.of(pointer)).locate(text).get(pointer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Iterable<String> steps(String pointer) {
        return new Place("document", pointer).steps();
    }

    Map<String, Location> locate(TextStream text) throws IOException {
        try (Jackson3Source source = Jackson3Source.open(text)) {
            if (source.next() != Token.END_OF_TEXT) {
                visit(root, source, text);
            }
        } catch (Unreadable e) {
            // What comes after it has no location.
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        Map<String, Location> locations = new LinkedHashMap<>();
        for (String pointer : pointers) {
            Location nearest = nearest(pointer);
            if (nearest != null) {
                locations.put(pointer, nearest);
            }
        }
        return locations;
    }

    /** From the first token of a value to its last. */
    private static void visit(Step step, TokenSource source, TextStream text) {
        if (step.location == null) { // where a name is repeated, the first value counts
            step.location = text.place(source.mark());
        }
        if (step.next.isEmpty()) {
            source.skip();
        } else if (source.token() == Token.START_OBJECT) {
            while (source.nextName(NO_NAMES, 0) != TokenSource.END) {
                Step next = step.next.get(source.name());
                source.next();
                visitOrSkip(next, source, text);
            }
        } else if (source.token() == Token.START_LIST) {
            for (int position = 0; source.next() != Token.END_LIST; position++) {
                visitOrSkip(step.next.get(Integer.toString(position)), source, text);
            }
        }
    }

    private static void visitOrSkip(@Nullable Step step, TokenSource source, TextStream text) {
        if (step == null) {
            source.skip();
        } else {
            visit(step, source, text);
        }
    }

    private @Nullable Location nearest(String pointer) {
        Step step = root;
        Location nearest = root.location;
        for (String name : steps(pointer)) {
            step = step.next.get(name);
            if (step == null || step.location == null) {
                break;
            }
            nearest = step.location;
        }
        return nearest;
    }
}
