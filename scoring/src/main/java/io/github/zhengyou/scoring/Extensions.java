package io.github.zhengyou.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The rules that a host hands in, by the ids under which its schemes name them 扩展规则. Immutable and thread-safe if the
 * rules are. The rules of the library need not be handed in; their ids have no version, so that none of a host can take
 * the place of one of them.
 *
 * @since 0.1
 */
public final class Extensions {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*@[1-9][0-9]{0,5}");
    private static final Extensions NONE = builder().build();

    private final ImmutableSortedMap<String, Function<Parameters, Rater>> raters;
    private final ImmutableSortedMap<String, Function<Parameters, Model>> models;
    private final ImmutableSortedMap<String, Function<Parameters, Gate>> gates;

    private Extensions(Builder builder) {
        this.raters = ImmutableSortedMap.copyOf(builder.raters);
        this.models = ImmutableSortedMap.copyOf(builder.models);
        this.gates = ImmutableSortedMap.copyOf(builder.gates);
    }

    /** No extensions. */
    public static Extensions none() {
        return NONE;
    }

    /** A builder without any extension. */
    public static Builder builder() {
        return new Builder();
    }

    /** What makes a rater from the parameters of a scheme, by id and in its order; may be empty. */
    public Map<String, Function<Parameters, Rater>> raters() {
        return raters;
    }

    /** What makes a model, by id and in its order; may be empty. */
    public Map<String, Function<Parameters, Model>> models() {
        return models;
    }

    /** What makes a gate, by id and in its order; may be empty. */
    public Map<String, Function<Parameters, Gate>> gates() {
        return gates;
    }

    /** Builds {@link Extensions}. */
    public static final class Builder {
        private final Map<String, Function<Parameters, Rater>> raters = new LinkedHashMap<>();
        private final Map<String, Function<Parameters, Model>> models = new LinkedHashMap<>();
        private final Map<String, Function<Parameters, Gate>> gates = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a rater.
         *
         * @param id a name in lower-kebab and a version, such as {@code my-rule@1}
         * @param factory makes the rater from the parameters that a scheme gives; called once for each use, and for a group
         *     that rates several indicators once for each bounds of theirs
         * @throws IllegalArgumentException if the id has another form, as those of the library have, or is there already
         */
        public Builder rater(String id, Function<Parameters, Rater> factory) {
            return add("rater", raters, id, factory);
        }

        /**
         * Adds a model.
         *
         * @param id a name in lower-kebab and a version, such as {@code my-rule@1}
         * @param factory makes the model from the parameters that a scheme gives; called once for each use
         * @throws IllegalArgumentException if the id has another form, as those of the library have, or is there already
         */
        public Builder model(String id, Function<Parameters, Model> factory) {
            return add("model", models, id, factory);
        }

        /**
         * Adds a gate.
         *
         * @param id a name in lower-kebab and a version, such as {@code my-rule@1}
         * @param factory makes the gate from the parameters that a scheme gives; called once for each use
         * @throws IllegalArgumentException if the id has another form, as those of the library have, or is there already
         */
        public Builder gate(String id, Function<Parameters, Gate> factory) {
            return add("gate", gates, id, factory);
        }

        private <F> Builder add(String what, Map<String, F> map, String id, F factory) {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("id of a " + what
                        + " must be a lower-kebab name and a version, such as 'my-rule@1', got '" + id + "'");
            }
            if (map.putIfAbsent(id, requireNonNull(factory, "factory")) != null) {
                throw new IllegalArgumentException("id of a " + what + " must be unique, got '" + id + "' twice");
            }
            return this;
        }

        /** The extensions added so far. */
        public Extensions build() {
            return new Extensions(this);
        }
    }
}
