package io.github.zhengyou.recognition;

/**
 * Whether a pool of candidates can fill a quota 名额与候选对象的比较.
 *
 * @param places how many may be commended; zero or more
 * @param candidates how many candidates there are; zero or more
 * @since 0.1
 */
public record Fill(long places, long candidates) {

    /** @throws IllegalArgumentException if a number is negative */
    public Fill {
        if (places < 0 || candidates < 0) {
            throw new IllegalArgumentException(
                    "places and candidates must be zero or more, got " + places + " and " + candidates);
        }
    }

    /** How many candidates there are beyond the places; 0 where there is none. */
    public long surplus() {
        return Math.max(0, candidates - places);
    }

    /** How many places no candidate is there for; 0 where all can be filled. */
    public long shortfall() {
        return Math.max(0, places - candidates);
    }

    /** Whether every place can be filled. */
    public boolean isFillable() {
        return candidates >= places;
    }
}
