package io.github.zhengyou.quantity;

/**
 * A share of counts.
 *
 * @param part the part
 * @param whole the whole
 */
public record Ratio(long part, long whole) {
    /** Whether the whole is above zero. */
    public boolean isDefined() {
        return whole > 0;
    }
}
