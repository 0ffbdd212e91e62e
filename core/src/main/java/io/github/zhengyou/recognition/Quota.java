package io.github.zhengyou.recognition;

import static java.util.Objects.requireNonNull;

import io.github.zhengyou.quantity.Ratio;
import io.github.zhengyou.target.ShareCap;

/**
 * How many may be commended 表彰名额. Closed: a further form is a major version.
 *
 * @since 0.1
 */
public sealed interface Quota {

    /** How many may be commended; zero or more. */
    long places();

    /**
     * A number of places.
     *
     * @param places the number; zero or more
     * @since 0.1
     */
    record Places(long places) implements Quota {
        /** @throws IllegalArgumentException if the number is negative */
        public Places {
            if (places < 0) {
                throw new IllegalArgumentException("places of a quota must be zero or more, got " + places);
            }
        }
    }

    /**
     * A cap such as "at most one third of the members" 比例上限: never rounded up.
     *
     * @param share the share, at most the whole
     * @param of how many it is a share of; zero or more
     * @since 0.1
     */
    record Share(Ratio share, long of) implements Quota {
        /** @throws IllegalArgumentException if the share is of nothing or above the whole, or the number is negative */
        public Share {
            requireNonNull(share, "share");
            if (!share.isDefined() || share.part() > share.whole()) {
                throw new IllegalArgumentException(
                        "share of a quota must be at most the whole of something, got " + share);
            }
            if (of < 0) {
                throw new IllegalArgumentException("a quota must be a share of zero or more, got " + of);
            }
        }

        @Override
        public long places() {
            return new ShareCap(share).among(of);
        }
    }
}
