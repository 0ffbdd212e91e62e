package io.github.zhengyou.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.zhengyou.rule.Place;
import java.util.List;

/**
 * A parameter that nobody has read.
 *
 * @param place where it stands
 * @param name its name
 * @param asked the names that were asked for beside it
 * @since 0.1
 */
public record UnreadParameter(Place place, String name, List<String> asked) {
    /** Keeps an unmodifiable copy. */
    public UnreadParameter {
        requireNonNull(place, "place");
        requireNonNull(name, "name");
        asked = ImmutableList.copyOf(asked);
    }
}
