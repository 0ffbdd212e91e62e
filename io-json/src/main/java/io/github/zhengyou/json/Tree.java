package io.github.zhengyou.json;

import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value whose shape is not described: the parameters of an extension. Immutable; there is no null. */
sealed interface Tree {
    /** Named parts, in the order of the text. */
    record Branch(Map<String, Tree> parts) implements Tree {
        public Branch {
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }
    }

    /** A list. */
    record Sequence(List<Tree> elements) implements Tree {
        public Sequence {
            elements = ImmutableList.copyOf(elements);
        }
    }

    /** A text. */
    record Text(String text) implements Tree {}

    /** A number in plain form, as it was written. */
    record Numeral(String text) implements Tree {
        public Numeral {
            NumberCodec.plain(text);
        }
    }

    /** True or false. */
    record Flag(boolean value) implements Tree {}
}
