package io.github.zhengyou.json;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** The names of the properties of one type, in written order, each found in constant time. */
final class PropertyNames {
    /** For {@link #encoded}: the adapter of Jackson 3. */
    static final int JACKSON_3 = 0;

    /** For {@link #encoded}: the adapter of Jackson 2. */
    static final int JACKSON_2 = 1;

    private final List<String> names;
    private final int[] slots; // open addressing: index + 1, or 0 where free
    private final AtomicReferenceArray<Object[]> encoded = new AtomicReferenceArray<>(2);

    PropertyNames(List<String> names) {
        this.names = List.copyOf(names);
        this.slots = new int[Integer.highestOneBit(names.size() + 1) * 4];
        for (int i = 0; i < names.size(); i++) {
            int slot = slot(names.get(i));
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i + 1;
        }
    }

    int size() {
        return names.size();
    }

    String get(int index) {
        return names.get(index);
    }

    List<String> all() {
        return names;
    }

    /** The index of a name, or {@link TokenSource#UNKNOWN}. */
    int indexOf(String name) {
        for (int slot = slot(name); slots[slot] != 0; slot = (slot + 1) & (slots.length - 1)) {
            int index = slots[slot] - 1;
            if (names.get(index).equals(name)) {
                return index;
            }
        }
        return TokenSource.UNKNOWN;
    }

    /** The names in the form in which an adapter compares and writes them, made once. */
    Object[] encoded(int adapter, Function<String, ?> encoder) {
        Object[] known = encoded.get(adapter);
        if (known == null) {
            known = names.stream().map(encoder).toArray();
            encoded.set(adapter, known);
        }
        return known;
    }

    private int slot(String name) {
        int hash = name.hashCode();
        return (hash ^ (hash >>> 16)) & (slots.length - 1);
    }
}
