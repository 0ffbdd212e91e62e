package io.github.zhengyou.scoring;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Ascii;
import io.github.zhengyou.quantity.Decimal;
import io.github.zhengyou.rule.RefusedException;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A declared way to round points: the number of decimal places and the mode, such as {@code 2 half-up}.
 *
 * <p>Immutable and thread-safe.
 *
 * @param scale the decimal places to keep, 0 to {@value #MAX_SCALE}
 * @param mode how to round; any but {@link RoundingMode#UNNECESSARY}
 * @since 0.1
 */
public record Rounding(int scale, RoundingMode mode) {
    /** The largest number of decimal places. */
    public static final int MAX_SCALE = 18;

    private static final Pattern TEXT =
            Pattern.compile("(?<scale>0|[1-9][0-9]?) (?<mode>up|down|ceiling|floor|half-up|half-down|half-even)");

    /**
     * A rounding of a scale and a mode.
     *
     * @throws IllegalArgumentException if the scale is outside its range or the mode is {@code UNNECESSARY}
     */
    public Rounding {
        if (scale < 0 || scale > MAX_SCALE) {
            throw RefusedException.of(ScoringMessages.catalogue(), "/scale", "rounding-scale", MAX_SCALE, scale);
        }
        if (requireNonNull(mode, "mode") == RoundingMode.UNNECESSARY) {
            throw RefusedException.of(ScoringMessages.catalogue(), "/mode", "rounding-mode", mode);
        }
    }

    /**
     * Parses what {@link #toString()} writes.
     *
     * @param text scale, one space, mode in lower case with hyphens
     * @return the rounding
     * @throws IllegalArgumentException if the text has another form or the scale is outside its range
     * @since 0.1
     */
    public static Rounding parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw RefusedException.of(ScoringMessages.catalogue(), "", "rounding", "'" + text + "'");
        }
        int scale = Integer.parseInt(matcher.group("scale"));
        String name = Ascii.toUpperCase(matcher.group("mode")).replace('-', '_');
        return new Rounding(scale, RoundingMode.valueOf(name));
    }

    /**
     * The points rounded.
     *
     * @param points any points
     * @return the nearest number of at most {@link #scale()} places, as the mode defines it
     * @since 0.1
     */
    public Decimal apply(Points points) {
        return points.round(this);
    }

    /** The scale, a space and the mode in lower case with hyphens, such as {@code 2 half-up}. */
    @Override
    public String toString() {
        return scale + " " + Ascii.toLowerCase(mode.name()).replace('_', '-');
    }
}
