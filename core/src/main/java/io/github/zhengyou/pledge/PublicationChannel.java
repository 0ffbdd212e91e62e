package io.github.zhengyou.pledge;

import io.github.zhengyou.internal.Texts;

/**
 * Where a pledge is published 亮诺方式. The constants are well known; a campaign adds its own with {@link #of}.
 *
 * @param code the code, lower-kebab
 * @since 0.1
 */
public record PublicationChannel(String code) implements Comparable<PublicationChannel> {

    /** Hung at the post 岗前挂. */
    public static final PublicationChannel POST = of("post");

    /** Posted on the board 栏上贴. */
    public static final PublicationChannel BOARD = of("board");

    /** Published on the web 网上晒. */
    public static final PublicationChannel WEB = of("web");

    /** @throws IllegalArgumentException if the code is not lower-kebab */
    public PublicationChannel {
        Texts.code("publication channel", code);
    }

    /** The publication channel of that code. */
    public static PublicationChannel of(String code) {
        return new PublicationChannel(code);
    }

    @Override
    public int compareTo(PublicationChannel other) {
        return code.compareTo(other.code);
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }
}
