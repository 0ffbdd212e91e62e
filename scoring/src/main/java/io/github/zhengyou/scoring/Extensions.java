package io.github.zhengyou.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The rules that a host hands in, by the ids under which its schemes name them 扩展规则. Immutable and thread-safe if the
 * rules are.
 *
 * @since 0.1
 */
public final class Extensions {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*@[1-9][0-9]{0,5}");
    private static final Extensions NONE = builder().build();

    private final ImmutableSortedMap<String, Function<Parameters, Rater>> raters;

    private Extensions(Map<String, Function<Parameters, Rater>> raters) {
        this.raters = ImmutableSortedMap.copyOf(raters);
    }

    /** No extensions. */
    public static Extensions none() {
        return NONE;
    }

    /** A builder without any extension. */
    public static Builder builder() {
        return new Builder();
    }

    /** What makes the rater of that id from the parameters of a scheme; empty if there is none. */
    public Optional<Function<Parameters, Rater>> rater(String id) {
        return Optional.ofNullable(raters.get(id));
    }

    /** The ids of the raters, in order. */
    public SortedSet<String> raterIds() {
        return raters.keySet();
    }

    /** Builds {@link Extensions}. */
    public static final class Builder {
        private final Map<String, Function<Parameters, Rater>> raters = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Adds a rater.
         *
         * @param id a name in lower-kebab and a version, such as {@code my-rule@1}
         * @param factory makes the rater from the parameters that a scheme gives; called once for each use
         * @throws IllegalArgumentException if the id has another form or is there already
         */
        public Builder rater(String id, Function<Parameters, Rater> factory) {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException(
                        "id of a rater must be a lower-kebab name and a version, such as 'my-rule@1', got '" + id
                                + "'");
            }
            if (raters.putIfAbsent(id, requireNonNull(factory, "factory")) != null) {
                throw new IllegalArgumentException("id of a rater must be unique, got '" + id + "' twice");
            }
            return this;
        }

        /** The extensions added so far. */
        public Extensions build() {
            return new Extensions(raters);
        }
    }
}
